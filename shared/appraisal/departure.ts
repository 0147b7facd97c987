import { type Rating, ratings } from './rating.ts'

/**
 * What a chosen rating departs from (domain.md §5.3), or nothing: the suggestion; or, where nothing is suggested, the marks
 * themselves, when it lies outside all of them. A departure needs no reason, but it is to be seen.
 */
export function departureOf(
  chosen: Rating | undefined,
  suggested: Rating | undefined,
  marks: readonly Rating[] = [],
): 'suggestion' | 'marks' | undefined {
  if (chosen === undefined) return undefined
  if (suggested !== undefined) return chosen === suggested ? undefined : 'suggestion'
  if (marks.length === 0) return undefined
  const places = marks.map((mark) => ratings.indexOf(mark))
  const place = ratings.indexOf(chosen)
  return place < Math.min(...places) || place > Math.max(...places) ? 'marks' : undefined
}
