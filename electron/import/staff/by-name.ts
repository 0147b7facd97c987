import { wordsKey } from '#shared/import/words-key.ts'
import type { Problem } from '#shared/import/preview.ts'
import { splitName } from '#shared/people/person-name.ts'
import { prepare, type Db } from '../../db/sql.ts'
import { failure, type PlannedRow } from '../planned-rows.ts'
import type { Reading } from '../reader/read-file.ts'

interface Namesake {
  readonly nip: string
  readonly name: string
  readonly birth_date: string | null
}

/**
 * Rows that name somebody without a NIP are asked about: who bears the name here (and the birth date, where the row tells it) is
 * offered by NIP. Nobody is taken for another by himself.
 */
export async function askByName(
  db: Db,
  rows: readonly PlannedRow[],
  { texts }: Reading,
): Promise<readonly PlannedRow[]> {
  const isAsked = ({ source, problems }: PlannedRow) =>
    source.name !== undefined && problems.some(({ code }) => code === 'NIP_MISSING')
  if (!rows.some(isAsked)) return rows
  await texts(rows.length)
  const byName = namesakes(db)
  return rows.map((row) => {
    if (!isAsked(row)) return row
    const name = splitName(row.source.name ?? '').name
    const all = byName.get(wordsKey(name)) ?? []
    const born = bornOf(row.source.cells())
    const same = born === undefined ? [] : all.filter((each) => each.birth_date === born)
    const asked = askOf(name, same.length > 0 ? same : all)
    if (asked === undefined) return row
    return { ...row, problems: row.problems.map((each) => (each.code === 'NIP_MISSING' ? asked : each)) }
  })
}

function namesakes(db: Db): ReadonlyMap<string, readonly Namesake[]> {
  const people = prepare(
    db,
    'SELECT nip, name, birth_date FROM employee WHERE nip IS NOT NULL ORDER BY nip',
  ).all() as Namesake[]
  return Map.groupBy(people, ({ name }) => wordsKey(name))
}

/** A date of the sheet, or one typed day first. */
function bornOf({ birthDate = '' }: Readonly<Record<string, string>>): string | undefined {
  const typed = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(birthDate)
  if (typed) return `${typed[3]}-${typed[2]?.padStart(2, '0')}-${typed[1]?.padStart(2, '0')}`
  return /^\d{4}-\d{2}-\d{2}$/.test(birthDate) ? birthDate : undefined
}

function askOf(name: string, found: readonly Namesake[]): Problem | undefined {
  const [first] = found
  if (first === undefined) return undefined
  if (found.length === 1) return failure('NIP_OF_NAME', 'nip', { name: first.name, nearest: first.nip })
  return failure('NIP_OF_NAMES', 'nip', {
    name,
    people: found
      .map(({ nip, birth_date }) => `${nip}${birth_date === null ? '' : ` (${birth_date})`}`)
      .join(', '),
  })
}
