import { AppError } from '../../api/errors.ts'
import { columnLetter } from '../../report/sheet-layout.ts'
import { markOf, type SheetGrid, textAt, textOf } from '../grid.ts'
import {
  type Header,
  headerAs,
  type HeaderColumn,
  isComplete,
  type Layout,
  layoutsOf,
  type Mapping,
  missingWords,
  recogniseHeader,
} from './header.ts'
import { numberField } from './header-match.ts'
import { isTransposed, type OtherList, otherListOf } from './other-list.ts'
import { importKinds, type ImportKind, type PreviewColumn, type PreviewSheet } from '../preview.ts'
import type { Table } from './table.ts'
import { isNumbering } from '../row/rows.ts'
import { shownText } from '../cell/shown-text.ts'

export interface SheetChoice {
  readonly grid: SheetGrid
  /** In the order of their rows; empty when the sheet is not looked into. */
  readonly tables: readonly Table[]
  /** Absent when a table of it is read. */
  readonly skipped?: 'hidden' | 'noHeader' | 'otherKind' | 'otherList' | 'notAsked' | 'empty'
}

interface ChooseOptions {
  readonly kind?: ImportKind | undefined
  readonly sheet?: string | undefined
  /** Sheets of no recognised kind are read as `kind` too, for a person who maps their columns. */
  readonly byHand?: boolean | undefined
  readonly mapping: Readonly<Record<string, Mapping>>
  remembered(signature: string, kind: ImportKind): Mapping | undefined
}

/** A table before the kind of the import is settled. */
interface Found {
  readonly grid: SheetGrid
  readonly id: string
  readonly layout: Layout
  /** What its header says that it is. */
  readonly natural: ImportKind | undefined
  /** What a list with NIP and name is about that is none of the staff. */
  readonly other: OtherList | undefined
}

/**
 * Every table with a recognised header of the kind on the visible sheets, or on the one asked for; the others with the
 * reason why not (domain.md §12.1.8). Without a kind the first recognised header decides. Throws when no table is left.
 */
export function chooseSheets(
  grids: readonly SheetGrid[],
  options: ChooseOptions,
): { kind: ImportKind; sheets: SheetChoice[] } {
  const { sheet } = options
  if (sheet !== undefined && !grids.some((grid) => isSheet(grid, sheet)))
    throw AppError.atField('sheet', 'import.sheet.unknown', { sheet })
  if (grids.every(({ rows }) => rows.length === 0)) throw new AppError('invalid', 'import.table.empty')
  const considered = grids.filter((grid) => (sheet === undefined ? !grid.hidden : isSheet(grid, sheet)))
  const found = considered.flatMap((grid) => findTables(grid, options))
  const first = found.find(({ natural }) => natural !== undefined)?.natural
  const kind = options.kind ?? first
  if (kind === undefined) throw unknownTable(considered, found)
  // A table of plans has NIP and name as a staff list has; it counts as one only when nothing else does.
  const isAnyNatural = found.some(({ natural }) => natural === kind)
  const bySheet = Map.groupBy(found, ({ grid }) => grid)
  const sheets = grids.map((grid): SheetChoice => {
    if (!considered.includes(grid)) return { grid, tables: [], skipped: grid.hidden ? 'hidden' : 'notAsked' }
    if (grid.rows.length === 0) return { grid, tables: [], skipped: 'empty' }
    const tables = readTables(bySheet.get(grid) ?? [], kind, isAnyNatural, options)
    if (tables.some(({ skipped }) => skipped === undefined)) return { grid, tables }
    return {
      grid,
      tables: [],
      skipped: tables.find(({ skipped }) => skipped !== 'noHeader')?.skipped ?? 'noHeader',
    }
  })
  if (sheets.every(({ tables }) => tables.length === 0)) {
    if (first === undefined) throw unknownTable(considered, found)
    throw new AppError('invalid', 'import.table.otherKind', { kind: `import.kind.${first}` })
  }
  return { kind, sheets }
}

function isSheet(grid: SheetGrid, name: string): boolean {
  return grid.name === name || grid.sheet === name
}

