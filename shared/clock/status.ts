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
  const span = from === undefined ? {} : spanOf(clock, from, facts, rules)
  const done = clock.done(facts)
  return done === undefined ? openStatus(clock, span, facts, rules) : doneStatus(span, done)
}

type ClockSpan = Pick<ClockStatus, 'from' | 'deadline'>

function spanOf(
  { limit }: Clock,
  from: string,
  facts: DocumentFacts,
  { settings, calendar }: ClockRules,
): ClockSpan {
  if (limit.kind === 'open') return { from }
  if (limit.kind === 'until') return { from, deadline: limit.day(facts) }
  return { from, deadline: calendar.deadline(from, limit.days(settings)) }
}

function doneStatus(span: ClockSpan, done: string | true): ClockStatus {
  if (done === true) return { state: 'met', ...span }
  const isLate = span.deadline !== undefined && done > span.deadline
  return { state: isLate ? 'metLate' : 'met', ...span, doneOn: done }
}

function openStatus(
  clock: Clock,
  span: ClockSpan,
  facts: DocumentFacts,
  { today, calendar }: ClockRules,
): ClockStatus {
  const { from, deadline } = span
  if (from === undefined || isAhead(clock, from, today)) return { state: 'notStarted', ...span }
  if (deadline === undefined) return { state: 'running', ...span }
  const state = today > deadline ? stateAfter(clock, facts) : today === deadline ? 'dueToday' : 'running'
  if (state === 'lapsed' || state === 'unrecorded') return { state, ...span }
  return { state, ...span, daysLeft: calendar.between(today, deadline) }
}

/** Whether the event has yet to happen; one that lasts to the end of its day has not happened on it. */
function isAhead({ limit }: Clock, from: string, today: string): boolean {
  const isAfterwards = limit.kind === 'workingDays' && limit.afterwards === true
  return isAfterwards ? today <= from : today < from
}

function stateAfter({ isRight, record }: Clock, { records }: DocumentFacts): ClockState {
  if (isRight) return 'lapsed'
  return record !== undefined && records?.[record] === false ? 'unrecorded' : 'overdue'
}
