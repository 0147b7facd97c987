/** Width and height in pixels of a PNG or JPEG; undefined for anything else. */
export function imageSizeOf(
  bytes: Buffer,
): { extension: 'png' | 'jpeg'; width: number; height: number } | undefined {
  if (bytes.length > 24 && bytes.toString('latin1', 1, 4) === 'PNG')
    return { extension: 'png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return undefined
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0
    if (isStartOfFrame(marker))
      return { extension: 'jpeg', height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return undefined
}

/** C0–CF without the tables C4, C8, CC. */
function isStartOfFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}
