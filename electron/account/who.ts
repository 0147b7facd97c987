import { idleMinutes, mostPinMisses, type SignInState, type Who } from '#shared/account/account.ts'
import { contract, type Name } from '#shared/api/contract.ts'
import { permissionsOf, type Role } from '#shared/api/permission.ts'
import type { Session } from '../api/session.ts'
import { type Db, prepareValues } from '../db/sql.ts'
import { present } from '#shared/api/present.ts'
import { accountById, type AccountRow, hasAccounts, listChoices, nameOfAccount } from './accounts.ts'
import type { DoorState } from './door.ts'
import { readSecret } from './secrets.ts'

/** What a page may know of who sits there, and of whoever could. */
export function whoAt(state: DoorState, carrier: string, pinMisses: (accountId: string) => number): Who {
  const { db, signIns, sample, sessionOf } = state
  const session = sessionOf(carrier)
  const isOn = hasAccounts(db)
  const signIn = isOn ? signIns.find(carrier) : undefined
  const account = signIn && accountById(db, signIn.accountId)
  const { role, name, employeeId } = session
  return {
    state: isOn ? stateOf(session) : 'open',
    office: prepareValues(db, 'SELECT name FROM office').get() as string,
    sample,
    role,
    refused: refusedTo(role),
    scope: session.scope.kind,
    ...(session.kiosk !== undefined && { kiosk: session.kiosk }),
    ...(account ? signedIn(db, account, pinMisses) : present({ name, employeeId, ...nobodysPin })),
    idleMinutes,
    choices: isOn ? listChoices(db, (id) => signIns.isAside(carrier, id) && mayPin(db, id, pinMisses)) : [],
  }
}

function refusedTo(role: Role): Name[] {
  const names = Object.keys(contract) as Name[]
  return names.filter((name) => !permissionsOf[role].has(contract[name].permission))
}

const hasPin = (db: Db, accountId: string) => typeof readSecret(db, accountId)?.pin === 'string'

const mayPin = (db: Db, accountId: string, pinMisses: (accountId: string) => number) =>
  hasPin(db, accountId) && pinMisses(accountId) < mostPinMisses

const nobodysPin = { hasPin: false, needsPassword: false }

/** Also behind a lock. */
function signedIn(db: Db, account: AccountRow, pinMisses: (accountId: string) => number) {
  return present({
    accountId: account.id,
    login: account.login,
    name: nameOfAccount(db, account),
    employeeId: account.employee_id,
    hasPin: hasPin(db, account.id),
    needsPassword: pinMisses(account.id) >= mostPinMisses,
  })
}

function stateOf({ barred }: Session): SignInState {
  if (barred === undefined) return 'signedIn'
  if (barred === 'error.account.locked') return 'locked'
  return barred === 'error.account.mustChange' ? 'mustChange' : 'signedOut'
}
