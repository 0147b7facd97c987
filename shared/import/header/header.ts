import { coreValues } from '../../appraisal/core-value.ts'
import { parseStatus } from '../../people/employee-status.ts'
import { spellingOf } from '../../spelling/spelling.ts'
import { employeeTypeOf } from '../employee-type-cell.ts'
import { periodFields } from './columns.ts'
import { type SheetGrid, textAt } from '../grid.ts'
import { type Candidate, candidatesOf, ignoredField, numberField } from './header-match.ts'
import { findHeaders, type HeaderRows, labelsOf, likelyHeaderRows } from './header-rows.ts'
import type { ImportKind } from '../preview.ts'

/** The person's or a remembered choice: column index → field, or null for a column to leave unread. */
export type Mapping = Readonly<Record<string, string | null>>

export interface Header extends HeaderRows {
  readonly kind: ImportKind
  /** One a column: its whole label and its field, null when unread. */
  readonly columns: readonly HeaderColumn[]
  /** The labels in one spelling: the same for every workbook of this layout. */
  readonly signature: string
}

export interface HeaderColumn {
  readonly label: string
  readonly field: string | null
}

/** A header with the rows below that belong to it. */
export interface Layout extends HeaderRows {
  /** One a column, from the topmost parent to its own. */
  readonly labels: readonly (readonly string[])[]
  readonly signature: string
  /** One behind the table's last row: where the next header begins, or the sheet ends. */
  readonly end: number
  /** The same header again, on later pages. */
  readonly again: readonly HeaderRows[]
}

/**
 * The tables of a sheet, each with its own header; a header that repeats the one before it begins a page, not a table. A
 * sheet without a known header has its likeliest.
 */
export function layoutsOf(grid: SheetGrid): Layout[] {
  const layouts: Layout[] = []
  for (const rows of headersOf(grid)) {
    const labels = labelsOf(grid, rows)
    const signature = labels.map((own) => spellingOf(own.join(' '))).join('|')
    const last = layouts.at(-1)
    if (last?.signature === signature) {
      layouts[layouts.length - 1] = { ...last, again: [...last.again, rows] }
      continue
    }
    if (last) layouts[layouts.length - 1] = { ...last, end: rows.top }
    layouts.push({ ...rows, labels, signature, end: grid.rows.length, again: [] })
  }
  return layouts
}

function headersOf(grid: SheetGrid): readonly HeaderRows[] {
  const known = findHeaders(grid)
  if (known.length > 0) return known
  const likely = likelyHeaderRows(grid)
  return likely ? [likely] : []
}

/** The header of the kind that the table looks like; undefined when it is none. */
export function recogniseHeader(grid: SheetGrid, layout: Layout): Header | undefined {
  for (const kind of kindOrder) {
    const header = headerAs(grid, layout, kind)
    if (isComplete(header)) return header
  }
  return undefined
}

/** The narrower kinds first: a sheet of realisations has NIP and name too. */
const kindOrder: readonly ImportKind[] = ['behaviour', 'realisations', 'plans', 'employees']

interface LeastColumn {
  /** As offices head it, for naming it where it is missing. */
  readonly word: string
  readonly fields: readonly string[]
}
const nip: LeastColumn = { word: 'NIP', fields: ['nip', 'nameNip'] }
const indicator: LeastColumn = { word: 'INDIKATOR', fields: ['indicator'] }

/** The least columns of a kind (domain.md §12.1.8), each with the fields of which one must be there. */
const leastColumns: Readonly<Record<ImportKind, readonly LeastColumn[]>> = {
  employees: [nip, { word: 'NAMA', fields: ['name', 'nameNip', 'nameBirth'] }],
  behaviour: [nip, { word: 'BERORIENTASI PELAYANAN … KOLABORATIF', fields: coreValues }],
  plans: [
    nip,
    { word: 'RENCANA HASIL KERJA', fields: ['workResult'] },
    indicator,
    { word: 'TARGET', fields: ['target'] },
  ],
  realisations: [nip, indicator, { word: 'REALISASI', fields: [...periodFields, 'value'] }],
}

/** Words of the least columns that a header lacks. */
export function missingWords({ kind, columns }: Pick<Header, 'kind' | 'columns'>): string[] {
  const fields = new Set(columns.map(({ field }) => field))
  return leastColumns[kind]
    .filter((least) => !least.fields.some((field) => fields.has(field)))
    .map(({ word }) => word)
}

export function isComplete(header: Pick<Header, 'kind' | 'columns'>): boolean {
  return missingWords(header).length === 0
}

/** The header read as one kind, complete or not, with the columns that a person or an earlier import chose. */
export function headerAs(grid: SheetGrid, layout: Layout, kind: ImportKind, mapping?: Mapping): Header {
  const { top, bottom, labels, signature } = layout
  const fields = assign(
    labels.map((own, column) => decideByValues(grid, layout, column, candidatesOf(kind, own))),
  )
  const columns = labels.map((own, column) => {
    const chosen = mapping?.[String(column)]
    return { label: own.join(' '), field: chosen === undefined ? (fields[column] ?? null) : chosen }
  })
  const taken = new Set(Object.values(mapping ?? {}))
  const unique = columns.map((column, index) => {
    const isGuess = mapping?.[String(index)] === undefined
    return isGuess && column.field !== null && taken.has(column.field) ? { ...column, field: null } : column
  })
  return { top, bottom, kind, columns: unique, signature }
}

/** Gives each field to the column that fits it best, and each column one field. */
function assign(candidates: readonly (readonly Candidate[])[]): (string | null)[] {
  const fields: (string | null)[] = candidates.map(() => null)
  const offers = candidates.flatMap((own, column) => own.map((candidate) => ({ ...candidate, column })))
  offers.sort((a, b) => b.score - a.score || a.column - b.column)
  const taken = new Set<string>()
  const settled = new Set<number>()
  for (const { field, column } of offers) {
    if (settled.has(column) || taken.has(field)) continue
    settled.add(column)
    if (field === ignoredField) continue
    fields[column] = field
    if (field !== numberField) taken.add(field)
  }
  return fields
}

/** STATUS may head types (PNS, PPPK) or standings (Aktif): between two fields that fit, the values decide. */
function decideByValues(
  grid: SheetGrid,
  { bottom, end }: Layout,
  column: number,
  own: readonly Candidate[],
): Candidate[] {
  const best = own[0]
  if (best?.field !== 'employeeType' && best?.field !== 'status') return [...own]
  let types = 0
  let standings = 0
  let filled = 0
  for (let row = bottom + 1; row < end && filled < 50; row++) {
    const text = textAt(grid, row, column)
    if (text === '' || /^\d+$/.test(text)) continue
    filled++
    if (employeeTypeOf(text) !== undefined) types++
    if (parseStatus(text) !== undefined) standings++
  }
  if (types > 0 && types > standings) return [{ field: 'employeeType', score: best.score }]
  if (standings > 0 && standings > types) return [{ field: 'status', score: best.score }]
  // A bare STATUS with other values is neither (it may be the marital status).
  const isBare = own.filter(({ score }) => best.score - score < 1).length > 1
  return isBare && types === 0 && filled > 0 ? [] : [...own]
}
