/** What the one row of `file_mark` says: the state before the last commit and the one since. */
export interface Mark {
  readonly before: string
  readonly now: string
}

/** The first version of a file that has a mark. */
export const firstMarkedVersion = 5

const prefix = 'timbang-mark:'
const stateLength = 64
const textLength = prefix.length + stateLength + 1 + stateLength

/** The row as SQLite lays it down: payload 146 bytes, row 1, a header of 4 bytes: NULL for the key, a text of 142. */
const cellStart = Buffer.from([0x81, 0x12, 0x01, 0x04, 0x00, 0x82, 0x29])
const tableLeaf = 0x0d

/** The mark that a page holds; undefined for every other page. */
export function markIn(page: Buffer): Mark | undefined {
  // never the first page, which begins with the file's header
  if (page[0] !== tableLeaf || page.readUInt16BE(3) !== 1) return undefined
  const cell = page.readUInt16BE(8)
  const text = cell + cellStart.length
  if (!page.subarray(cell, text).equals(cellStart)) return undefined
  const mark = page.toString('latin1', text, text + textLength)
  if (!mark.startsWith(prefix)) return undefined
  return {
    before: mark.slice(prefix.length, prefix.length + stateLength),
    now: mark.slice(-stateLength),
  }
}
