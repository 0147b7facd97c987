import { coreValues } from '../../plan/core-value.ts'
import { parseStatus } from '../../people/employee-status.ts'
import { spellingOf } from '../../spelling/spelling.ts'
import { employeeTypeOf } from '../cell/employee-type-cell.ts'
import { periodFields } from './columns.ts'
import { type FormSheet, type SheetGrid, textAt } from '../grid.ts'
import { type Candidate, candidatesOf, ignoredField, numberField } from './header-match.ts'
import { type Stack, stackOf, tieredStack } from './stack.ts'
import { tierLabels, tiersOf } from './tiers.ts'
import { findHeaders, type HeaderRows, labelsOf, likelyHeaderRows } from './header-rows.ts'
import type { ImportKind } from '../preview.ts'

/** The person's or a remembered choice: column index → field, or null for a column to leave unread. */
export type Mapping = Readonly<Record<string, string | null>>

export interface Header extends HeaderRows {
  readonly kind: ImportKind
  /** One a column: its whole label and its field, null when unread. */
  readonly columns: readonly HeaderColumn[]
  /** How many rows a person takes. */
  readonly tiers: number
  /** The labels in one spelling: the same for every workbook of this layout. */
  readonly signature: string
}

export interface HeaderColumn {
  readonly label: string
  readonly field: string | null
  /** Where the column holds several fields, one below the other in each cell or in each of a person's rows. */
  readonly stack?: Stack
}

/** Where a field stands in a person's rows. */
export interface Place {
  readonly column: number
  /** Rows below the person's first. */
  readonly down: number
  /** The fields that share the cell. */
  readonly stack?: Stack
}

export function placesOf({ columns, tiers }: Header): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  for (const [column, { field, stack }] of columns.entries())
    for (const [index, each] of (stack ?? [field]).entries()) {
      if (each === null || places.has(each)) continue
      const place = { column, down: tiers > 1 ? index : 0, ...(stack && tiers === 1 && { stack }) }
      places.set(each, place)
      // a grade's cell of several lines may hold the rank's name too
      if (each === 'grade' && place.stack && !places.has('rankName')) places.set('rankName', place)
    }
  return places
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
  readonly tiers: number
}

/**
 * The tables of a sheet, each with its own header; a header that repeats the one before it begins a page, not a table. A
 * sheet without a known header has its likeliest.
 */
export function layoutsOf(grid: SheetGrid): Layout[] {
  if (grid.form) return [layoutOfForms(grid, grid.form)]
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
    layouts.push({ ...rows, labels, signature, end: grid.rows.length, again: [], tiers: 1 })
  }
  return layouts.map((layout) => ({ ...layout, tiers: tiersOf(grid, layout, layout.end) }))
}

function layoutOfForms({ rows }: SheetGrid, { line, labels }: FormSheet): Layout {
  const signature = labels.map((label) => spellingOf(label)).join('|')
  return {
    top: line,
    bottom: line,
    labels: labels.map((label) => [label]),
    signature,
    end: rows.length,
    again: [],
    tiers: 1,
  }
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
  const fields = new Set(columns.flatMap(({ field, stack }) => stack ?? [field]))
  return leastColumns[kind]
    .filter((least) => !least.fields.some((field) => fields.has(field)))
    .map(({ word }) => word)
}

export function isComplete(header: Pick<Header, 'kind' | 'columns'>): boolean {
  return missingWords(header).length === 0
}

/** The header read as one kind, complete or not, with the columns that a person or an earlier import chose. */
export function headerAs(grid: SheetGrid, layout: Layout, kind: ImportKind, mapping?: Mapping): Header {
  const { top, bottom, labels, signature, tiers } = layout
  const undated = labels.map(withoutYear)
  const chosen = new Set(Object.values(mapping ?? {}))
  const stacks = labels.map((own, column) => stackAt(grid, layout, kind, own, column))
  const fields = refined(
    labels,
    assign(
      labels.map((own, column) =>
        stacks[column] || isOneOfYears(undated, column)
          ? []
          : decideByValues(grid, layout, column, candidatesOf(kind, own)),
      ),
    ),
  )
  const taken = new Set<string | null>([...chosen, ...fields])
  const columns = labels.map((own, column): HeaderColumn => {
    const label = own.join(' ')
    const choice = mapping?.[String(column)]
    const field = fields[column] ?? null
    const stacked = stackedColumn(label, stacks[column], choice, taken)
    if (stacked) return stacked
    if (choice !== undefined) return { label, field: choice ?? (field === numberField ? field : null) }
    return { label, field: chosen.has(field) ? null : field }
  })
  return { top, bottom, kind, columns, signature, tiers }
}

/** A column of several fields, of which those that another column has are not read; who leaves the first leaves them all. */
function stackedColumn(
  label: string,
  told: Stack | undefined,
  choice: string | null | undefined,
  taken: Set<string | null>,
): HeaderColumn | undefined {
  const stack = told?.map((field) => (taken.has(field) && field !== choice ? null : field)) ?? []
  const first = stack.find((field) => field !== null)
  if (first === undefined || (choice !== undefined && choice !== first)) return undefined
  for (const field of stack) taken.add(field)
  return stack.length === 1 ? { label, field: first } : { label, field: first, stack }
}

