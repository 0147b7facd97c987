import { hash } from 'node:crypto'
import { type Columns, readColumns } from './columns.ts'
import { type ContentTable, contentTables } from './schema.ts'
import type { Db } from './sql.ts'

const modulus = 1n << 256n
/** SHA-256 has so many pieces of 16 bits; sums of them stay exact for 2^37 rows. */
const pieces = 16

/**
 * The sum of the SHA-256 of rows modulo 2^256. The order of rows does not matter, so a command brings the figure of a whole office up
 * to date from the rows it changed: what they were goes out, what they are comes in.
 */
interface ContentSum {
  add(table: ContentTable, row: string): void
  subtract(table: ContentTable, row: string): void
  value(): bigint
}

export function createContentSum(): ContentSum {
  const sums = new Float64Array(pieces)
  const count = (text: string, sign: 1 | -1) => {
    // one letter a byte: a Buffer a row would cost more than its hash
    const bytes = hash('sha256', text, 'binary')
    for (let piece = 0; piece < pieces; piece++)
      sums[piece]! += sign * (bytes.charCodeAt(2 * piece) * 256 + bytes.charCodeAt(2 * piece + 1))
  }
  return {
    add: (table, row) => count(table + row, 1),
    subtract: (table, row) => count(table + row, -1),
    value: () => modulo(sums.reduce((sum, piece) => (sum << 16n) + BigInt(piece), 0n)),
  }
}

const modulo = (sum: bigint) => ((sum % modulus) + modulus) % modulus

/** As it stands in the log: 64 hexadecimal digits. */
export const hashOfSum = (sum: bigint) => modulo(sum).toString(16).padStart(64, '0')
export const sumOfHash = (text: string) => BigInt(`0x${text}`)

/** The text of a row that is hashed, from its image: row versions count edits and are no content. */
export function contentOf(image: string, { isVersioned }: Columns): string {
  return isVersioned ? `${image.slice(0, image.lastIndexOf(','))}]` : image
}

/** The figure of the content from nothing: the same one means the same content. */
export const contentHash = (db: Db) => hashOfSum(contentSum(db))

/** Reads the columns anew, since a migration may just have changed them. */
export function contentSum(db: Db): bigint {
  const sum = createContentSum()
  for (const table of contentTables) {
    const { content } = readColumns(db, table)
    // of a file that is yet to be migrated
    if (content.length === 0) continue
    const row = `json_array(${content.map((column) => `"${column}"`).join(', ')})`
    const rows = db.sqlite.prepare(`SELECT ${row} FROM "${table}"`).pluck()
    for (const text of rows.iterate()) sum.add(table, text as string)
  }
  return sum.value()
}
