interface JpegHead {
  readonly width: number
  readonly height: number
  readonly channels: number
}

/** What a JPEG says of its size; undefined where it is none. */
export function jpegHead(bytes: Uint8Array): JpegHead | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (view.length < 4 || view.readUInt16BE(0) !== 0xffd8) return undefined
  for (let at = 2; at + 9 < view.length;) {
    if (view[at] !== 0xff) return undefined
    const marker = view[at + 1]!
    // filling, or a marker that stands alone
    if (marker === 0xff) at += 1
    else if (isFrame(marker))
      return {
        height: view.readUInt16BE(at + 5),
        width: view.readUInt16BE(at + 7),
        channels: view[at + 9]!,
      }
    else at += 2 + view.readUInt16BE(at + 2)
  }
  return undefined
}

/** Frames of every kind of JPEG; the gaps are tables. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
