import type { Account, AccountDraft, SignInChoice } from '#shared/account/account.ts'
import { AppError } from '#shared/api/errors.ts'
import { accountRoles, type AccountRole } from '#shared/api/permission.ts'
import { present } from '#shared/api/present.ts'
import type { RowScope, Session } from '../api/session.ts'
import { newId } from '../db/id.ts'
import { requireVersion } from '../db/row-version.ts'
import type { Row } from '../db/schema.ts'
import { all, first, prepareValues, run, sql, type Db, type WritableDb } from '../db/sql.ts'
import { findEmployeeRow, printedName } from '../people/employees.ts'

export type AccountRow = Row<'account'>

/** Whether somebody has to sign in. */
export function hasAccounts(db: Db): boolean {
  return prepareValues(db, 'SELECT EXISTS (SELECT 1 FROM account)').get() === 1
}

export function accountById(db: Db, id: string): AccountRow | undefined {
  return first(db, sql.selectFrom('account').selectAll().where('id', '=', id))
}

export function accountByLogin(db: Db, login: string): AccountRow | undefined {
  return first(db, sql.selectFrom('account').selectAll().where('login', '=', login))
}

/** The person's, or the account's own. */
export function nameOfAccount(db: Db, { name, employee_id }: AccountRow): string {
  return employee_id === null ? (name ?? '') : printedName(findEmployeeRow(db, employee_id))
}

/** The session of whoever signed in with the account. */
export function sessionOfAccount(db: Db, account: AccountRow, id: string): Session {
  const { role, employee_id: employeeId } = account
  return {
    id,
    name: nameOfAccount(db, account),
    role,
    scope: scopeOf(role, employeeId ?? undefined),
    accountId: account.id,
    ...(employeeId !== null && { employeeId }),
  }
}

/** Heads see whom they rate, employees themselves; who keeps, reviews or audits the office's papers sees all. */
export function scopeOf(role: AccountRole, employeeId: string | undefined): RowScope {
  if (role !== 'head' && role !== 'employee') return { kind: 'all' }
  if (employeeId === undefined) return { kind: 'none' }
  return { kind: role === 'head' ? 'ratedBy' : 'self', employeeId }
}

/** Who may sign in, by role and name. */
export function listChoices(db: Db, isByPin: (accountId: string) => boolean): SignInChoice[] {
  return readAccounts(db)
    .filter(({ active }) => active === 1)
    .map((row) => ({
      login: row.login,
      name: nameOfAccount(db, row),
      role: row.role,
      ...(isByPin(row.id) && { byPin: true as const }),
    }))
}

export function listAccounts(db: Db): Account[] {
  const secrets = new Map(all(db, sql.selectFrom('account_secret').selectAll()).map((row) => [row.key, row]))
  return readAccounts(db).map((row) => {
    const secret = secrets.get(row.id)
    return present({
      id: row.id,
      login: row.login,
      name: nameOfAccount(db, row),
      role: row.role,
      employeeId: row.employee_id,
      active: row.active === 1,
      rowVersion: row.row_version,
      mustChange: secret?.must_change === 1,
      hasPin: typeof secret?.pin === 'string',
      lastSignIn: secret?.signed_in_at,
    })
  })
}

function readAccounts(db: Db): AccountRow[] {
  return all(db, sql.selectFrom('account').selectAll().orderBy('login')).toSorted(
    (a, b) => accountRoles.indexOf(a.role) - accountRoles.indexOf(b.role),
  )
}

type Draft = Omit<AccountDraft, 'password'>

/** Makes or changes an account and returns its id; what may not be is refused at the field, below `at`. */
export function writeAccount(db: WritableDb, draft: Draft, at = ''): string {
  const before = draft.id === undefined ? undefined : requireAccount(db, draft.id)
  if (before) requireVersion(before.row_version, draft.rowVersion)
  refuseTaken(db, draft, at)
  if (before) requireOfficeHead(db, before, draft)
  const values = {
    login: draft.login,
    name: draft.name ?? null,
    role: draft.role,
    employee_id: draft.employeeId ?? null,
    active: draft.active ? 1 : 0,
  } as const
  if (before) {
    run(
      db,
      sql
        .updateTable('account')
        .set((eb) => ({ ...values, row_version: eb('row_version', '+', 1) }))
        .where('id', '=', before.id),
    )
    return before.id
  }
  const id = newId()
  run(db, sql.insertInto('account').values({ id, ...values }))
  return id
}

/** Throws `not_found`. */
export function requireAccount(db: Db, id: string): AccountRow {
  const account = accountById(db, id)
  if (!account) throw new AppError('not_found', 'error.account.missing')
  return account
}

/** One person, one account. */
function refuseTaken(db: Db, { id, login, employeeId, role }: Draft, at: string): void {
  const holder = accountByLogin(db, login)
  if (holder && holder.id !== id)
    throw AppError.atField(`${at}login`, 'error.account.loginTaken', { login }, 'conflict')
  if (employeeId === undefined) {
    if (role === 'head' || role === 'employee')
      throw AppError.atField(`${at}employeeId`, 'error.account.needsPerson')
    return
  }
  const name = printedName(findEmployeeRow(db, employeeId))
  const other = first(db, sql.selectFrom('account').select('id').where('employee_id', '=', employeeId))
  if (other && other.id !== id)
    throw AppError.atField(`${at}employeeId`, 'error.account.personTaken', { name }, 'conflict')
}

/** Without one nobody could ever give a password again. */
function requireOfficeHead(db: Db, before: AccountRow, { role, active }: Draft): void {
  if (before.role !== 'officeHead' || before.active !== 1 || (role === 'officeHead' && active)) return
  const others = prepareValues(
    db,
    "SELECT count(*) FROM account WHERE role = 'officeHead' AND active = 1 AND id <> ?",
  ).get(before.id)
  if (others === 0)
    throw AppError.atField(active ? 'role' : 'active', 'error.account.lastOfficeHead', {}, 'conflict')
}
