import Sqlite from 'better-sqlite3'

/** A table, index, trigger or view of a file, with the SQL that made it; spaces say nothing. */
type Part = readonly [name: string, sql: string]

/** SQLite's own tables (statistics that another program asked for) hold nothing of the office. */
const parts = `SELECT type || ' ' || name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!'`

const made = new Map<string, ReadonlyMap<string, string>>()

/**
 * The first part of the file's schema that is not as these migrations make it: foreign, missing or altered. A foreign trigger could
 * change rows behind every command, and without its CHECKs a table takes what no command may store.
 */
export function strangePart(
  sqlite: Sqlite.Database,
  migrations: readonly { readonly sql: string }[],
): string | undefined {
  const own = ownParts(migrations)
  const found = partsOf(sqlite)
  for (const [name, sql] of found) if (own.get(name) !== sql) return name
  for (const name of own.keys()) if (!found.has(name)) return name
  return undefined
}

function ownParts(migrations: readonly { readonly sql: string }[]): ReadonlyMap<string, string> {
  const text = migrations.map(({ sql }) => sql).join('\n')
  const known = made.get(text)
  if (known) return known
  const sqlite = new Sqlite(':memory:')
  for (const { sql } of migrations) sqlite.exec(sql)
  const own = partsOf(sqlite)
  sqlite.close()
  made.set(text, own)
  return own
}

function partsOf(sqlite: Sqlite.Database): Map<string, string> {
  const found = sqlite.prepare(parts).raw().all() as Part[]
  return new Map(found.map(([name, sql]) => [name, sql.replaceAll(/\s+/g, ' ').trim()]))
}