function findTables(grid: SheetGrid, options: ChooseOptions): Found[] {
  const ids = new Map<string, string>()
  return layoutsOf(grid).map((layout) => {
    const id = ids.get(layout.signature) ?? (ids.size === 0 ? grid.name : `${grid.name}:${layout.bottom + 1}`)
    ids.set(layout.signature, id)
    const header = grid.form ? headerAs(grid, layout, 'plans') : recogniseHeader(grid, layout)
    const other = header?.kind === 'employees' ? otherListOf(grid, layout, header) : undefined
    const told = other === undefined ? header?.kind : undefined
    const natural = told ?? rememberedKind(grid, layout, options)
    return { grid, id, layout, natural, other: natural === undefined ? other : undefined }
  })
}

/** A header that says nothing by itself, but whose columns a person has mapped before. */
function rememberedKind(grid: SheetGrid, layout: Layout, options: ChooseOptions): ImportKind | undefined {
  return importKinds.find((kind) => {
    const kept = options.remembered(layout.signature, kind)
    return kept && isComplete(headerAs(grid, layout, kind, kept))
  })
}

function readTables(
  found: readonly Found[],
  kind: ImportKind,
  isAnyNatural: boolean,
  options: ChooseOptions,
): Table[] {
  const tables: Table[] = []
  for (const each of found) {
    const { grid, id, layout, natural, other } = each
    const chosen = options.mapping[id]
    const kept = chosen ? undefined : options.remembered(layout.signature, kind)
    const header = headerAs(grid, layout, kind, chosen ?? kept)
    const isOther = (isAnyNatural && isOfOtherKind(each, kind)) || (other !== undefined && !options.byHand)
    const isBelow = tables.some((table) => !table.skipped)
    const isRead = chosen !== undefined || (!isOther && isWorthReading(header, isBelow, options))
    tables.push({
      id,
      layout,
      header,
      remembered: isRead && kept !== undefined,
      ...(!isRead && { skipped: unreadReason(natural, other) }),
    })
  }
  return tables
}

function isOfOtherKind({ natural }: Found, kind: ImportKind): boolean {
  return natural !== undefined && natural !== kind
}

/**
 * What a person mapped is read even when a least column is missing: its rows say so. So is a staff list without NIP below
 * another, whose people would disappear.
 */
function isWorthReading(header: Header, isBelow: boolean, { byHand }: ChooseOptions): boolean {
  return isComplete(header) || byHand === true || (isBelow && namesPeople(header))
}

function unreadReason(natural: ImportKind | undefined, other: OtherList | undefined) {
  if (other !== undefined) return 'otherList'
  return natural === undefined ? 'noHeader' : 'otherKind'
}

function namesPeople({ kind, columns }: Header): boolean {
  return kind === 'employees' && columns.some(({ field }) => field === 'name' || field === 'nameBirth')
}

/** What was read as a header and which least column is missing, of the table that comes nearest to one. */
function unknownTable(grids: readonly SheetGrid[], found: readonly Found[]): AppError {
  const list = found.find(({ other }) => other !== undefined)
  if (list?.other !== undefined)
    return new AppError('invalid', 'import.table.otherList', {
      sheet: list.grid.name,
      list: `import.list.${list.other}`,
      headers: headersOf(list.layout),
    })
  const readings = found.flatMap(({ grid, layout }) =>
    importKinds.map((kind) => {
      const header = headerAs(grid, layout, kind)
      const known = header.columns.filter(({ field }) => field !== null && field !== numberField).length
      return { sheet: grid.name, layout, header, known, missing: missingWords(header) }
    }),
  )
  const [best] = readings.toSorted((a, b) => b.known - a.known || a.missing.length - b.missing.length)
  const turned = best === undefined || best.known < 3 ? grids.find(isTransposed) : undefined
  if (turned) return new AppError('invalid', 'import.table.transposed', { sheet: turned.name })
  if (best === undefined) return new AppError('invalid', 'import.table.none')
  return new AppError('invalid', 'import.table.unknown', {
    sheet: best.sheet,
    headers: headersOf(best.layout),
    missing: best.missing.join(', '),
    line: best.header.bottom + 1,
  })
}

