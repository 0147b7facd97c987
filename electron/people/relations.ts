import { type Actor, everybody, onBehalf, onBehalfOfBoth } from '#shared/workflow/actor.ts'
import { AppError } from '#shared/api/errors.ts'
import type { Session } from '../api/session.ts'
import type { Db } from '../db/sql.ts'
import { isRatedBy, superiorsOn } from './superiors.ts'

/**
 * As whom a session may take steps with a person's record on a day (domain.md §3.3): oneself, who rates him, who rates whoever rates
 * him. The clerk acts on behalf of those who have no account, whoever rates the office head among them; the owner of an office without
 * accounts is everybody.
 */
export function actorsToward(
  db: Db,
  { role, employeeId: own }: Session,
  on: string,
): (employeeId: string) => readonly Actor[] {
  if (role === 'owner') return () => everybody
  if (role === 'clerk') return clerkToward(db, own, on)
  if (role === 'auditor' || own === undefined) return () => []
  const superiors = superiorsOn(db, on)
  const rates = isRatedBy(db, own, on)
  return (id) => {
    if (id === own) return ['employee']
    const above = superiors.get(id)?.superiorId
    return [
      ...(rates(id) ? (['appraiser'] as const) : []),
      ...(above !== undefined && rates(above) ? (['appraiserSuperior'] as const) : []),
    ]
  }
}

function clerkToward(db: Db, own: string | undefined, on: string): (employeeId: string) => readonly Actor[] {
  const superiors = superiorsOn(db, on)
  return (id) => (id !== own && superiors.get(id)?.officialId !== undefined ? onBehalfOfBoth : onBehalf)
}

/** As whom a session takes steps with documents of a period. */
export function documentActors(
  db: Db,
  session: Session,
  on: string,
): (employeeId: string) => readonly Actor[] {
  const toward = actorsToward(db, session, on)
  if (session.role !== 'secretary' && session.role !== 'clerk') return toward
  const superiors = superiorsOn(db, on)
  return (id) => {
    const actors = toward(id)
    if (id === session.employeeId) return actors
    // a practice of offices: the secretary reviews what the other leaders rate
    if (session.role === 'secretary') return actors.includes('appraiser') ? actors : [...actors, 'reviewer']
    // of an official of another office, who has no account here, the clerk records what he signed
    const appraiser = superiors.get(id)?.superiorId
    const above = appraiser === undefined ? undefined : superiors.get(appraiser)?.superiorId
    return above === undefined ? [...actors, 'appraiserSuperior'] : actors
  }
}

/** Whether a session may write somebody's figures: the own, those of whom one rates; the clerk for all. */
export function mayWrite(db: Db, session: Session, on: string): (employeeId: string) => boolean {
  const actors = actorsToward(db, session, on)
  return (id) => actors(id).some((actor) => actor !== 'appraiserSuperior')
}

/**
 * Whether a session may write somebody's plan: one's own, and the clerk on behalf (domain.md §3.3). Whoever rates a person approves what
 * was planned, returns it, and sets what is main and what he expects besides (`mayJudge`).
 */
export function mayPlan(db: Db, session: Session, on: string): (employeeId: string) => boolean {
  const actors = actorsToward(db, session, on)
  return (id) => actors(id).some((actor) => actor === 'employee' || actor === 'clerk')
}

/** A right over a person's record on a day. */
export type Right = (db: Db, session: Session, on: string) => (employeeId: string) => boolean

export function requireHand(
  db: Db,
  session: Session,
  employeeIds: readonly string[],
  on: string,
  right: Right = mayWrite,
): void {
  if (!employeeIds.every(right(db, session, on))) throw new AppError('forbidden', 'error.notYours')
}

/** Whether a session may judge: rate somebody or approve a plan. Nobody judges himself; the clerk only enters what was judged. */
export function mayJudge(db: Db, session: Session, on: string): (employeeId: string) => boolean {
  const actors = actorsToward(db, session, on)
  return (id) => id !== session.employeeId && actors(id).includes('appraiser')
}
