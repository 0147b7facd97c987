import { type CoreValue, coreValues } from '#shared/plan/core-value.ts'
import { type Criterion, officeGrade } from '#shared/appraisal/criteria.ts'
import type { AppraisalMark, AppraisalRow } from '#shared/appraisal/evaluation.ts'
import type { EvaluationState } from '#shared/appraisal/evaluation-state.ts'
import type { Rating } from '#shared/appraisal/rating.ts'
import { gapsOf, missingKeys, type Progress } from '#shared/appraisal/missing.ts'
import { behaviourMean, suggestBehaviour } from '#shared/appraisal/suggest-behaviour.ts'
import { suggestResult } from '#shared/appraisal/suggest-result.ts'
import { decimalOf, type Hundredths } from '#shared/number/decimal.ts'
import type { Period } from '#shared/period/period.ts'
import type { Settings } from '#shared/setting/settings.ts'
import { progressOf } from './missing.ts'
import type { RowScope } from '../api/session.ts'
import type { Person } from '../people/people.ts'
import { judgementShown } from './early.ts'
import { droppedOutAmong, overridesOf } from './overrides.ts'
import { nested } from '../db/nested.ts'
import { type Db, prepare, prepareTuples } from '../db/sql.ts'
import type { Predikat } from '#shared/appraisal/predikat.ts'
import { plannedFacts } from '../plan/achievement.ts'
import { type PersonFact, personFacts } from '../plan/person-fact.ts'
import type { Row } from '../db/schema.ts'
import { readScoringFacts, type ScoringFacts } from './score.ts'

interface RowsInput {
  readonly period: Period
  readonly people: readonly Person[]
  readonly settings: Settings
  /** Who is rated outside the office. */
  readonly isReceived: (employeeId: string) => boolean
  /** Of these people, where it was read already. */
  readonly progress?: ReadonlyMap<string, Progress>
  /** Of whoever reads: of himself nobody sees early how he was judged. */
  readonly scope: RowScope
}

/** Rows of the rating grid in the order of the people. */
export function appraisalRows(db: Db, input: RowsInput): AppraisalRow[] {
  const { people, settings, isReceived } = input
  const facts = readAppraisalFacts(db, input)
  return people.map((person) => rowOf(person, facts, settings, isReceived(person.id)))
}

function rowOf(person: Person, facts: AppraisalFacts, settings: Settings, received: boolean): AppraisalRow {
  const evaluation = facts.evaluations.get(person.id)
  const progress = facts.progress.get(person.id)
  const marks = marksOf(person.id, facts)
  const suggestion = suggestResult(
    marks.flatMap(({ kind, rating }) => (rating === undefined ? [] : [{ kind, rating }])),
    { smallSharePercent: settings.smallSharePercent },
  )
  const unmarked = settings['appraisal.markEachResult'] && marks.some(({ rating }) => rating === undefined)
  return {
    ...whoOf(person),
    received,
    state: stateOf(evaluation?.state, progress?.planState),
    marks,
    ...achievementOf(facts.achievements.get(person.id)),
    ...given('resultSuggestion', suggestion),
    ...(evaluation && chosenIn(evaluation, settings)),
    ...directOf(person.id, evaluation?.id, facts),
    estimated: evaluation?.estimated === 1,
    ...valuesOf(evaluation?.id, facts, settings),
    ...criteriaOf(evaluation?.id, facts),
    periods: facts.strips.get(person.id) ?? [],
    missing: missingKeys(
      gapsOf(progress, {
        result: evaluation?.result_rating,
        behaviour: evaluation?.behaviour_rating,
        unmarked,
      }),
    ),
  }
}

/** The predikat that was set directly, and whether it may be (L IV.B.3). */
function directOf(
  employeeId: string,
  evaluationId: string | undefined,
  { overrides, droppedOut }: AppraisalFacts,
): Pick<AppraisalRow, 'override' | 'droppedOut'> {
  return {
    ...given('override', overrides.get(evaluationId ?? '')),
    ...(droppedOut.has(employeeId) && { droppedOut: true as const }),
  }
}

function whoOf(person: Person) {
  return {
    employeeId: person.id,
    ...given('nip', person.nip),
    fullName: person.fullName,
    ...given('positionName', person.positionName),
    unitId: person.unitId,
    unit: person.unit,
    group: person.group,
  }
}

