import type { ContentTable } from './schema.ts'
import { type Db, isWritable, prepareValues } from './sql.ts'

interface Cache {
  version: number
  commands: number
  readonly values: Map<string, { readonly stamp: string; readonly value: unknown }>
}
const caches = new WeakMap<Db, Cache>()
/** Agenda alone keeps about fifty; beyond, what was asked longest ago goes. */
const mostValues = 80

/**
 * The connection whose kept values hold for this one. A command that has written nothing sees what readers see; from its first row on
 * nothing is kept, since what it reads may be rolled back.
 */
export function keeperOf(db: Db): Db | undefined {
  if (!isWritable(db)) return db
  return db.hasWritten?.() === false ? db.reader : undefined
}

/** What a query computed from these tables alone, kept until a command changes one of them. */
export function cachedRead<Value>(
  db: Db,
  tables: readonly ContentTable[],
  key: string,
  compute: () => Value,
): Value {
  const keeper = keeperOf(db)
  const touched = keeper?.touched
  if (!keeper || !touched) return compute()
  const { values } = cacheOf(keeper, touched.commands)
  const stamp = tables.map((table) => touched.tables.get(table) ?? 0).join()
  const known = values.get(key)
  const isKnown = known?.stamp === stamp
  const kept = isKnown ? known : { stamp, value: compute() }
  values.delete(key)
  values.set(key, kept)
  const [oldest] = values.keys()
  if (values.size > mostValues && oldest !== undefined) values.delete(oldest)
  return kept.value as Value
}

function cacheOf(db: Db, commands: number): Cache {
  const version = prepareValues(db, 'PRAGMA data_version').get() as number
  let cache = caches.get(db)
  if (!cache) caches.set(db, (cache = { version, commands, values: new Map() }))
  if (cache.version !== version) {
    // a commit that no command of ours made may have changed anything
    if (cache.commands === commands) cache.values.clear()
    Object.assign(cache, { version, commands })
  }
  return cache
}
