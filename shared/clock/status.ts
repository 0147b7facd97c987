import type { Settings } from '../setting/settings.ts'
import { type Clock, type ClockId, clockIds, clocks, type DocumentFacts, type DocumentKind } from './clock.ts'
import type { WorkCalendar } from './working-days.ts'

/**
 * `lapsed`: a right that nobody used. `unrecorded`: its day has passed, and the office has no place to record yet whether it was
 * done, so nobody is called late.
 */
export const clockStates = [
  ...(['overdue', 'dueToday', 'running', 'notStarted'] as const),
  ...(['metLate', 'met', 'lapsed', 'unrecorded'] as const),
] as const
export type ClockState = (typeof clockStates)[number]

export interface ClockStatus {
  readonly state: ClockState
  /** The day of the event that it counts from. */
  readonly from?: string
  /** The last day; absent where it has not begun to count, and where there is none. */
  readonly deadline?: string
  /** Working days up to the last day; negative when it is over. Absent once done. */
  readonly daysLeft?: number
  /** Absent also where it was done on a day that nobody recorded. */
  readonly doneOn?: string
}

/** What a count rests on beside the document: who works on which days, how long the office's limits are, and today. */
export interface ClockRules {
  readonly settings: Settings
  readonly calendar: WorkCalendar
  readonly today: string
}

/** The clocks that a document has. */
export function clocksOf(kind: DocumentKind, facts: DocumentFacts): ClockId[] {
  return clockIds.filter((id) => clocks[id].document === kind && (clocks[id].applies?.(facts) ?? true))
}

/** How a clock of a document stands today. */
export function statusOf(id: ClockId, facts: DocumentFacts, rules: ClockRules): ClockStatus {
  const clock = clocks[id]
  const from = clock.from(facts)
  const deadline = from === undefined ? undefined : deadlineOf(clock, from, facts, rules)
  const span = { ...(from !== undefined && { from }), ...(deadline !== undefined && { deadline }) }
  const done = clock.done(facts)
  if (done !== undefined) {
    const isLate = typeof done === 'string' && deadline !== undefined && done > deadline
    return { state: isLate ? 'metLate' : 'met', ...span, ...(typeof done === 'string' && { doneOn: done }) }
  }
  const state = openState(clock, span, facts, rules.today)
  const counts = deadline !== undefined && (state === 'running' || state === 'dueToday' || state === 'overdue')
  return { state, ...span, ...(counts && { daysLeft: rules.calendar.between(rules.today, deadline) }) }
}

function deadlineOf(
  { limit }: Clock,
  from: string,
  facts: DocumentFacts,
  { settings, calendar }: ClockRules,
): string | undefined {
  if (limit.kind === 'until') return limit.day(facts)
  return limit.kind === 'open' ? undefined : calendar.deadline(from, limit.days(settings))
}

function openState(
  { limit, isRight, record }: Clock,
  { from, deadline }: Pick<ClockStatus, 'from' | 'deadline'>,
  facts: DocumentFacts,
  today: string,
): ClockState {
  const isAfterwards = limit.kind === 'workingDays' && limit.afterwards === true
  if (from === undefined || today < from || (isAfterwards && today === from)) return 'notStarted'
  if (deadline === undefined || today < deadline) return 'running'
  if (today === deadline) return 'dueToday'
  if (isRight) return 'lapsed'
  return record !== undefined && facts.records?.[record] === false ? 'unrecorded' : 'overdue'
}
