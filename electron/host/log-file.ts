import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import type { ReportBug } from '../api/bug.ts'

const largestLog = 512 * 1024

/** Appends bugs to a log of codes and places in the folder, keeping one older log; a full disk only loses the line. */
export function createLog(folder: string): ReportBug {
  const file = path.join(folder, 'timbang.log')
  return (operation, text) => {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      if (sizeOf(file) > largestLog) renameSync(file, path.join(folder, 'timbang.old.log'))
      appendFileSync(file, `${new Date().toISOString()} ${operation} ${text}\n`, { mode: 0o600 })
    } catch {
      console.error(operation, text)
    }
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
