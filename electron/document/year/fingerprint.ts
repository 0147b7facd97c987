import { createHash, hash, type Hash } from 'node:crypto'
import type { SealedTable } from '#shared/document/year-seal.ts'
import { yearTables, type YearTable } from '#shared/office/year-tables.ts'
import { columnsOf } from '../../db/columns.ts'
import { ownerColumn } from '../../db/concerned.ts'
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
  const people = peopleSums()
  const tables: Record<string, SealedTable> = {}
  const known = sealed ? yearTables.filter((table) => Object.hasOwn(sealed, table)) : yearTables
  for (const table of known) {
    const own = columnsOf(db, table).content
    const columns = sealed ? own.filter((column) => sealed[table]!.columns.includes(column)) : own
    tables[table] = sumOf(db, { table, year, columns }, people)
  }
  const whole = known.map((table) => `${table} ${tables[table]!.sha256}`).join('\n')
  return { fingerprint: hash('sha256', whole), tables, people: people.digits() }
}

interface Asked {
  readonly table: YearTable
  readonly year: number
  readonly columns: readonly string[]
}

function sumOf(db: Db, { table, year, columns }: Asked, people: PeopleSums): SealedTable {
  const { key, columns: all } = columnsOf(db, table)
  const owner = ownerColumn(table) ?? (all.includes('employee_id') ? 'employee_id' : undefined)
  const asked = [
    `json_array(${columns.map((column) => `t."${column}"`).join(', ')})`,
    owner === undefined ? 'NULL' : `t."${owner}"`,
    key.join() === 'id' ? 't."id"' : 'NULL',
  ]
  const order = key.map((column) => `t."${column}"`).join(', ')
  const rows = db.sqlite
    .prepare(`SELECT ${asked.join(', ')} FROM "${table}" t WHERE ${rowsOfYear[table]} ORDER BY ${order}`)
    .raw()
  const sum = createHash('sha256')
  let count = 0
  let texts = ''
  for (const [text, of, id] of rows.iterate({ year }) as Iterable<[string, string | null, string | null]>) {
    count++
    texts += `${text}\n`
    if (texts.length > pieceLength) {
      sum.update(texts)
      texts = ''
    }
    if (of !== null) people.add(`${table}${text}`, of, id)
  }
  people.flush()
  return { columns: [...columns], rows: count, sha256: sum.update(texts).digest('hex') }
}

/** Many rows at once cost the digest far less than each by itself. */
const pieceLength = 65_536

interface PeopleSums {
  /** A row about the person `of`, or about the person of the row `of`, which came before; rows that hang on it name it by its `id`. */
  add(text: string, of: string, id: string | null): void
  flush(): void
  digits(): Record<string, string>
}

/** Each person's digest. Whose a row is, is known from the row on which it hangs: nothing is looked up. */
function peopleSums(): PeopleSums {
  const sums = new Map<string, Hash>()
  const personOf = new Map<string, string>()
  let person = ''
  let texts = ''
  const flush = () => {
    if (texts === '') return
    const sum = sums.get(person) ?? createHash('sha256')
    sums.set(person, sum.update(texts))
    texts = ''
  }
  return {
    add(text, of, id) {
      const whose = personOf.get(of) ?? of
      if (id !== null) personOf.set(id, whose)
      // rows of one person mostly stand together
      if (whose !== person) flush()
      person = whose
      texts += text
    },
    flush,
    digits: () =>
      Object.fromEntries([...sums].map(([id, sum]) => [id, sum.digest('hex').slice(0, digits)] as const)),
  }
}
