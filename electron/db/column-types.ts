import type { Generated } from 'kysely'

/** 0 or 1: better-sqlite3 binds no booleans. */
export type Flag = 0 | 1
/** Optional on insert, NULL when absent. */
export type Nullable<T> = T | null

export interface Versioned {
  row_version: Generated<number>
}
