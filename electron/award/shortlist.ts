import { present } from '#shared/api/present.ts'
import type { AwardCandidate, AwardShortlist, Ineligible } from '#shared/award/award.ts'
import { mostFinalists } from '#shared/award/award-state.ts'
import { type AwardCriterion, type AwardParts, awardScore } from '#shared/award/criteria.ts'
import {
  type CandidateFacts,
  type EligibilityRule,
  type Hindrance,
  hindrancesOf,
} from '#shared/award/eligibility.ts'
import { decimalOf } from '#shared/number/decimal.ts'
import { annualOf, parsePeriod, type Period } from '#shared/period/period.ts'
import { rank } from '#shared/ranking/rank.ts'
import { type Db, tuples } from '../db/sql.ts'
import type { Person } from '../people/people.ts'
import { partsOf } from '../ranking/parts.ts'
import type { ScoredPerson } from '../ranking/scored-people.ts'
import { type Round, weightsOf } from './rounds.ts'
import { sanctionsOfAll } from './sanctions.ts'

/** A person whom the round may choose, with the figure of its criteria in the place of the index. */
interface Candidate extends ScoredPerson {
  readonly parts: AwardParts
  readonly missing: readonly AwardCriterion[]
}

export interface Placed {
  readonly row: Candidate
  readonly rank: number
  readonly tied: boolean
}

interface Shortlist {
  readonly placed: readonly Placed[]
  readonly ineligible: readonly { readonly person: Person; readonly hindrances: readonly Hindrance[] }[]
}

/** Everybody in the round's scope, as candidates in their order or with what stands in their way. */
export function shortlistOf(db: Db, round: Round): Shortlist {
  const period = parsePeriod(round.period_key)!
  const weights = weightsOf(db, round.id)
  const [scope] = partsOf(
    db,
    period,
    { kind: 'all' },
    {
      by: 'office',
      ...present({
        unitId: round.unit_id,
        group: round.group_name,
        employeeType: round.employee_type,
      }),
    },
  )
  const rule: EligibilityRule = {
    minimum: round.minimum,
    span: { start: annualOf(period.year).start, end: period.end },
    periods: round.complete_year === 1 ? periodsBefore(db, period) : 0,
  }
  const sanctions = sanctionsOfAll(db)
  const inYear = periodsRated(db, period)
  const candidates: Candidate[] = []
  const ineligible: { person: Person; hindrances: readonly Hindrance[] }[] = []
  const judge = (person: Person, scored: ScoredPerson | undefined) => {
    const { rated = 0, lowest } = inYear.get(person.id) ?? {}
    const parts: AwardParts = scored ? present(partsOfPerson(scored, lowest)) : {}
    const score = awardScore(parts, weights)
    const facts: CandidateFacts = {
      predikat: scored?.predikat,
      sanctions: sanctions.get(person.id) ?? [],
      rated,
      hasScore: score !== undefined,
    }
    const hindrances = hindrancesOf(facts, rule)
    if (scored && score && hindrances.length === 0)
      candidates.push({ ...scored, index: score.score, parts, missing: score.missing })
    else ineligible.push({ person, hindrances })
  }
  for (const row of scope?.rows ?? []) judge(row.person, row)
  for (const { person } of scope?.unranked ?? []) judge(person, undefined)
  return { placed: rank(candidates, { tieBreakers: true }).places, ineligible }
}

const partsOfPerson = (
  { index, work, behaviour, previousIndex }: ScoredPerson,
  lowest: number | undefined,
): { [Key in AwardCriterion]: number | undefined } => ({
  index,
  work,
  behaviour,
  steadiness: lowest,
  previous: previousIndex,
})

/** How many periods of the year are over by the end of this one, the year itself apart. */
function periodsBefore(db: Db, { year, end }: Period): number {
  const [[count] = [0]] = tuples<[number]>(
    db,
    "SELECT count(*) FROM period WHERE year = @year AND kind <> 'annual' AND end_date <= @end",
    { year, end },
  )
  return count
}

/** Person → in how many of those periods there is a predikat, and the lowest index of them. */
function periodsRated(db: Db, { year, end }: Period) {
  const rows = tuples<[string, number, number | null]>(
    db,
    `SELECT v.employee_id, count(*), min(v.index_value) FROM evaluation v JOIN period p ON p.key = v.period_key
      WHERE p.year = @year AND p.kind <> 'annual' AND p.end_date <= @end AND v.predikat IS NOT NULL GROUP BY 1`,
    { year, end },
  )
  return new Map(rows.map(([id, rated, lowest]) => [id, { rated, lowest: lowest ?? undefined }]))
}

/** The first so many, and whoever is equal to the last of them, without those left out. */
export function namedAmong(
  placed: readonly Placed[],
  finalists: number,
  isLeftOut: (employeeId: string) => boolean,
): { readonly named: readonly Placed[]; readonly passedOver: readonly Placed[] } {
  const named: Placed[] = []
  const passedOver: Placed[] = []
  for (const one of placed) {
    const last = named.at(-1)
    if (named.length >= finalists && one.rank !== last?.rank) break
    if (isLeftOut(one.row.person.id)) passedOver.push(one)
    else named.push(one)
  }
  return { named, passedOver }
}

const mostShown = 30
const mostIneligible = 100

/** The first of the shortlist and of those who are not on it, in words that a page shows. */
export function tellShortlist(db: Db, round: Round): AwardShortlist {
  const weighed = new Set(weightsOf(db, round.id).map(({ key }) => key))
  const { placed, ineligible } = shortlistOf(db, round)
  const { named } = namedAmong(placed, round.finalists, () => false)
  const shown = Math.max(mostShown, Math.min(named.length, mostFinalists * 4))
  const reasons = new Map<Hindrance['kind'], number>()
  for (const { hindrances } of ineligible)
    for (const { kind } of hindrances) reasons.set(kind, (reasons.get(kind) ?? 0) + 1)
  return {
    candidates: placed
      .slice(0, shown)
      .map((one, at) => tellCandidate(one, { isNamed: at < named.length, weighed })),
    eligible: placed.length,
    ineligible: ineligible.slice(0, mostIneligible).map(({ person, hindrances }): Ineligible => ({
      employeeId: person.id,
      fullName: person.fullName,
      unit: person.unit,
      hindrances,
    })),
    ineligibleCount: ineligible.length,
    reasons: Object.fromEntries(reasons),
  }
}

interface Told {
  readonly isNamed: boolean
  readonly weighed: ReadonlySet<AwardCriterion>
}

function tellCandidate({ row, rank: place, tied }: Placed, { isNamed, weighed }: Told): AwardCandidate {
  const { person, parts, missing } = row
  return {
    employeeId: person.id,
    fullName: person.fullName,
    ...present({ nip: person.nip, positionName: person.positionName }),
    unit: person.unit,
    place,
    tied,
    score: decimalOf(row.index),
    parts: Object.fromEntries(
      [...weighed].flatMap((key) => {
        const part = parts[key]
        return part === undefined ? [] : [[key, decimalOf(part)]]
      }),
    ),
    missing,
    ...present({
      predikat: row.predikat,
      resultRating: row.result,
      behaviourRating: row.behaviourRating,
    }),
    isNamed,
  }
}
