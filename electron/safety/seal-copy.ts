import { statSync } from 'node:fs'
import { AppError } from '#shared/api/errors.ts'
import type { BackupNote } from '#shared/backup/backup.ts'
import { encryptFile, type Seal, sumInside } from './encrypt.ts'
import { flush } from './flush.ts'
import { sha256Of } from './sha256-of.ts'

/** Encrypts a checked copy, checks what came of it, and says what its note needs: how long the encrypted one is and what its bytes sum to. */
export async function sealCopy(
  plain: string,
  sealed: string,
  seal: Seal,
): Promise<Pick<BackupNote, 'sizeBytes' | 'sha256'>> {
  const key = await encryptFile(plain, sealed, seal)
  flush(sealed)
  const sizeBytes = statSync(sealed).size
  if ((await sumInside(sealed, key)) !== sha256Of(plain))
    throw new AppError('internal', 'error.backup.unverified')
  return { sizeBytes, sha256: sha256Of(sealed) }
}
