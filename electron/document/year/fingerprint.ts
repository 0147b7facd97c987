import { createHash, hash } from 'node:crypto'
import type { SealedTable } from '#shared/document/year-seal.ts'
import { yearTables, type YearTable } from '#shared/office/year-tables.ts'
import { columnsOf } from '../../db/columns.ts'
import { personSql } from '../../db/concerned.ts'
import { rowsOfYear } from '../../office/rows-of-year.ts'
import type { Db } from '../../db/sql.ts'

interface Fingerprint {
  readonly fingerprint: string
  readonly tables: Readonly<Record<string, SealedTable>>
  /** Person → digits over the rows that are about him. */
  readonly people: Readonly<Record<string, string>>
}

/** So many digits tell one person's rows from what they were. */
const digits = 16

/**
 * SHA-256 over the rows of a year: each table's in the order of its key, each row as a JSON array of its columns without the row version.
 * A column that came with a later migration is left out where `sealed` does not know it.
 */
export function fingerprintOf(
  db: Db,
  year: number,
  sealed?: Readonly<Record<string, SealedTable>>,
): Fingerprint {
  const people = new Map<string, string>()
  const tables: Record<string, SealedTable> = {}
  const known = sealed ? yearTables.filter((table) => Object.hasOwn(sealed, table)) : yearTables
  for (const table of known) {
    const own = columnsOf(db, table).content
    const columns = sealed ? own.filter((column) => sealed[table]!.columns.includes(column)) : own
    tables[table] = sumOf(db, { table, year, columns }, people)
  }
  const whole = known.map((table) => `${table} ${tables[table]!.sha256}`).join('\n')
  return { fingerprint: hash('sha256', whole), tables, people: Object.fromEntries(people) }
}

interface Asked {
  readonly table: YearTable
  readonly year: number
  readonly columns: readonly string[]
}

function sumOf(db: Db, { table, year, columns }: Asked, people: Map<string, string>): SealedTable {
  const key = columnsOf(db, table).key.map((column) => `t."${column}"`)
  const row = `json_array(${columns.map((column) => `t."${column}"`).join(', ')})`
  const rows = db.sqlite
    .prepare(
      `SELECT ${personSql(table) ?? 'NULL'}, ${row} FROM "${table}" t WHERE ${rowsOfYear[table]} ORDER BY ${key.join(', ')}`,
    )
    .raw()
  const sum = createHash('sha256')
  let count = 0
  for (const [person, text] of rows.iterate({ year }) as Iterable<[string | null, string]>) {
    count++
    sum.update(`${text}\n`)
    if (person === null) continue
    people.set(person, hash('sha256', `${people.get(person) ?? ''}${table}${text}`).slice(0, digits))
  }
  return { columns: [...columns], rows: count, sha256: sum.digest('hex') }
}
