import { textAt, type SheetGrid } from '../grid.ts'
import { candidatesOf } from './header-match.ts'
import type { HeaderRows } from './header-rows.ts'

/**
 * How many rows a person takes: as many as the header has when NAMA and NIP head different rows of it and the rows below
 * alternate alike, else one.
 */
export function tiersOf(grid: SheetGrid, { top, bottom }: HeaderRows, end: number): number {
  if (bottom === top) return 1
  const heads = headsOfPerson(grid, { top, bottom })
  if (heads === undefined) return 1
  const { nip, name } = heads
  let pairs = 0
  for (let row = bottom + 1; row < end && pairs < 5; row++) {
    if (!holdsNip(grid, row, nip.column)) continue
    const beside = row + name.row - nip.row
    if (beside <= bottom || !isAlone(grid, row, nip.column) || !isName(textAt(grid, beside, name.column)))
      return 1
    pairs++
  }
  return pairs > 0 ? bottom - top + 1 : 1
}

/** Where NAMA and NIP each head one column, in different rows. */
function headsOfPerson(grid: SheetGrid, rows: HeaderRows) {
  const nips = placesOf(grid, rows, 'nip')
  const names = placesOf(grid, rows, 'name')
  const [nip, name] = [nips[0], names[0]]
  if (!nip || !name || nips.length + names.length > 2 || nip.row === name.row) return undefined
  return { nip, name }
}

/** No NIP stands in the row before or behind. */
function isAlone(grid: SheetGrid, row: number, column: number): boolean {
  return !holdsNip(grid, row - 1, column) && !holdsNip(grid, row + 1, column)
}

/** What heads each of a person's rows in a column; a text that reaches down over several rows heads the first. */
export function tierLabels(grid: SheetGrid, { top, bottom }: HeaderRows, column: number): string[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => textAt(grid, top + index, column))
}

function isName(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !/\d{8}/.test(text)
}

function placesOf(
  grid: SheetGrid,
  { top, bottom }: HeaderRows,
  field: string,
): { row: number; column: number }[] {
  const places: { row: number; column: number }[] = []
  for (let row = top; row <= bottom; row++)
    for (let column = 0; column < grid.columns; column++) {
      const best = candidatesOf('employees', [textAt(grid, row, column)])[0]
      if (best?.field === field && best.score >= 80) places.push({ row, column })
    }
  return places
}

function holdsNip(grid: SheetGrid, row: number, column: number): boolean {
  return textAt(grid, row, column).replace(/\D/g, '').length >= 15
}
