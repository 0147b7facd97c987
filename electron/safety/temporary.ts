import { createHash } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'

/** Of a folder that PCs share, since another PC's programs are not known here by their number. */
const thisPc = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)

/** Where a file is made until it is whole: beside its place, hidden, and named after the program that makes it. Every temporary file has its name from here. */
export function temporaryOf(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${thisPc}-${process.pid}.part`)
}

/** With what SQLite keeps beside a database. */
const pattern = /^\..+\.([0-9a-f]{8})-(\d{1,10})\.part(?:-journal|-wal|-shm|\.lock)?$/

/** Removes what programs of this PC that are dead have left half made in these folders, and nothing else; returns how much. */
export function sweep(folders: readonly string[]): number {
  const left = [...new Set(folders)].flatMap((folder) =>
    namesIn(folder)
      .filter(isLeftover)
      .map((name) => path.join(folder, name)),
  )
  return left.filter(isRemoved).length
}

function isLeftover(name: string): boolean {
  const [, pc, pid] = pattern.exec(name) ?? []
  return pc === thisPc && !isAlive(Number(pid))
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // somebody else's program is one all the same
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}

/** What cannot be removed now is left to the next start. */
function isRemoved(file: string): boolean {
  try {
    rmSync(file)
    return true
  } catch {
    return false
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
