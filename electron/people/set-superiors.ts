import { cutOut, holdsOn, overlaps, type Span, intersection } from '#shared/date/span.ts'
import { dayAfter, dayBefore } from '#shared/date/neighbour-day.ts'
import { newId } from '../db/id.ts'
import type { Row } from '../db/schema.ts'
import { prepare, type Db, type WritableDb } from '../db/sql.ts'
import { AppError } from '#shared/api/errors.ts'
import { findEmployeeRow, printedName } from './employees.ts'
import { superiorsOn } from './superiors.ts'
import type { z } from 'zod'
import type { SuperiorDraft } from '#shared/people/employee-acts.ts'
import type { CommandContext } from '../api/context.ts'
import { findOfficial } from './officials.ts'
import { requireVisible } from './people.ts'

/** Who rates a person, and as what. */
interface SuperiorFact {
  readonly superiorId?: string | undefined
  readonly officialId?: string | undefined
  readonly acting?: 'plt' | 'plh' | undefined
}
type SuperiorRow = Row<'superior'>

/** Entered superiors of a person, newest first. */
export function listSuperiorRows(db: Db, employeeId: string): SuperiorRow[] {
  return prepare(db, 'SELECT * FROM superior WHERE employee_id = ? ORDER BY valid_from DESC, id DESC').all(
    employeeId,
  ) as SuperiorRow[]
}

export function spanOf(row: Pick<SuperiorRow, 'valid_from' | 'valid_to'>): Span {
  return { from: row.valid_from ?? undefined, to: row.valid_to ?? undefined }
}

/**
 * Lets a superior (or, without a fact, the tree's proposal) hold for the days of the span and leaves the days around it as
 * they are: whoever had them keeps them, before and after.
 */
function putSuperior(db: WritableDb, employeeId: string, span: Span, fact: SuperiorFact | undefined): void {
  const rows = listSuperiorRows(db, employeeId)
  const same = rows.find((row) => sameSpan(spanOf(row), span))
  for (const row of rows) if (row !== same && overlaps(spanOf(row), span)) cutRow(db, row, span)
  if (same && fact) rewrite(db, same, fact)
  else if (same) prepare(db, 'DELETE FROM superior WHERE id = ?').run(same.id)
  else if (fact) insertSuperior(db, employeeId, span, fact)
}

/**
 * The days that a change without a date is about: those of the row that holds today, else the gap around today that no row
 * fills.
 */
function currentSpan(rows: readonly SuperiorRow[], today: string): Span {
  const spans = rows.map(spanOf)
  const current = spans.find((span) => holdsOn(span, today))
  if (current) return current
  const ended = spans
    .flatMap(({ to }) => (to !== undefined && to < today ? [to] : []))
    .toSorted()
    .at(-1)
  const next = spans.flatMap(({ from }) => (from !== undefined && from > today ? [from] : [])).toSorted()[0]
  return {
    ...(ended !== undefined && { from: dayAfter(ended) }),
    ...(next !== undefined && { to: dayBefore(next) }),
  }
}

