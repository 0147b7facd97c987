import { deflateSync } from 'node:zlib'
import { AppError } from '#shared/api/errors.ts'
import { writePng } from '../../typeset/write-png.ts'
import type { Picture, Turn } from '../pdf-of-pictures.ts'

/** A picture as it is looked at: greys, or red, green and blue, 8 bits each. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly channels: 1 | 3
  readonly data: Uint8Array
}

/** By what a picture says of itself, before anything of it is unpacked. */
export function refuseSize({ width, height }: Pick<Pixels, 'width' | 'height'>): void {
  if (width * height > mostPixels) throw new AppError('invalid', 'scan.bad.tooLarge')
  if (Math.min(width, height) < leastSide)
    throw new AppError('invalid', 'scan.bad.tooSmall', { width, height })
}

/** More than this no scanner makes of a page (A3 at 600 dpi); a picture that says so would only fill the memory. */
export const mostPixels = 70_000_000
/** On less there is no code to be read. */
const leastSide = 200

/** As the reader of codes takes it: four channels. */
export function toRgba({ width, height, channels, data }: Pixels): Uint8ClampedArray<ArrayBuffer> {
  const rgba = new Uint8ClampedArray(width * height * 4)
  for (let from = 0, to = 0; to < rgba.length; from += channels, to += 4) {
    rgba[to] = data[from]!
    rgba[to + 1] = data[channels === 1 ? from : from + 1]!
    rgba[to + 2] = data[channels === 1 ? from : from + 2]!
    rgba[to + 3] = 255
  }
  return rgba
}

/** Twice as wide and high, for a code whose modules are but two dots wide. */
export function doubled({ width, height, channels, data }: Pixels): Pixels {
  const wide = width * 2
  const large = new Uint8Array(wide * height * 2 * channels)
  for (let y = 0; y < height * 2; y++)
    for (let x = 0; x < wide; x++)
      for (let channel = 0; channel < channels; channel++)
        large[(y * wide + x) * channels + channel] = data[((y >> 1) * width + (x >> 1)) * channels + channel]!
  return { width: wide, height: height * 2, channels, data: large }
}

const thumbnailWidth = 150

/** A small grey picture (PNG), upright. */
export function thumbnailOf(pixels: Pixels, turn: Turn): Buffer {
  const small = shrunk(pixels, Math.max(1, Math.ceil(Math.min(pixels.width, pixels.height) / thumbnailWidth)))
  const { width, data } = turned(small, turn)
  const rows: Uint8Array[] = []
  for (let start = 0; start < data.length; start += width)
    rows.push(Buffer.concat([Buffer.of(0), data.subarray(start, start + width)]))
  return writePng({ width, bits: 8 }, rows)
}

/** Each dot the mean of so many in both directions. */
function shrunk({ width, height, channels, data }: Pixels, by: number): Pixels {
  const [wide, high] = [Math.max(1, Math.floor(width / by)), Math.max(1, Math.floor(height / by))]
  const small = new Uint8Array(wide * high)
  const middle = channels === 3 ? 1 : 0
  for (let y = 0; y < high; y++)
    for (let x = 0; x < wide; x++) {
      let sum = 0
      for (let down = 0; down < by; down++)
        for (let right = 0; right < by; right++)
          sum += data[((y * by + down) * width + x * by + right) * channels + middle] ?? 255
      small[y * wide + x] = sum / (by * by)
    }
  return { width: wide, height: high, channels: 1, data: small }
}

function turned(pixels: Pixels, turn: Turn): Pixels {
  if (turn === 0) return pixels
  const { width, height, data } = pixels
  const [wide, high] = turn === 180 ? [width, height] : [height, width]
  const around = new Uint8Array(data.length)
  for (let y = 0; y < high; y++)
    for (let x = 0; x < wide; x++) {
      const from =
        turn === 90
          ? (height - 1 - x) * width + y
          : turn === 180
            ? (height - 1 - y) * width + (width - 1 - x)
            : x * width + (width - 1 - y)
      around[y * wide + x] = data[from]!
    }
  return { width: wide, height: high, channels: 1, data: around }
}

/** So much of a page has to be coloured for its colours to be kept: stamps and blue ink are. */
const leastColoured = 0.0005

/** As it is filed where the scanner's own bytes cannot be: sixteen shades, in colour only where there is some. */
export function packed(pixels: Pixels): Pick<Picture, 'width' | 'height' | 'coding' | 'channels' | 'bytes'> {
  const { width, height } = pixels
  const channels = isColoured(pixels) ? 3 : 1
  const data = new Uint8Array(width * height * channels)
  const step = channels === 3 ? 1 : pixels.channels
  const first = channels === 1 && pixels.channels === 3 ? 1 : 0
  for (let to = 0, from = first; to < data.length; to++, from += step) {
    const value = pixels.data[from]!
    data[to] = (value & 0xf0) | (value >> 4)
  }
  return { width, height, coding: 'flate', channels, bytes: deflateSync(data, { level: 6 }) }
}

function isColoured({ width, height, channels, data }: Pixels): boolean {
  if (channels === 1) return false
  let coloured = 0
  for (let at = 0; at < data.length; at += 3) {
    const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!]
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > 60) coloured++
  }
  return coloured > width * height * leastColoured
}
