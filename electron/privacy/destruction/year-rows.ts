import type { YearHolding } from '#shared/privacy/destruction.ts'
import { type DestroyedTable, destroyedTables } from '#shared/office/year-tables.ts'
import { type Image, type LoggedChange, readChanges } from '../../api/audit.ts'
import { type ContentTable, contentTables } from '../../db/schema.ts'
import { daysOfYear, rowsOfYear } from '../../office/rows-of-year.ts'
import { type Db, prepareValues, tuples, type WritableDb } from '../../db/sql.ts'

// Which rows are a year's: those that stand in the file, and those of which only the log still speaks.

/** The rows of a year in each table, as a condition of SQL, and its seal. */
const guidance = `date ${daysOfYear}`
const counselled = `report_id IN (SELECT id FROM guidance WHERE ${guidance})`
const inYear = {
  ...rowsOfYear,
  training: 'year = @year',
  guidance,
  competence_score: `guidance_id IN (SELECT id FROM guidance WHERE ${guidance})`,
  counselling: counselled,
  counselling_record: `counselling_id IN (SELECT id FROM counselling WHERE ${counselled})`,
  exchange_settlement: 'period_key IN (SELECT key FROM period WHERE year = @year)',
  year_seal: 'year = @year',
} as const

export function countRows(db: Db, year: number): YearHolding {
  const count = (text: string) => prepareValues(db, `SELECT count(*) FROM ${text}`).get({ year }) as number
  const ofPlans = 'SELECT employee_id FROM plan WHERE year = @year'
  const ofEvaluations = `SELECT employee_id FROM evaluation WHERE ${inYear.evaluation}`
  const rows = destroyedTables.map((table) => [table, count(`"${table}" WHERE ${inYear[table]}`)])
  return {
    people: count(`(${ofPlans} UNION ${ofEvaluations})`),
    rows: Object.fromEntries(rows) as Record<DestroyedTable, number>,
  }
}

/** Returns how many rows went, those of the year itself and its periods included. */
export function deleteRows(db: WritableDb, year: number): number {
  const remove = (table: keyof typeof inYear) =>
    db.sqlite.prepare(`DELETE FROM "${table}" WHERE ${inYear[table]}`).run({ year }).changes
  db.sqlite.pragma('defer_foreign_keys = ON')
  deletePrivate(db, year)
  // what others refer to comes first in the list of tables
  const order = contentTables.filter(isOfYears).toReversed()
  return order.reduce((sum, table) => sum + remove(table), 0)
}

/** What is no content is not counted either: how many notes somebody keeps is nobody's business. Rounds of feedback go with their periods. */
function deletePrivate(db: WritableDb, year: number): void {
  db.sqlite.prepare(`DELETE FROM private_note WHERE date ${daysOfYear}`).run({ year })
}

type Find = (image: Image) => number | undefined

const ownYear: Find = (image) => numberOf(image['year'])
/** `2025`, `2025-Q3`, `2025-07`: a key of a period begins with its year. */
const ofPeriod: Find = (image) => numberOf(String(image['period_key']).slice(0, 4))
const ofDate: Find = (image) => ofDay(image['date'])
const ofDay = (value: unknown) => numberOf(String(value).slice(0, 4))
const numberOf = (value: unknown) => (Number.isInteger(Number(value)) ? Number(value) : undefined)

/**
 * Tells the year of a logged change, where it is about a row of one. Rows name their year by way of others, which may be gone: so it
 * looks through the whole log once before.
 */
export function createYearFinder(db: Db): (change: LoggedChange) => number | undefined {
  const keys = readKeys(db)
  const {
    plans: ofPlans,
    results: planOf,
    indicators: resultOf,
    evaluations: ofEvaluations,
    sessions: sessionYears,
    feedback: feedbackYears,
    awards: awardYears,
  } = keys
  const ofAward: Find = (image) => awardYears.get(image['award_id'])
  const ofSession: Find = (image) => sessionYears.get(image['session_id'])
  const ofPlan: Find = (image) => ofPlans.get(image['plan_id'])
  const ofResult: Find = (image) => ofPlans.get(planOf.get(image['work_result_id']))
  const ofIndicator: Find = (image) => ofPlans.get(planOf.get(resultOf.get(image['indicator_id'])))
  const ofEvaluation: Find = (image) => ofEvaluations.get(image['evaluation_id'])
  const finds: Readonly<Record<keyof typeof inYear, Find>> = {
    year: ownYear,
    period: ownYear,
    plan: ownYear,
    work_result: ofPlan,
    behaviour_expectation: ofPlan,
    annex_line: ofPlan,
    matrix_guest: ownYear,
    no_role: ofResult,
    indicator: ofResult,
    progress_entry: ofResult,
    evidence: ofResult,
    action_step: ofResult,
    case_rule: ofIndicator,
    adjustment: ofIndicator,
    feedback: (image) => ofDay(image['date']),
    feedback_evidence: (image) => feedbackYears.get(image['feedback_id']),
    realisation: ofPeriod,
    achievement: ofPeriod,
    evaluation: ofPeriod,
    ...each(ofEachEvaluation, ofEvaluation),
    filed_paper: ofPeriod,
    norming_session: (image) => ofDay(image['held_on']),
    norming_rater: ofSession,
    norming_mark: ofSession,
    org_result: ofPeriod,
    calibration: ofPeriod,
    calibration_attendee: ofPeriod,
    calibration_seal: ofPeriod,
    sealed_mark: ofPeriod,
    calibration_decision: ofPeriod,
    spread_reason: ofPeriod,
    potential: ownYear,
    award: ofPeriod,
    ...each(['award_criterion', 'award_candidate', 'award_judge', 'award_vote'], ofAward),
    ...findsOfDevelopment(keys),
    exchange_settlement: ofPeriod,
    year_seal: ownYear,
  }
  return (change) => (isOfYears(change.table) ? finds[change.table](imageOf(change)) : undefined)
}

