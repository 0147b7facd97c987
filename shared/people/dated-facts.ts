import { dayBefore } from '../date/neighbour-day.ts'
import { spellingOf } from '../spelling/spelling.ts'
import type { Acting } from './employee.ts'
import type { Echelon, PositionKind, PositionLevel } from './position.ts'

/** A row of a person's posts or grades. Absent from: since always; absent to: still. */
export interface DatedRow {
  readonly id: string
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** What one told fact does to the rows: data that a preview can show before it is applied. */
type DatedChange =
  | { readonly action: 'none' }
  /** A new row; `to` when it belongs to history; the row before it ends on `close.to`. */
  | { readonly action: 'open'; readonly from?: string; readonly to?: string; readonly close?: Closing }
  /** The row takes the told content and this date. */
  | { readonly action: 'correct'; readonly id: string; readonly from?: string; readonly close?: Closing }
interface Closing {
  readonly id: string
  readonly to: string
}

/**
 * `record`: a list tells what it knows, so another date is another fact. `edit`: a person has the current row on screen,
 * so the same content under another date is a mended date.
 */
export type Intent = 'record' | 'edit'

/**
 * Where a told fact goes (domain.md §12.1.10): a later date opens a new row and closes the former, the same or none
 * corrects the current one, an earlier one goes to history. The first date told of an undated row with the same content
 * dates that row.
 */
export function datedChange<Row extends DatedRow>(
  rows: readonly Row[],
  told: { readonly from?: string | undefined },
  same: (row: Row) => boolean,
  intent: Intent,
): DatedChange {
  const sorted = rows.toSorted((a, b) => compare(a.from, b.from))
  const current = sorted.at(-1)
  if (!current) return { action: 'open', ...dated(told.from) }
  const { from } = told
  const content = (row: Row): DatedChange =>
    same(row) ? { action: 'none' } : { action: 'correct', id: row.id, ...dated(row.from) }
  if (from === undefined || from === current.from) return content(current)
  const before = sorted.findLast((row) => compare(row.from, from) < 0)
  if (before && before.from === undefined && same(before)) return { action: 'correct', id: before.id, from }
  const twin = sorted.find((row) => row.from === from)
  if (twin) return content(twin)
  if (intent === 'edit' && same(current)) {
    const former = sorted.at(-2)
    if (!former || compare(former.from, from) < 0)
      return { action: 'correct', id: current.id, from, ...following(former, current, from) }
  }
  return opened(sorted, before, from)
}

/** A new row among the others: it ends before the next begins, the one before it ends with its beginning. */
function opened(sorted: readonly DatedRow[], before: DatedRow | undefined, from: string): DatedChange {
  const after = sorted.find((row) => compare(row.from, from) > 0)
  return {
    action: 'open',
    from,
    ...(after?.from !== undefined && { to: dayBefore(after.from) }),
    ...closing(before, from),
  }
}

function dated(from: string | undefined): { from?: string } {
  return from === undefined ? {} : { from }
}

/** A row that already ended earlier keeps its end. */
function closing(row: DatedRow | undefined, from: string): { close?: Closing } {
  if (!row || (row.to !== undefined && row.to < from)) return {}
  return { close: { id: row.id, to: dayBefore(from) } }
}

/** A row that ended because the next began ends anew with the next one's mended date. */
function following(former: DatedRow | undefined, current: DatedRow, from: string): { close?: Closing } {
  const adjoins = current.from !== undefined && former?.to === dayBefore(current.from)
  return former && adjoins ? { close: { id: former.id, to: dayBefore(from) } } : closing(former, from)
}

function compare(a: string | undefined, b: string | undefined): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0
}

/** A person's post as a form or a list tells it. */
export interface PostFact {
  readonly unitId: string
  readonly positionKind: PositionKind
  readonly positionName?: string | undefined
  readonly positionLevel?: PositionLevel | undefined
  readonly echelon?: Echelon | undefined
  readonly leadsUnit: boolean
  readonly acting?: Acting | undefined
  readonly from?: string | undefined
}

/** In a list, a title that differs only in case, spacing or punctuation is the same; in a form it is a corrected text. */
export function samePost(a: Omit<PostFact, 'from'>, b: Omit<PostFact, 'from'>, intent: Intent): boolean {
  const text = (value = '') => (intent === 'record' ? spellingOf(value) : value)
  return (
    a.unitId === b.unitId &&
    a.positionKind === b.positionKind &&
    text(a.positionName) === text(b.positionName) &&
    a.positionLevel === b.positionLevel &&
    a.echelon === b.echelon &&
    a.leadsUnit === b.leadsUnit &&
    a.acting === b.acting
  )
}
