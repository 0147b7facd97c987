import { inflateSync } from 'node:zlib'
import { AppError } from '#shared/api/errors.ts'
import { type Pixels, refuseSize } from './pixels.ts'

interface PngHead {
  readonly width: number
  readonly height: number
  readonly bits: number
  /** How its colours are told: 0 grey, 2 colours, 3 a table, 4 and 6 with transparency. */
  readonly kind: 0 | 2 | 3 | 4 | 6
}

const signature = Buffer.from('89504e470d0a1a0a', 'hex')
export const isPng = (bytes: Buffer) => bytes.subarray(0, 8).equals(signature)

const broken = () => new AppError('invalid', 'scan.bad.broken')

/** The dots of a PNG, what is transparent as white; refuses a broken one, one that is too large, and the kind that comes line by line. */
export function readPng(bytes: Buffer): Pixels {
  const { head, table, packed } = partsOf(bytes)
  refuseSize(head)
  const samples = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[head.kind]
  const rowBytes = Math.ceil((head.width * samples * head.bits) / 8)
  const lines = inflated(packed, (rowBytes + 1) * head.height)
  const step = Math.max(1, (samples * head.bits) >> 3)
  unfilter(lines, { rowBytes, height: head.height, step })
  return coloured(lines, { head, table, samples, rowBytes })
}

function partsOf(bytes: Buffer) {
  const data: Buffer[] = []
  let head: PngHead | undefined
  let table: Buffer | undefined
  for (let at = 8; at + 8 <= bytes.length;) {
    const length = bytes.readUInt32BE(at)
    const name = bytes.toString('latin1', at + 4, at + 8)
    const body = bytes.subarray(at + 8, at + 8 + length)
    if (body.length < length) throw broken()
    if (name === 'IHDR') head = headOf(body)
    else if (name === 'PLTE') table = body
    else if (name === 'IDAT') data.push(body)
    else if (name === 'IEND') break
    at += 12 + length
  }
  if (!head || data.length === 0) throw broken()
  return { head, table, packed: Buffer.concat(data) }
}

function headOf(body: Buffer): PngHead {
  if (body.length < 13) throw broken()
  const kind = body[9]! as PngHead['kind']
  const bits = body[8]!
  const isKnown = [0, 2, 3, 4, 6].includes(kind) && [1, 2, 4, 8, 16].includes(bits)
  if (!isKnown) throw broken()
  if (body[12] !== 0) throw new AppError('invalid', 'scan.bad.interlaced')
  return { width: body.readUInt32BE(0), height: body.readUInt32BE(4), bits, kind }
}

function inflated(packed: Buffer, length: number): Buffer {
  try {
    const lines = inflateSync(packed, { maxOutputLength: length + 1024 })
    if (lines.length >= length) return lines
  } catch {
    // what it holds is not what it says
  }
  throw broken()
}

interface Shape {
  readonly rowBytes: number
  readonly height: number
  readonly step: number
}

/** Each row says how it was foretold from the dots before and above it; in place. */
function unfilter(lines: Buffer, { rowBytes, height, step }: Shape): void {
  for (let row = 0; row < height; row++) {
    const start = row * (rowBytes + 1)
    const filter = lines[start]!
    for (let at = 0; at < rowBytes; at++) {
      const place = start + 1 + at
      const left = at >= step ? lines[place - step]! : 0
      const up = row > 0 ? lines[place - rowBytes - 1]! : 0
      const corner = row > 0 && at >= step ? lines[place - rowBytes - 1 - step]! : 0
      lines[place] = lines[place]! + foretold(filter, { left, up, corner })
    }
  }
}

interface Around {
  readonly left: number
  readonly up: number
  readonly corner: number
}

function foretold(filter: number, { left, up, corner }: Around): number {
  if (filter === 0) return 0
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}

interface Lines {
  readonly head: PngHead
  readonly table: Buffer | undefined
  readonly samples: number
  readonly rowBytes: number
}

function coloured(lines: Buffer, { head, table, samples, rowBytes }: Lines): Pixels {
  const { width, height, bits, kind } = head
  const channels = kind === 0 || kind === 4 ? 1 : 3
  const data = new Uint8Array(width * height * channels)
  const most = 2 ** Math.min(bits, 8) - 1
  const sampleAt = (row: number, index: number): number => {
    const start = row * (rowBytes + 1) + 1
    if (bits >= 8) return lines[start + (index * bits) / 8]!
    const bit = index * bits
    return (lines[start + (bit >> 3)]! >> (8 - bits - (bit & 7))) & most
  }
  const shade = (value: number) => (kind === 3 ? value : Math.round((value * 255) / most))
  for (let row = 0, to = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const first = column * samples
      const isHidden = samples % 2 === 0 && samples > 1 && sampleAt(row, first + samples - 1) < 128
      for (let channel = 0; channel < channels; channel++, to++) {
        if (isHidden) data[to] = 255
        else if (kind === 3) data[to] = table?.[sampleAt(row, first) * 3 + channel] ?? 255
        else data[to] = shade(sampleAt(row, first + channel))
      }
    }
  return { width, height, channels, data }
}
