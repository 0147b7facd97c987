import { spellingOf } from '../../spelling/spelling.ts'
import { type CellValue, textAt, type Merge, type SheetGrid } from '../grid.ts'
import { importKinds } from '../preview.ts'
import { remembered } from '../remembered.ts'
import { stackOf } from './stack.ts'
import { type Candidate, candidatesOf, ignoredField, numberField } from './header-match.ts'

/** First and last row of a header, from 0. */
export interface HeaderRows {
  readonly top: number
  readonly bottom: number
}

/** A header is looked for here first; below, only words that are surely headers count. */
const searched = 20
const mostRows = 3

/**
 * The headers of a sheet, from the top (domain.md §12.1.1). The first: the first of the top 20 rows in which three cells are
 * known, or a row anywhere of surely known words, else one of the top 20 with two known cells. Each has the rows above that
 * hold its parents and those below that hold its children, three in all. Every later row of surely known words is the header
 * of a further table or of a new page.
 */
export function findHeaders(grid: SheetGrid): HeaderRows[] {
  const first = firstHeader(grid)
  if (first === undefined) return []
  const found = [first]
  const nipColumn = columnOfNips(grid, first.bottom + 1)
  for (let row = first.bottom + 1; row < grid.rows.length; row++) {
    if (nipColumn >= 0 && holdsNip(grid, row, nipColumn)) continue
    if (!isSurelyHeader(grid, row)) continue
    const rows = withChildren(grid, withParents(grid, { top: row, bottom: row }))
    found.push(rows)
    row = rows.bottom
  }
  return found
}

function firstHeader(grid: SheetGrid): HeaderRows | undefined {
  const isFirst = [
    (row: number) => (row < searched && knownCells(grid, row, likely) >= 3) || isSurelyHeader(grid, row),
    (row: number) => row < searched && knownCells(grid, row, likely) >= 2,
  ]
  for (const isHeader of isFirst)
    for (let row = 0; row < grid.rows.length; row++)
      if (isHeader(row)) return withChildren(grid, withParents(grid, { top: row, bottom: row }))
  return undefined
}

/** Words alone, of which at least half are surely known: three, or two with the NIP, or two that are all of it. */
function isSurelyHeader(grid: SheetGrid, row: number): boolean {
  const filled = filledColumns(grid, row)
  if (filled.length < 2 || !filled.every((column) => isWords(grid.rows[row]?.[column]))) return false
  const known = knownCells(grid, row, sure)
  const isEnough =
    known >= Math.min(3, filled.length) ||
    (known === 2 && filled.some((column) => knownAs(textAt(grid, row, column))[0]?.field === 'nip'))
  return isEnough && known * 2 >= filled.length
}

function isWords(value: CellValue | undefined): boolean {
  return typeof value === 'string' && !/\d{5}/.test(value)
}

/** The column below a header that holds NIPs, by its first rows; -1 for none. */
function columnOfNips(grid: SheetGrid, from: number): number {
  const counts = new Map<number, number>()
  for (let row = from; row < Math.min(from + 50, grid.rows.length); row++)
    for (let column = 0; column < grid.columns; column++)
      if (holdsNip(grid, row, column)) counts.set(column, (counts.get(column) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? -1
}

function holdsNip(grid: SheetGrid, row: number, column: number): boolean {
  const value = grid.rows[row]?.[column]
  return typeof value === 'string' && value.length >= 15 && /\d{4}.*\d{4}/s.test(value)
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

/** How many different fields the cells of a row name, as the kind that knows most of them. */
function knownCells(grid: SheetGrid, row: number, least: number): number {
  const cells = filledColumns(grid, row)
  if (cells.length < 2) return 0
  const known = cells.map((column) => knownAs(textAt(grid, row, column)))
  return Math.max(
    ...importKinds.map((_, kind) => {
      const fields = new Set<string>()
      for (const each of known) {
        const best = each[kind]
        if (best && best.score >= least && best.field !== numberField && best.field !== ignoredField)
          fields.add(best.field)
      }
      return fields.size
    }),
  )
}

const [likely, sure] = [50, 80]
const longestHeader = 120
/** What a text would be as a header, one answer a kind. */
const knownAs = remembered((text): readonly (Candidate | undefined)[] =>
  text.length > longestHeader || !/\p{L}/u.test(text)
    ? []
    : importKinds.map((kind) => {
        const best = candidatesOf(kind, [text])[0]
        const first = best ? undefined : stackOf(kind, text)?.find((field) => field !== null)
        return typeof first === 'string' ? { field: first, score: sure } : best
      }),
)

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
  return spanned || areChildren(grid, { top, bottom: below }, filled) || isTier(grid, below, filled)
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

/** A second row of headers for the second of a person's rows: NIP below NAMA, TMT below GOL. */
function isTier(grid: SheetGrid, row: number, filled: readonly number[]): boolean {
  const fields = (at: number) => filled.map((column) => knownAs(textAt(grid, at, column))[0])
  const has = (at: number, field: string) =>
    fields(at).some((best) => best?.field === field && best.score >= sure)
  const above = has(row - 1, 'name') ? 'name' : 'nip'
  const below = above === 'name' ? 'nip' : 'name'
  if (!has(row - 1, above) || has(row - 1, below) || !has(row, below) || has(row, above)) return false
  return filled.every((column) => {
    const texts = [textAt(grid, row - 1, column), textAt(grid, row, column)]
    return [texts, texts.slice(1)].some((own) => (candidatesOf('employees', own)[0]?.score ?? 0) >= sure)
  })
}

function isUnder(grid: SheetGrid, rows: HeaderRows, column: number): boolean {
  const above = rows.bottom - 1
  if (grid.merges.some((area) => covers(area, above, column) && area.left !== area.right)) return true
  if (textAt(grid, above, column) === '') return true
  return textAt(grid, above, column + 1) === '' && textAt(grid, rows.bottom, column + 1) !== ''
}
