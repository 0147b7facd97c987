import { spellingOf } from '../../spelling/spelling.ts'
import { textAt, type Merge, type SheetGrid } from '../grid.ts'
import { candidatesOf, ignoredField, numberField } from './header-match.ts'
import { importKinds } from '../preview.ts'

/** First and last row of a header, from 0. */
export interface HeaderRows {
  readonly top: number
  readonly bottom: number
}

const searched = 20
const mostRows = 3

/**
 * The header of a sheet (domain.md §12.1.1): the first of the top 20 rows in which three cells are known, with the rows above
 * that hold its parents and the rows below that hold its children, three in all. Where no row has three, two known cells do.
 */
export function findHeaderRows(grid: SheetGrid): HeaderRows | undefined {
  const limit = Math.min(searched, grid.rows.length)
  for (const needed of [3, 2]) {
    for (let row = 0; row < limit; row++) {
      if (knownCells(grid, row) >= needed)
        return withChildren(grid, withParents(grid, { top: row, bottom: row }))
    }
  }
  return undefined
}

/** Where no header is recognised: the fullest of the top rows that holds words alone, as a header does and data do not. */
export function likelyHeaderRows(grid: SheetGrid): HeaderRows | undefined {
  let likely: { readonly row: number; readonly filled: number } | undefined
  for (let row = 0; row < Math.min(searched, grid.rows.length); row++) {
    const columns = filledColumns(grid, row)
    const isWords = columns.every((column) => !/\d{3}/.test(textAt(grid, row, column)))
    if (isWords && columns.length >= 2 && columns.length > (likely?.filled ?? 0))
      likely = { row, filled: columns.length }
  }
  return likely && { top: likely.row, bottom: likely.row }
}

/** The labels of every column from the topmost parent to its own; repeated texts of a vertical merge once. */
export function labelsOf(grid: SheetGrid, { top, bottom }: HeaderRows): string[][] {
  return Array.from({ length: grid.columns }, (_, column) => {
    const labels: string[] = []
    for (let row = top; row <= bottom; row++) {
      const label = headerText(grid, row, column, bottom)
      if (label !== '' && label !== labels.at(-1)) labels.push(label)
    }
    return labels
  })
}

function headerText(grid: SheetGrid, row: number, column: number, bottom: number): string {
  const merge = grid.merges.find((area) => covers(area, row, column))
  if (merge) return textAt(grid, merge.top, merge.left)
  const own = textAt(grid, row, column)
  if (own !== '' || row === bottom || column === 0) return own
  // Without merges, as in CSV, a parent stands above its first child only.
  const isChild = textAt(grid, row + 1, column) !== '' && textAt(grid, row + 1, column - 1) !== ''
  return isChild ? headerText(grid, row, column - 1, bottom) : ''
}

function covers(area: Merge, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right
}

function knownCells(grid: SheetGrid, row: number): number {
  const cells = filledColumns(grid, row)
  if (cells.length < 2) return 0
  return Math.max(
    ...importKinds.map((kind) => {
      const fields = new Set<string>()
      for (const column of cells) {
        const best = candidatesOf(kind, [textAt(grid, row, column)])[0]
        if (best && best.score >= 50 && best.field !== numberField && best.field !== ignoredField)
          fields.add(best.field)
      }
      return fields.size
    }),
  )
}

function filledColumns(grid: SheetGrid, row: number): number[] {
  const columns: number[] = []
  for (let column = 0; column < grid.columns; column++)
    if (textAt(grid, row, column) !== '') columns.push(column)
  return columns
}

/** Rows above belong to the header when one of their cells spans several columns of it, or reaches down into it. */
function withParents(grid: SheetGrid, { top, bottom }: HeaderRows): HeaderRows {
  const above = top - 1
  if (above < 0 || bottom - above >= mostRows) return { top, bottom }
  const filled = filledColumns(grid, above)
  if (filled.length < 2) return { top, bottom }
  const reaches = grid.merges.some(
    (area) => area.top <= above && area.bottom >= above && area.left !== area.right && !isTitle(grid, area),
  )
  const enters = grid.merges.some((area) => area.top <= above && area.bottom >= top)
  return reaches || enters ? withParents(grid, { top: above, bottom }) : { top, bottom }
}

function isTitle(grid: SheetGrid, area: Merge): boolean {
  return area.right - area.left + 1 >= grid.columns
}

function withChildren(grid: SheetGrid, { top, bottom }: HeaderRows): HeaderRows {
  const below = bottom + 1
  if (below >= grid.rows.length || below - top >= mostRows) return { top, bottom }
  const filled = filledColumns(grid, below)
  if (filled.length === 0) return { top, bottom }
  const spanned = grid.merges.some(
    (area) => area.top <= bottom && area.bottom >= below && !isTitle(grid, area),
  )
  return spanned || areChildren(grid, { top, bottom: below }, filled)
    ? withChildren(grid, { top, bottom: below })
    : { top, bottom }
}

/** Without vertical merges: words below parents, most of them known together with what stands above. */
function areChildren(grid: SheetGrid, rows: HeaderRows, filled: readonly number[]): boolean {
  const texts = filled.map((column) => textAt(grid, rows.bottom, column))
  if (texts.some((text) => /\d{5}/.test(text))) return false
  // A row of column numbers; the quarters 1 to 4 below one parent are fewer than half of the columns.
  if (texts.every((text) => /^\(?\d{1,3}\)?$/.test(text)) && texts.length * 2 > grid.columns) return false
  const labels = labelsOf(grid, rows)
  const alone = labelsOf(grid, { top: rows.top, bottom: rows.bottom - 1 })
  const known = filled.filter((column) => {
    const own = labels[column] ?? []
    // Below a header of its own that needs no child, a text is data.
    const isBelowParent = isUnder(grid, rows, column) || (alone[column] ?? []).length === 0
    return isBelowParent && importKinds.some((kind) => (candidatesOf(kind, own)[0]?.score ?? 0) >= 45)
  })
  return (
    known.length * 2 >= filled.length && known.length > 0 && texts.some((text) => spellingOf(text) !== '')
  )
}

function isUnder(grid: SheetGrid, rows: HeaderRows, column: number): boolean {
  const above = rows.bottom - 1
  if (grid.merges.some((area) => covers(area, above, column) && area.left !== area.right)) return true
  if (textAt(grid, above, column) === '') return true
  return textAt(grid, above, column + 1) === '' && textAt(grid, rows.bottom, column + 1) !== ''
}
