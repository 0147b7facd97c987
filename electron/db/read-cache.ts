import type { ContentTable } from './schema.ts'
import { type Db, prepareValues } from './sql.ts'

interface Cache {
  version: number
  commands: number
  /** Good until anything is committed. */
  values: Map<string, unknown>
  /** Good until a command changes one of their tables. */
  readonly lasting: Map<string, { readonly stamp: string; readonly value: unknown }>
}
const caches = new WeakMap<Db, Cache>()
const mostValues = 50

/**
 * What a query computed, kept until another connection commits. On the writing connection nothing is kept: its own
 * changes do not move SQLite's data_version.
 */
export function cachedRead<Value>(db: Db, key: string, compute: () => Value): Value {
  if ('writable' in db) return compute()
  const { values } = cacheOf(db)
  if (values.has(key)) return values.get(key) as Value
  const value = compute()
  if (values.size >= mostValues) values.clear()
  values.set(key, value)
  return value
}

/** As cachedRead, for what is read from these tables alone: commands that change others leave it. */
export function cachedReadOf<Value>(
  db: Db,
  tables: readonly ContentTable[],
  key: string,
  compute: () => Value,
): Value {
  const { touched } = db
  if ('writable' in db || !touched) return compute()
  const { lasting } = cacheOf(db)
  const stamp = tables.map((table) => touched.tables.get(table) ?? 0).join()
  const known = lasting.get(key)
  if (known?.stamp === stamp) return known.value as Value
  const value = compute()
  if (lasting.size >= mostValues) lasting.clear()
  lasting.set(key, { stamp, value })
  return value
}

function cacheOf(db: Db): Cache {
  const version = prepareValues(db, 'PRAGMA data_version').get() as number
  const commands = db.touched?.commands ?? 0
  let cache = caches.get(db)
  if (!cache) caches.set(db, (cache = { version, commands, values: new Map(), lasting: new Map() }))
  if (cache.version !== version) {
    cache.values = new Map()
    // a commit that no command of ours made may have changed anything
    if (cache.commands === commands) cache.lasting.clear()
    Object.assign(cache, { version, commands })
  }
  return cache
}
