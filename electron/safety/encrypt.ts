import { createHash } from 'node:crypto'
import { closeSync, createReadStream, createWriteStream, openSync, readSync, rmSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Decrypter, Encrypter } from 'age-encryption'
import { AppError } from '#shared/api/errors.ts'

// Backups that leave this PC are encrypted in the format of age (age-encryption.org), which its own tool opens.

/** For whom a backup can be read: whoever knows the passphrase, which is kept nowhere. */
export interface Seal {
  readonly passphrase: string
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

export async function encryptFile(from: string, to: string, seal: Seal): Promise<void> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(seal.passphrase)
  await writeStream(await encrypter.encrypt(webStream(from)), to)
}

/** Refuses a wrong passphrase, and a file that was changed or cut short; nothing is left then. */
export async function decryptFile(
  from: string,
  to: string,
  passphrase: string | undefined,
  name = path.basename(from),
): Promise<void> {
  if (passphrase === undefined) throw AppError.atField('passphrase', 'error.backup.needsPassphrase', { name })
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  const plain = await decrypter.decrypt(webStream(from)).catch((error: unknown) => {
    throw refusal(error, name)
  })
  try {
    await writeStream(plain, to)
  } catch (error) {
    rmSync(to, { force: true })
    throw isOfDisk(error) ? error : new AppError('conflict', 'error.backup.damaged', { name })
  }
}

/** What the library says when nothing it was given opens the file, as against a file that is no longer whole. */
function refusal(error: unknown, name: string): AppError {
  const isWrong = error instanceof Error && /no identity matched/.test(error.message)
  return isWrong
    ? AppError.atField('passphrase', 'error.backup.wrongPassphrase', { name })
    : new AppError('conflict', 'error.backup.damaged', { name })
}

const isOfDisk = (error: unknown) => error instanceof Error && 'syscall' in error

/** What is inside sums to, without writing it anywhere. */
export async function sumInside(file: string, passphrase: string): Promise<string> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  const hash = createHash('sha256')
  for await (const chunk of await decrypter.decrypt(webStream(file))) hash.update(chunk)
  return hash.digest('hex')
}

const webStream = (file: string) => Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>

function writeStream(stream: ReadableStream<Uint8Array>, file: string): Promise<void> {
  const readable = Readable.fromWeb(stream as Parameters<typeof Readable.fromWeb>[0])
  return pipeline(readable, createWriteStream(file, { flags: 'w', mode: 0o600 }))
}
