import { rmSync } from 'node:fs'

/** A database of our own making with what SQLite keeps beside it. */
export function removeDatabase(file: string): void {
  for (const suffix of ['-journal', '-wal', '-shm', '']) rmSync(file + suffix, { force: true })
}
