import { AppError } from '#shared/api/errors.ts'
import type { Session } from '../api/session.ts'
import type { Db } from '../db/sql.ts'
import { actorsToward } from '../people/relations.ts'

/** Progress and evidence are written by whoever they are about, or on his behalf; who rates reads them (domain.md §3.3). */
export function mayRecord(db: Db, session: Session, on: string): (employeeId: string) => boolean {
  const actors = actorsToward(db, session, on)
  return (id) => actors(id).includes('employee')
}

export function requireOwnHand(db: Db, session: Session, employeeId: string, on: string): void {
  if (!mayRecord(db, session, on)(employeeId)) throw new AppError('forbidden', 'error.notYours')
}
