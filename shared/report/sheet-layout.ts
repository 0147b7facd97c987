import type { Sheet } from './cells.ts'

/** Rows of a sheet with letterhead: agency, office, two lines, a rule, title, subtitle, then the header. */
const headerRowBelowLetterhead = 8

/** The sheet's row (from 1) with the column headers; every sheet of a kind has it at the same place, so formulas can point at cells. */
export function headerRowOf(sheet: Pick<Sheet, 'bare'>): number {
  return sheet.bare === true ? 1 : headerRowBelowLetterhead
}

/** `A` for 0, `AA` for 26. */
export function columnLetter(index: number): string {
  const rest = index % 26
  const letter = String.fromCharCode(65 + rest)
  return index < 26 ? letter : columnLetter((index - rest) / 26 - 1) + letter
}

/** 0 for `A`, 26 for `AA`. */
export function columnOf(letters: string): number {
  let column = 0
  for (let index = 0; index < letters.length; index++) column = column * 26 + letters.charCodeAt(index) - 64
  return column - 1
}

/** `B9` for row 8 and column 1, both from 0. */
export const addressIn = (row: number, column: number): string => `${columnLetter(column)}${row + 1}`

/** Address of a data cell: `B9` for column 1 and row 0 of the sheet's rows; totals follow the rows. */
export function addressOf(sheet: Pick<Sheet, 'bare'>, column: number, row: number): string {
  return `${columnLetter(column)}${headerRowOf(sheet) + 1 + row}`
}

/** Where the column of that key stands, from 0. */
export function columnIndex(sheet: Pick<Sheet, 'name' | 'columns'>, key: string): number {
  const found = sheet.columns.findIndex((column) => column.key === key)
  if (found === -1) throw new RangeError(`no column ${key} in ${sheet.name}`)
  return found
}

/** A column's data cells for use from any sheet: `'Hasil kerja'!$C$9:$C$44`. */
export function rangeOf(sheet: Sheet, key: string): string {
  const letter = columnLetter(columnIndex(sheet, key))
  const first = headerRowOf(sheet) + 1
  const last = first + Math.max(1, sheet.rows.length) - 1
  return `${quoted(sheet.name)}!$${letter}$${first}:$${letter}$${last}`
}

/** One cell for use from any sheet. */
export function cellOf(sheet: Sheet, key: string, row: number): string {
  return `${quoted(sheet.name)}!$${columnLetter(columnIndex(sheet, key))}$${headerRowOf(sheet) + 1 + row}`
}

function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`
}
