import { isNameOf } from '#shared/account/account.ts'
import { AppError } from '#shared/api/errors.ts'
import { localDate } from '#shared/date/local-date.ts'
import type { SessionHandlers } from '../api/context.ts'
import { authorise } from '../api/session.ts'
import { run, sql, type Db } from '../db/sql.ts'
import {
  accountById,
  accountByLogin,
  type AccountRow,
  hasAccounts,
  nameOfAccount,
  requireAccount,
  sessionOfAccount,
  writeAccount,
} from './accounts.ts'
import { actingSession } from './act-as.ts'
import type { DoorState } from './door.ts'
import { createProofs, type Proofs, remember } from './prove.ts'
import {
  forgetSecrets,
  hashOf,
  newRecoveryCode,
  noteSignIn,
  plainCode,
  recoveryKey,
  storeHash,
  storePin,
} from './secrets.ts'
import { whoAt } from './who.ts'

interface Parts extends DoorState {
  readonly proofs: Proofs
}

export function createSessionHandlers(state: DoorState): SessionHandlers {
  const parts: Parts = { ...state, proofs: createProofs(state) }
  return { ...presenceHandlers(parts), ...ownHandlers(parts), ...officeHandlers(parts) }
}

/** Coming, going, and being away for a while. */
function presenceHandlers(parts: Parts) {
  const { db, signIns, proofs, acting, sample, time } = parts
  const who = (carrier: string) => whoAt(parts, carrier, proofs.pinMisses)
  return {
    'account.who': (_input, carrier) => who(carrier),

    'account.signIn': ({ login, pin, password }, carrier) =>
      proofs.inTurn(async () => {
        requireOn(db)
        const known = accountByLogin(db, login)
        const open = known?.active === 1 ? known : undefined
        const account =
          password === undefined
            ? await byPin(parts, carrier, { account: open, pin })
            : await proofs.password(open, password)
        const at = new Date(time()).toISOString()
        await remember(parts, sessionOfAccount(db, account, carrier), 'account.signIn', {
          write: (write) => noteSignIn(write, account.id, at),
          object: nameOfAccount(db, account),
        })
        signIns.enter(carrier, account.id)
        return who(carrier)
      }),

    'account.signOut': async ({ aside }, carrier) => {
      const account = accountAt(parts, carrier)
      if (aside) signIns.putAside(carrier)
      else signIns.leave(carrier)
      if (account)
        await remember(parts, sessionOfAccount(db, account, carrier), 'account.signOut', {
          object: nameOfAccount(db, account),
        })
      return null
    },

    'account.lock': ({ kiosk }, carrier) => {
      if (kiosk !== undefined) authorise(parts.sessionOf(carrier), 'appraisal:rate')
      signIns.lock(carrier, kiosk)
      return null
    },

    'account.unlock': ({ pin, password }, carrier) =>
      proofs.inTurn(async () => {
        const account = requireSignedIn(parts, carrier)
        if (password !== undefined) await proofs.password(account, password)
        else if (pin !== undefined) await proofs.pin(account, pin)
        else throw AppError.atField('pin', 'error.account.pinOrPassword')
        signIns.unlock(carrier)
        return who(carrier)
      }),

    'account.stay': (_input, carrier) => {
      signIns.touch(carrier)
      return null
    },

    'account.actAs': ({ role, employeeId }, carrier) => {
      if (!sample) throw new AppError('conflict', 'error.account.onlySample')
      const on = localDate(new Date(time()))
      if (role === 'owner') acting.delete(carrier)
      else acting.set(carrier, actingSession(db, { role, employeeId, on, id: `${carrier} ${role}` }))
      parts.onChange(carrier)
      return who(carrier)
    },
  } satisfies Partial<SessionHandlers>
}

/** A PIN only lets back whoever proved here by his password who he is and gave the place to somebody else. */
async function byPin(
  { proofs, signIns }: Parts,
  carrier: string,
  { account, pin }: { readonly account: AccountRow | undefined; readonly pin: string | undefined },
): Promise<AccountRow> {
  if (pin === undefined) throw AppError.atField('password', 'error.required')
  if (!account || !signIns.isAside(carrier, account.id))
    throw AppError.atField('password', 'error.account.pinOnlyBack', {}, 'forbidden')
  await proofs.pin(account, pin)
  return account
}

/** What each keeps of his own: password, PIN, the sealed code. */
function ownHandlers(parts: Parts) {
  const { db, signIns, proofs } = parts
  return {
    'account.setPassword': async ({ id, old, password }, carrier) => {
      const own = requireAwake(parts, carrier)
      if (id !== undefined && id !== own.id) return resetPassword(parts, carrier, { id, password })
      if (old === undefined) throw AppError.atField('old', 'error.required')
      return proofs.inTurn(async () => {
        await proofs.password(own, old, 'old')
        if (old === password) throw AppError.atField('password', 'error.account.samePassword')
        refuseName(db, own, password)
        await storePassword(parts, own, { carrier, password, operation: 'account.setPassword' })
        signIns.leaveOthers(own.id, carrier)
        parts.onChange(carrier)
        return null
      })
    },

    'account.setPin': ({ pin, password }, carrier) =>
      proofs.inTurn(async () => {
        const own = await proofs.password(requireAwake(parts, carrier), password)
        const hash = pin === null ? null : await hashOf(pin)
        await parts.act(sessionOfAccount(db, own, carrier), 'account.setPin', (context) => {
          storePin(context.db, own.id, hash)
          context.describe({ object: nameOfAccount(db, own), isNoted: true })
        })
        return null
      }),

    'account.recover': ({ login, code, password }, carrier) =>
      proofs.inTurn(async () => {
        requireOn(db)
        const known = accountByLogin(db, login)
        const isHead = known?.role === 'officeHead' && known.active === 1
        const account = await proofs.code(isHead ? known : undefined, code)
        refuseName(db, account, password)
        const recoveryCode = newRecoveryCode()
        const codeHash = await hashOf(plainCode(recoveryCode))
        await storePassword(parts, account, { carrier, password, operation: 'account.recover', codeHash })
        signIns.leaveOthers(account.id)
        return { recoveryCode }
      }),
  } satisfies Partial<SessionHandlers>
}

