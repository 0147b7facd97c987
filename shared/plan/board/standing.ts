import type { Hundredths } from '../../number/decimal.ts'

/**
 * How a measure stands during its year, the worst first: nothing was entered although a period has ended; something was, but not for
 * every period that has ended; below the running target; not below it; no period has ended yet.
 */
export const standings = ['noData', 'late', 'behind', 'onTrack', 'ahead'] as const
export type Standing = (typeof standings)[number]

/** What there is on the day that it is looked at, of an indicator or of all that somebody has. */
interface StandingFacts {
  /** How many entries are due, one for each period that has ended, and how many of them are there. */
  readonly due: number
  readonly filled: number
  /** Per cent of the running target, or of the target where values do not add up; absent where words are the target. */
  readonly percent?: Hundredths | undefined
}

const whole: Hundredths = 10_000

export function standingOf({ due, filled, percent }: StandingFacts): Standing {
  if (due === 0) return 'ahead'
  if (filled === 0) return 'noData'
  if (filled < due) return 'late'
  // words are judged by the appraiser, not here
  return percent !== undefined && percent < whole ? 'behind' : 'onTrack'
}
