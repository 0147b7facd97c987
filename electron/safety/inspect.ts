import { rmSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '#shared/api/errors.ts'
import type { OfficeFacts } from '#shared/backup/backup.ts'
import { stampOf } from '#shared/backup/backup-name.ts'
import { listBackups, readNote, writeNote } from './backups.ts'
import { decryptFile, isEncrypted } from './encrypt.ts'
import { checkBackup } from './restore.ts'
import { sha256Of } from './sha256-of.ts'
import { temporaryOf } from './temporary.ts'

/** What a file that is said to be a backup holds, once it is known to be whole; `name` is what the person calls it. */
export async function inspectBackup(
  file: string,
  name: string,
  passphrase: string | undefined,
): Promise<OfficeFacts> {
  if (!isEncrypted(file)) return checkBackup(file, { name })
  const plain = temporaryOf(file)
  try {
    await decryptFile(file, plain, passphrase, name)
    return checkBackup(plain, { name })
  } finally {
    rmSync(plain, { force: true })
  }
}

/** Opens the newest backup of an office, as a restore would, and asks it everything; its name, or undefined where there is none. */
export function drill(office: string, now: Date): string | undefined {
  const found = listBackups(office)
  // one that is known to be damaged is the newest all the same: that is what the drill is for
  const newest = found.find(({ stamp }) => stamp <= stampOf(now)) ?? found[0]
  if (newest === undefined) return undefined
  checkFully(path.join(newest.folder, newest.fileName))
  return newest.fileName
}

/** Asks a backup everything and notes that it was; of an encrypted one, whether its bytes are those that were made. */
export function checkFully(file: string): void {
  const name = path.basename(file)
  const note = readNote(file)
  if (isEncrypted(file)) {
    if (note?.sha256 !== sha256Of(file)) throw new AppError('conflict', 'error.backup.damaged', { name })
    return
  }
  checkBackup(file, { name, head: note?.holds.head })
  if (note) writeNote(file, { ...note, checked: 'full' })
}
