import type { RankingFilter, RankingRow } from '#shared/ranking/ranking.ts'
import { type ListRules, movementReason } from '#shared/ranking/movement.ts'
import { type StandingChange, standingChange } from '#shared/ranking/standing-change.ts'
import { annualOf, type Period } from '#shared/period/period.ts'
import type { QueryContext } from '../api/context.ts'
import { ratedPeople } from '../appraisal/rated-people.ts'
import type { Db } from '../db/sql.ts'
import { settingsOfYear } from '../office/settings.ts'
import type { Person } from '../people/people.ts'
import { type Part, partsOf, placesIn } from './parts.ts'
import { scoredPeople, yearBefore } from './scored-people.ts'

type Moved = Pick<RankingRow, 'movement' | 'movedBy'>

/** What moved since the same list a year before, by the posts of then; nothing of whoever had no place in it. */
export function movementsIn(
  { db, session }: QueryContext,
  filter: Omit<RankingFilter, 'period'>,
  period: Period,
): (part: Part, position: number) => Moved {
  const previous = yearBefore(period)
  const parts = new Map(partsOf(db, previous, session.scope, filter).map((part) => [part.id, part]))
  const [rules, rulesBefore] = [rulesOf(db, period), rulesOf(db, previous)]
  return (part, position) => {
    const earlier = parts.get(part.id)
    const placed = part.rows[position]!
    const at = earlier && placesIn(earlier).get(placed.person.id)
    if (earlier === undefined || at === undefined) return {}
    const movement = earlier.ranks[at]! - part.ranks[position]!
    const before = { placed: earlier.rows[at]!, rules: rulesBefore }
    const movedBy = movementReason({ placed, rules }, before, movement)
    return { movement, ...(movedBy && { movedBy }) }
  }
}

function rulesOf(db: Db, period: Period): ListRules {
  const settings = settingsOfYear(db, period.year)
  return {
    regime: scoredPeople(db, period).regime,
    detailSource: settings['ranking.detailSource'],
    weights: settings['index.detailWeights'],
  }
}

const known = new WeakMap<readonly Person[], ReadonlyMap<string, Person>>()

/** Whose post or grade is another than at the end of the year before, and what. */
export function changesIn(db: Db, period: Period): (person: Person) => StandingChange | undefined {
  const people = ratedPeople(db, annualOf(period.year - 1), { kind: 'all' })
  const before = known.get(people) ?? new Map(people.map((person) => [person.id, person]))
  known.set(people, before)
  return (person) => {
    const then = before.get(person.id)
    return then && standingChange(person, then)
  }
}