/** `TARGET 2024` is `TARGET` in the list of one year. */
function withoutYear(own: readonly string[]): { readonly label: string; readonly hasYear: boolean } {
  const label = spellingOf(own.join(' '))
  const undated = label
    .replace(/\b(?:19|20)\d{2}\b/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return { label: undated, hasYear: undated !== label }
}

/** Of the same column for several years none is the present one. */
function isOneOfYears(columns: readonly ReturnType<typeof withoutYear>[], column: number): boolean {
  const own = columns[column]
  return (
    own?.hasYear === true && columns.filter(({ label, hasYear }) => hasYear && label === own.label).length > 1
  )
}

/** From here up a header is spelled as in the tables of spellings. */
const exact = 97
/** Fields whose one cell holds several values already (identity.ts parts them). */
const joinedFields: readonly string[] = ['nameBirth', 'nameNip', 'birth']

/**
 * The fields of a column that holds several: one for each of a person's rows, or one a line where its cells have line breaks,
 * the first alone where its header names no single field (`NIP / NIK`).
 */
function stackAt(
  grid: SheetGrid,
  layout: Layout,
  kind: ImportKind,
  own: readonly string[],
  column: number,
): Stack | undefined {
  const label = own.at(-1) ?? ''
  if (label === '') return undefined
  if (layout.tiers > 1) return tieredStack(kind, tierLabels(grid, layout, column))
  if (!/[\n/. ]/.test(label)) return undefined
  const isBroken = hasLines(grid, layout, column)
  if (!holdsSeveral(label, candidatesOf(kind, own)[0], isBroken)) return undefined
  const stack = stackOf(kind, label, own.slice(0, -1))
  if (kind !== 'employees' && !stack?.includes('nip')) return undefined
  // beside each other in a header (`NIP/NIK`) they are one value, of the first
  return isBroken ? stack : stack?.slice(0, 1)
}

/** Beside each other in a header without a single field, or below each other in cells that no one field fits. */
function holdsSeveral(label: string, best: Candidate | undefined, isBroken: boolean): boolean {
  if (best === undefined) return isBroken || label.includes('/')
  return isBroken && best.score <= exact && !joinedFields.includes(best.field)
}

/** Whether at least half of a column's cells have several lines. */
function hasLines(grid: SheetGrid, { bottom, end, again }: Layout, column: number): boolean {
  let filled = 0
  let broken = 0
  for (let row = bottom + 1; row < end && filled < 30; row++) {
    const text = textAt(grid, row, column)
    // the column's number and its header on a later page say nothing of its cells
    if (/^\(?\d{0,2}\)?$/.test(text) || again.some((rows) => row >= rows.top && row <= rows.bottom)) continue
    filled++
    if (text.includes('\n')) broken++
  }
  return broken > 0 && broken * 2 >= filled
}

/** The date that belongs to a thing, for a bare TMT in the column behind it. */
const dateOf: Readonly<Record<string, string>> = {
  grade: 'gradeDate',
  rankName: 'gradeDate',
  gradeRoom: 'gradeDate',
  positionName: 'positionDate',
  positionLevel: 'positionDate',
  echelon: 'positionDate',
}

/** Columns that mean something only beside another: a bare TMT, RUANG behind GOL, TH before BL. */
function refined(
  labels: readonly (readonly string[])[],
  assigned: readonly (string | null)[],
): readonly (string | null)[] {
  const fields = [...assigned]
  for (const [column, own] of labels.entries()) {
    const label = spellingOf(own.join(' '))
    const before = fields[column - 1] ?? ''
    const date = dateOf[before]
    if (/^(?:TMT|TERHITUNG MULAI TANGGAL)$/.test(label))
      fields[column] = date === undefined || fields.includes(date) ? null : date
    if (fields[column] === 'gradeRoom' && before !== 'grade') fields[column] = null
    // TAHUN alone is the year of the list, or anything else
    if (fields[column] === 'serviceYears' && /^(?:TAHUN|THN|TH)$/.test(label))
      if (fields[column + 1] !== 'serviceMonths') fields[column] = null
  }
  return fields
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

/** P and W are Pria and Wanita: a column whose P is not Perempuan is left to the NIP. */
function saysPria(grid: SheetGrid, from: number, end: number, column: number): boolean {
  const letters = new Set<string>()
  for (let row = from; row < Math.min(end, from + 200); row++)
    letters.add(textAt(grid, row, column).toUpperCase())
  return letters.has('P') && letters.has('W') && !letters.has('L')
}

/** STATUS may head types (PNS, PPPK) or standings (Aktif): between two fields that fit, the values decide. */
function decideByValues(
  grid: SheetGrid,
  { bottom, end }: Layout,
  column: number,
  own: readonly Candidate[],
): Candidate[] {
  const best = own[0]
  if (best === undefined || (best.field === 'sex' && saysPria(grid, bottom + 1, end, column))) return []
  if (best.field !== 'employeeType' && best.field !== 'status') return [...own]
  const { types, standings, filled } = countStatus(grid, bottom + 1, end, column)
  if (types > standings) return [{ field: 'employeeType', score: best.score }]
  if (standings > types) return [{ field: 'status', score: best.score }]
  // A bare STATUS with other values is neither (it may be the marital status).
  const isBare = own.filter(({ score }) => best.score - score < 1).length > 1
  return isBare && types === 0 && filled > 0 ? [] : [...own]
}

/** How many of a column's first cells say a type of employee and how many a standing. */
function countStatus(grid: SheetGrid, from: number, end: number, column: number) {
  const counts = { types: 0, standings: 0, filled: 0 }
  for (let row = from; row < end && counts.filled < 50; row++) {
    const text = textAt(grid, row, column)
    if (text === '' || /^\d+$/.test(text)) continue
    counts.filled++
    if (employeeTypeOf(text) !== undefined) counts.types++
    if (parseStatus(text) !== undefined) counts.standings++
  }
  return counts
}
