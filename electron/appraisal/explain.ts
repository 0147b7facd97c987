import { explain, type ExplainedResult, type Step } from '#shared/appraisal/explain.ts'
import type { AppraisalRow, Explanation } from '#shared/appraisal/evaluation.ts'
import { coreValues, type CoreValue } from '#shared/plan/core-value.ts'
import type { OrgResult } from '#shared/appraisal/org-result.ts'
import { hundredthsOf, type Hundredths } from '#shared/number/decimal.ts'
import type { Period } from '#shared/period/period.ts'
import type { Settings } from '#shared/setting/settings.ts'
import { readChanges } from '../api/audit.ts'
import { type IndicatorFact, indicatorFacts } from '../plan/achievement.ts'
import { indexOfRow, readScoringFacts } from './score.ts'
import type { Row } from '../db/schema.ts'
import { all, first, sql, type Db } from '../db/sql.ts'

/** Why this row's predikat and index, from the facts of the file. */
export function stepsOf(
  db: Db,
  input: {
    readonly row: AppraisalRow
    readonly period: Period
    readonly settings: Settings
    readonly orgResult: OrgResult | undefined
  },
): Step[] {
  const { row, period, settings } = input
  const { employeeId } = row
  const facts = Map.groupBy(
    indicatorFacts(db, { year: period.year, employeeIds: [employeeId], through: period.key }),
    ({ workResultId }) => workResultId,
  )
  const evaluation = evaluationOf(db, employeeId, period.key)
  const { above, asExpected } = settings['behaviour.bounds']
  return explain({
    evaluation: period.kind === 'annual' ? 'annual' : 'periodic',
    results: row.marks.map((mark): ExplainedResult => ({
      number: mark.number,
      kind: mark.kind,
      text: mark.text,
      mark: mark.rating,
      indicators: (facts.get(mark.workResultId) ?? []).map(explained),
    })),
    scores: hundredthScores(row.scores),
    valueRatings: row.valueRatings,
    orgResult: input.orgResult,
    result: row.resultRating,
    behaviour: row.behaviourRating,
    index: evaluation && indexOfRow(evaluation, readScoringFacts(db, [evaluation.id]), settings),
    detailSource: settings['ranking.detailSource'],
    settings: {
      achievementCap: Math.round(settings.achievementCap * 100),
      smallSharePercent: settings.smallSharePercent,
      priorityWeights: settings['index.priorityWeights'],
      behaviourBounds: { above: Math.round(above * 100), asExpected: Math.round(asExpected * 100) },
      detailWeights: settings['index.detailWeights'],
    },
  })
}

function explained(fact: IndicatorFact): ExplainedResult['indicators'][number] {
  const { value, present, total } = fact.accumulated
  return {
    text: fact.indicator,
    target: fact.target,
    unit: fact.targetUnit,
    direction: fact.direction,
    accumulation: fact.accumulation,
    year: { value, present, total },
    pace: fact.pace,
    byHand: fact.byHand,
    achievement: fact.achievement ?? (fact.noAchievement === 'byHand' ? { byHand: true } : undefined),
  }
}

function hundredthScores(scores: AppraisalRow['scores']): Partial<Record<CoreValue, Hundredths>> {
  const result: Partial<Record<CoreValue, Hundredths>> = {}
  for (const value of coreValues) {
    const score = scores[value]
    if (score !== undefined) result[value] = hundredthsOf(score)
  }
  return result
}

function evaluationOf(db: Db, employeeId: string, period: string): Row<'evaluation'> | undefined {
  return first(
    db,
    sql
      .selectFrom('evaluation')
      .selectAll()
      .where('employee_id', '=', employeeId)
      .where('period_key', '=', period),
  )
}

const lookedBack = 50

/** Who last changed one of the two ratings, and when, by the log. */
export function setByOf(db: Db, employeeId: string, period: string): Explanation['setBy'] {
  const evaluation = evaluationOf(db, employeeId, period)
  if (!evaluation) return undefined
  const events = all(
    db,
    sql
      .selectFrom('audit_event')
      .innerJoin('audit_person', 'audit_person.seq', 'audit_event.seq')
      .select(['audit_event.seq', 'audit_event.who', 'audit_event.at'])
      .where('audit_person.employee_id', '=', employeeId)
      .where('audit_event.operation', 'in', ['appraisal.rate', 'history.undo', 'history.stepBack'])
      .orderBy('audit_event.seq', 'desc')
      .limit(lookedBack),
  )
  for (const { seq, who, at } of events) {
    const change = readChanges(db, seq).find(
      (row) => row.table === 'evaluation' && row.key[0] === evaluation.id,
    )
    if (!change) continue
    const isSet = ['result_rating', 'behaviour_rating'].some(
      (rating) => (change.before?.[rating] ?? null) !== (change.after?.[rating] ?? null),
    )
    if (isSet) return { who, at }
  }
  return undefined
}
