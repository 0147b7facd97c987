import { AppError } from '#shared/api/errors.ts'
import type { LoggedChange } from '../api/audit.ts'
import type { Session } from '../api/session.ts'
import type { Row } from '../db/schema.ts'
import type { Db } from '../db/sql.ts'
import { actorsToward, type Right } from '../people/relations.ts'

type FeedbackRow = Row<'feedback'>
type GiverColumn = 'giver_kind' | 'giver_id'

/**
 * Whether a session may record feedback about somebody: whoever rates him and whoever rates that one give their own, the head of the office
 * anybody's; the clerk records what others said (domain.md §3.3). Of himself nobody does.
 */
export function mayGive(db: Db, session: Session, on: string): (employeeId: string) => boolean {
  const { role, employeeId: own } = session
  const actors = actorsToward(db, session, on)
  return (id) => id !== own && (role === 'officeHead' || actors(id).some((actor) => actor !== 'employee'))
}

/** Whoever writes down what others said. */
export const isOnBehalf = ({ role }: Session): boolean => role === 'owner' || role === 'clerk'

/** What a leader said is his: another may add to it, not change it. */
export function mayChange(session: Session, row: Pick<FeedbackRow, GiverColumn>): boolean {
  return isOnBehalf(session) || row.giver_kind !== 'leader' || row.giver_id === session.employeeId
}

export function requireGiver(db: Db, session: Session, employeeId: string, on: string): void {
  if (employeeId === session.employeeId) throw new AppError('forbidden', 'feedback.error.own')
  if (!mayGive(db, session, on)(employeeId)) throw new AppError('forbidden', 'feedback.error.mayNotGive')
}

/** What it takes to give, and so to take back, feedback; undefined for other acts. */
export function rightOfFeedback(act: string, changes: readonly LoggedChange[]): Right | undefined {
  if (!act.startsWith('feedback.')) return undefined
  const rows = changes
    .filter(({ table }) => table === 'feedback')
    .flatMap(({ before, after }) => [before, after])
    .filter((image) => image !== undefined) as unknown as readonly Pick<FeedbackRow, GiverColumn>[]
  return (db, session, on) =>
    rows.every((row) => mayChange(session, row)) ? mayGive(db, session, on) : () => false
}
