import { coreValues } from '../../appraisal/core-value.ts'
import { parseStatus } from '../../people/employee-status.ts'
import { spellingOf } from '../../spelling/spelling.ts'
import { employeeTypeOf } from '../employee-type-cell.ts'
import { periodFields } from './columns.ts'
import { type SheetGrid, textAt } from '../grid.ts'
import { type Candidate, candidatesOf, ignoredField, numberField } from './header-match.ts'
import { findHeaderRows, type HeaderRows, labelsOf, likelyHeaderRows } from './header-rows.ts'
import type { ImportKind } from '../preview.ts'

/** The person's or a remembered choice: column index → field, or null for a column to leave unread. */
export type Mapping = Readonly<Record<string, string | null>>

export interface Header extends HeaderRows {
  readonly kind: ImportKind
  /** One a column: its whole label and its field, null when unread. */
  readonly columns: readonly { readonly label: string; readonly field: string | null }[]
  /** The labels in one spelling: the same for every workbook of this layout. */
  readonly signature: string
}

/** The header of the kind that the sheet looks like; undefined when no table is recognised. */
export function recogniseHeader(grid: SheetGrid): Header | undefined {
  const rows = findHeaderRows(grid)
  if (rows === undefined) return undefined
  const labels = labelsOf(grid, rows)
  for (const kind of kindOrder) {
    const header = headerOf(grid, rows, labels, kind)
    if (isComplete(header)) return header
  }
  return undefined
}

/** The header read as one kind, complete or not, with the columns that a person or an earlier import chose. */
export function readHeaderAs(grid: SheetGrid, kind: ImportKind, mapping?: Mapping): Header | undefined {
  const rows = findHeaderRows(grid) ?? likelyHeaderRows(grid)
  return rows && headerOf(grid, rows, labelsOf(grid, rows), kind, mapping)
}

/** The narrower kinds first: a sheet of realisations has NIP and name too. */
const kindOrder: readonly ImportKind[] = ['behaviour', 'realisations', 'plans', 'employees']

/** The least columns of a kind (domain.md §12.1.8). */
export function isComplete({ kind, columns }: Pick<Header, 'kind' | 'columns'>): boolean {
  const fields = new Set(columns.map((column) => column.field))
  const has = (...names: readonly string[]) => names.some((name) => fields.has(name))
  if (!has('nip', 'nameNip')) return false
  if (kind === 'employees') return has('name', 'nameNip', 'nameBirth')
  if (kind === 'behaviour') return has(...coreValues)
  if (kind === 'plans') return has('workResult') && has('indicator') && has('target')
  return has('indicator') && (has(...periodFields) || has('value'))
}

function headerOf(
  grid: SheetGrid,
  rows: HeaderRows,
  labels: string[][],
  kind: ImportKind,
  mapping?: Mapping,
): Header {
  const fields = assign(
    labels.map((own, column) => decideByValues(grid, rows, column, candidatesOf(kind, own))),
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
  return {
    ...rows,
    kind,
    columns: unique,
    signature: labels.map((own) => spellingOf(own.join(' '))).join('|'),
  }
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
  rows: HeaderRows,
  column: number,
  own: readonly Candidate[],
): Candidate[] {
  const best = own[0]
  if (best?.field !== 'employeeType' && best?.field !== 'status') return [...own]
  let types = 0
  let standings = 0
  let filled = 0
  for (let row = rows.bottom + 1; row < grid.rows.length && filled < 50; row++) {
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
