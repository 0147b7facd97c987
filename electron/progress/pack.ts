import type { FileData } from '#shared/api/file-data.ts'
import { AppError } from '#shared/api/errors.ts'
import { dayIn } from '#shared/period/day-in.ts'
import type { QueryContext } from '../api/context.ts'
import { findPerson } from '../people/people.ts'
import { resultsOf } from '../plan/planned-results.ts'
import { evidenceRows, keptOf } from './evidence.ts'
import { readKept, stateOfKept } from './locker.ts'
import { writeZip } from '../sheets/write-zip.ts'

/** What crosses to the page at once; more than this is copied from the folder itself. */
const mostBytes = 200_000_000

/** A person's evidence of a year as one archive, a folder for each result, with a list of what it holds and what is missing. */
export function packEvidence(
  { db, session, today, describe }: QueryContext,
  { employeeId, year }: { readonly employeeId: string; readonly year: number },
): FileData {
  const { fullName, name } = findPerson(db, employeeId, dayIn(year, today), session.scope)
  describe({ object: `${fullName} · ${year}`, employeeIds: [employeeId] })
  const rows = evidenceRows(db, { employeeId, year })
  if (rows.length === 0) throw new AppError('not_found', 'evidence.error.none', { name: fullName, year })
  const total = rows.reduce((sum, { size }) => sum + (size ?? 0), 0)
  if (total > mostBytes)
    throw new AppError('invalid', 'evidence.error.packTooLarge', { most: mostBytes / 1_000_000 })
  const numbers = new Map(resultsOf(db, employeeId, year).map(({ id, number }) => [id, number]))
  const taken = new Set<string>()
  const lines: string[][] = []
  const files = rows.flatMap((row): [string, Buffer][] => {
    const folder = folderOf(numbers.get(row.work_result_id), row.result_text)
    const kept = keptOf(row)
    const isThere = kept !== undefined && stateOfKept(db, kept) === 'there'
    const place = isThere ? free(`${folder}/${row.name}`, taken) : ''
    lines.push([
      row.result_text,
      row.entry_text ?? '',
      row.period_key ?? '',
      row.name,
      place,
      row.link ?? '',
      row.sha256 ?? '',
    ])
    return isThere ? [[place, readKept(db, kept, row.name)]] : []
  })
  const list = ['daftar-bukti.csv', Buffer.from(csvOf(lines), 'utf8')] as const
  return {
    name: `bukti-${plain(name)}-${year}.zip`,
    base64: writeZip(new Map([list, ...files])).toString('base64'),
  }
}

const heads = ['Hasil kerja', 'Catatan', 'Periode', 'Nama', 'Berkas', 'Tautan', 'SHA-256']

/** A spreadsheet takes what begins like a formula for one. */
const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`

function csvOf(lines: readonly (readonly string[])[]): string {
  return `\ufeff${[heads, ...lines].map((line) => line.map(cell).join(';')).join('\r\n')}\r\n`
}

const longestFolder = 60

function folderOf(number: number | undefined, text: string): string {
  return [number === undefined ? '0' : String(number), plain(text)].join('-').slice(0, longestFolder)
}

/** Letters and digits only: what every system unpacks. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/[^\w ]/g, '')
    .trim()
    .replaceAll(/\s+/g, '-') || 'tanpa-nama'

/** Two files of one name stand side by side, also where a system takes upper and lower case for the same. */
function free(wanted: string, taken: Set<string>): string {
  const dot = wanted.lastIndexOf('.')
  let place = wanted
  for (let number = 2; taken.has(place.toLowerCase()); number++)
    place = `${wanted.slice(0, dot)} (${number})${wanted.slice(dot)}`
  taken.add(place.toLowerCase())
  return place
}
