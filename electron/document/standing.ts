import type { EvaluationFacts, EvaluationStep, Finality } from '#shared/appraisal/evaluation-state.ts'
import type { ClockRules } from '#shared/clock/status.ts'
import type { Period } from '#shared/period/period.ts'
import { evaluationWindow } from '#shared/period/window.ts'
import { orgResultsOf } from '../appraisal/org-results.ts'
import { progressOf } from '../appraisal/missing.ts'
import type { QueryContext } from '../api/context.ts'
import type { Session } from '../api/session.ts'
import { rulesOf } from '../clock/rules.ts'
import type { Evaluation } from '../appraisal/evaluations.ts'
import { type Db, tuples } from '../db/sql.ts'
import type { Person } from '../people/people.ts'
import { ratedByRegionHead } from '../people/region-heads.ts'
import { superiorsOn } from '../people/superiors.ts'

/** The step that was taken last, and who last let go of it as the one who rates. */
export interface LastSteps {
  readonly number: number
  readonly date?: string
  readonly signer?: string
  /** What was chosen when the superior took it over. */
  readonly takenOver?: string
}

export function lastStepsOf(db: Db, evaluationIds: readonly string[]): Map<string, LastSteps> {
  const rows = tuples<[string, number, string, string, string | null, string | null, string | null]>(
    db,
    `SELECT s.evaluation_id, s.number, s.date, s.action, s.by_id, s.result_rating, s.behaviour_rating
      FROM json_each(@ids) j CROSS JOIN evaluation_step s ON s.evaluation_id = j.value
      ORDER BY s.evaluation_id, s.number`,
    { ids: JSON.stringify(evaluationIds) },
  )
  const last = new Map<string, LastSteps>()
  for (const [id, number, date, action, by, result, behaviour] of rows) {
    const signer = action === 'submit' || action === 'sign' ? by : last.get(id)?.signer
    const takenOver = action === 'escalate' ? `${result} ${behaviour}` : last.get(id)?.takenOver
    last.set(id, {
      number,
      date,
      ...(typeof signer === 'string' && { signer }),
      ...(takenOver !== undefined && { takenOver }),
    })
  }
  return last
}

interface StepAsked {
  readonly action?: EvaluationStep
  readonly on: string
  readonly reason?: string | undefined
  readonly secondPersonId?: string | undefined
}

/** What the guards of the documents of a period ask for; of each person with an evaluation. */
export function factsFor(
  { db, session, today }: Pick<QueryContext, 'db' | 'session' | 'today'>,
  period: Period,
  people: readonly Person[],
  asked: StepAsked,
): (person: Person, evaluation: Evaluation | undefined, last: LastSteps | undefined) => EvaluationFacts {
  const rules = rulesOf(db, period.year, today)
  const { settings } = rules
  const window = evaluationWindow(period, settings.periodicWindow)
  const superiors = superiorsOn(db, period.end)
  const results = orgResultsOf(db, period, today)
  const isReported = asked.action === undefined || asked.action === 'report'
  const ids = people.map(({ id }) => id)
  const progress = isReported ? progressOf(db, period, ids) : undefined
  const isByRegionHead = ratedByRegionHead(db, period.end)
  const resultOf = ({ id, unitId }: Person) => results.get(superiors.get(id)?.ratedInUnit ?? unitId)?.value
  return (person, evaluation, last) => ({
    name: person.fullName,
    planApproved: true,
    ...chosenIn(evaluation),
    reason: asked.reason,
    isRealised: progress?.get(person.id)?.realised === true,
    hasOrgResult: resultOf(person) !== undefined,
    isReviewed: settings['appraisal.secondLevelReview'] && evaluation?.received !== 1,
    window,
    on: asked.on,
    finality: settings['document.allowObjectionOnFinal']
      ? undefined
      : finalityOf(evaluation, isByRegionHead(person.id)),
    objectBy: objectionEnd(evaluation, rules),
    secondPerson: secondPersonOf(asked.secondPersonId, {
      session,
      subject: person.id,
      signer: last?.signer ?? evaluation?.appraiser_id ?? undefined,
    }),
  })
}

function finalityOf(evaluation: Evaluation | undefined, isByRegionHead: boolean): Finality | undefined {
  if (evaluation?.taken_over === 'evaluates') return 'superiorEvaluated'
  return isByRegionHead ? 'regionHead' : undefined
}

/** The last day of an objection (L V.B.2). */
function objectionEnd(
  evaluation: Pick<Evaluation, 'delivered_on'> | undefined,
  { calendar, settings }: ClockRules,
): string | undefined {
  const from = evaluation?.delivered_on
  return typeof from === 'string' ? calendar.deadline(from, settings['clocks.objection'].object) : undefined
}

function chosenIn(
  evaluation: Evaluation | undefined,
): Pick<EvaluationFacts, 'resultRating' | 'behaviourRating' | 'note'> {
  return {
    resultRating: evaluation?.result_rating ?? undefined,
    behaviourRating: evaluation?.behaviour_rating ?? undefined,
    note: evaluation?.note ?? undefined,
  }
}

interface Reopening {
  readonly session: Session
  readonly subject: string
  /** Who signed what is to be reopened. */
  readonly signer: string | undefined
}

/**
 * Two people reopen: who asks, and who does it, who is not the one who signed. In an office without accounts the one who sits there
 * names the other.
 */
function secondPersonOf(
  second: string | undefined,
  { session, subject, signer }: Reopening,
): EvaluationFacts['secondPerson'] {
  if (second === undefined) return 'missing'
  if (second === subject) return 'own'
  if (session.role === 'owner') return second === signer ? 'signer' : undefined
  if (session.employeeId !== undefined && session.employeeId === signer) return 'signer'
  return second === session.employeeId ? 'same' : undefined
}
