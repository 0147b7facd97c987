import { mostPinMisses } from '#shared/account/account.ts'
import { AppError } from '#shared/api/errors.ts'
import type { TextKey } from '#shared/text/catalogue.ts'
import { nobodySession, type Session } from '../api/session.ts'
import type { Db, WritableDb } from '../db/sql.ts'
import { type AccountRow, nameOfAccount } from './accounts.ts'
import type { DoorState } from './door.ts'
import {
  isSecret,
  type Misses,
  noteMisses,
  notePinMiss,
  noteProof,
  plainCode,
  readSecret,
  recoveryKey,
  unknownKey,
  waitAfter,
} from './secrets.ts'

/** Proofs of who somebody is, one after the other: many at once would be many tries before the first was counted. */
export interface Proofs {
  inTurn<T>(work: () => Promise<T>): Promise<T>
  /** Throws unless it is the account's password; without an account it takes as long and says the same. */
  password(account: AccountRow | undefined, typed: string, field?: string): Promise<AccountRow>
  pin(account: AccountRow, typed: string): Promise<void>
  /** The sealed code of the office, given for the account of an office head. */
  code(account: AccountRow | undefined, typed: string): Promise<AccountRow>
  /** How often the PIN was missed in a row. */
  pinMisses(accountId: string): number
}

interface Guess {
  /** Under which the misses are counted. */
  readonly key: string
  readonly account: AccountRow | undefined
  readonly isRight: () => Promise<boolean>
  readonly operation: string
  /** Where in the form. */
  readonly field: string
  readonly wrong: TextKey
}

export function createProofs(state: DoorState): Proofs {
  const { db } = state
  const ledger = createLedger(db, state.time)
  let last: Promise<unknown> = Promise.resolve()
  const prove = async ({ key, account, isRight, operation, field, wrong }: Guess): Promise<AccountRow> => {
    const left = ledger.waitFor(key)
    if (left > 0) throw refusal(field, 'error.account.wait', left)
    if ((await isRight()) && account) {
      if (ledger.clear(key))
        await remember(state, unproven, operation, { write: (write) => noteProof(write, key) })
      return account
    }
    const missed = ledger.miss(key)
    await remember(state, unproven, operation, {
      write: (write) => noteMisses(write, key, missed),
      // what was typed for a name may be a password
      object: account ? nameOfAccount(db, account) : '?',
    })
    throw refusal(field, wrong, waitAfter(missed.misses))
  }
  return {
    pinMisses: ledger.pinMisses,
    inTurn(work) {
      const result = last.then(work)
      last = result.catch(() => undefined)
      return result
    },
    password: (account, typed, field = 'password') =>
      prove({
        key: account?.id ?? unknownKey,
        account,
        isRight: () => isSecret(account && readSecret(db, account.id)?.hash, typed),
        operation: 'account.miss',
        field,
        wrong: 'error.account.wrong',
      }),
    code: (account, typed) =>
      prove({
        key: recoveryKey,
        account,
        isRight: () => isSecret(account && readSecret(db, recoveryKey)?.hash, plainCode(typed)),
        operation: 'account.recoveryMiss',
        field: 'code',
        wrong: 'error.account.wrongCode',
      }),
    pin: (account, typed) => provePin(state, ledger, account, typed),
  }
}

/** It only un-blanks what is signed in already, so a few tries are all there are. */
async function provePin(state: DoorState, ledger: Ledger, account: AccountRow, typed: string): Promise<void> {
  const { db } = state
  const { id } = account
  const left = mostPinMisses - ledger.pinMisses(id)
  if (left <= 0) throw AppError.atField('pin', 'error.account.pinSpent', {}, 'forbidden')
  if (await isSecret(readSecret(db, id)?.pin, typed)) {
    if (ledger.clear(id))
      await remember(state, unproven, 'account.pinMiss', { write: (write) => noteProof(write, id) })
    return
  }
  if (state.isReadOnly) ledger.missPin(id)
  await remember(state, unproven, 'account.pinMiss', {
    write: (write) => notePinMiss(write, id),
    ...(left === 1 && { object: nameOfAccount(db, account) }),
  })
  if (left === 1) throw AppError.atField('pin', 'error.account.pinSpent', {}, 'forbidden')
  throw AppError.atField('pin', 'error.account.wrongPin', { left: left - 1 }, 'forbidden')
}

type Ledger = ReturnType<typeof createLedger>

/**
 * After each wrong guess the next one waits twice as long. The file remembers, so that a start of the program forgets nothing;
 * so does memory, for an office that can only be read.
 */
function createLedger(db: Db, time: () => number) {
  const guesses = new Map<string, Misses>()
  const pins = new Map<string, number>()
  const missesOf = (key: string): Misses => {
    const { misses = 0, missed_at: at = null } = readSecret(db, key) ?? {}
    const known = guesses.get(key)
    return known && known.misses >= misses ? known : { misses, missedAt: at === null ? 0 : Date.parse(at) }
  }
  const pinMisses = (id: string) => (readSecret(db, id)?.pin_misses ?? 0) + (pins.get(id) ?? 0)
  return {
    pinMisses,
    /** How long the next guess has to wait (ms). */
    waitFor(key: string): number {
      const { misses, missedAt } = missesOf(key)
      const since = time() - missedAt
      // a clock that went back neither shortens the wait nor makes it endless
      if (since < 0) guesses.set(key, { misses, missedAt: time() })
      return waitAfter(misses) - Math.max(0, since)
    },
    miss(key: string): Misses {
      const missed = { misses: missesOf(key).misses + 1, missedAt: time() }
      guesses.set(key, missed)
      return missed
    },
    missPin: (id: string) => void pins.set(id, (pins.get(id) ?? 0) + 1),
    /** Somebody has proved who he is; whether there were misses that the file remembers. */
    clear(key: string): boolean {
      guesses.delete(key)
      pins.delete(key)
      return missesOf(key).misses + pinMisses(key) > 0
    },
  }
}

/** Whoever guesses is nobody yet. */
const unproven = nobodySession('door', 'error.account.notSignedIn')

const refusal = (field: string, key: TextKey, waitMs: number) =>
  AppError.atField(field, key, { seconds: Math.ceil(waitMs / 1000) }, 'forbidden')

/** Writes down what happened at the door, with an event where it names an object; an office that can only be read remembers nothing. */
export async function remember(
  state: DoorState,
  session: Session,
  operation: string,
  { write, object }: { readonly write?: (db: WritableDb) => void; readonly object?: string },
): Promise<void> {
  if (state.isReadOnly) return
  await state.act(session, operation, ({ db, describe }) => {
    write?.(db)
    if (object !== undefined) describe({ object, isNoted: true })
  })
}
