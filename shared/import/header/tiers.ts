import { textAt, type SheetGrid } from '../grid.ts'
import { candidatesOf } from './header-match.ts'
import type { HeaderRows } from './header-rows.ts'

/**
 * How many rows a person takes: as many as the header has when NAMA and NIP head different rows of it and the rows below
 * alternate alike, else one.
 */
export function tiersOf(grid: SheetGrid, { top, bottom }: HeaderRows, end: number): number {
  if (bottom === top) return 1
  const [nip, secondNip] = placesOf(grid, { top, bottom }, 'nip')
  const [name, secondName] = placesOf(grid, { top, bottom }, 'name')
  if (nip === undefined || name === undefined || nip.row === name.row || secondNip || secondName) return 1
  let pairs = 0
  for (let row = bottom + 1; row < end && pairs < 5; row++) {
    if (!holdsNip(grid, row, nip.column)) continue
    const beside = row + name.row - nip.row
    const named = beside > bottom ? textAt(grid, beside, name.column) : ''
    const isAlone = !holdsNip(grid, row - 1, nip.column) && !holdsNip(grid, row + 1, nip.column)
    if (!isAlone || !/\p{L}{2}/u.test(named) || /\d{8}/.test(named)) return 1
    pairs++
  }
  return pairs > 0 ? bottom - top + 1 : 1
}

/** What heads each of a person's rows in a column; a text that reaches down over several rows heads the first. */
export function tierLabels(grid: SheetGrid, { top, bottom }: HeaderRows, column: number): string[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => textAt(grid, top + index, column))
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
