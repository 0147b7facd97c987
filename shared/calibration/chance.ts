/** How many of a team stand in a group of which the office has so many. */
interface TeamShare {
  readonly unitId: string
  readonly people: number
  /** Rated above expectation, say. */
  readonly within: number
}
export interface BeyondChance extends TeamShare {
  readonly side: 'many' | 'few'
}

/** Below this the office calls it no chance: one in twenty, over all teams together. */
const alpha: Fraction = [1n, 20n]
/** A share of fewer people says nothing at any level. */
const fewest = 3
/** Of more people the guide speaks, and a draw says little beside it. */
const most = 20

/** Numerator and denominator. */
type Fraction = readonly [bigint, bigint]

/**
 * The teams in which more, or fewer, people stand in a group than a blind draw from the whole office would bring about: the exact
 * hypergeometric tail on either side, held against all teams together by Holm's step-down, so that of many teams none is named because
 * there are many.
 */
export function beyondChance(teams: readonly TeamShare[]): BeyondChance[] {
  const tried = teams.filter(({ people }) => people >= fewest && people <= most)
  const total = teams.reduce((sum, { people }) => sum + people, 0)
  const within = teams.reduce((sum, team) => sum + team.within, 0)
  const tests = tried
    .flatMap((team) =>
      (['many', 'few'] as const).map((side) => ({
        team,
        side,
        tail: tailOf(side, { total, within, drawn: team.people, seen: team.within }),
      })),
    )
    .toSorted((a, b) => compare(a.tail, b.tail))
  // the first that chance may explain ends the row: all that follow are likelier still
  const first = tests.findIndex(({ tail: [top, bottom] }, at) => {
    const left = BigInt(tests.length - at)
    return compare([top * left, bottom], alpha) > 0
  })
  const named = first < 0 ? tests : tests.slice(0, first)
  return named.map(({ team: { unitId, people, within: seen }, side }) => ({
    unitId,
    people,
    within: seen,
    side,
  }))
}

interface Draw {
  readonly total: number
  /** Of them in the group. */
  readonly within: number
  readonly drawn: number
  /** Of the drawn in the group. */
  readonly seen: number
}

/** The chance of at least, or at most, so many of the group in a draw without putting back. */
export function tailOf(side: 'many' | 'few', { total, within, drawn, seen }: Draw): Fraction {
  const most = Math.min(drawn, within)
  const least = Math.max(0, drawn - (total - within))
  const [from, to] = side === 'many' ? [Math.max(seen, least), most] : [least, Math.min(seen, most)]
  let ways = 0n
  for (let count = from; count <= to; count++)
    ways += choose(within, count) * choose(total - within, drawn - count)
  return [ways, choose(total, drawn)]
}

function choose(of: number, count: number): bigint {
  let ways = 1n
  for (let at = 1; at <= count; at++) ways = (ways * BigInt(of - count + at)) / BigInt(at)
  return ways
}

function compare([a, b]: Fraction, [c, d]: Fraction): number {
  const difference = a * d - c * b
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}