function achievementOf(fact: PersonFact | undefined): Pick<AppraisalRow, 'achievement' | 'achievementOf'> {
  return {
    ...decimals('achievement', fact?.achievement),
    achievementOf: { computed: fact?.computed ?? 0, total: fact?.total ?? 0 },
  }
}

/** What the appraiser chose and what is kept beside it. */
function chosenIn(evaluation: Row<'evaluation'>, settings: Settings) {
  const { office_total: officeTotal } = evaluation
  return {
    ...given('resultRating', evaluation.result_rating),
    ...given('behaviourRating', evaluation.behaviour_rating),
    ...decimals('officeTotal', officeTotal),
    ...given(
      'officeGrade',
      officeTotal === null ? null : officeGrade(officeTotal, settings['office.grades']),
    ),
    ...given('predikat', evaluation.predikat),
    ...decimals('index', evaluation.index_value),
    ...given('note', evaluation.note),
  }
}

/** An evaluation is open while its plan is approved (domain.md §3.2), whether or not anybody has touched it yet. */
export function stateOf(stored: EvaluationState | undefined, planState: string | undefined): EvaluationState {
  if (stored !== undefined && stored !== 'notDue' && stored !== 'open') return stored
  return planState === 'approved' ? 'open' : 'notDue'
}

function marksOf(employeeId: string, facts: AppraisalFacts): AppraisalMark[] {
  const marks = facts.marks.get(facts.evaluations.get(employeeId)?.id ?? '')
  const percents = new Map(
    facts.achievements.get(employeeId)?.results.map((result) => [result.workResultId, result.achievement]),
  )
  return (facts.results.get(employeeId) ?? []).map(({ id, number, kind, text }) => ({
    workResultId: id,
    number,
    kind,
    text,
    ...decimals('achievement', percents.get(id)),
    ...given('rating', marks?.get(id)),
  }))
}

function valuesOf(
  evaluationId: string | undefined,
  facts: AppraisalFacts,
  settings: Settings,
): Pick<AppraisalRow, 'scores' | 'valueRatings' | 'scoreMean' | 'behaviourSuggestion'> {
  const values = facts.scoring.values.get(evaluationId ?? '')
  const hundredths: Partial<Record<CoreValue, Hundredths>> = {}
  const scores: Partial<Record<CoreValue, number>> = {}
  const valueRatings: Partial<Record<CoreValue, Rating>> = {}
  for (const value of coreValues) {
    const { score, rating } = values?.get(value) ?? {}
    if (score !== undefined) [hundredths[value], scores[value]] = [score, decimalOf(score)]
    if (rating !== undefined) valueRatings[value] = rating
  }
  const mean = behaviourMean(hundredths)
  const { above, asExpected } = settings['behaviour.bounds']
  const bounds = { above: Math.round(above * 100), asExpected: Math.round(asExpected * 100) }
  return {
    scores,
    valueRatings,
    ...decimals('scoreMean', mean),
    ...given('behaviourSuggestion', suggestBehaviour(mean, bounds)),
  }
}

function criteriaOf(
  evaluationId: string | undefined,
  facts: AppraisalFacts,
): Pick<AppraisalRow, 'criteria' | 'criteriaNotApplicable'> {
  const criteria: Partial<Record<Criterion, number>> = {}
  for (const [key, score] of Object.entries(facts.scoring.criteria.get(evaluationId ?? '')?.scores ?? {}))
    if (score !== undefined) criteria[key as Criterion] = decimalOf(score)
  return { criteria, criteriaNotApplicable: facts.reasons.get(evaluationId ?? '') ?? {} }
}

function given<Key extends string, Value>(
  key: Key,
  value: Value | null | undefined,
): { readonly [K in Key]?: NonNullable<Value> } {
  return (value === null || value === undefined ? {} : { [key]: value }) as {
    readonly [K in Key]?: NonNullable<Value>
  }
}

function decimals<Key extends string>(
  key: Key,
  value: Hundredths | null | undefined,
): { readonly [K in Key]?: number } {
  return given(key, typeof value === 'number' ? decimalOf(value) : undefined)
}

