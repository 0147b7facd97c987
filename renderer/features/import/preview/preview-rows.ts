import type { ImportPreview, PreviewRow, RowAction, SkippedRow } from '#shared/import/preview.ts'
import { lineKey } from '../desk/import-job.ts'
import { problemKey } from './problem-groups.ts'

/** A line of the list: a sheet's name where there are several, a row that is read, or one that is not. */
export type ListItem =
  | { readonly key: string; readonly type: 'sheet'; readonly sheet: string }
  | { readonly key: string; readonly type: 'row'; readonly row: PreviewRow }
  | { readonly key: string; readonly type: 'skipped'; readonly row: SkippedRow }

export type RowFilter = 'all' | RowAction | 'warning' | 'skipped'

/** Every source row in the order of the file. */
export function sourceRows(preview: ImportPreview): readonly ListItem[] {
  const order = new Map(preview.sheets.map(({ name }, index) => [name, index]))
  const items = [
    ...preview.rows.map((row) => ({ key: lineKey(row), type: 'row' as const, row })),
    ...preview.skipped.map((row) => ({ key: lineKey(row), type: 'skipped' as const, row })),
  ]
  return items.toSorted(
    (a, b) => (order.get(a.row.sheet) ?? 0) - (order.get(b.row.sheet) ?? 0) || a.row.line - b.row.line,
  )
}

/**
 * What the filter and the search let through. Rows in `kept` stay although they no longer fit, so that one that was just
 * corrected does not jump away under the hand.
 */
export function visibleRows(
  items: readonly ListItem[],
  {
    filter,
    search,
    kept,
    problem,
  }: {
    readonly filter: RowFilter
    readonly search: string
    readonly kept: ReadonlySet<string>
    /** Only rows with this kind of problem. */
    readonly problem?: string | undefined
  },
): readonly ListItem[] {
  const words = search.trim().toLocaleLowerCase('id')
  return items.filter((item) => {
    if (item.type === 'sheet') return true
    const fits = kept.has(item.key) || (fitsFilter(item, filter) && hasProblem(item, problem))
    return fits && (words === '' || textOf(item).includes(words))
  })
}

function fitsFilter(item: Exclude<ListItem, { type: 'sheet' }>, filter: RowFilter): boolean {
  if (filter === 'all') return true
  if (item.type === 'skipped') return filter === 'skipped'
  return filter === 'warning' ? isWorthALook(item.row) : item.row.action === filter
}

function hasProblem(item: Exclude<ListItem, { type: 'sheet' }>, problem: string | undefined): boolean {
  if (problem === undefined) return true
  return item.type === 'row' && item.row.problems.some((each) => problemKey(each) === problem)
}

function textOf(item: Exclude<ListItem, { type: 'sheet' }>): string {
  const text =
    item.type === 'row'
      ? `${item.row.name ?? ''} ${item.row.key} ${item.row.cells['nip'] ?? ''}`
      : item.row.text
  return text.toLocaleLowerCase('id')
}

/** A row that goes in although something about it is odd. */
export function isWorthALook({ action, problems }: PreviewRow): boolean {
  return action !== 'reject' && problems.some(({ level }) => level === 'warning')
}

/** The sheets' names between their rows, where more than one sheet is shown. */
export function withSheetNames(items: readonly ListItem[]): readonly ListItem[] {
  const sheets = new Set(items.map((item) => (item.type === 'sheet' ? item.sheet : item.row.sheet)))
  if (sheets.size < 2) return items
  let current: string | undefined
  return items.flatMap((item): ListItem[] => {
    if (item.type === 'sheet' || item.row.sheet === current) return [item]
    current = item.row.sheet
    return [{ key: `sheet ${current}`, type: 'sheet', sheet: current }, item]
  })
}

/** Cells that say most about a new row, in the order in which they read best, and those that say nothing new. */
const telling: Readonly<Record<ImportPreview['kind'], readonly string[]>> = {
  employees: ['positionName', 'unit', 'grade', 'rankName', 'educationLevel'],
  plans: ['workResult', 'indicator', 'target', 'aspect', 'coreValue', 'expectation'],
  realisations: ['indicator', 'period', 'value'],
  behaviour: [],
}
const known = [
  'nip',
  'name',
  'nameNip',
  'nameBirth',
  'frontTitle',
  'backTitle',
  'workResult',
  'target',
  'targetUnit',
  'year',
]
const plain = ['workResult', 'indicator', 'target', 'aspect', 'coreValue', 'expectation']

interface TellingCell {
  readonly field: string
  readonly text: string
  /** Needs its field's name beside it. */
  readonly named: boolean
}

/** What a new row brings, in short. */
export function tellingCells(kind: ImportPreview['kind'], { cells }: PreviewRow): readonly TellingCell[] {
  const first = telling[kind].filter((field) => cells[field] !== undefined)
  const others =
    kind === 'employees' || kind === 'plans'
      ? []
      : Object.keys(cells).filter((field) => !first.includes(field) && !known.includes(field))
  return [...first, ...others].map((field) => ({
    field,
    text:
      field === 'target' ? `${cells['target']} ${cells['targetUnit'] ?? ''}`.trim() : (cells[field] ?? ''),
    named: kind !== 'employees' && !plain.includes(field),
  }))
}
