import { columnsOf } from './columns.ts'
import { type ContentTable, contentTables } from './schema.ts'
import { type Db, prepare, prepareValues, type Touched, tuples, type WritableDb } from './sql.ts'

/** A table whose rows name their person by way of another: the column that leads there, and whose that is (SQL). */
const owners: Partial<
  Record<ContentTable, { readonly column: string; readonly owner: (id: string) => string }>
> = {
  work_result: { column: 'plan_id', owner: ofPlan },
  behaviour_expectation: { column: 'plan_id', owner: ofPlan },
  annex_line: { column: 'plan_id', owner: ofPlan },
  indicator: { column: 'work_result_id', owner: ofResult },
  progress_entry: { column: 'work_result_id', owner: ofResult },
  evidence: { column: 'work_result_id', owner: ofResult },
  action_step: { column: 'work_result_id', owner: ofResult },
  case_rule: { column: 'indicator_id', owner: ofIndicator },
  adjustment: { column: 'indicator_id', owner: ofIndicator },
  realisation: { column: 'indicator_id', owner: ofIndicator },
  achievement: { column: 'indicator_id', owner: ofIndicator },
  feedback_evidence: { column: 'feedback_id', owner: ofFeedback },
  evaluation_step: { column: 'evaluation_id', owner: ofEvaluation },
  result_rating: { column: 'evaluation_id', owner: ofEvaluation },
  value_rating: { column: 'evaluation_id', owner: ofEvaluation },
  criterion_score: { column: 'evaluation_id', owner: ofEvaluation },
  predikat_override: { column: 'evaluation_id', owner: ofEvaluation },
  stand_in: { column: 'evaluation_id', owner: ofEvaluation },
  numeric_rating: { column: 'evaluation_id', owner: ofEvaluation },
  self_mark: { column: 'evaluation_id', owner: ofEvaluation },
  competence_score: { column: 'guidance_id', owner: ofGuidance },
  counselling_record: { column: 'counselling_id', owner: ofCounselling },
}

function ofPlan(id: string): string {
  return `(SELECT p.employee_id FROM plan p WHERE p.id = ${id})`
}

function ofResult(id: string): string {
  return ofPlan(`(SELECT w.plan_id FROM work_result w WHERE w.id = ${id})`)
}

function ofIndicator(id: string): string {
  return ofPlan(
    `(SELECT w.plan_id FROM indicator i JOIN work_result w ON w.id = i.work_result_id WHERE i.id = ${id})`,
  )
}

function ofFeedback(id: string): string {
  return `(SELECT f.employee_id FROM feedback f WHERE f.id = ${id})`
}

function ofEvaluation(id: string): string {
  return `(SELECT v.employee_id FROM evaluation v WHERE v.id = ${id})`
}

function ofGuidance(id: string): string {
  return `(SELECT g.employee_id FROM guidance g WHERE g.id = ${id})`
}

function ofCounselling(id: string): string {
  return `(SELECT c.employee_id FROM counselling c WHERE c.id = ${id})`
}

/** Whose a row is that names its person by way of another, if that one is still there. */
export function ownerOf(
  db: Db,
  table: ContentTable,
  image: Readonly<Record<string, string | number | null>>,
): string | undefined {
  const known = owners[table]
  if (!known) return undefined
  const owner = prepareValues(db, `SELECT ${known.owner('?')}`).get(image[known.column]) as string | null
  return owner ?? undefined
}

/** The column by which a row of the table names its person by way of another row. */
export const ownerColumn = (table: ContentTable): string | undefined => owners[table]?.column

/** The rows of a table that are about a person. */
export function rowsOfPerson(
  db: Db,
  table: ContentTable,
  id: string,
  order: string,
): Record<string, string | number | null>[] {
  const own = table === 'employee' ? 't.id' : 't.employee_id'
  const known = owners[table]
  const person = known ? known.owner(`t."${known.column}"`) : own
  return prepare(db, `SELECT t.* FROM "${table}" t WHERE ${person} = ? ORDER BY ${order}`).all(id) as Record<
    string,
    string | number | null
  >[]
}

