import { type CoreValue, coreValues } from '#shared/appraisal/core-value.ts'
import { type Criterion, officeGrade } from '#shared/appraisal/criteria.ts'
import type { AppraisalMark, AppraisalRow } from '#shared/appraisal/evaluation.ts'
import type { EvaluationState } from '#shared/appraisal/evaluation-state.ts'
import type { Rating } from '#shared/appraisal/rating.ts'
import { behaviourMean, suggestBehaviour } from '#shared/appraisal/suggest-behaviour.ts'
import { suggestResult } from '#shared/appraisal/suggest-result.ts'
import { decimalOf, type Hundredths } from '#shared/number/decimal.ts'
import type { Period } from '#shared/period/period.ts'
import type { Settings } from '#shared/office/settings.ts'
import { type AppraisalFacts, readAppraisalFacts } from '../db/appraisal-facts.ts'
import { gapsOf, missingKeys } from './missing.ts'
import type { Person } from '../people/people.ts'
import type { Db } from '../db/sql.ts'

/** Rows of the rating grid in the order of the people. `isReceived` tells who is rated outside the office. */
export function appraisalRows(
  db: Db,
  input: {
    readonly period: Period
    readonly people: readonly Person[]
    readonly settings: Settings
    readonly isReceived: (employeeId: string) => boolean
  },
): AppraisalRow[] {
  const { period, people, settings, isReceived } = input
  const facts = readAppraisalFacts(
    db,
    period,
    people.map(({ id }) => id),
    settings,
  )
  return people.map((person) => rowOf(person, facts, settings, isReceived(person.id)))
}

function rowOf(person: Person, facts: AppraisalFacts, settings: Settings, received: boolean): AppraisalRow {
  const evaluation = facts.evaluations.get(person.id)
  const progress = facts.progress.get(person.id)
  const achievement = facts.achievements.get(person.id)
  const marks = marksOf(person.id, facts)
  const suggestion = suggestResult(
    marks.flatMap(({ kind, rating }) => (rating === undefined ? [] : [{ kind, rating }])),
    { smallSharePercent: settings.smallSharePercent },
  )
  const [result, behaviour] = [evaluation?.result_rating, evaluation?.behaviour_rating]
  return {
    employeeId: person.id,
    ...given('nip', person.nip),
    fullName: person.fullName,
    ...given('positionName', person.positionName),
    ...{ unitId: person.unitId, unit: person.unit, group: person.group, received },
    state: stateOf(evaluation?.state, progress?.planState),
    marks,
    ...decimals('achievement', achievement?.achievement),
    achievementOf: { computed: achievement?.computed ?? 0, total: achievement?.total ?? 0 },
    ...given('resultRating', result),
    ...given('resultSuggestion', suggestion),
    ...given('behaviourRating', behaviour),
    ...valuesOf(evaluation?.id, facts, settings),
    ...criteriaOf(evaluation?.id, facts),
    ...decimals('officeTotal', evaluation?.office_total),
    ...(typeof evaluation?.office_total === 'number' && {
      officeGrade: officeGrade(evaluation.office_total, settings['office.grades']),
    }),
    ...given('predikat', evaluation?.predikat),
    ...decimals('index', evaluation?.index_value),
    estimated: evaluation?.estimated === 1,
    ...given('note', evaluation?.note),
    periods: facts.strips.get(person.id) ?? [],
    missing: missingKeys(gapsOf({ progress, result, behaviour })),
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
    ...{ workResultId: id, number, kind, text },
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
    ...{ scores, valueRatings },
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
