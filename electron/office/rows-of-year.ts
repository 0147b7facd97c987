import type { YearTable } from '#shared/office/year-tables.ts'

// Which rows are a year's: by a condition on whole tables, and by the columns of a single row.

const plans = 'SELECT id FROM plan WHERE year = @year'
const results = `SELECT id FROM work_result WHERE plan_id IN (${plans})`
const indicators = `SELECT id FROM indicator WHERE work_result_id IN (${results})`
const periods = 'SELECT key FROM period WHERE year = @year'
// a bound number is a fraction to SQLite: 2025.0
export const daysOfYear = "LIKE CAST(@year AS INTEGER) || '-%'"
const sessions = `SELECT id FROM norming_session WHERE held_on ${daysOfYear}`
const feedback = `SELECT id FROM feedback WHERE date ${daysOfYear}`
const awards = `SELECT id FROM award WHERE period_key IN (${periods})`
const evaluations = `SELECT id FROM evaluation WHERE period_key IN (${periods})`

/** The rows of a year in each table, as a condition of SQL. */
export const rowsOfYear: Readonly<Record<YearTable | 'year' | 'period', string>> = {
  year: 'year = @year',
  period: 'year = @year',
  plan: 'year = @year',
  work_result: `plan_id IN (${plans})`,
  behaviour_expectation: `plan_id IN (${plans})`,
  annex_line: `plan_id IN (${plans})`,
  matrix_guest: 'year = @year',
  no_role: `work_result_id IN (${results})`,
  indicator: `work_result_id IN (${results})`,
  realisation: `indicator_id IN (${indicators})`,
  achievement: `indicator_id IN (${indicators})`,
  progress_entry: `work_result_id IN (${results})`,
  evidence: `work_result_id IN (${results})`,
  action_step: `work_result_id IN (${results})`,
  case_rule: `indicator_id IN (${indicators})`,
  adjustment: `indicator_id IN (${indicators})`,
  feedback: `date ${daysOfYear}`,
  feedback_evidence: `feedback_id IN (${feedback})`,
  evaluation: `period_key IN (${periods})`,
  evaluation_step: `evaluation_id IN (${evaluations})`,
  filed_paper: `period_key IN (${periods})`,
  result_rating: `evaluation_id IN (${evaluations})`,
  value_rating: `evaluation_id IN (${evaluations})`,
  criterion_score: `evaluation_id IN (${evaluations})`,
  predikat_override: `evaluation_id IN (${evaluations})`,
  stand_in: `evaluation_id IN (${evaluations})`,
  numeric_rating: `evaluation_id IN (${evaluations})`,
  self_mark: `evaluation_id IN (${evaluations})`,
  norming_session: `held_on ${daysOfYear}`,
  norming_rater: `session_id IN (${sessions})`,
  norming_mark: `session_id IN (${sessions})`,
  org_result: `period_key IN (${periods})`,
  calibration: `period_key IN (${periods})`,
  calibration_attendee: `period_key IN (${periods})`,
  calibration_seal: `period_key IN (${periods})`,
  sealed_mark: `period_key IN (${periods})`,
  calibration_decision: `period_key IN (${periods})`,
  spread_reason: `period_key IN (${periods})`,
  potential: 'year = @year',
  award: `period_key IN (${periods})`,
  award_criterion: `award_id IN (${awards})`,
  award_candidate: `award_id IN (${awards})`,
  award_judge: `award_id IN (${awards})`,
  award_vote: `award_id IN (${awards})`,
}

interface YearColumn {
  readonly column: string
  /** SQL: the year to which a value of the column belongs. */
  readonly yearOf: (value: string) => string
}

const byYear: YearColumn = { column: 'year', yearOf: (value) => value }
// `2025`, `2025-Q3`, `2025-07`: a key of a period begins with its year
const byPeriod: YearColumn = {
  column: 'period_key',
  yearOf: (key) => `CAST(substr(${key}, 1, 4) AS INTEGER)`,
}
const ofPlan = (id: string) => `(SELECT p.year FROM plan p WHERE p.id = ${id})`
const ofResult = (id: string) => ofPlan(`(SELECT w.plan_id FROM work_result w WHERE w.id = ${id})`)
const ofIndicator = (id: string) => ofResult(`(SELECT i.work_result_id FROM indicator i WHERE i.id = ${id})`)
const byPlan: YearColumn = { column: 'plan_id', yearOf: ofPlan }
const byResult: YearColumn = { column: 'work_result_id', yearOf: ofResult }
const byIndicator: YearColumn = { column: 'indicator_id', yearOf: ofIndicator }
const byEvaluation: YearColumn = {
  column: 'evaluation_id',
  yearOf: (id) => byPeriod.yearOf(`(SELECT v.period_key FROM evaluation v WHERE v.id = ${id})`),
}

const bySession: YearColumn = {
  column: 'session_id',
  yearOf: (id) => byPeriod.yearOf(`(SELECT n.held_on FROM norming_session n WHERE n.id = ${id})`),
}

const byAward: YearColumn = {
  column: 'award_id',
  yearOf: (id) => byPeriod.yearOf(`(SELECT a.period_key FROM award a WHERE a.id = ${id})`),
}

/** By which column a single row of a table names its year; one whose plan or evaluation went is told by that. */
export const yearColumns: Readonly<Record<YearTable | 'year' | 'period', YearColumn>> = {
  year: byYear,
  period: byYear,
  plan: byYear,
  work_result: byPlan,
  behaviour_expectation: byPlan,
  annex_line: byPlan,
  matrix_guest: byYear,
  no_role: byResult,
  indicator: byResult,
  realisation: byPeriod,
  achievement: byPeriod,
  progress_entry: byResult,
  evidence: byResult,
  action_step: byResult,
  case_rule: byIndicator,
  adjustment: byIndicator,
  feedback: { column: 'date', yearOf: byPeriod.yearOf },
  feedback_evidence: {
    column: 'feedback_id',
    yearOf: (id) => byPeriod.yearOf(`(SELECT f.date FROM feedback f WHERE f.id = ${id})`),
  },
  evaluation: byPeriod,
  evaluation_step: byEvaluation,
  filed_paper: byPeriod,
  result_rating: byEvaluation,
  value_rating: byEvaluation,
  criterion_score: byEvaluation,
  predikat_override: byEvaluation,
  stand_in: byEvaluation,
  numeric_rating: byEvaluation,
  self_mark: byEvaluation,
  norming_session: { column: 'held_on', yearOf: byPeriod.yearOf },
  norming_rater: bySession,
  norming_mark: bySession,
  org_result: byPeriod,
  calibration: byPeriod,
  calibration_attendee: byPeriod,
  calibration_seal: byPeriod,
  sealed_mark: byPeriod,
  calibration_decision: byPeriod,
  spread_reason: byPeriod,
  potential: byYear,
  award: byPeriod,
  award_criterion: byAward,
  award_candidate: byAward,
  award_judge: byAward,
  award_vote: byAward,
}