const ofEachEvaluation = [
  'evaluation_step',
  'result_rating',
  'value_rating',
  'criterion_score',
  'predikat_override',
  'stand_in',
  'self_mark',
  'numeric_rating',
] as const

/** Tables whose rows are found in the same way. */
const each = <Table extends string>(tables: readonly Table[], find: Find) =>
  Object.fromEntries(tables.map((table) => [table, find])) as Record<Table, Find>
/** What was learnt has its year, guidance its day, and what follows from it that of the guidance. */
const findsOfDevelopment = ({ guidance, counsellings }: ReturnType<typeof readKeys>) => ({
  training: ownYear,
  guidance: ofDate,
  competence_score: (image: Image) => guidance.get(image['guidance_id']),
  counselling: (image: Image) => guidance.get(image['report_id']),
  counselling_record: (image: Image) => counsellings.get(image['counselling_id']),
})

const imageOf = ({ before, after }: LoggedChange): Image => after ?? before ?? {}
const isOfYears = (table: ContentTable): table is keyof typeof inYear => Object.hasOwn(inYear, table)

/** The year of each plan and evaluation, the plan of each work result and the result of each indicator, whether in the file or only in its log. */
function readKeys(db: Db) {
  const pairs = <Value>(text: string) => new Map(tuples<[unknown, Value]>(db, text))
  const plans = pairs<number | undefined>('SELECT id, year FROM plan')
  const results = pairs<unknown>('SELECT id, plan_id FROM work_result')
  const indicators = pairs<unknown>('SELECT id, work_result_id FROM indicator')
  const evaluations = pairs<number | undefined>(
    'SELECT v.id, p.year FROM evaluation v JOIN period p ON p.key = v.period_key',
  )
  const sessions = pairs<number | undefined>(
    'SELECT id, CAST(substr(held_on, 1, 4) AS INTEGER) FROM norming_session',
  )
  const feedback = pairs<number | undefined>('SELECT id, CAST(substr(date, 1, 4) AS INTEGER) FROM feedback')
  const awards = pairs<number | undefined>('SELECT id, CAST(substr(period_key, 1, 4) AS INTEGER) FROM award')
  const guidance = pairs<number | undefined>('SELECT id, CAST(substr(date, 1, 4) AS INTEGER) FROM guidance')
  const counsellings = pairs<number | undefined>(
    'SELECT c.id, CAST(substr(g.date, 1, 4) AS INTEGER) FROM counselling c JOIN guidance g ON g.id = c.report_id',
  )
  for (const seq of seqsWithImages(db))
    for (const change of readChanges(db, seq)) {
      const { table, key } = change
      if (table === 'plan') plans.set(key[0], ownYear(imageOf(change)))
      if (table === 'work_result') results.set(key[0], imageOf(change)['plan_id'])
      if (table === 'indicator') indicators.set(key[0], imageOf(change)['work_result_id'])
      if (table === 'norming_session') sessions.set(key[0], ofDay(imageOf(change)['held_on']))
      if (table === 'feedback') feedback.set(key[0], ofDay(imageOf(change)['date']))
      if (table === 'award') awards.set(key[0], ofPeriod(imageOf(change)))
      if (table === 'evaluation') evaluations.set(key[0], ofPeriod(imageOf(change)))
      if (table === 'guidance') guidance.set(key[0], ofDate(imageOf(change)))
      if (table === 'counselling') counsellings.set(key[0], guidance.get(imageOf(change)['report_id']))
    }
  return { plans, results, indicators, evaluations, sessions, feedback, awards, guidance, counsellings }
}

/** Events of which the log holds what they changed, the oldest first. */
export const seqsWithImages = (db: Db): readonly number[] =>
  prepareValues(db, 'SELECT seq FROM audit_payload ORDER BY seq').all() as number[]
