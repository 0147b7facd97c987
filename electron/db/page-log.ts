import { closeSync, openSync, readSync } from 'node:fs'
import { type Mark, markIn } from './file-mark.ts'

/** What the log of pages beside a file (`-wal`) holds, as far as SQLite will read it. */
interface PageLog {
  readonly pageSize: number
  /** Commits that SQLite will find. */
  readonly commits: number
  /** Commits that were written once and that it will not find, because something before them cannot be read. */
  readonly lost: number
  /** The page of the file that holds its mark, and what each commit made of it, in their order. */
  readonly markPage: number
  readonly marks: readonly Mark[]
}

const headerLength = 32
const frameHeaderLength = 24

/** Reads a log as SQLite does; undefined where not even its beginning can be read. See "The WAL File" in SQLite's file format. */
export function readPageLog(file: string): PageLog | undefined {
  return withLog(file, readFrames)
}

/** A file's bytes after every commit of its log, as SQLite would show them. */
export function takeUp(bytes: Buffer, log: string): Buffer {
  return withLog(log, (handle, header, begun) => commitInto(bytes, handle, header, begun)) ?? bytes
}

function commitInto(bytes: Buffer, handle: number, header: Buffer, begun: Sums): Buffer {
  const size = header.readUInt32BE(8)
  let whole = bytes
  const waiting = new Map<number, Buffer>()
  for (const { page, number, isCommit, pageCount, isReadable } of framesOf(handle, header, begun)) {
    if (!isReadable) break
    waiting.set(number, Buffer.from(page))
    if (!isCommit) continue
    const length = pageCount * size
    if (length > whole.length) whole = Buffer.concat([whole], length)
    for (const [at, content] of waiting) content.copy(whole, (at - 1) * size)
    waiting.clear()
    whole = whole.subarray(0, length)
  }
  return whole
}

function withLog<T>(file: string, read: (handle: number, header: Buffer, begun: Sums) => T): T | undefined {
  const handle = openSync(file, 'r')
  try {
    const header = Buffer.alloc(headerLength)
    if (readSync(handle, header, 0, headerLength, 0) < headerLength) return undefined
    const magic = header.readUInt32BE(0)
    // its last bit says in which order the words are summed
    if (magic >>> 1 !== 0x377f0682 >>> 1) return undefined
    const sums = sumOf(header.subarray(0, 24), [0, 0], magic % 2 === 0)
    return isStored(sums, header, 24) ? read(handle, header, sums) : undefined
  } finally {
    closeSync(handle)
  }
}

function readFrames(handle: number, header: Buffer, begun: Sums): PageLog {
  const marks: Mark[] = []
  let pending: Mark | undefined
  let markPage = 0
  let commits = 0
  let lost = 0
  for (const { page, number, isCommit, isReadable } of framesOf(handle, header, begun)) {
    if (!isReadable) {
      lost += isCommit ? 1 : 0
      continue
    }
    const mark = markIn(page)
    if (mark) [pending, markPage] = [mark, number]
    if (!isCommit) continue
    commits++
    if (pending) marks.push(pending)
    pending = undefined
  }
  return { pageSize: header.readUInt32BE(8), commits, lost, markPage, marks }
}

interface Frame {
  /** The page's bytes until the next frame is read. */
  readonly page: Buffer
  readonly number: number
  readonly isCommit: boolean
  /** How many pages the file has after this commit. */
  readonly pageCount: number
  /** Whether SQLite will read this far. */
  readonly isReadable: boolean
}

function* framesOf(handle: number, header: Buffer, begun: Sums): Generator<Frame> {
  const isLittle = header.readUInt32BE(0) % 2 === 0
  const salts = header.subarray(16, 24)
  const frame = Buffer.alloc(frameHeaderLength + header.readUInt32BE(8))
  const page = frame.subarray(frameHeaderLength)
  let sums = begun
  let isReadable = true
  for (
    let at = headerLength;
    readSync(handle, frame, 0, frame.length, at) === frame.length;
    at += frame.length
  ) {
    if (!frame.subarray(8, 16).equals(salts)) return
    sums = sumOf(page, sumOf(frame.subarray(0, 8), sums, isLittle), isLittle)
    isReadable &&= isStored(sums, frame, 16)
    const pageCount = frame.readUInt32BE(4)
    yield { page, number: frame.readUInt32BE(0), isCommit: pageCount > 0, pageCount, isReadable }
  }
}

type Sums = readonly [number, number]

/** SQLite's running checksum over words of four bytes. */
function sumOf(bytes: Buffer, [first, second]: Sums, isLittle: boolean): Sums {
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  let [a, b] = [first, second]
  for (let at = 0; at < bytes.length; at += 8) {
    a = (a + words.getUint32(at, isLittle) + b) | 0
    b = (b + words.getUint32(at + 4, isLittle) + a) | 0
  }
  return [a, b]
}

const isStored = ([a, b]: Sums, bytes: Buffer, at: number) =>
  bytes.readInt32BE(at) === a && bytes.readInt32BE(at + 4) === b
