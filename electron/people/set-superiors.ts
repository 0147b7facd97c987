import { cutOut, holdsOn, overlaps, type Span } from '#shared/date/span.ts'
import { dayAfter, dayBefore } from '#shared/date/neighbour-day.ts'
import { newId } from '../db/id.ts'
import type { Row } from '../db/schema.ts'
import { prepare, type Db, type WritableDb } from '../db/sql.ts'

/** Who rates a person, and as what. */
export interface SuperiorFact {
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
export function putSuperior(
  db: WritableDb,
  employeeId: string,
  span: Span,
  fact: SuperiorFact | undefined,
): void {
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
export function currentSpan(rows: readonly SuperiorRow[], today: string): Span {
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
export function insertSuperior(db: WritableDb, employeeId: string, span: Span, fact: SuperiorFact): void {
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