/** Adds a row without looking at the others: for a person who has none yet. */
function insertSuperior(db: WritableDb, employeeId: string, span: Span, fact: SuperiorFact): void {
  prepare(
    db,
    `INSERT INTO superior (id, employee_id, superior_id, official_id, acting, valid_from, valid_to)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    newId(),
    employeeId,
    fact.superiorId ?? null,
    fact.officialId ?? null,
    fact.acting ?? null,
    span.from ?? null,
    span.to ?? null,
  )
}

/** From the day on somebody rates nobody here: the people go back to the tree's proposal. */
export function endRatingBy(db: WritableDb, superiorId: string, day: string): void {
  const rows = prepare(db, 'SELECT * FROM superior WHERE superior_id = ?').all(superiorId) as SuperiorRow[]
  for (const row of rows) if (overlaps(spanOf(row), { from: day })) cutRow(db, row, { from: day })
}

function cutRow(db: WritableDb, row: SuperiorRow, cut: Span): void {
  const [first, second] = cutOut(spanOf(row), cut)
  if (!first) {
    prepare(db, 'DELETE FROM superior WHERE id = ?').run(row.id)
    return
  }
  prepare(
    db,
    'UPDATE superior SET valid_from = ?, valid_to = ?, row_version = row_version + 1 WHERE id = ?',
  ).run(first.from ?? null, first.to ?? null, row.id)
  if (second)
    insertSuperior(db, row.employee_id, second, {
      superiorId: row.superior_id ?? undefined,
      officialId: row.official_id ?? undefined,
      acting: row.acting ?? undefined,
    })
}

function rewrite(db: WritableDb, row: SuperiorRow, fact: SuperiorFact): void {
  const [superiorId, officialId, acting] = [
    fact.superiorId ?? null,
    fact.officialId ?? null,
    fact.acting ?? null,
  ]
  if (row.superior_id === superiorId && row.official_id === officialId && row.acting === acting) return
  prepare(
    db,
    `UPDATE superior SET superior_id = ?, official_id = ?, acting = ?, row_version = row_version + 1 WHERE id = ?`,
  ).run(superiorId, officialId, acting, row.id)
}

function sameSpan(a: Span, b: Span): boolean {
  return a.from === b.from && a.to === b.to
}

/**
 * Refuses a circle of raters (A rates B rates A), at `superiorId`: on the day through everything that holds, the tree's
 * proposals too, and on every other day of the span through what is entered.
 */
function refuseCircle(db: Db, changed: ReadonlyMap<string, Span>, day: string): void {
  const superiors = superiorsOn(db, day)
  for (const [employeeId, span] of changed) {
    const closing =
      circleThrough(employeeId, superiors) ?? enteredCircle(db, employeeId, employeeId, span, new Set())
    if (closing === undefined) continue
    throw AppError.atField(
      'superiorId',
      'error.superior.circle',
      {
        name: printedName(findEmployeeRow(db, employeeId)),
        rated: printedName(findEmployeeRow(db, closing)),
      },
      'conflict',
    )
  }
}

/** Whom the person's circle of raters comes back through, if it does. */
function circleThrough(employeeId: string, superiors: ReturnType<typeof superiorsOn>): string | undefined {
  const seen = new Set<string>()
  let at = employeeId
  for (
    let next = superiors.get(at)?.superiorId;
    next && !seen.has(next);
    next = superiors.get(at)?.superiorId
  ) {
    if (next === employeeId) return at
    seen.add(next)
    at = next
  }
  return undefined
}

function enteredCircle(db: Db, start: string, at: string, span: Span, seen: Set<string>): string | undefined {
  const rows = prepare(db, 'SELECT * FROM superior WHERE employee_id = ? AND superior_id IS NOT NULL').all(
    at,
  ) as Row<'superior'>[]
  for (const row of rows) {
    const days = intersection(spanOf(row), span)
    if (!days || row.superior_id === null) continue
    if (row.superior_id === start) return at
    const step = `${row.superior_id} ${days.from ?? ''} ${days.to ?? ''}`
    if (seen.has(step)) continue
    seen.add(step)
    const closing = enteredCircle(db, start, row.superior_id, days, seen)
    if (closing !== undefined) return closing
  }
  return undefined
}

/**
 * Sets who rates one person or many, for the days asked; without dates it corrects what holds today. Neither a colleague
 * nor an official: back to what the tree proposes.
 */
export function setSuperiors(draft: z.output<typeof SuperiorDraft>, context: CommandContext): void {
  const { db, today, session, describe } = context
  const { employeeIds, superiorId, officialId, acting, from, to } = draft
  requireVisible(
    db,
    superiorId === undefined ? employeeIds : [...employeeIds, superiorId],
    today,
    session.scope,
  )
  requireOrder({ from, to })
  const names = employeeIds.map((id) => printedName(findEmployeeRow(db, id)))
  const superior = nameOfSuperior(context, superiorId, officialId)
  if (superiorId !== undefined && employeeIds.includes(superiorId))
    throw AppError.atField('superiorId', 'error.superior.self', { name: superior ?? '' }, 'conflict')
  describe({ object: objectOf(names, superior) })
  const fact = superior === undefined ? undefined : { superiorId, officialId, acting }
  const changed = new Map<string, Span>()
  for (const id of employeeIds) {
    const span = spanAsked(db, id, { from, to }, today)
    requireOrder(span)
    putSuperior(db, id, span, fact)
    changed.set(id, span)
  }
  if (officialId === undefined) refuseCircle(db, changed, from ?? today)
}

/** The days asked for; without a first day those of what holds today. */
function spanAsked(db: Db, employeeId: string, { from, to }: Partial<Span>, today: string): Span {
  if (from !== undefined) return { from, ...(to !== undefined && { to }) }
  const known = currentSpan(listSuperiorRows(db, employeeId), today)
  const end = to ?? known?.to
  return { from: known?.from, ...(end !== undefined && { to: end }) }
}

function requireOrder({ from, to }: Pick<Span, 'from' | 'to'>): void {
  if (from !== undefined && to !== undefined && to < from) throw AppError.atField('to', 'error.dateOrder')
}

/** "Citra Lestari, Budi Saputra +3 → Dewi Rahman", as the history tells it. */
function objectOf(names: readonly string[], superior: string | undefined): string {
  const whom = names.length > 3 ? `${names.slice(0, 2).join(', ')} +${names.length - 2}` : names.join(', ')
  return superior === undefined ? whom : `${whom} → ${superior}`
}

function nameOfSuperior(
  { db }: CommandContext,
  superiorId: string | undefined,
  officialId: string | undefined,
): string | undefined {
  if (superiorId !== undefined) return printedName(findEmployeeRow(db, superiorId))
  return officialId === undefined ? undefined : findOfficial(db, officialId).name
}
