import { type Call, createCall, type Send } from '#shared/api/client.ts'
import type { AccountRole } from '#shared/api/permission.ts'

/** A carrier of an office, by its id. */
export type Ask = (carrier: string, name: string, input: unknown) => ReturnType<Send>

export const passwords = {
  officeHead: 'rahasia camat 1',
  clerk: 'rahasia juru ketik',
  other: 'rahasia baru 22',
} as const

/** Turns accounts on: the office head signs in as `camat`, the clerk as `admin`. */
export async function turnOn(
  ask: Ask,
  people: { readonly officeHead?: string; readonly clerk?: string } = {},
) {
  const call = callOver(ask, 'guided')
  const who = (employeeId: string | undefined, name: string) =>
    employeeId === undefined ? { name } : { employeeId }
  return call('account.turnOn', {
    officeHead: {
      login: 'camat',
      ...who(people.officeHead, 'Camat Rakumpit'),
      password: passwords.officeHead,
    },
    clerk: { login: 'admin', ...who(people.clerk, 'Pengelola'), password: passwords.clerk },
  })
}

export const callOver = (ask: Ask, carrier: string): Call =>
  createCall((name, input) => ask(carrier, name, input))

export const signInAs = (ask: Ask, carrier: string, login: string, password: string) =>
  callOver(ask, carrier)('account.signIn', { login, password })

/** The office head makes an account, whose person changes the password at once; signed in over a carrier of its login's name. */
export async function addAccount(
  ask: Ask,
  {
    role,
    login = role,
    employeeId,
  }: { readonly role: AccountRole; readonly login?: string; readonly employeeId?: string },
): Promise<Call> {
  await signInAs(ask, 'camat', 'camat', passwords.officeHead)
  const given = `pemberian ${login}`
  const who = employeeId === undefined ? { name: `Akun ${login}` } : { employeeId }
  await callOver(ask, 'camat')('account.save', { login, role, ...who, password: given })
  await signInAs(ask, login, login, given)
  const call = callOver(ask, login)
  await call('account.setPassword', { old: given, password: passwords.other })
  return call
}
