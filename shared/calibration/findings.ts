import { departuresOf } from '../appraisal/departure.ts'
import type { AppraisalRow } from '../appraisal/evaluation.ts'
import { ratings, type Rating } from '../appraisal/rating.ts'

type FindingKind =
  | 'lenient'
  | 'strict'
  | 'identical'
  | 'sameAsLast'
  | 'highWithoutEvidence'
  | 'highDespiteLow'

/** A mark that stands behind a finding. */
export interface FindingRow {
  readonly employeeId: string
  readonly fullName: string
  readonly result?: Rating
  readonly behaviour?: Rating
  /** What the marks of results or values suggest, where that is another rating. */
  readonly suggested?: Rating
  readonly lastResult?: Rating
  readonly lastBehaviour?: Rating
  /** Per cent, where it is low. */
  readonly achievement?: number
}
export interface Finding {
  readonly kind: FindingKind
  readonly rows: readonly FindingRow[]
}

/** What of a person the check looks at. */
export interface CheckedPerson {
  readonly row: AppraisalRow
  readonly last?: { readonly result?: Rating; readonly behaviour?: Rating }
  /** Pieces of evidence and lines of progress within the period. */
  readonly evidence: number
}

/** Of two people nothing is a pattern. */
const fewest = 3
/** Marks that go one way and none the other. */
const fewestDepartures = 2
const fullAchievement = 100

/**
 * What is to be looked at in a team of a few people: patterns that are seen by counting, each with the marks behind it. No
 * mean and no spread: of three to eight people they say nothing.
 */
export function findingsOf(team: readonly CheckedPerson[]): Finding[] {
  const rated = team.filter(({ row }) => row.resultRating !== undefined && row.behaviourRating !== undefined)
  const isTeam = rated.length >= fewest
  return [
    ...directionOf(rated, isTeam),
    ...(isTeam && rated.every((person) => marksOf(person) === marksOf(rated[0]!))
      ? [{ kind: 'identical' as const, rows: rated.map(told) }]
      : []),
    ...(isTeam && rated.every(isAsLast)
      ? [{ kind: 'sameAsLast' as const, rows: rated.map(toldWithLast) }]
      : []),
    ...among(
      'highWithoutEvidence',
      rated,
      ({ row, evidence }) => row.resultRating === 'above' && evidence === 0,
    ),
    ...among(
      'highDespiteLow',
      rated,
      ({ row }) => row.resultRating === 'above' && (row.achievement ?? fullAchievement) < fullAchievement,
    ),
  ]
}

function among(
  kind: FindingKind,
  rated: readonly CheckedPerson[],
  fits: (person: CheckedPerson) => boolean,
): Finding[] {
  const found = rated.filter(fits)
  return found.length > 0 ? [{ kind, rows: found.map(told) }] : []
}

/**
 * Lenient: whoever departs from what the marks suggest goes up, nobody down; or everybody stands above expectation. Strict: the mirror of
 * it.
 */
function directionOf(rated: readonly CheckedPerson[], isTeam: boolean): Finding[] {
  const moved = rated.flatMap((person) => departureRows(person))
  const [up, down] = [moved.filter(({ by }) => by > 0), moved.filter(({ by }) => by < 0)]
  if (up.length >= fewestDepartures && down.length === 0)
    return [{ kind: 'lenient', rows: up.map(({ row }) => row) }]
  if (down.length >= fewestDepartures && up.length === 0)
    return [{ kind: 'strict', rows: down.map(({ row }) => row) }]
  const all = (rating: Rating) => isTeam && rated.every(({ row }) => row.resultRating === rating)
  if (all('above')) return [{ kind: 'lenient', rows: rated.map(told) }]
  return all('below') ? [{ kind: 'strict', rows: rated.map(told) }] : []
}

interface Departed {
  readonly row: FindingRow
  /** Positive: better than suggested. */
  readonly by: number
}

/** A person's two ratings, where a suggestion or the marks themselves say otherwise. */
function departureRows(person: CheckedPerson): Departed[] {
  const { row } = person
  const departures = departuresOf(row)
  const chosen = { result: row.resultRating, behaviour: row.behaviourRating }
  const given = {
    result: row.marks.flatMap(({ rating }) => rating ?? []),
    behaviour: Object.values(row.valueRatings),
  }
  return (['result', 'behaviour'] as const).flatMap((which) => {
    const departure = departures[which]
    const rating = chosen[which]
    if (departure === undefined || rating === undefined) return []
    const against = departure.suggested ?? nearest(rating, given[which])
    if (against === undefined) return []
    const by = ratings.indexOf(against) - ratings.indexOf(rating)
    return [{ row: { ...told(person), ...(departure.suggested && { suggested: departure.suggested }) }, by }]
  })
}

/** Of marks that all lie on one side of a rating, the one closest to it. */
function nearest(rating: Rating, marks: readonly Rating[]): Rating | undefined {
  const distance = (mark: Rating) => Math.abs(ratings.indexOf(mark) - ratings.indexOf(rating))
  return marks.toSorted((a, b) => distance(a) - distance(b))[0]
}

/** Everything that the appraiser gave a person, as a text that can be compared; what was not given compares too. */
function marksOf({ row }: CheckedPerson): string {
  const sorted = (values: object) => Object.entries(values).toSorted(([a], [b]) => a.localeCompare(b))
  return JSON.stringify([row.resultRating, row.behaviourRating, sorted(row.valueRatings), sorted(row.scores)])
}

function isAsLast({ row, last }: CheckedPerson): boolean {
  return (
    last?.result !== undefined && row.resultRating === last.result && row.behaviourRating === last.behaviour
  )
}

function told({ row }: CheckedPerson): FindingRow {
  const { employeeId, fullName, resultRating, behaviourRating, achievement } = row
  return {
    employeeId,
    fullName,
    ...(resultRating && { result: resultRating }),
    ...(behaviourRating && { behaviour: behaviourRating }),
    ...(achievement !== undefined && achievement < fullAchievement && { achievement }),
  }
}

function toldWithLast(person: CheckedPerson): FindingRow {
  const { result, behaviour } = person.last ?? {}
  return {
    ...told(person),
    ...(result && { lastResult: result }),
    ...(behaviour && { lastBehaviour: behaviour }),
  }
}