function headersOf({ labels }: Layout): string {
  const named = labels.map((own) => own.join(' ').replace(/\s+/g, ' ')).filter((label) => label !== '')
  return named.join(', ').slice(0, 400)
}

/** The sheet as the preview shows it: each of its layouts with its columns. */
export function previewSheetsOf({ grid, tables, skipped }: SheetChoice): PreviewSheet[] {
  const picture = { top: topOf(grid) }
  if (skipped !== undefined) return [{ id: grid.name, name: grid.name, skipped, columns: [], ...picture }]
  return [...new Map(tables.map((table) => [table.id, table])).values()].map((table) => ({
    id: table.id,
    name: grid.name,
    kind: table.header.kind,
    headerLine: table.header.bottom + 1,
    ...(grid.hiddenRows !== undefined && table === tables[0] && { hiddenRows: grid.hiddenRows }),
    ...picture,
    ...(table.skipped !== undefined && { skipped: table.skipped }),
    columns: table.skipped
      ? []
      : table.header.columns.map((column, index) => previewColumn(grid, table, column, index)),
  }))
}

/** As much of a sheet as its picture shows. */
const pictured = { searched: 60, rows: 7, columns: 7, letters: 24 } as const

function topOf(grid: SheetGrid): string[][] {
  const { rows } = grid.form?.source ?? grid
  return rows
    .slice(0, pictured.searched)
    .map((row) => row.slice(0, pictured.columns).map((value) => textOf(value).slice(0, pictured.letters)))
    .filter((row) => row.some((text) => text !== ''))
    .slice(0, pictured.rows)
    .map((row) => row.slice(0, row.findLastIndex((text) => text !== '') + 1))
}

function previewColumn(
  grid: SheetGrid,
  { layout }: Table,
  { label, field, stack }: HeaderColumn,
  index: number,
): PreviewColumn {
  const examples: string[] = []
  const end = Math.min(layout.end, layout.bottom + 40)
  for (let row = layout.bottom + 1; row < end && examples.length < 3; row++) {
    const text = layout.again.some((rows) => row >= rows.top && row <= rows.bottom)
      ? ''
      : exampleAt(grid, row, index)
    if (text !== '' && !examples.includes(text) && !isNumberingRow(grid, row))
      examples.push(text.slice(0, 60))
  }
  return {
    index,
    letter: columnLetter((grid.left ?? 0) + index),
    header: label,
    examples,
    field: field === numberField ? null : field,
    also: (stack ?? []).flatMap((each) => (each === null || each === field ? [] : [each])),
  }
}

function exampleAt(grid: SheetGrid, row: number, column: number): string {
  return shownText({ value: grid.rows[row]?.[column], bits: markOf(grid, row, column) })
}

function isNumberingRow(grid: SheetGrid, row: number): boolean {
  return isNumbering(
    (grid.rows[row] ?? []).map((_, column) => textAt(grid, row, column)).filter((text) => text !== ''),
  )
}

/** Columns with a header or with data that nothing reads; running numbers are left out. */
export function unmappedOf(sheets: readonly SheetChoice[]): { sheet: string; header: string }[] {
  const named = new Map<string, { sheet: string; header: string }>()
  for (const { grid, tables } of sheets)
    for (const { header, layout, skipped } of tables)
      for (const [index, { label, field }] of header.columns.entries()) {
        if (skipped !== undefined || field !== null) continue
        const name = label === '' ? columnLetter((grid.left ?? 0) + index) : label
        if (label !== '' || holdsData(grid, layout, index))
          named.set(`${grid.name}\n${name}`, { sheet: grid.name, header: name })
      }
  return [...named.values()]
}

function holdsData(grid: SheetGrid, { bottom, end }: Layout, column: number): boolean {
  for (let row = bottom + 1; row < end; row++) {
    const value = grid.rows[row]?.[column]
    if (value !== undefined && value !== '') return true
  }
  return false
}
