import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { readBackupName } from '#shared/backup/backup-name.ts'
import { temporaryOf } from './temporary.ts'

// where backups lie, for whoever need not open one

/** Backups of an office lie in this folder beside it: `cadangan/<name of the office file> 2026-11-24 08.15.09.timbang`. */
export function backupFolderOf(officeFile: string): string {
  return path.join(path.dirname(officeFile), 'cadangan')
}

/** Whether anything lies there that is named as a backup of this office. */
export function hasBackups(officeFile: string): boolean {
  const folder = backupFolderOf(officeFile)
  const stem = stemOf(officeFile)
  return existsSync(folder) && readdirSync(folder).some((name) => readBackupName(name)?.stem === stem)
}

/** What the names of an office's backups begin with. */
export const stemOf = (officeFile: string): string => path.parse(officeFile).name

/** A backup that is being made: no list shows it. */
export const partOf = (folder: string, source: string): string =>
  temporaryOf(path.join(folder, path.basename(source)))

/** Takes away what a backup that was stopped has left. */
export function removeUnfinished(folder: string, source: string): void {
  // where no folder is, nothing was left
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  for (const suffix of ['', '-journal', '-wal', '-shm'])
    rmSync(partOf(folder, source) + suffix, { force: true })
}
