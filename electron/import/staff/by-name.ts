import { parseDate } from '#shared/import/cell/values.ts'
import { wordsKey } from '#shared/import/words-key.ts'
import type { Problem } from '#shared/import/preview.ts'
import { splitName } from '#shared/people/person-name.ts'
import type { QueryContext } from '../../api/context.ts'
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
  { db, today }: Pick<QueryContext, 'db' | 'today'>,
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
    const named = byName.get(wordsKey(name)) ?? []
    const asked = askOf(name, bornOn(named, bornOf(row.source.cells(), today)))
    if (asked === undefined) return row
    return { ...row, problems: row.problems.map((each) => (each.code === 'NIP_MISSING' ? asked : each)) }
  })
}

/** Those born on the day; where none is known to be, those of whom no birth date is known. */
function bornOn(people: readonly Namesake[], day: string | undefined): readonly Namesake[] {
  if (day === undefined) return people
  const same = people.filter((each) => each.birth_date === day)
  return same.length > 0 ? same : people.filter((each) => each.birth_date === null)
}

function namesakes(db: Db): ReadonlyMap<string, readonly Namesake[]> {
  const people = prepare(
    db,
    'SELECT nip, name, birth_date FROM employee WHERE nip IS NOT NULL ORDER BY nip',
  ).all() as Namesake[]
  return Map.groupBy(people, ({ name }) => wordsKey(name))
}

/** As an import reads a birth date; undefined where the row tells none. */
function bornOf({ birthDate }: Readonly<Record<string, string>>, today: string): string | undefined {
  const read = parseDate({ value: birthDate, bits: 0 }, { today, isBirth: true })
  return read.ok ? read.value : undefined
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
