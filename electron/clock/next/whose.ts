import { contract, isName } from '#shared/api/contract.ts'
import { permissionsOf } from '#shared/api/permission.ts'
import type { NextAction } from '#shared/clock/next/next-action.ts'
import { ruleOf } from '#shared/clock/next/stage.ts'
import type { Actor } from '#shared/workflow/actor.ts'
import type { QueryContext } from '../../api/context.ts'
import { withStandIns } from '../../appraisal/stand-ins.ts'
import { actorsToward, documentActors } from '../../people/relations.ts'
import type { NextSet } from './facts.ts'

/** Whether a session can take an action, being this to the person whom it is about. */
export function canTake({
  role,
}: QueryContext['session']): (action: NextAction, actors: readonly Actor[]) => boolean {
  const permissions = permissionsOf[role]
  return ({ stage, by }, actors) => {
    const { act, ofOffice, clerkEnters } = ruleOf(stage)
    if (act !== undefined && isName(act) && !permissions.has(contract[act].permission)) return false
    if (ofOffice) return true
    return by.some((one) => actors.includes(one)) || (clerkEnters === true && actors.includes('clerk'))
  }
}

/** Whether an action is a session's to see: a takeover is proposed to the appraiser's superior alone. */
export const isProposed = ({ stage }: NextAction, actors: readonly Actor[]): boolean =>
  ruleOf(stage).ofSuperior !== true ||
  (actors.includes('appraiserSuperior') && !actors.includes('appraiser') && !actors.includes('clerk'))

/** A part of a set: the people to whom a session is the same. */
export interface PartOfSet extends NextSet {
  readonly actors: readonly Actor[]
}

/** Splits a set by what the session is to its people: whose turn it is then follows from the facts alone. */
export function byRelation({ db, session }: QueryContext, { set, facts }: NextSet): PartOfSet[] {
  const actorsOf =
    set.kind === 'evaluation'
      ? withStandIns(db, session, set.period, documentActors(db, session, set.on))
      : actorsToward(db, session, set.on)
  const actors = set.owners.map(({ id }) => actorsOf(id))
  const isAlike = actors.every((own) => own === actors[0])
  const parts = Map.groupBy(isAlike ? [] : actors.keys(), (place) => actors[place]!.join())
  if (parts.size < 2) return [{ set, facts, actors: actors[0] ?? [] }]
  return [...parts.values()].map((places) => ({
    set: {
      ...set,
      owners: places.map((place) => set.owners[place]!),
      facts: places.map((place) => set.facts[place]!),
    },
    facts: places.map((place) => facts[place]!),
    actors: actors[places[0]!]!,
  }))
}