/** Who may come in at all. */
function officeHandlers(parts: Parts) {
  const { db, signIns, proofs, sample, sessionOf } = parts
  const announce = () => parts.publish({ topic: 'session' })
  return {
    'account.turnOn': async ({ officeHead, clerk }, carrier) => {
      if (sample) throw new AppError('conflict', 'error.account.sample')
      refuseOn(db)
      const recoveryCode = newRecoveryCode()
      const codeHash = await hashOf(plainCode(recoveryCode))
      const first = [
        { role: 'officeHead', person: officeHead, hash: await hashOf(officeHead.password) },
        { role: 'clerk', person: clerk, hash: await hashOf(clerk.password) },
      ] as const
      await parts.act(sessionOf(carrier), 'account.turnOn', (context) => {
        refuseOn(context.db)
        const names = first.map(({ role, person: { password, ...draft }, hash }) => {
          const id = writeAccount(context.db, { ...draft, role, active: true }, `${role}.`)
          const account = requireAccount(context.db, id)
          refuseName(context.db, account, password, `${role}.password`)
          storeHash(context.db, id, hash, 0)
          return nameOfAccount(context.db, account)
        })
        storeHash(context.db, recoveryKey, codeHash, 0)
        context.describe({ object: names.join(' · ') })
      })
      announce()
      return { recoveryCode }
    },

    'account.turnOff': ({ password, reason }, carrier) =>
      proofs.inTurn(async () => {
        requireOn(db)
        const session = sessionOf(carrier)
        await proofs.password(requireAwake(parts, carrier), password)
        await parts.act(session, 'account.turnOff', (context) => {
          run(context.db, sql.deleteFrom('account'))
          forgetSecrets(context.db)
          context.describe({ reason })
        })
        signIns.leaveAll()
        announce()
        return null
      }),

    'account.save': async ({ password, ...draft }, carrier) => {
      requireOn(db)
      const session = sessionOf(carrier)
      const hash = password === undefined ? undefined : await hashOf(password)
      const id = await parts.act(session, 'account.save', (context) => {
        const account = requireAccount(context.db, writeAccount(context.db, draft))
        if (hash !== undefined && password !== undefined) {
          refuseName(context.db, account, password)
          storeHash(context.db, account.id, hash, 1)
        }
        context.describe({ object: nameOfAccount(context.db, account) })
        return account.id
      })
      announce()
      return { id }
    },
  } satisfies Partial<SessionHandlers>
}

/** The office head gives somebody a password, which is then to be changed. */
async function resetPassword(
  parts: Parts,
  carrier: string,
  { id, password }: { readonly id: string; readonly password: string },
): Promise<null> {
  const { db, sessionOf, signIns } = parts
  const session = sessionOf(carrier)
  authorise(session, 'account:write')
  const account = requireAccount(db, id)
  refuseName(db, account, password)
  const hash = await hashOf(password)
  await parts.act(session, 'account.resetPassword', (context) => {
    storeHash(context.db, id, hash, 1)
    context.describe({ object: nameOfAccount(db, account), isNoted: true })
  })
  signIns.leaveOthers(id)
  return null
}

async function storePassword(
  { db, act }: Parts,
  account: AccountRow,
  stored: {
    readonly carrier: string
    readonly password: string
    readonly operation: string
    /** Of a new recovery code. */
    readonly codeHash?: string
  },
): Promise<void> {
  const hash = await hashOf(stored.password)
  await act(sessionOfAccount(db, account, stored.carrier), stored.operation, (context) => {
    storeHash(context.db, account.id, hash, 0)
    if (stored.codeHash !== undefined) storeHash(context.db, recoveryKey, stored.codeHash, 0)
    context.describe({ object: nameOfAccount(db, account), isNoted: true })
  })
}

const accountAt = ({ db, signIns }: Parts, carrier: string): AccountRow | undefined => {
  const signIn = signIns.find(carrier)
  return signIn && accountById(db, signIn.accountId)
}

/** Whoever signed in there, behind a lock or not. */
function requireSignedIn(parts: Parts, carrier: string): AccountRow {
  const account = accountAt(parts, carrier)
  if (account?.active !== 1) throw new AppError('forbidden', 'error.account.notSignedIn')
  return account
}

/** Also who has yet to change the password. */
function requireAwake(parts: Parts, carrier: string): AccountRow {
  const account = requireSignedIn(parts, carrier)
  if (parts.signIns.find(carrier)?.isLocked === true) throw new AppError('forbidden', 'error.account.locked')
  return account
}

function requireOn(db: Db): void {
  if (!hasAccounts(db)) throw new AppError('conflict', 'error.account.off')
}

function refuseOn(db: Db): void {
  if (hasAccounts(db)) throw new AppError('conflict', 'error.account.on')
}

function refuseName(db: Db, account: AccountRow, password: string, field = 'password'): void {
  const name = nameOfAccount(db, account)
  if (isNameOf(password, { login: account.login, name }))
    throw AppError.atField(field, 'error.account.passwordIsName')
}
