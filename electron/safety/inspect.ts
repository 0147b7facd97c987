import { rmSync } from 'node:fs'
import path from 'node:path'
import type { OfficeFacts } from '#shared/backup/backup.ts'
import { listBackups, readNote } from './backups.ts'
import { decryptFile, isEncrypted } from './encrypt.ts'
import { checkBackup } from './restore.ts'

/** What a file that is said to be a backup holds, once it is known to be whole; `name` is what the person calls it. */
export async function inspectBackup(
  file: string,
  name: string,
  passphrase: string | undefined,
): Promise<OfficeFacts> {
  if (!isEncrypted(file)) return checkBackup(file, { name })
  const plain = `${file}.plain`
  try {
    await decryptFile(file, plain, passphrase, name)
    return checkBackup(plain, { name })
  } finally {
    rmSync(plain, { force: true })
  }
}

/** Opens the newest backup of an office, as a restore would, and asks it everything; its name, or undefined where there is none. */
export function drill(office: string): string | undefined {
  const [newest] = listBackups(office)
  if (newest === undefined) return undefined
  const { fileName: name, folder } = newest
  const file = path.join(folder, name)
  checkBackup(file, { name, head: readNote(file)?.holds.head })
  return name
}
