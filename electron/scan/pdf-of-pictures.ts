/** By how much a picture is to be turned clockwise so that it stands upright. */
export type Turn = 0 | 90 | 180 | 270

/** The picture of a page as it is filed: the scanner's own JPEG, or dots that were packed here. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly coding: 'jpeg' | 'flate'
  readonly channels: 1 | 3
  readonly bytes: Uint8Array
  /** The longer side of the sheet in points. */
  readonly longSide: number
  readonly turn: Turn
}

/**
 * A PDF of pictures, one a page, and of nothing else: what came in is never copied as a file, so no script, link, form or attachment of it
 * gets into the office. The same pictures give the same bytes.
 */
export function pdfOfPictures(pictures: readonly Picture[]): Buffer {
  const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const offsets: number[] = []
  let length = chunks[0]!.length
  const add = (number: number, ...parts: readonly (string | Uint8Array)[]) => {
    offsets[number] = length
    const body = [`${number} 0 obj\n`, ...parts, '\nendobj\n'].map((part) =>
      typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part),
    )
    for (const one of body) length += one.length
    chunks.push(...body)
  }
  const pageOf = (at: number) => 3 + 3 * at
  add(1, '<< /Type /Catalog /Pages 2 0 R >>')
  const kids = pictures.map((_, at) => `${pageOf(at)} 0 R`).join(' ')
  add(2, `<< /Type /Pages /Kids [${kids}] /Count ${pictures.length} >>`)
  for (const [at, picture] of pictures.entries()) {
    const number = pageOf(at)
    const [wide, high] = sizeOf(picture)
    const draw = `q ${wide} 0 0 ${high} 0 0 cm /P Do Q`
    add(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${wide} ${high}] /Rotate ${picture.turn} ` +
        `/Resources << /XObject << /P ${number + 2} 0 R >> >> /Contents ${number + 1} 0 R >>`,
    )
    add(number + 1, `<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`)
    add(number + 2, `${headOf(picture)}\nstream\n`, picture.bytes, '\nendstream')
  }
  const table = offsets.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
  const end =
    `xref\n0 ${offsets.length}\n0000000000 65535 f \n${table.join('')}` +
    `trailer\n<< /Size ${offsets.length} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`
  return Buffer.concat([...chunks, Buffer.from(end, 'latin1')])
}

function sizeOf({ width, height, longSide }: Picture): readonly [number, number] {
  const scale = longSide / Math.max(width, height)
  return [Math.round(width * scale * 100) / 100, Math.round(height * scale * 100) / 100]
}

function headOf({ width, height, coding, channels, bytes }: Picture): string {
  const space = channels === 1 ? '/DeviceGray' : '/DeviceRGB'
  const filter = coding === 'jpeg' ? '/DCTDecode' : '/FlateDecode'
  return (
    `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace ${space} ` +
    `/BitsPerComponent 8 /Filter ${filter} /Length ${bytes.length} >>`
  )
}
