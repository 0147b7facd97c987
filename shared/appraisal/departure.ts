import type { AppraisalRow } from './evaluation.ts'
import { type Rating, ratings } from './rating.ts'

/** What a chosen rating departs from; a departure needs no reason, but it is to be seen (domain.md §5.3). */
export interface Departure {
  readonly from: 'suggestion' | 'marks'
  readonly suggested?: Rating
}
type Which = 'result' | 'behaviour'

/** The departures of a row's two ratings; none where a rating agrees or is not chosen. */
export function departuresOf(
  row: Pick<
    AppraisalRow,
    'resultRating' | 'resultSuggestion' | 'marks' | 'behaviourRating' | 'behaviourSuggestion' | 'valueRatings'
  >,
): Readonly<Record<Which, Departure | undefined>> {
  const marks = row.marks.flatMap(({ rating }) => rating ?? [])
  return {
    result: departureOf(row.resultRating, row.resultSuggestion, marks),
    behaviour: departureOf(row.behaviourRating, row.behaviourSuggestion, Object.values(row.valueRatings)),
  }
}

/** Departs from the suggestion; or, where nothing is suggested, from the marks, when it lies outside all of them. */
function departureOf(
  chosen: Rating | undefined,
  suggested: Rating | undefined,
  marks: readonly Rating[],
): Departure | undefined {
  if (chosen === undefined || chosen === suggested) return undefined
  if (suggested !== undefined) return { from: 'suggestion', suggested }
  if (marks.length === 0) return undefined
  const places = marks.map((mark) => ratings.indexOf(mark))
  const place = ratings.indexOf(chosen)
  return place < Math.min(...places) || place > Math.max(...places) ? { from: 'marks' } : undefined
}