/** Everything that rows of the rating grid are made of, read for many people at once. */
interface AppraisalFacts {
  readonly evaluations: ReadonlyMap<string, Row<'evaluation'>>
  readonly scoring: ScoringFacts
  /** Evaluation → work result → mark. */
  readonly marks: ReadonlyMap<string, ReadonlyMap<string, Rating>>
  readonly reasons: ReadonlyMap<string, Readonly<Record<string, string>>>
  readonly results: ReadonlyMap<string, ReturnType<typeof plannedFacts>['results']>
  readonly progress: ReadonlyMap<string, Progress>
  readonly overrides: ReturnType<typeof overridesOf>
  readonly droppedOut: ReadonlySet<string>
  readonly achievements: ReadonlyMap<string, PersonFact>
  /** Employee → the year's periods in order with their predikat. */
  readonly strips: ReadonlyMap<string, readonly { readonly period: string; readonly predikat?: Predikat }[]>
}

function readAppraisalFacts(db: Db, input: RowsInput): AppraisalFacts {
  const { period, settings } = input
  const employeeIds = input.people.map(({ id }) => id)
  const people = JSON.stringify(employeeIds)
  const stored = prepare(
    db,
    `SELECT e.* FROM json_each(@people) j CROSS JOIN evaluation e ON e.employee_id = j.value AND e.period_key = @period`,
  ).all({ people, period: period.key }) as Row<'evaluation'>[]
  const isShown = judgementShown(db, input.scope, period.key)
  const rows = stored.filter((row) => isShown(row.employee_id))
  const ids = rows.map(({ id }) => id)
  const { results, facts } = plannedFacts(db, { year: period.year, employeeIds, through: period.key })
  return {
    evaluations: new Map(rows.map((row) => [row.employee_id, row])),
    scoring: readScoringFacts(db, ids),
    marks: readMarks(db, ids),
    reasons: readReasons(db, ids),
    overrides: overridesOf(db, ids),
    droppedOut: droppedOutAmong(db, period, employeeIds),
    results: Map.groupBy(results, ({ employeeId }) => employeeId),
    progress: input.progress ?? progressOf(db, period, employeeIds),
    achievements: personFacts(facts, settings),
    strips: readStrips(db, period.year, people, input.scope),
  }
}

function readMarks(db: Db, ids: readonly string[]): Map<string, Map<string, Rating>> {
  const rows = prepareTuples(
    db,
    `SELECT r.evaluation_id, r.work_result_id, r.rating FROM json_each(@ids) j
      CROSS JOIN result_rating r ON r.evaluation_id = j.value`,
  ).all({ ids: JSON.stringify(ids) }) as [string, string, Rating][]
  const marks = new Map<string, Map<string, Rating>>()
  for (const [id, result, rating] of rows) {
    const known = marks.get(id) ?? new Map<string, Rating>()
    if (known.size === 0) marks.set(id, known)
    known.set(result, rating)
  }
  return marks
}

/** Why a criterion does not apply to somebody. */
function readReasons(db: Db, ids: readonly string[]): Map<string, Record<string, string>> {
  const rows = prepareTuples(
    db,
    `SELECT c.evaluation_id, c.criterion, c.not_applicable FROM json_each(@ids) j
      CROSS JOIN criterion_score c ON c.evaluation_id = j.value WHERE c.not_applicable IS NOT NULL`,
  ).all({ ids: JSON.stringify(ids) }) as [string, string, string][]
  return nested(rows)
}

function readStrips(
  db: Db,
  year: number,
  people: string,
  scope: RowScope,
): Map<string, { period: string; predikat?: Predikat }[]> {
  const rows = prepareTuples(
    db,
    `SELECT j.value, p.key, e.predikat FROM json_each(@people) j
      CROSS JOIN period p ON p.year = @year AND p.kind <> 'annual'
      LEFT JOIN evaluation e ON e.employee_id = j.value AND e.period_key = p.key ORDER BY p.number`,
  ).all({ year, people }) as [string, string, Predikat | null][]
  const strips = new Map<string, { period: string; predikat?: Predikat }[]>()
  const isShown = new Map(
    [...new Set(rows.map(([, period]) => period))].map((key) => [key, judgementShown(db, scope, key)]),
  )
  for (const [employee, period, predikat] of rows) {
    const known = strips.get(employee) ?? []
    if (known.length === 0) strips.set(employee, known)
    const isKnown = predikat !== null && isShown.get(period)!(employee)
    known.push({ period, ...(isKnown && { predikat }) })
  }
  return strips
}
