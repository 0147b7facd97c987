import type { AccountRole } from '#shared/api/permission.ts'
import { AppError } from '#shared/api/errors.ts'
import type { Session } from '../api/session.ts'
import { type Db, prepareValues } from '../db/sql.ts'
import { findEmployeeRow, printedName } from '../people/employees.ts'
import { headsOn, superiorsOn } from '../people/superiors.ts'
import { scopeOf } from './accounts.ts'

/** Somebody of the sample in a role: the person who was named, or one who fits. */
export function actingSession(
  db: Db,
  {
    role,
    employeeId: named,
    on,
    id,
  }: {
    readonly role: AccountRole
    readonly employeeId?: string | undefined
    readonly on: string
    readonly id: string
  },
): Session {
  const employeeId = named ?? fitting(db, role, on)
  if (employeeId === undefined) {
    if (role === 'head' || role === 'employee') throw new AppError('not_found', 'error.account.nobodyFits')
    return { id, name: role, role, scope: scopeOf(role, undefined) }
  }
  const name = printedName(findEmployeeRow(db, employeeId))
  return { id, name, role, scope: scopeOf(role, employeeId), employeeId }
}

/** Clerk and auditor may be anybody, so they are nobody of the list. */
function fitting(db: Db, role: AccountRole, on: string): string | undefined {
  const heads = headsOn(db, on)
  const headOf = (kind: string) => {
    const units = prepareValues(db, 'SELECT id FROM unit WHERE kind = ? ORDER BY sort, id').all(
      kind,
    ) as string[]
    return units.map((unit) => heads.get(unit)?.employeeId).find((head) => head !== undefined)
  }
  if (role === 'officeHead') return headOf('kecamatan')
  if (role === 'secretary') return headOf('secretariat')
  if (role === 'head') return headOf('section')
  if (role !== 'employee') return undefined
  const head = headOf('section')
  return [...superiorsOn(db, on)].find(
    ([, { superiorId }]) => superiorId !== undefined && superiorId === head,
  )?.[0]
}
