import { addDays } from '../date/neighbour-day.ts'
import type { Period } from './period.ts'

/** How many days before the end of a period its evaluation begins, and how many after it the evaluation is still open. */
interface PeriodicWindow {
  readonly before: number
  readonly after: number
}

/**
 * The days in which a period is evaluated, both included. A year: from the end of December to the end of January (L IV.A.8). For
 * shorter periods the regulation names no days, and its example (p91–92) only shows that there is a window: the office sets it.
 */
export function evaluationWindow(
  { kind, end, year }: Period,
  { before, after }: PeriodicWindow,
): { readonly start: string; readonly end: string } {
  if (kind === 'annual') return { start: end, end: `${String(year + 1).padStart(4, '0')}-01-31` }
  return { start: addDays(end, -before), end: addDays(end, after) }
}
