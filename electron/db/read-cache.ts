import type { Db } from './sql.ts'

interface Cache {
  version: number
  readonly values: Map<string, unknown>
}
const caches = new WeakMap<Db, Cache>()
const mostValues = 50

/**
 * What a query computed, kept until another connection commits. On the writing connection nothing is kept: its own
 * changes do not move SQLite's data_version.
 */
export function cachedRead<Value>(db: Db, key: string, compute: () => Value): Value {
  if ('writable' in db) return compute()
  const version = Number(db.sqlite.pragma('data_version', { simple: true }))
  let cache = caches.get(db)
  if (!cache || cache.version !== version || cache.values.size >= mostValues) {
    cache = { version, values: new Map() }
    caches.set(db, cache)
  }
  if (cache.values.has(key)) return cache.values.get(key) as Value
  const value = compute()
  cache.values.set(key, value)
  return value
}
