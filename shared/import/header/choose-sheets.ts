import { AppError } from '../../api/errors.ts'
import { mark, markOf, type SheetGrid, textAt } from '../grid.ts'
import { type Header, isComplete, type Mapping, readHeaderAs, recogniseHeader } from './header.ts'
import { importKinds, type ImportKind, type PreviewColumn, type PreviewSheet } from '../preview.ts'
import { isNumbering } from '../rows.ts'
import { parseDate } from '../values.ts'

export interface SheetChoice {
  readonly grid: SheetGrid
  /** Absent when the sheet is not read. */
  readonly header?: Header
  readonly skipped?: 'hidden' | 'noHeader' | 'otherKind' | 'notAsked' | 'empty'
  /** Its mapping was kept from an earlier import. */
  readonly remembered: boolean
}

export interface ChooseOptions {
  readonly kind?: ImportKind | undefined
  readonly sheet?: string | undefined
  /** Sheets of no recognised kind are read as `kind` too, for a person who maps their columns. */
  readonly byHand?: boolean | undefined
  readonly mapping: Readonly<Record<string, Mapping>>
  remembered(signature: string, kind: ImportKind): Mapping | undefined
}

/**
 * Every visible sheet with a recognised header of the kind, or the one asked for; the others with the reason why not
 * (domain.md §12.1.8). Without a kind the first recognised header decides. Throws when no sheet is left.
 */
export function chooseSheets(
  grids: readonly SheetGrid[],
  options: ChooseOptions,
): { kind: ImportKind; sheets: SheetChoice[] } {
  const { sheet } = options
  if (sheet !== undefined && !grids.some(({ name }) => name === sheet))
    throw AppError.atField('sheet', 'import.sheet.unknown', { sheet })
  if (grids.every(({ rows }) => rows.length === 0)) throw new AppError('invalid', 'import.table.empty')
  const considered = grids.filter((grid) => (sheet === undefined ? !grid.hidden : grid.name === sheet))
  const recognised = new Map(
    considered.map((grid) => [grid, recogniseHeader(grid) ?? rememberedHeader(grid, options)]),
  )
  const kind = options.kind ?? [...recognised.values()].find((header) => header !== undefined)?.kind
  if (kind === undefined) throw new AppError('invalid', 'import.table.none')
  // A sheet of plans has NIP and name as a staff list has; it counts as one only when nothing else does.
  const isAnyNatural = [...recognised.values()].some((header) => header?.kind === kind)
  const sheets = grids.map((grid): SheetChoice => {
    const natural = recognised.get(grid)
    if (!recognised.has(grid))
      return { grid, skipped: grid.hidden ? 'hidden' : 'notAsked', remembered: false }
    if (grid.rows.length === 0) return { grid, skipped: 'empty', remembered: false }
    const chosen = options.mapping[grid.name]
    if (isAnyNatural && natural?.kind !== kind && !chosen)
      return { grid, skipped: natural ? 'otherKind' : 'noHeader', remembered: false }
    return (
      readAs(grid, kind, chosen, options) ?? {
        grid,
        skipped: natural ? 'otherKind' : 'noHeader',
        remembered: false,
      }
    )
  })
  if (sheets.every(({ header }) => header === undefined)) {
    const other = [...recognised.values()].find((header) => header !== undefined)?.kind
    throw other === undefined
      ? new AppError('invalid', 'import.table.none')
      : new AppError('invalid', 'import.table.otherKind', { kind: `import.kind.${other}` })
  }
  return { kind, sheets }
}

/** A header that says nothing by itself, but whose columns a person has mapped before. */
function rememberedHeader(grid: SheetGrid, options: ChooseOptions): Header | undefined {
  for (const kind of importKinds) {
    const plain = readHeaderAs(grid, kind)
    const kept = plain && options.remembered(plain.signature, kind)
    const header = kept && readHeaderAs(grid, kind, kept)
    if (header && isComplete(header)) return header
  }
  return undefined
}

function readAs(
  grid: SheetGrid,
  kind: ImportKind,
  chosen: Mapping | undefined,
  options: ChooseOptions,
): SheetChoice | undefined {
  const plain = readHeaderAs(grid, kind)
  if (!plain) return undefined
  const kept = chosen ? undefined : options.remembered(plain.signature, kind)
  const header = chosen || kept ? readHeaderAs(grid, kind, chosen ?? kept) : plain
  // What a person mapped is read even when a least column is missing: its rows say so.
  return header && (chosen || options.byHand || isComplete(header))
    ? { grid, header, remembered: kept !== undefined }
    : undefined
}

/** The sheet as the preview shows it. */
export function previewSheetOf({ grid, header, skipped }: SheetChoice): PreviewSheet {
  return {
    name: grid.name,
    ...(header && { kind: header.kind, headerLine: header.bottom + 1 }),
    ...(skipped !== undefined && { skipped }),
    columns: header ? header.columns.map((column, index) => previewColumn(grid, header, column, index)) : [],
  }
}

function previewColumn(
  grid: SheetGrid,
  header: Header,
  { label, field }: Header['columns'][number],
  index: number,
): PreviewColumn {
  const examples: string[] = []
  for (
    let row = header.bottom + 1;
    row < Math.min(grid.rows.length, header.bottom + 40) && examples.length < 3;
    row++
  ) {
    const text = exampleAt(grid, row, index)
    if (text !== '' && !examples.includes(text) && !isNumberingRow(grid, row))
      examples.push(text.slice(0, 60))
  }
  return { index, header: label, field: field === '#' ? null : field, examples }
}

/** As the sheet shows it: a real date as a date, not as its serial number. */
function exampleAt(grid: SheetGrid, row: number, column: number): string {
  const value = grid.rows[row]?.[column]
  const bits = markOf(grid, row, column)
  const date = bits & mark.date ? parseDate({ value, bits }, { today: '2000-01-01' }) : undefined
  return date?.ok && date.value !== undefined ? date.value : textAt(grid, row, column)
}

function isNumberingRow(grid: SheetGrid, row: number): boolean {
  return isNumbering(
    (grid.rows[row] ?? []).map((_, column) => textAt(grid, row, column)).filter((text) => text !== ''),
  )
}

/** Columns with a header or with data that nothing reads; running numbers are left out. */
export function unmappedOf(sheets: readonly SheetChoice[]): { sheet: string; header: string }[] {
  return sheets.flatMap(({ grid, header }) =>
    (header?.columns ?? []).flatMap(({ label, field }, index) => {
      if (field !== null) return []
      const hasData = grid.rows
        .slice((header?.bottom ?? 0) + 1)
        .some((row) => row[index] !== undefined && row[index] !== '')
      return label === '' && !hasData
        ? []
        : [{ sheet: grid.name, header: label === '' ? columnLetter(index) : label }]
    }),
  )
}

/** A, B … Z, AA … as spreadsheets name columns. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}
