import { columnLetter } from '../report/sheet-layout.ts'

/** `B9` for row 8 and column 1. */
export function addressIn(row: number, column: number): string {
  return `${columnLetter(column)}${row + 1}`
}
