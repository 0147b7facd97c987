import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { createOffice } from '#electron/host/office-file.ts'
import { onCheckingConnection, verifyDb } from '#electron/safety/verify.ts'
import type { Said, Work } from './run-work.ts'
import { faultOfWhole, toldOf } from './told.ts'

/**
 * What is wrong with what a work left that ended in its middle; undefined where nothing is. The office is what it was before or after
 * the act that was not answered, it opens without a word, its chain verifies, and every act that was answered is in it.
 */
export async function faultOfWork(work: Work, office: string, said: Said): Promise<string | undefined> {
  if (said.bugs.length > 0) return `it ended in a bug: ${said.bugs.join(' ')}`
  if (!existsSync(office)) {
    if (work !== 'create' || said.lines.includes('done')) return 'the office is gone'
    // and it can be made now
    createOffice(office, { name: 'Kecamatan Baru', year: 2026, rhythm: 'quarterly' })
  }
  const told = await toldOf(office)
  const fault =
    faultOfWhole(told) ??
    faultOfContent(office, said) ??
    faultOfAnswers(office, said) ??
    (work === 'destroy' ? faultOfDestruction(office, said) : undefined)
  if (fault !== undefined) return fault
  const folder = path.dirname(office)
  return (
    faultOfBackups(path.join(folder, 'cadangan'), work === 'backup' ? said.lines : []) ??
    faultOfBackups(path.join(folder, 'usb', 'salinan'), work === 'second' ? said.lines : [])
  )
}

/** Neither before nor after. */
function faultOfContent(office: string, { states, lines }: Said): string | undefined {
  if (states.length === 0) return undefined
  const content = onCheckingConnection(office, (db) => verifyDb(db).contentHash)
  if (!states.includes(content)) return 'its content is neither that of before nor that of after'
  const isDone = lines.includes('done')
  return isDone && content !== states.at(-1) ? 'what was answered is not in it' : undefined
}

/** Every head of the log that was answered is in the log. */
function faultOfAnswers(office: string, { lines }: Said): string | undefined {
  const sqlite = new Sqlite(office, { readonly: true })
  const known = sqlite.prepare('SELECT hash FROM audit_event ORDER BY seq').pluck().all() as string[]
  sqlite.close()
  // a line that was cut in half was no answer
  const heads = lines.filter((line) => /^[0-9a-f]{64}$/.test(line))
  const gone = heads.filter((head) => !known.includes(head))
  if (gone.length > 0) return `${gone.length} answered acts are not in the log`
  const last = heads.length === 0 ? known.length : known.indexOf(heads.at(-1)!) + 1
  return known.length > last + 1
    ? `${known.length - last} acts are in the log that nobody answered`
    : undefined
}

/** The year is there with all its rows, or gone with whatever held it. */
function faultOfDestruction(office: string, { lines }: Said): string | undefined {
  const sqlite = new Sqlite(office, { readonly: true })
  const count = (text: string) => sqlite.prepare(`SELECT count(*) FROM ${text}`).pluck().get() as number
  const destroyed = count("audit_event WHERE operation = 'privacy.destroyYear'") > 0
  const plans = count('plan WHERE year = 2025')
  sqlite.close()
  if (destroyed !== (plans === 0)) return `destroyed: ${destroyed}, and ${plans} plans`
  if (lines.includes('done') && !destroyed) return 'it was answered that the year is destroyed, and it is not'
  const leftover = readdirSync(path.dirname(office)).find((name) => name.includes('-musnah.'))
  return destroyed && leftover !== undefined ? `${leftover} still holds the year` : undefined
}

export function faultOfBackups(folder: string, lines: readonly string[]): string | undefined {
  const there = existsSync(folder) ? readdirSync(folder).filter((name) => /^[^.].*\.timbang$/.test(name)) : []
  const missing = lines.filter((name) => name.endsWith('.timbang') && !there.includes(name))
  if (missing.length > 0) return `${missing.length} backups that were made are not there`
  const broken = there.filter((name) => !isWhole(path.join(folder, name)))
  return broken.length > 0 ? `${broken.length} files bear a backup's name and are none` : undefined
}

function isWhole(file: string): boolean {
  return onCheckingConnection(file, (db) => verifyDb(db).ok)
}
