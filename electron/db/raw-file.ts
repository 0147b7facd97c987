import { closeSync, openSync, readSync, statSync } from 'node:fs'

/** "Timb": marks the file as ours in bytes 68–71. */
export const applicationId = 0x54696d62

/** What the first hundred bytes of a database file say. */
interface RawHeader {
  readonly applicationId: number
  readonly userVersion: number
  readonly pageSize: number
  readonly pageCount: number
  /** Of the file itself, in bytes. */
  readonly size: number
}

/** A file's own bytes, read without SQLite. Nobody of this program may have it open: closing it here would give back the locks that SQLite holds on it. */
export function readHeader(file: string): RawHeader {
  const header = readBytes(file, 0, 100) ?? Buffer.alloc(100)
  return {
    applicationId: header.readUInt32BE(68),
    userVersion: header.readInt32BE(60),
    pageSize: pageSizeOf(header.readUInt16BE(16)),
    pageCount: header.readUInt32BE(28),
    size: statSync(file).size,
  }
}

/** The largest does not fit into its two bytes. */
const pageSizeOf = (stored: number) => (stored === 1 ? 65_536 : stored)

/** Bytes of a file from a place on; undefined where it ends before. */
export function readBytes(file: string, at: number, length: number): Buffer | undefined {
  const bytes = Buffer.alloc(length)
  const handle = openSync(file, 'r')
  try {
    return readSync(handle, bytes, 0, length, at) === length ? bytes : undefined
  } finally {
    closeSync(handle)
  }
}
