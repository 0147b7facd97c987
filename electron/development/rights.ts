import type { GuidanceKind } from '#shared/development/guidance.ts'
import type { Session } from '../api/session.ts'
import type { Db } from '../db/sql.ts'
import { actorsToward, type Right } from '../people/relations.ts'

/** Whoever rates a person, whoever rates that one, and the clerk plan what he learns and record how he was guided (L III.D). */
export const mayGuide: Right = (db, session, on) => {
  const actors = actorsToward(db, session, on)
  return (id) =>
    actors(id).some(
      (actor) =>
        actor === 'clerk' ||
        actor === 'appraiser' ||
        (actor === 'appraiserSuperior' && id !== session.employeeId),
    )
}

/** Only the person guided says how it was, or the clerk for him (form B.1.8). */
const mayAnswer: Right = (db, session, on) => {
  const actors = actorsToward(db, session, on)
  return (id) => actors(id).includes('employee')
}

export const rightOfKind = (kind: GuidanceKind): Right => (kind === 'employeeSheet' ? mayAnswer : mayGuide)

/**
 * Who reads a record of guidance: whoever sees the person, but what he says about being guided goes past his leader to that one's
 * superior (L III.D.4.g), and the report about a behaviour problem past himself (L III.D.5.c).
 */
export function readsKind(
  db: Db,
  session: Session,
  on: string,
): (employeeId: string, kind: GuidanceKind) => boolean {
  const actors = actorsToward(db, session, on)
  return (id, kind) => {
    if (session.role === 'owner') return true
    if (kind === 'problemReport') return id !== session.employeeId
    if (kind !== 'employeeSheet') return true
    const of = actors(id)
    return of.includes('employee') || !of.includes('appraiser')
  }
}

/** The personnel unit and whoever heads the office choose who is counselled, by whom, when and where (L III.D.5.c.2). */
export const mayArrange = ({ role }: Session): boolean =>
  role === 'owner' || role === 'clerk' || role === 'officeHead'

interface CounsellingPeople {
  readonly employeeId: string
  readonly counsellorId: string | null
  readonly writerId: string | null
}

/**
 * Who reads the record of a counselling: who wrote it, the counsellor, the appraiser's superior and the office's head (L III.D.5.b and d).
 * Nobody else, the clerk and the person's own appraiser included.
 */
export function readsRecord(db: Db, session: Session, on: string): (of: CounsellingPeople) => boolean {
  const actors = actorsToward(db, session, on)
  return ({ employeeId, counsellorId, writerId }) => {
    const { role, employeeId: own } = session
    if (role === 'owner') return true
    if (employeeId === own) return false
    if (own !== undefined && (own === counsellorId || own === writerId)) return true
    return role === 'officeHead' || (role !== 'clerk' && actors(employeeId).includes('appraiserSuperior'))
  }
}

/** Who writes it: the counsellor; for one of another office, the office's head. */
export function recordsCounselling(
  { role, employeeId: own }: Session,
  { employeeId, counsellorId }: Pick<CounsellingPeople, 'employeeId' | 'counsellorId'>,
): boolean {
  if (role === 'owner') return true
  if (own === undefined || employeeId === own) return false
  return counsellorId === null ? role === 'officeHead' : own === counsellorId
}
