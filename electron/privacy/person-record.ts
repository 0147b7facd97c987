import type { PersonRecord, PersonRow, TrailEntry } from '#shared/privacy/privacy.ts'
import { present } from '#shared/api/present.ts'
import type { Person } from '../people/people.ts'
import { type Image, type LoggedChange, personOf, readChanges } from '../api/audit.ts'
import type { QueryContext } from '../api/context.ts'
import { columnsOf } from '../db/columns.ts'
import { ownerColumn, ownerOf, rowsOfPerson } from '../db/concerned.ts'
import type { ContentTable, Row } from '../db/schema.ts'
import { type Db, prepare, prepareValues } from '../db/sql.ts'
import { readableChange } from '../history/events.ts'
import { superiorsOn } from '../people/superiors.ts'
import { listReadings } from './readings.ts'

/** The tables that hold something about a person, in the order in which the record tells it, each with the order of its rows. */
const parts: readonly (readonly [ContentTable, order: string])[] = [
  ['employee', 'id'],
  ['assignment', 'valid_from'],
  ['grade_period', 'valid_from'],
  ['superior', 'valid_from'],
  ['structural_training', 'completed_on'],
  ['credit_opening', 'given_on'],
  ['credit_conversion', 'year, from_month'],
  ['account', 'login'],
  ['plan', 'year, version'],
  ['work_result', 'plan_id, kind, sort'],
  ['indicator', 'work_result_id, sort'],
  ['behaviour_expectation', 'plan_id'],
  ['annex_line', 'plan_id, part, sort'],
  ['matrix_guest', 'year, leader_id'],
  ['no_role', 'work_result_id, indicator_id'],
  ['study_assignment', 'from_date'],
  ['realisation', 'indicator_id, period_key'],
  ['achievement', 'indicator_id, period_key'],
  ['progress_entry', 'date, id'],
  ['evidence', 'work_result_id, id'],
  ['action_step', 'work_result_id, sort'],
  ['case_rule', 'indicator_id'],
  ['adjustment', 'indicator_id, date'],
  ['feedback', 'date, id'],
  ['feedback_evidence', 'feedback_id, evidence_id'],
  ['evaluation', 'period_key'],
  ['evaluation_step', 'evaluation_id, number'],
  ['filed_paper', 'period_key, code'],
  ['result_rating', 'evaluation_id'],
  ['value_rating', 'evaluation_id'],
  ['criterion_score', 'evaluation_id'],
  ['predikat_override', 'evaluation_id'],
  ['stand_in', 'evaluation_id'],
  ['self_mark', 'evaluation_id'],
  ['numeric_rating', 'evaluation_id'],
  ['norming_rater', 'session_id'],
  ['norming_mark', 'session_id, vignette'],
  ['sealed_mark', 'period_key'],
  ['calibration_decision', 'period_key, decided_at'],
  ['calibration_attendee', 'period_key'],
  ['sanction', 'valid_from'],
  ['potential', 'year'],
  ['award_candidate', 'award_id'],
  ['award_judge', 'award_id'],
  ['training', 'year, name'],
  ['guidance', 'date'],
  ['competence_score', 'guidance_id, competence'],
  ['counselling', 'chosen_on'],
  ['counselling_record', 'date'],
  ['exchange_settlement', 'period_key, settled_at, id'],
  ['repair_line', 'id'],
]

/** What is told about a row of another table that a column refers to. */
const references: Readonly<Record<string, string>> = {
  unit_id: 'SELECT name FROM unit WHERE id = ?',
  superior_id: 'SELECT name FROM employee WHERE id = ?',
  appraiser_id: 'SELECT name FROM employee WHERE id = ?',
  appraiser_superior_id: 'SELECT name FROM employee WHERE id = ?',
  approved_by: 'SELECT name FROM employee WHERE id = ?',
  locked_by: 'SELECT name FROM employee WHERE id = ?',
  rater_id: 'SELECT name FROM employee WHERE id = ?',
  instead_of: 'SELECT name FROM employee WHERE id = ?',
  official_id: 'SELECT name FROM official WHERE id = ?',
  plan_id: "SELECT year || ' · ' || version FROM plan WHERE id = ?",
  parent_id: 'SELECT text FROM work_result WHERE id = ?',
  objective_id: 'SELECT text FROM strategic_goal WHERE id = ?',
  parent_indicator_id: 'SELECT text FROM indicator WHERE id = ?',
  leader_id: 'SELECT name FROM employee WHERE id = ?',
  sealed_as: 'SELECT name FROM employee WHERE id = ?',
  replaces_id: `WITH before (id) AS (SELECT ?) SELECT text FROM work_result WHERE id = (SELECT id FROM before)
    UNION ALL SELECT text FROM indicator WHERE id = (SELECT id FROM before)`,
  work_result_id: 'SELECT text FROM work_result WHERE id = ?',
  indicator_id: 'SELECT text FROM indicator WHERE id = ?',
  progress_entry_id: "SELECT date || ' · ' || text FROM progress_entry WHERE id = ?",
  feedback_id: "SELECT date || ' · ' || fact FROM feedback WHERE id = ?",
  evidence_id: 'SELECT name FROM evidence WHERE id = ?',
  session_id: "SELECT held_on || ' · ' || name FROM norming_session WHERE id = ?",
  evaluation_id: 'SELECT period_key FROM evaluation WHERE id = ?',
  guidance_id: "SELECT date || ' · ' || kind FROM guidance WHERE id = ?",
  report_id: "SELECT date || ' · ' || kind FROM guidance WHERE id = ?",
  writer_id: 'SELECT name FROM employee WHERE id = ?',
  counsellor_id: 'SELECT name FROM employee WHERE id = ?',
}
/** The row's own key, the person whose record it is, and the order of rows say nothing to a person; who spoke about him is another's to say. */
const unsaid = new Set(['id', 'employee_id', 'row_version', 'sort', 'giver_id', 'giver_name', 'fingerprint'])

