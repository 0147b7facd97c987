import type { Message } from '#shared/api/errors.ts'
import { columnsOf } from '../db/columns.ts'
import { type ContentTable, contentTables } from '../db/schema.ts'
import { type Db, prepare, prepareValues, tuples, type WritableDb } from '../db/sql.ts'
import { watchedIndicator, watchIndicator } from '../office/settings.ts'
import type { PlanRow } from './write-plan.ts'

// A version that is approved takes the place of the one before. The words stay with their version; what was entered follows its line.

type Line = 'work_result' | 'indicator'
const lines: readonly Line[] = ['work_result', 'indicator']

/** The approved version that holds while a later one of the same post is written. */
export function versionBefore(
  db: Db,
  plan: Pick<PlanRow, 'id' | 'employee_id' | 'year' | 'from_date'>,
): PlanRow | undefined {
  return prepare(
    db,
    `SELECT * FROM plan WHERE employee_id = ? AND year = ? AND from_date = ? AND state = 'approved' AND id <> ?
      ORDER BY version DESC`,
  ).get(plan.employee_id, plan.year, plan.from_date, plan.id) as PlanRow | undefined
}

const ofPlan: Readonly<Record<Line, string>> = {
  work_result: 'SELECT * FROM work_result WHERE plan_id = @plan',
  indicator:
    'SELECT * FROM indicator WHERE work_result_id IN (SELECT id FROM work_result WHERE plan_id = @plan)',
}

/** The entries, records and marks of a version whose lines the next one dropped; what has history is ended, never deleted (A9). */
export function lossesOf(
  db: Db,
  plan: Pick<PlanRow, 'id'>,
  before: Pick<PlanRow, 'id'>,
): Message | undefined {
  const dropped = (line: Line) =>
    `(SELECT o.id FROM (${ofPlan[line].replace('@plan', '@before')}) o
      WHERE NOT EXISTS (SELECT 1 FROM (${ofPlan[line]}) n WHERE n.replaces_id = o.id))`
  const count = (text: string) => prepareValues(db, text).get({ plan: plan.id, before: before.id }) as number
  const entries = count(
    `SELECT (SELECT count(*) FROM realisation WHERE indicator_id IN ${dropped('indicator')})
      + (SELECT count(*) FROM achievement WHERE indicator_id IN ${dropped('indicator')})`,
  )
  const onResult = (table: string, orIndicator: string) =>
    `(SELECT count(*) FROM ${table} WHERE work_result_id IN ${dropped('work_result')}${orIndicator})`
  const onIndicator = (table: string) =>
    `(SELECT count(*) FROM ${table} WHERE indicator_id IN ${dropped('indicator')})`
  const orIndicator = ` OR indicator_id IN ${dropped('indicator')}`
  const records = count(
    `SELECT ${onResult('progress_entry', orIndicator)} + ${onResult('evidence', orIndicator)} + ${onResult('feedback', orIndicator)} + ${onResult('action_step', '')}
      + ${onIndicator('case_rule')} + ${onIndicator('adjustment')}`,
  )
  const marks = count(`SELECT count(*) FROM result_rating WHERE work_result_id IN ${dropped('work_result')}`)
  if (entries + records + marks === 0) return undefined
  return { key: 'plan.error.dropped', params: { entries, records, marks } }
}

/** Moves what hangs on the lines of a version to the lines that replace them. */
export function carryOver(db: WritableDb, from: Pick<PlanRow, 'id'>, to: Pick<PlanRow, 'id'>): void {
  // the first entry has set the grain since the copy was made
  prepare(
    db,
    `UPDATE indicator SET grain = (SELECT o.grain FROM indicator o WHERE o.id = indicator.replaces_id),
        row_version = row_version + 1
      WHERE work_result_id IN (SELECT id FROM work_result WHERE plan_id = ?)
        AND grain IS NOT (SELECT o.grain FROM indicator o WHERE o.id = indicator.replaces_id) AND replaces_id IS NOT NULL`,
  ).run(to.id)
  for (const line of lines) {
    const pairs = tuples<[string, string]>(
      db,
      `SELECT n.replaces_id, n.id FROM (${ofPlan[line]}) n JOIN (${ofPlan[line].replace('@plan', '@before')}) o ON o.id = n.replaces_id`,
      { plan: to.id, before: from.id },
    )
    for (const { table, column } of hangingOn(db, line))
      for (const [before, now] of pairs) moveReference(db, { table, column, before, now })
    if (line === 'indicator') moveWatch(db, pairs)
  }
}

interface Reference {
  readonly table: ContentTable
  readonly column: string
}

/** Every column by which rows of content hang on a line, but the plan's own structure. */
function hangingOn(db: Db, line: Line): Reference[] {
  return contentTables.flatMap((table) =>
    (db.sqlite.pragma(`foreign_key_list("${table}")`) as { table: string; from: string }[])
      .filter(({ table: target, from }) => target === line && !isStructure(table, from))
      .map(({ from }) => ({ table, column: from })),
  )
}

const isStructure = (table: ContentTable, column: string) =>
  column === 'replaces_id' || (table === 'indicator' && column === 'work_result_id')

function moveReference(
  db: WritableDb,
  { table, column, before, now }: Reference & { readonly before: string; readonly now: string },
): void {
  const next = columnsOf(db, table).isVersioned ? ', row_version = row_version + 1' : ''
  prepare(db, `UPDATE "${table}" SET "${column}" = ?${next} WHERE "${column}" = ?`).run(now, before)
}

function moveWatch(db: WritableDb, pairs: readonly (readonly [before: string, now: string])[]): void {
  const watched = watchedIndicator(db)
  const moved = pairs.find(([before]) => before === watched)
  if (moved) watchIndicator(db, moved[1])
}
