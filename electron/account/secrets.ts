import { randomInt } from 'node:crypto'
import { first, prepare, sql, type Db, type WritableDb } from '../db/sql.ts'
import type { Row } from '../db/schema.ts'

/** The key of the sealed recovery code, and the one under which all names that nobody has are counted. */
export const recoveryKey = 'recovery'
export const unknownKey = 'unknown'

/** argon2id, the library's default kind: 64 MiB three times over, a fifth of a second on an old PC. */
const cost = { memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 }

export async function hashOf(secret: string): Promise<string> {
  const { hash } = await import('@node-rs/argon2')
  return hash(secret, cost)
}

/** Where nothing is stored as much time is spent, so that its absence cannot be timed. */
export async function isSecret(stored: string | null | undefined, typed: string): Promise<boolean> {
  const { verify } = await import('@node-rs/argon2')
  const against = await decoy()
  const fits = await verify(stored ?? against, typed)
  return fits && typeof stored === 'string'
}

let made: Promise<string> | undefined
const decoy = () => (made ??= hashOf(newRecoveryCode()))

export function readSecret(db: Db, key: string): Row<'account_secret'> | undefined {
  return first(db, sql.selectFrom('account_secret').selectAll().where('key', '=', key))
}

/** A new password or code: whatever was guessed before no longer counts. */
export function storeHash(db: WritableDb, key: string, hash: string, mustChange: 0 | 1): void {
  prepare(
    db,
    `INSERT INTO account_secret (key, hash, must_change) VALUES (@key, @hash, @mustChange)
      ON CONFLICT DO UPDATE SET hash = @hash, must_change = @mustChange, misses = 0, missed_at = NULL, pin_misses = 0`,
  ).run({ key, hash, mustChange })
}

/** Null: there is none any more. */
export function storePin(db: WritableDb, key: string, pin: string | null): void {
  prepare(db, 'UPDATE account_secret SET pin = ?, pin_misses = 0 WHERE key = ?').run(pin, key)
}

export function notePinMiss(db: WritableDb, key: string): void {
  prepare(db, 'UPDATE account_secret SET pin_misses = pin_misses + 1 WHERE key = ?').run(key)
}

export function noteMisses(db: WritableDb, key: string, { misses, missedAt }: Misses): void {
  prepare(
    db,
    `INSERT INTO account_secret (key, misses, missed_at) VALUES (@key, @misses, @at)
      ON CONFLICT DO UPDATE SET misses = @misses, missed_at = @at`,
  ).run({ key, misses, at: new Date(missedAt).toISOString() })
}

/** The right password was given. */
export function noteProof(db: WritableDb, key: string): void {
  prepare(
    db,
    'UPDATE account_secret SET misses = 0, missed_at = NULL, pin_misses = 0 WHERE key = ? AND misses + pin_misses > 0',
  ).run(key)
}

export function noteSignIn(db: WritableDb, key: string, at: string): void {
  prepare(db, 'UPDATE account_secret SET signed_in_at = ? WHERE key = ?').run(at, key)
}

export function forgetSecrets(db: WritableDb): void {
  prepare(db, 'DELETE FROM account_secret').run()
}

/** How often somebody guessed wrong in a row, and when last (ms). */
export interface Misses {
  readonly misses: number
  readonly missedAt: number
}
const longestWaitMs = 5 * 60_000

/** How long after so many misses the next try waits: 1, 2, 4 … seconds up to five minutes. */
export function waitAfter(misses: number): number {
  return misses === 0 ? 0 : Math.min(1000 * 2 ** (misses - 1), longestWaitMs)
}

/** No letter that is taken for another when it is read from paper. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const groups = 5

/** 125 bits in five groups of five. */
export function newRecoveryCode(): string {
  const group = () => Array.from({ length: groups }, () => letters[randomInt(letters.length)]).join('')
  return Array.from({ length: groups }, group).join('-')
}

/** The code as it was made, however it was typed. */
export function plainCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
}
