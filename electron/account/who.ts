import { idleMinutes, mostPinMisses, type SignInState, type Who } from '#shared/account/account.ts'
import { permissions, permissionsOf } from '#shared/api/permission.ts'
import type { Session } from '../api/session.ts'
import { prepareValues } from '../db/sql.ts'
import { accountById, hasAccounts, listChoices, nameOfAccount } from './accounts.ts'
import type { DoorState } from './door.ts'
import { readSecret } from './secrets.ts'

/** What a page may know of who sits there, and of whoever could. */
export function whoAt(
  { db, signIns, sample, sessionOf }: DoorState,
  carrier: string,
  pinMisses: (accountId: string) => number,
): Who {
  const session = sessionOf(carrier)
  const isOn = hasAccounts(db)
  const signIn = isOn ? signIns.find(carrier) : undefined
  const account = signIn && accountById(db, signIn.accountId)
  const employeeId = account ? account.employee_id : session.employeeId
  return {
    state: isOn ? stateOf(session) : 'open',
    office: (prepareValues(db, 'SELECT name FROM office').get() as string | undefined) ?? '',
    sample,
    role: session.role,
    permissions: permissions.filter((permission) => permissionsOf[session.role].has(permission)),
    scope: session.scope.kind,
    ...(account && { accountId: account.id, login: account.login, name: nameOfAccount(db, account) }),
    ...(!isOn && { name: session.name }),
    ...(typeof employeeId === 'string' && { employeeId }),
    hasPin: account !== undefined && typeof readSecret(db, account.id)?.pin === 'string',
    needsPassword: account !== undefined && pinMisses(account.id) >= mostPinMisses,
    idleMinutes,
    choices: isOn ? listChoices(db) : [],
  }
}

function stateOf({ barred }: Session): SignInState {
  if (barred === undefined) return 'signedIn'
  if (barred === 'error.account.locked') return 'locked'
  return barred === 'error.account.mustChange' ? 'mustChange' : 'signedOut'
}
