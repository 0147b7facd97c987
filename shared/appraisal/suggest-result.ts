import type { WorkResultKind } from '../plan/work-result.ts'
import type { Rating } from './rating.ts'

/** A working mark of one work result. */
export type Mark = { readonly kind: WorkResultKind; readonly rating: Rating }

/** What the suggestion was read from, for the explanation. */
type MarkCounts = {
  readonly total: number
  readonly above: number
  readonly asExpected: number
  readonly below: number
  readonly main: number
  readonly mainBelow: number
}

export function countMarks(marks: readonly Mark[]): MarkCounts {
  const count = (test: (mark: Mark) => boolean) => marks.filter(test).length
  return {
    total: marks.length,
    above: count(({ rating }) => rating === 'above'),
    asExpected: count(({ rating }) => rating === 'asExpected'),
    below: count(({ rating }) => rating === 'below'),
    main: count(({ kind }) => kind === 'main'),
    mainBelow: count(({ kind, rating }) => kind === 'main' && rating === 'below'),
  }
}

export const defaultSmallSharePercent = 25

/**
 * The result rating that the marked work results suggest (domain.md §5.3 after L IV p97), or none. Only a suggestion: the
 * appraiser decides, and a deviation needs no reason. `smallSharePercent` is the share of main results below that still
 * counts as a small part.
 */
export function suggestResult(
  marks: readonly Mark[],
  options: { smallSharePercent?: number } = {},
): Rating | undefined {
  const { smallSharePercent = defaultSmallSharePercent } = options
  const { total, above, asExpected, below, main, mainBelow } = countMarks(marks)
  if (2 * below > total) return 'below'
  if (2 * above > total && mainBelow === 0) return 'above'
  const isSmallPart = mainBelow * 100 <= smallSharePercent * main
  return 2 * (asExpected + above) > total && isSmallPart ? 'asExpected' : undefined
}
