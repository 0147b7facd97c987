import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '#shared/api/errors.ts'
import type { Backup } from '#shared/backup/backup.ts'
import { say } from '#shared/text/translate.ts'
import { ownerSession } from '../api/session.ts'
import type { Seal } from '../safety/encrypt.ts'
import { UsageError } from './command-line.ts'
import { requireFree } from './office-commands.ts'
import type { Outcome, Run } from './outcome.ts'

export async function backupCommand(run: Run): Promise<Outcome> {
  const { backupOffice } = await import('../safety/backup.ts')
  const seal = await sealOf(run)
  const { file, note, contentHash } = await backupOffice({
    source: run.path(run.line.file),
    folder: run.path(run.line.to ?? ''),
    occasion: 'hand',
    now: run.now(),
    seal,
  })
  const { holds } = note
  return {
    json: { file, encrypted: seal !== undefined, contentHash, ...holds },
    lines: [say(run.texts, { key: 'cli.done.backup', params: { file, rows: holds.rows } })],
  }
}

/** What there is to go back to, newest first. */
export async function backupsCommand({ line, path: resolve, texts }: Run): Promise<Outcome> {
  const { listBackups } = await import('../safety/backups.ts')
  const file = resolve(line.file)
  if (!existsSync(file)) throw new AppError('not_found', 'error.file.missing', { name: path.basename(file) })
  const backups = listBackups(file)
  const about = ({ sizeBytes, occasion, holds, damaged }: Backup) =>
    [
      texts.t(`backup.occasion.${occasion ?? 'unknown'}`),
      holds && texts.t('cli.backups.holds', { people: holds.people, events: holds.events }),
      `${sizeBytes} B`,
      damaged && texts.t('backup.damaged'),
    ]
      .filter(Boolean)
      .join(', ')
  const lines = backups.flatMap((backup) => [
    path.join(backup.folder, backup.fileName),
    `    ${about(backup)}`,
  ])
  return { json: { file, backups }, lines: lines.length > 0 ? lines : [texts.t('backup.none')] }
}

/** Makes a new office file from a backup; what stands there already is refused. */
export async function restoreCommand(run: Run): Promise<Outcome> {
  const target = run.path(run.line.to ?? '')
  requireFree(target)
  const { restoreBackup } = await import('../safety/restore.ts')
  const { holds } = await restoreBackup({
    backup: run.path(run.line.file),
    target,
    passphrase: identityOf(run) ?? passphraseOf(run),
    session: ownerSession('cli'),
    now: run.now(),
  })
  const params = { name: path.basename(target), people: holds.people, office: holds.office }
  return { json: { file: target, ...holds }, lines: [say(run.texts, { key: 'cli.done.restore', params })] }
}

/** For whom the backup is encrypted, if for anybody. */
async function sealOf(run: Run): Promise<Seal | undefined> {
  const { passphraseFile, recipient: recipients } = run.line
  if (recipients === undefined) {
    const passphrase = passphraseOf(run)
    return passphrase === undefined ? undefined : { passphrase }
  }
  if (passphraseFile !== undefined) throw new UsageError('cli.usage.oneSeal')
  const { requireRecipients } = await import('../safety/encrypt.ts')
  requireRecipients(recipients)
  return { recipients }
}

/** The first secret key in the file that `--identity-file` names, as `age-keygen` writes it. */
function identityOf({ line, path: resolve }: Run): string | undefined {
  if (line.identityFile === undefined) return undefined
  if (line.passphraseFile !== undefined) throw new UsageError('cli.usage.oneSeal')
  const file = resolve(line.identityFile)
  const key = readPassphrase(file)
    .split(/\r?\n/)
    .find((text) => text.startsWith('AGE-SECRET-KEY-'))
  if (key === undefined)
    throw AppError.atField('passphrase', 'error.backup.noIdentity', { name: path.basename(file) })
  return key
}

const shortest = 8

/** The first line of the file that `--passphrase-file` names: on the command line itself others would see it. */
function passphraseOf({ line, path: resolve }: Run): string | undefined {
  if (line.passphraseFile === undefined) return undefined
  const passphrase = (readPassphrase(resolve(line.passphraseFile)).split(/\r?\n/)[0] ?? '').trim()
  if (Array.from(passphrase).length < shortest)
    throw AppError.atField('passphrase', 'error.backup.shortPassphrase', { minimum: shortest })
  return passphrase
}

function readPassphrase(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new AppError('not_found', 'error.file.missing', { name: path.basename(file) })
  }
}
