import { createHash } from 'node:crypto'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '#shared/api/errors.ts'
import type { Backup, SecondPlace } from '#shared/backup/backup.ts'
import { newestOf, stampOf } from '#shared/backup/backup-name.ts'
import type { HoldingCopy } from '#shared/privacy/destruction.ts'
import { hasYear } from '../../office/years.ts'
import { makeBackup } from '../../safety/backup.ts'
import { backupFolderOf } from '../../safety/backup-places.ts'
import { onReading } from '../../safety/reading.ts'
import { listPlaces } from '../../safety/second-place.ts'
import { listDestructions } from './register.ts'

interface OfYear {
  readonly office: string
  readonly second?: SecondPlace | undefined
  readonly year: number
}

/** Files beside an office, in its folder of backups and on its second drive that may still hold a year. */
export function listCopies({ office, second, year }: OfYear): HoldingCopy[] {
  const destroyedAt = destructionOf(office, year)
  const backups = listPlaces(office, second).flatMap((backup) => {
    const holds = holdsYear(backup, year, destroyedAt)
    return placesOf(backup, second).flatMap((file) => (holds ? [copyOf(file, holds)] : []))
  })
  return [...backups, ...putAside(office).map((file) => copyOf(file, 'unknown'))]
}

/**
 * Removes those of the copies that were chosen. The office is then without the backups that it had, so that one of it as it is now is
 * there before the first goes.
 */
export async function removeCopies({
  ids,
  now,
  ...of
}: OfYear & { readonly ids: readonly string[]; readonly now: Date }): Promise<{ removed: number }> {
  const copies = listCopies(of)
  const chosen = copies.filter(({ id }) => ids.includes(id))
  const held = new Set(copies.map(({ fileName }) => fileName))
  const others = listPlaces(of.office).filter(({ fileName, damaged }) => !held.has(fileName) && !damaged)
  if (newestOf(others, stampOf(now)) === undefined)
    await makeBackup({ source: of.office, folder: backupFolderOf(of.office), occasion: 'hand', now })
  for (const { folder, fileName } of chosen)
    for (const suffix of ['', '.json']) rmSync(path.join(folder, fileName + suffix), { force: true })
  return { removed: chosen.length }
}

/** The number of the event by which the office lost the year; refuses one that it still holds or never had. */
function destructionOf(office: string, year: number): number {
  return onReading(office, (db) => {
    const destruction = listDestructions(db).find((record) => record.year === year)
    if (destruction === undefined || hasYear(db, year))
      throw new AppError('conflict', 'error.destroy.notDestroyed', { year })
    return destruction.seq
  })
}

/** A plain one is asked; of an encrypted one its note says at which event it was made. */
function holdsYear(backup: Backup, year: number, destroyedAt: number): HoldingCopy['holds'] | undefined {
  const { encrypted, holds } = backup
  if (encrypted && holds !== undefined) return holds.events < destroyedAt ? 'yes' : undefined
  if (encrypted) return 'unknown'
  try {
    return onReading(path.join(backup.folder, backup.fileName), (db) =>
      hasYear(db, year) ? 'yes' : undefined,
    )
  } catch {
    // damaged: what can still be read of it nobody knows
    return 'unknown'
  }
}

/** Where a backup lies that is at both places. */
function placesOf({ folder, fileName, lies }: Backup, second: SecondPlace | undefined): string[] {
  const here = path.join(folder, fileName)
  if (lies !== 'both' || second === undefined) return [here]
  const there = [fileName, `${fileName}.age`].map((name) => path.join(second.folder, name))
  return [here, ...there.filter((file) => existsSync(file))]
}

/** What Timbang put aside beside the office: a damaged file that was replaced, or a log of pages that was not its own. */
function putAside(office: string): string[] {
  const folder = path.dirname(office)
  const kinds = ['.rusak ', '-wal ', '-wal.lama ', '-journal.lama ', '-shm.lama ']
  const isAside = (name: string) => kinds.some((kind) => name.startsWith(path.basename(office) + kind))
  return readdirSync(folder)
    .filter(isAside)
    .map((name) => path.join(folder, name))
}

function copyOf(file: string, holds: HoldingCopy['holds']): HoldingCopy {
  const id = createHash('sha256').update(path.resolve(file)).digest('hex').slice(0, 24)
  return { id, fileName: path.basename(file), folder: path.dirname(file), holds }
}