export function personRecord({ db, session, today }: QueryContext, person: Person): PersonRecord {
  const { id, fullName, nip } = person
  return {
    employeeId: id,
    fullName,
    ...(nip !== undefined && { nip }),
    parts: parts
      .map(([table, order]) => ({
        table,
        rows: rowsOfPerson(db, table, id, order).map((row) => toldRow(db, openPart(table, row))),
      }))
      .filter(({ rows }) => rows.length > 0),
    trail: trailOf(db, id),
    rates: [...superiorsOn(db, today).values()].filter(({ superiorId }) => superiorId === id).length,
    readings: listReadings(db, { employeeId: id, limit: 500 }, session.scope, () => true),
  }
}

/** What is confidential (L III.D.5.b) is told to be there, and its words to nobody here. */
function openPart(table: ContentTable, row: Image): Image {
  if (table !== 'counselling_record') return row
  const { date = null, follow_up_on = null } = row
  return { date, follow_up_on }
}

/** What the row refers to comes first, as it says what the rest is about. */
function toldRow(db: Db, row: Image): PersonRow {
  const told = Object.entries(row)
    .filter(([field, value]) => value !== null && !unsaid.has(field))
    .map(([field, value]) => ({ field, value: nameOf(db, field, value!) }))
  return [...told.filter(({ field }) => isOwner(field)), ...told.filter(({ field }) => !isOwner(field))]
}

const isOwner = (field: string) =>
  ['plan_id', 'work_result_id', 'indicator_id', 'evaluation_id'].includes(field)

/** Where nothing stands under the id any more, the value itself. */
function nameOf(db: Db, field: string, value: string | number): string {
  const text = references[field]
  const name = text === undefined ? undefined : prepareValues(db, text).get(value)
  return typeof name === 'string' ? name : String(value)
}

type Event = Pick<Row<'audit_event'>, 'seq' | 'at' | 'who' | 'role' | 'operation' | 'reason'>

/** Every change of the person's rows, the oldest first: of an event that touched many people only what is about this one. */
function trailOf(db: Db, id: string): TrailEntry[] {
  const events = prepare(
    db,
    `SELECT seq, at, who, role, operation, reason FROM audit_event
      WHERE rows > 0 AND seq IN (SELECT seq FROM audit_person WHERE employee_id = ?) ORDER BY seq`,
  ).all(id) as Event[]
  const alone = prepareValues(db, 'SELECT count(*) = 1 FROM audit_person WHERE seq = ?')
  const ownerAmong = createOwners(db)
  // plans and evaluations that are no more are known from the events that made or removed them
  for (const { seq } of events) ownerAmong.learn(readChanges(db, seq))
  return events.flatMap(({ reason, ...event }) => {
    const isAlone = alone.get(event.seq) === 1
    const own = readChanges(db, event.seq).filter((change) => {
      const owner = ownerAmong.of(change)
      return owner === id || (owner === undefined && isAlone && concernsPeople.has(change.table))
    })
    if (own.length === 0) return []
    return present({ ...event, reason, changes: own.map((change) => readableChange(db, change, undefined)) })
  })
}

const concernsPeople = new Set(parts.map(([table]) => table))

/** Whose a changed row is, also where what leads to its person was deleted since. */
function createOwners(db: Db) {
  const images = new Map<string, LoggedChange>()
  const of = (change: LoggedChange): string | undefined => {
    const direct = personOf(change)
    if (direct !== undefined) return direct
    const { table } = change
    const image = change.after ?? change.before ?? {}
    const column = ownerColumn(table)
    if (column === undefined) return undefined
    const above = images.get(`${column} ${image[column]}`)
    return above ? of(above) : ownerOf(db, table, image)
  }
  return {
    of,
    learn(changes: readonly LoggedChange[]) {
      for (const change of changes) {
        const { columns } = columnsOf(db, change.table)
        if (columns.includes('id')) images.set(`${change.table}_id ${change.key[0]}`, change)
      }
    },
  }
}
