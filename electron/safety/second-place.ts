import { existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '#shared/api/errors.ts'
import { type Backup, type SecondPlace, withoutPeople } from '#shared/backup/backup.ts'
import { byNewest, newestOf, stampOf } from '#shared/backup/backup-name.ts'
import { newId } from '../db/id.ts'
import { backupFolderOf, partOf, removeUnfinished, stemOf } from './backup-places.ts'
import { listFolder, readNote, thinFolder, writeNote } from './backups.ts'
import { copySummed } from './copy-summed.ts'
import type { Step } from './backup.ts'
import { flush, flushFolder } from './flush.ts'
import { requireSpace } from './folder.ts'
import { onReading } from './reading.ts'
import { hashAt } from './since.ts'
import { sha256Of } from './sha256-of.ts'
import { writeFileWhole } from './write-file.ts'

// Each backup goes to a second drive too, which may be away, full, or another one under the same name.

/** Says of a folder that it is the one that was chosen: the place where a stick was may be an empty folder of this PC's own disk now. */
const markOf = (folder: string) => path.join(folder, 'cadangan-timbang.json')

/**
 * Makes a folder of this office in the chosen one, or finds the one that it had there: its name ends on what its log began with, since
 * offices of two PCs may bear one name, and one would thin the other's backups.
 */
export function placeIn(chosen: string, office: string): Pick<SecondPlace, 'folder' | 'mark'> {
  if (!existsSync(path.dirname(chosen)))
    throw new AppError('not_found', 'error.file.noFolder', { name: path.dirname(chosen) })
  const began = onReading(office, (db) => hashAt(db, 1))
  const folder = path.join(chosen, [stemOf(office), (began ?? '').slice(0, 8)].join(' ').trim())
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const known = readMark(folder)
  if (known !== undefined) return { folder, mark: known }
  const mark = newId()
  writeFileWhole(markOf(folder), Buffer.from(`${JSON.stringify({ mark })}\n`))
  return { folder, mark }
}

function readMark(folder: string): string | undefined {
  try {
    const { mark } = JSON.parse(readFileSync(markOf(folder), 'utf8')) as { mark?: unknown }
    return typeof mark === 'string' ? mark : undefined
  } catch {
    return undefined
  }
}

export const isThere = ({ folder, mark }: SecondPlace): boolean => readMark(folder) === mark

/** Whether both lie on one disk, which breaks once for both. */
export function isSameDisk(office: string, folder: string): boolean {
  return statSync(path.dirname(office)).dev === statSync(folder).dev
}

/** `away`: the drive is not there, or went in the middle, and holds nothing half. */
export type Copied = { readonly outcome: 'copied' | 'away' | 'none'; readonly fileName?: string }

/** Copies the newest backup of an office to its second place, unless it is there; thins what lies there by the same rule. */
export async function copyToSecond(
  office: string,
  place: SecondPlace,
  now: Date,
  step?: Step,
): Promise<Copied> {
  const own = listFolder(backupFolderOf(office), stemOf(office)).filter(
    ({ occasion }) => occasion !== undefined,
  )
  const newest = newestOf(own, stampOf(now))
  if (!isThere(place)) return { outcome: 'away' }
  if (newest === undefined) return { outcome: 'none' }
  const { folder } = place
  const { fileName } = newest
  if (existsSync(path.join(folder, nameThere(fileName, place)))) return { outcome: 'copied', fileName }
  try {
    requireSpace(folder, newest.sizeBytes)
    removeUnfinished(folder, office)
    await copyOne(path.join(newest.folder, fileName), office, place, step)
    thinFolder(folder, stemOf(office), now)
    return { outcome: 'copied', fileName }
  } catch (error) {
    // a drive that was pulled out is no fault of anything
    if (!isThere(place)) return { outcome: 'away' }
    throw error
  } finally {
    if (isThere(place)) removeUnfinished(folder, office)
  }
}

const nameThere = (fileName: string, { recipients }: SecondPlace) =>
  recipients.length > 0 ? `${fileName}.age` : fileName

/** Under a temporary name, flushed, read again and compared, and only then named. */
async function copyOne(file: string, office: string, place: SecondPlace, step?: Step): Promise<void> {
  const note = readNote(file)
  if (note === undefined) throw new AppError('not_found', 'error.backup.gone')
  const { folder, recipients } = place
  const part = partOf(folder, office)
  const there = path.join(folder, nameThere(path.basename(file), place))
  if (recipients.length > 0) {
    step?.('progress.copying', 0, 1)
    const { sealCopy } = await import('./seal-copy.ts')
    const sealed = await sealCopy(file, part, { recipients })
    writeNote(there, { ...note, ...sealed, holds: withoutPeople(note.holds) })
  } else {
    const sha256 = copySummed(file, part, step)
    flush(part)
    step?.('progress.comparing', 0, 1)
    if (sha256Of(part) !== sha256) throw new AppError('internal', 'error.backup.unverified')
    writeNote(there, { ...note, sha256 })
  }
  renameSync(part, there)
  flushFolder(folder)
}

/** The backups beside an office and those at its second place, each once, with where it lies. */
export function listPlaces(office: string, second?: SecondPlace): Backup[] {
  const here = listFolder(backupFolderOf(office), stemOf(office))
  if (second === undefined || !isThere(second)) return here
  const there = listFolder(second.folder, stemOf(office))
  const plainName = ({ fileName }: Backup) => fileName.replace(/\.age$/, '')
  const namesHere = new Set(here.map(({ fileName }) => fileName))
  const namesThere = new Set(there.filter(({ damaged }) => !damaged).map(plainName))
  return [
    ...here.map((backup) =>
      namesThere.has(backup.fileName) ? { ...backup, lies: 'both' as const } : backup,
    ),
    ...there
      .filter((backup) => !namesHere.has(plainName(backup)))
      .map((backup) => ({ ...backup, lies: 'second' as const })),
  ].toSorted(byNewest)
}
