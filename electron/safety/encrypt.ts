import { createHash } from 'node:crypto'
import { closeSync, createReadStream, createWriteStream, openSync, readSync, rmSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { AppError } from '#shared/api/errors.ts'

// Backups that leave this PC are encrypted in the format of age (age-encryption.org), which its own tool opens.

/** For whom a backup can be read: whoever knows the passphrase, which is kept nowhere, or has the key of one of the recipients (`age1…`). */
export type Seal = { readonly passphrase: string } | { readonly recipients: readonly string[] }

/** Refuses what is no public key of age. */
export function requireRecipients(recipients: readonly string[]): void {
  const encrypter = new Encrypter()
  for (const recipient of recipients)
    try {
      encrypter.addRecipient(recipient)
    } catch {
      throw AppError.atField('recipients', 'error.backup.badRecipient', { recipient: recipient.slice(0, 80) })
    }
}

const header = 'age-encryption.org/v1\n'

export function isEncrypted(file: string): boolean {
  const start = Buffer.alloc(header.length)
  const handle = openSync(file, 'r')
  try {
    readSync(handle, start, 0, start.length, 0)
  } finally {
    closeSync(handle)
  }
  return start.toString('latin1') === header
}

/** Returns a key that opens what was written, so that it can be checked: where others hold the keys, one made for that and then thrown away. */
export async function encryptFile(from: string, to: string, seal: Seal): Promise<string> {
  const encrypter = new Encrypter()
  const key = 'passphrase' in seal ? seal.passphrase : await generateX25519Identity()
  if ('passphrase' in seal) encrypter.setPassphrase(key)
  else
    for (const recipient of [...seal.recipients, await identityToRecipient(key)])
      encrypter.addRecipient(recipient)
  await writeStream(await encrypter.encrypt(webStream(from)), to)
  return key
}

/** A passphrase, or a secret key as `age-keygen` writes it. */
function decrypterFor(key: string): Decrypter {
  const decrypter = new Decrypter()
  if (key.startsWith('AGE-SECRET-KEY-')) decrypter.addIdentity(key)
  else decrypter.addPassphrase(key)
  return decrypter
}

/** Refuses a wrong passphrase, and a file that was changed or cut short; nothing is left then. */
export async function decryptFile(
  from: string,
  to: string,
  passphrase: string | undefined,
  name = path.basename(from),
): Promise<void> {
  if (passphrase === undefined) throw AppError.atField('passphrase', 'error.backup.needsPassphrase', { name })
  const plain = await openedBy(asKey(passphrase, name), from).catch((error: unknown) => {
    throw refusal(error, name)
  })
  try {
    await writeStream(plain, to)
  } catch (error) {
    rmSync(to, { force: true })
    throw isOfDisk(error) ? error : new AppError('conflict', 'error.backup.damaged', { name })
  }
}

const openedBy = async (key: string, file: string) => decrypterFor(key).decrypt(webStream(file))

/** Refuses what only looks like a secret key. */
function asKey(typed: string, name: string): string {
  const key = typed.trim()
  try {
    decrypterFor(key)
    return key
  } catch {
    throw AppError.atField('passphrase', 'error.backup.wrongPassphrase', { name })
  }
}

/** What the library says when nothing it was given opens the file, as against a file that is no longer whole. */
function refusal(error: unknown, name: string): AppError {
  const isWrong = error instanceof Error && error.message.includes('no identity matched')
  return isWrong
    ? AppError.atField('passphrase', 'error.backup.wrongPassphrase', { name })
    : new AppError('conflict', 'error.backup.damaged', { name })
}

const isOfDisk = (error: unknown) => error instanceof Error && 'syscall' in error

/** What is inside sums to, without writing it anywhere. */
export async function sumInside(file: string, key: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of await openedBy(key, file)) hash.update(chunk)
  return hash.digest('hex')
}

const webStream = (file: string) => Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>

function writeStream(stream: ReadableStream<Uint8Array>, file: string): Promise<void> {
  const readable = Readable.fromWeb(stream as Parameters<typeof Readable.fromWeb>[0])
  return pipeline(readable, createWriteStream(file, { flags: 'w', mode: 0o600 }))
}
