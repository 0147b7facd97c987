import { AppError } from '#shared/api/errors.ts'
import { mostPixels, type Pixels } from './pixels.ts'

/** A picture as the reader of PDFs decodes it: one bit a dot, or three or four bytes. */
interface RawImage {
  readonly width: number
  readonly height: number
  readonly kind?: number
  readonly data?: Uint8Array | Uint8ClampedArray
}
/** Where it stands on the sheet. */
export interface Placed {
  readonly image: RawImage
  readonly at: readonly [number, number, number, number, number, number]
  /** Black where it has dots, nothing besides. */
  readonly isMask: boolean
}
interface Sheet {
  readonly left: number
  readonly bottom: number
  readonly width: number
  readonly height: number
}

/** A scan covers its sheet; a page with a small picture on it was set, not scanned. */
const leastCovered = 0.5

/** The page as one picture: the one it is, or the strips and layers that a scanner made of it put together. */
export function pictureOf(placed: readonly Placed[], sheet: Sheet): Pixels {
  const area = sheet.width * sheet.height
  const covered = placed.reduce((sum, { at }) => sum + Math.abs(at[0] * at[3] - at[1] * at[2]), 0)
  if (!(covered >= area * leastCovered)) throw new AppError('invalid', 'scan.problem.noPicture')
  const [first] = placed
  if (placed.length === 1 && first && !first.isMask && isUpright(first)) return pixelsOf(first.image)
  return joined(placed, sheet)
}

const isUpright = ({ at: [a, b, c, d] }: Placed) =>
  a > 0 && d > 0 && Math.abs(b) + Math.abs(c) < (a + d) / 1000

function pixelsOf(image: RawImage): Pixels {
  const { width, height, kind, data } = image
  if (!data) throw new AppError('invalid', 'scan.problem.broken')
  if (kind === 1) return { width, height, channels: 1, data: grown(image) }
  const step = data.length >= width * height * 4 ? 4 : 3
  if (data.length < width * height * 3) throw new AppError('invalid', 'scan.problem.broken')
  if (step === 3)
    return {
      width,
      height,
      channels: 3,
      data: new Uint8Array(data.buffer, data.byteOffset, width * height * 3),
    }
  const three = new Uint8Array(width * height * 3)
  for (let from = 0, to = 0; to < three.length; from += 4, to += 3) {
    three[to] = data[from]!
    three[to + 1] = data[from + 1]!
    three[to + 2] = data[from + 2]!
  }
  return { width, height, channels: 3, data: three }
}

/** Bits as dots. */
function grown({ width, height, data }: RawImage): Uint8Array {
  const dots = new Uint8Array(width * height)
  const rowBytes = (width + 7) >> 3
  for (let y = 0, to = 0; y < height; y++)
    for (let x = 0; x < width; x++, to++)
      dots[to] = (data![y * rowBytes + (x >> 3)]! >> (7 - (x & 7))) & 1 ? 255 : 0
  return dots
}

/** Every picture drawn on a white sheet in its order, at the density of the finest. */
function joined(placed: readonly Placed[], sheet: Sheet): Pixels {
  const density = Math.max(
    ...placed.map(({ image, at }) => image.width / Math.max(1e-6, Math.hypot(at[0], at[1]))),
  )
  const most = Math.sqrt(mostJoined / (sheet.width * sheet.height))
  const scale = Math.min(density, most)
  const [width, height] = [Math.round(sheet.width * scale), Math.round(sheet.height * scale)]
  if (!(width > 0 && height > 0 && width * height <= mostPixels))
    throw new AppError('invalid', 'scan.problem.broken')
  const data = new Uint8Array(width * height * 3).fill(255)
  for (const one of placed) draw(one, { sheet, scale, width, height, data })
  return { width, height, channels: 3, data }
}
const mostJoined = 12_000_000

interface Canvas extends Omit<Pixels, 'channels'> {
  readonly sheet: Sheet
  readonly scale: number
}

/** Each dot of the sheet asks where in the picture it lies. */
function draw({ image, at, isMask }: Placed, { sheet, scale, width, height, data }: Canvas): void {
  const [a, b, c, d, e, f] = at
  const area = a * d - b * c
  if (area === 0) return
  const pixels = isMask ? { ...image, channels: 1 as const, data: grown(image) } : pixelsOf(image)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [px, py] = [
        sheet.left + (x + 0.5) / scale - e,
        sheet.bottom + sheet.height - (y + 0.5) / scale - f,
      ]
      const u = (d * px - c * py) / area
      const v = (a * py - b * px) / area
      if (u < 0 || u >= 1 || v < 0 || v >= 1) continue
      const row = Math.max(0, Math.floor((1 - v) * pixels.height - 1e-9))
      const from = (row * pixels.width + Math.floor(u * pixels.width)) * pixels.channels
      if (!isMask || pixels.data[from] === 0) copyDot(pixels, from, data, (y * width + x) * 3)
    }
}

function copyDot({ data, channels }: Pixels, from: number, sheet: Uint8Array, to: number): void {
  for (let channel = 0; channel < 3; channel++)
    sheet[to + channel] = data[channels === 3 ? from + channel : from]!
}
