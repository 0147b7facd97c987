import { explain, type ExplainedResult, type Step } from '#shared/appraisal/explain.ts'
import type { AppraisalRow } from '#shared/appraisal/evaluation.ts'
import type { EvaluationChange, Explanation, RecordedFor } from '#shared/appraisal/explanation.ts'
import type { StandIn } from '#shared/appraisal/desk/stand-in.ts'
import { coreValues, type CoreValue } from '#shared/plan/core-value.ts'
import type { OrgResult } from '#shared/appraisal/org-result.ts'
import { hundredthsOf, type Hundredths } from '#shared/number/decimal.ts'
import type { Period } from '#shared/period/period.ts'
import type { Settings } from '#shared/setting/settings.ts'
import { AppError } from '#shared/api/errors.ts'
import { present } from '#shared/api/present.ts'
import type { QueryContext } from '../api/context.ts'
import { settingsOfYear } from '../office/settings.ts'
import { superiorsOn } from '../people/superiors.ts'
import { changesOf, periodRatings, recordedFor } from './chain.ts'
import { judgementShown } from './early.ts'
import { requirePeriod } from './evaluations.ts'
import { orgResultsOf } from './org-results.ts'
import { ratedPeople } from './rated-people.ts'
import { appraisalRows } from './rows.ts'
import { namedFor, standInOf } from './stand-ins.ts'
import { type IndicatorFact, indicatorFacts } from '../plan/achievement.ts'
import { indexOfRow, readScoringFacts } from './score.ts'
import type { Row } from '../db/schema.ts'
import { first, sql, type Db } from '../db/sql.ts'

/** Why a person's predikat of a period is what it is, and how it came to be so. */
export function explainEvaluation(
  { db, session, today }: QueryContext,
  { employeeId, period: key }: { readonly employeeId: string; readonly period: string },
): Explanation {
  const period = requirePeriod(db, key)
  const [person] = ratedPeople(db, period, session.scope, [employeeId])
  if (!person) throw new AppError('not_found', 'error.employee.missing')
  if (!judgementShown(db, session.scope, key)(employeeId))
    throw new AppError('forbidden', 'appraisal.error.notDelivered')
  const settings = settingsOfYear(db, period.year)
  const superior = superiorsOn(db, period.end).get(employeeId)
  const [row] = appraisalRows(db, {
    period,
    people: [person],
    settings,
    isReceived: () => superior?.received === true,
    scope: session.scope,
  })
  if (!row) throw new AppError('not_found', 'error.employee.missing')
  const orgResult = orgResultsOf(db, period, today).get(superior?.ratedInUnit ?? person.unitId)?.value
  const recorded = recordedFor(
    db,
    period,
    row.marks.map(({ workResultId }) => workResultId),
  )
  const standIn = standInOf(db, employeeId, period.key)
  const evaluation = evaluationOf(db, employeeId, period.key)
  const changes = evaluation ? changesOf(db, employeeId, evaluation.id) : []
  return present({
    row,
    steps: stepsOf(db, { row, period, settings, orgResult, recorded, standIn }),
    recorded: [...recorded.values()],
    periods: periodRatings(db, employeeId, period.year, session.scope),
    standIn,
    people: namedFor(db, session, period, employeeId),
    changes,
    setBy: setByOf(changes),
  })
}

/** Why this row's predikat and index, from the facts of the file. */
function stepsOf(
  db: Db,
  input: {
    readonly row: AppraisalRow
    readonly period: Period
    readonly settings: Settings
    readonly orgResult: OrgResult | undefined
    readonly recorded: ReadonlyMap<string, RecordedFor>
    readonly standIn: StandIn | undefined
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
      recorded: input.recorded.get(mark.workResultId),
      indicators: (facts.get(mark.workResultId) ?? []).map(explained),
    })),
    scores: hundredthScores(row.scores),
    valueRatings: row.valueRatings,
    orgResult: input.orgResult,
    result: row.resultRating,
    behaviour: row.behaviourRating,
    override: row.override,
    standIn: input.standIn,
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

/** Who last changed one of the two ratings, and when, by the changes of the log. */
function setByOf(changes: readonly EvaluationChange[]): Explanation['setBy'] {
  const last = changes.find(({ rows }) =>
    rows.some(
      ({ table, fields }) =>
        table === 'evaluation' &&
        fields.some(({ field }) => field === 'result_rating' || field === 'behaviour_rating'),
    ),
  )
  return last && { who: last.who, at: last.at }
}
