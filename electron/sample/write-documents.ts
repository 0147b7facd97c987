import { addDays } from '#shared/date/neighbour-day.ts'
import type { EvaluationStep } from '#shared/appraisal/evaluation-state.ts'
import type { Period } from '#shared/period/period.ts'
import { ownerSession } from '../api/session.ts'
import type { WritableDb } from '../db/sql.ts'
import { setEvaluationStates } from '../document/take-step.ts'
import type { SamplePerson } from './write-people.ts'

/** Days after the end of a period on which its papers went from hand to hand. */
const steps: readonly (readonly [action: EvaluationStep, days: number])[] = [
  ['submit', 1],
  ['review', 2],
  ['sign', 5],
  ['deliver', 7],
  ['acknowledge', 9],
  ['reportUp', 13],
  ['close', 13],
]
/** Up to here the papers of every period went their whole way. */
const lastDone = '2026-06-30'
/** Whose head has yet to hand in what he judged of 2025. */
const waitingUnit = 'lay'

/** The evaluation documents of a period that is done with, and whether it is; those of later ones wait for whoever looks around. */
export function writeDocuments(db: WritableDb, people: readonly SamplePerson[], period: Period): boolean {
  if (period.end > lastDone) return false
  const of = people.filter(({ unit }) => period.key !== '2025' || unit !== waitingUnit)
  for (const [action, days] of steps) {
    const on = addDays(period.end, days)
    const context = {
      db,
      session: ownerSession('host'),
      today: on,
      follow: () => undefined,
      describe: () => undefined,
    }
    setEvaluationStates(context, { period: period.key, employeeIds: of.map(({ id }) => id), action })
  }
  return true
}
