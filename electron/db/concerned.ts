import { columnsOf } from './columns.ts'
import type { ContentTable } from './schema.ts'
import { type Touched, tuples, type WritableDb } from './sql.ts'

/** A table whose rows name their person by way of another: the column that leads there, and whose that is (SQL). */
const owners: Partial<
  Record<ContentTable, { readonly column: string; readonly owner: (id: string) => string }>
> = {
  work_result: { column: 'plan_id', owner: ofPlan },
  behaviour_expectation: { column: 'plan_id', owner: ofPlan },
  annex_line: { column: 'plan_id', owner: ofPlan },
  indicator: {
    column: 'work_result_id',
    owner: (id) => ofPlan(`(SELECT w.plan_id FROM work_result w WHERE w.id = ${id})`),
  },
  realisation: {
    column: 'indicator_id',
    owner: (id) =>
      ofPlan(
        `(SELECT w.plan_id FROM indicator i JOIN work_result w ON w.id = i.work_result_id WHERE i.id = ${id})`,
      ),
  },
  result_rating: { column: 'evaluation_id', owner: ofEvaluation },
  value_rating: { column: 'evaluation_id', owner: ofEvaluation },
  criterion_score: { column: 'evaluation_id', owner: ofEvaluation },
}

function ofPlan(id: string): string {
  return `(SELECT p.employee_id FROM plan p WHERE p.id = ${id})`
}

function ofEvaluation(id: string): string {
  return `(SELECT v.employee_id FROM evaluation v WHERE v.id = ${id})`
}

/** A command that concerns more than this counts as one about everybody, and so many entries are remembered. */
const mostPeople = 200
const mostRemembered = 2000

/**
 * Notes which tables a command has changed and whose rows in them, for what readers keep. Counted before the commit: what is
 * then rolled back only makes a reader read again.
 */
export function noteConcerned(db: WritableDb, touched: Touched, tables: readonly ContentTable[]): void {
  const command = ++touched.commands
  for (const table of tables) touched.tables.set(table, (touched.tables.get(table) ?? 0) + 1)
  const people = tuples<[ContentTable, string | null]>(db, concernedSql(db))
  const entries =
    people.length > mostPeople
      ? tables.map((table) => ({ command, table }))
      : people.map(([table, person]) => ({ command, table, ...(person !== null && { person }) }))
  touched.concerned = [...touched.concerned, ...entries]
  if (touched.concerned.length <= mostRemembered) return
  const kept = touched.concerned.slice(-mostRemembered / 2)
  touched.forgotten = kept[0]?.command ?? command
  touched.concerned = kept
}

const known = new WeakMap<WritableDb, string>()

function concernedSql(db: WritableDb): string {
  const made = known.get(db)
  if (made !== undefined) return made
  const cases = Object.entries(owners).map(([table, { column, owner }]) => {
    const place = columnsOf(db, table as ContentTable).columns.indexOf(column)
    return `WHEN '${table}' THEN ${owner(`json_extract(coalesce(after, before), '$[${place}]')`)}`
  })
  const text = `SELECT DISTINCT tbl, coalesce(person, CASE tbl ${cases.join(' ')} END) FROM temp.change
    WHERE before IS NOT after LIMIT ${mostPeople + 1}`
  known.set(db, text)
  return text
}
