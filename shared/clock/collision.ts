import { dayBefore } from '../date/neighbour-day.ts'
import type { DocumentFacts } from './clock.ts'
import type { ClockRules } from './status.ts'

/** An objection may still be decided after the day by which its outcome has to be reported. */
export interface Collision {
  readonly reportBy: string
  /** The last day of the decision if everybody takes the days that the law gives. */
  readonly decisionBy: string
  /** Working days by which it would be late. */
  readonly over: number
  /** Who delivers by this day leaves enough days for all of it; absent once delivered, or where none does. */
  readonly deliverBy?: string
}

/**
 * The clocks collide (domain.md §15.1): 14 working days to deliver, 14 to object and 7 to decide are 35, and what is decided must
 * be reported within 30 after the window (L V.B.8). Where a day is not known yet the last one that the law allows stands for it; what
 * is final meets no objection (L IV.A.11–12).
 */
export function collisionOf(facts: DocumentFacts, rules: ClockRules): Collision | undefined {
  const { window, signed, delivered, objected, decided, reported, takenOver } = facts
  const { calendar, settings, today } = rules
  const ordinary = settings['clocks.appraiser']
  const silent = settings['clocks.superior']
  const objection = settings['clocks.objection']
  const known = (done: unknown, otherwise: () => string) => (typeof done === 'string' ? done : otherwise())
  const signedBy = known(signed, () => (takenOver ? calendar.deadline(window.end, silent.sign) : window.end))
  const deliveredBy = known(delivered, () =>
    calendar.deadline(signedBy, (takenOver ? silent : ordinary).deliver),
  )
  const objectBy = calendar.deadline(deliveredBy, objection.object)
  const decisionAfter = (day: string) =>
    calendar.deadline(calendar.deadline(day, objection.object), objection.decide)
  const isOver =
    decided !== undefined ||
    reported !== undefined ||
    (objected === undefined && (facts.final === true || today > objectBy))
  if (isOver) return undefined
  const decisionBy =
    objected === undefined
      ? decisionAfter(deliveredBy)
      : calendar.deadline(
          known(objected, () => objectBy),
          objection.decide,
        )
  const reportBy = calendar.deadline(window.end, ordinary.report)
  if (decisionBy <= reportBy) return undefined
  const result = { reportBy, decisionBy, over: calendar.between(reportBy, decisionBy) }
  if (delivered !== undefined) return result
  let deliverBy = deliveredBy
  while (deliverBy >= signedBy && decisionAfter(deliverBy) > reportBy) deliverBy = dayBefore(deliverBy)
  return deliverBy < signedBy ? result : { ...result, deliverBy: calendar.lastWorkingDayUntil(deliverBy) }
}