/** How many rows are about each person, whatever version the file's tables have. */
export function rowCountsOfPeople(db: Db): Map<string, number> {
  const counts = new Map<string, number>()
  for (const table of contentTables) {
    const columns = (db.sqlite.pragma(`table_info("${table}")`) as { name: string }[]).map(({ name }) => name)
    const known = owners[table]
    const own = table === 'employee' ? 'id' : 'employee_id'
    const column = known?.column ?? own
    if (!columns.includes(column)) continue
    const person = known ? known.owner(`t."${column}"`) : `t."${own}"`
    const found = db.sqlite
      .prepare(`SELECT ${person} AS person, count(*) FROM "${table}" t GROUP BY person`)
      .raw()
      .all() as [string | null, number][]
    for (const [id, count] of found) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + count)
  }
  return counts
}

/** A command that concerns more than this counts as one about everybody, and so many entries are remembered. */
const mostPeople = 200
const mostRemembered = 2000

/** A table that a command changed and a person whose row it was; without one, anybody's. */
interface Concern {
  readonly table: ContentTable
  readonly person?: string
}

interface Concerned {
  /** Which tables a command has changed, and whose rows in them. */
  readonly concerns: readonly Concern[]
  /** Everybody whom the changed rows are about, be it by way of another row. */
  readonly people: readonly string[]
}

export function concernedBy(db: WritableDb): Concerned {
  const texts = statementsOf(db)
  const found = tuples<[ContentTable, string | null]>(db, texts.concerns)
  if (found.length <= mostPeople) {
    const concerns = found.map(([table, person]) => ({ table, ...(person !== null && { person }) }))
    return { concerns, people: [...new Set(concerns.flatMap(({ person }) => person ?? []))] }
  }
  const tables = prepareValues(db, 'SELECT DISTINCT tbl FROM temp.change WHERE before IS NOT after')
  return {
    concerns: (tables.all() as ContentTable[]).map((table) => ({ table })),
    people: prepareValues(db, texts.people).all() as string[],
  }
}

/** Notes it for what readers keep. Before the commit: what is then rolled back only makes a reader read again. */
export function noteConcerns(touched: Touched, concerns: readonly Concern[]): void {
  const command = ++touched.commands
  for (const table of new Set(concerns.map((concern) => concern.table)))
    touched.tables.set(table, (touched.tables.get(table) ?? 0) + 1)
  touched.concerned.push(...concerns.map((concern) => ({ command, ...concern })))
  if (touched.concerned.length <= mostRemembered) return
  touched.concerned = touched.concerned.slice(-mostRemembered / 2)
  touched.forgotten = touched.concerned[0]?.command ?? command
}

interface Statements {
  readonly concerns: string
  readonly people: string
}
const known = new WeakMap<WritableDb, Statements>()

function statementsOf(db: WritableDb): Statements {
  const made = known.get(db) ?? makeStatements(db)
  known.set(db, made)
  return made
}

function makeStatements(db: WritableDb): Statements {
  const tables = Object.keys(owners) as ContentTable[]
  const byTable = (text: (table: ContentTable) => string) =>
    `CASE tbl ${tables.map((table) => `WHEN '${table}' THEN ${text(table)}`).join(' ')} END`
  // the key of the row by which a changed row names its person
  const owner = (table: ContentTable) =>
    `json_extract(coalesce(after, before), '$[${columnsOf(db, table).columns.indexOf(owners[table]!.column)}]')`
  const own = contentTables.filter((table) => columnsOf(db, table).columns.includes('employee_id'))
  // whose a row is now that was another's: two entries become one
  const now = `CASE tbl ${own
    .map(
      (table) =>
        `WHEN '${table}' THEN json_extract(after, '$[${columnsOf(db, table).columns.indexOf('employee_id')}]')`,
    )
    .join(' ')} END`
  return {
    concerns: `SELECT DISTINCT tbl, coalesce(person, ${byTable((table) => owners[table]!.owner(owner(table)))})
      FROM temp.change WHERE before IS NOT after
      UNION SELECT tbl, ${now} FROM temp.change
        WHERE tbl <> 'employee' AND person IS NOT NULL AND before IS NOT NULL AND after IS NOT NULL AND instr(after, person) = 0
      LIMIT ${mostPeople + 1}`,
    // a row that leads to a person is followed once, however many rows name it
    people: `SELECT person FROM temp.change WHERE person IS NOT NULL AND before IS NOT after
      UNION SELECT person FROM (
        SELECT ${byTable((table) => owners[table]!.owner('owner'))} AS person FROM (
          SELECT DISTINCT tbl, ${byTable(owner)} AS owner FROM temp.change
            WHERE person IS NULL AND before IS NOT after)
      ) WHERE person IS NOT NULL`,
  }
}
