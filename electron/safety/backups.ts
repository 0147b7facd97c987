import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { type Backup, BackupNote, type OfficeFacts } from '#shared/backup/backup.ts'
import { byNewest, readBackupName, stampOf } from '#shared/backup/backup-name.ts'
import { expendable } from '#shared/backup/retention.ts'
import { backupFolderOf, stemOf } from './backup-places.ts'
import { factsOf } from './office-facts.ts'
import { onCheckingConnection } from './verify.ts'
import { writeFileWhole } from './write-file.ts'

/** The backups of an office beside it, newest first: each was verified when it was made. */
export function listBackups(officeFile: string): Backup[] {
  return listFolder(backupFolderOf(officeFile), stemOf(officeFile))
}

/** The backups in a folder, newest first: those of one office file, or of any. A folder that is not there holds none. */
export function listFolder(folder: string, stem?: string): Backup[] {
  return namesIn(folder)
    .flatMap((fileName) => {
      const name = readBackupName(fileName)
      if (name === undefined || (stem !== undefined && name.stem !== stem)) return []
      return [describeBackup(path.join(folder, fileName))]
    })
    .filter((backup) => backup !== undefined)
    .toSorted(byNewest)
}

/** What lies there, by its note, or by itself where it has none; undefined when it is gone. */
export function describeBackup(file: string): Backup | undefined {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found?.isFile()) return undefined
  const fileName = path.basename(file)
  const { stamp, encrypted } = readBackupName(fileName) ?? { stamp: stampOf(found.mtime), encrypted: false }
  const common = {
    id: backupId(file),
    fileName,
    folder: path.dirname(file),
    lies: 'here' as const,
    stamp,
    encrypted,
    sizeBytes: found.size,
  }
  const note = readNote(file)
  if (note)
    return {
      ...common,
      occasion: note.occasion,
      holds: note.holds,
      checked: note.checked,
      damaged: found.size !== note.sizeBytes,
    }
  if (encrypted) return { ...common, damaged: false }
  const holds = factsOfFile(file)
  return holds ? { ...common, holds, damaged: false } : { ...common, damaged: true }
}

/** What a page names a backup by. */
function backupId(file: string): string {
  return createHash('sha256').update(path.resolve(file)).digest('hex').slice(0, 24)
}

function factsOfFile(file: string): OfficeFacts | undefined {
  try {
    return onCheckingConnection(file, factsOf)
  } catch {
    // no office file at all, or too little of one
    return undefined
  }
}

const noteOf = (file: string) => `${file}.json`

export function readNote(file: string): BackupNote | undefined {
  try {
    return BackupNote.safeParse(JSON.parse(readFileSync(noteOf(file), 'utf8'))).data
  } catch {
    return undefined
  }
}

export function writeNote(file: string, note: BackupNote): void {
  writeFileWhole(noteOf(file), Buffer.from(`${JSON.stringify(note, null, 2)}\n`))
}

/** Removes the backups that the rule lets go, and notes whose backup is not there. The caller holds the office. */
export function thinFolder(folder: string, stem: string, now: Date): void {
  for (const { fileName } of expendable(listFolder(folder, stem), stampOf(now))) {
    const file = path.join(folder, fileName)
    rmSync(file, { force: true })
    rmSync(noteOf(file), { force: true })
  }
  for (const name of namesIn(folder))
    if (isWidowed(folder, name, stem)) rmSync(path.join(folder, name), { force: true })
}

/** The note of a backup of this office that never got its name or is gone. */
function isWidowed(folder: string, name: string, stem: string): boolean {
  const backup = name.endsWith('.json') ? readBackupName(name.slice(0, -'.json'.length)) : undefined
  return backup?.stem === stem && !existsSync(path.join(folder, name.slice(0, -'.json'.length)))
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
