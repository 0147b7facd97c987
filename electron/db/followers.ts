import type { ContentTable } from './schema.ts'
import { type WritableDb, prepareValues } from './sql.ts'

/**
 * Something kept that follows from other rows: the search index, the kept scores. No handler has to remember it: it follows
 * whatever a command wrote, an import and an undo alike.
 */
export interface Follower {
  /** It follows when one of these was written. */
  readonly tables: readonly ContentTable[]
  /** Brings it up to date with the rows noted in `temp.change`; `written` are those of its tables that changed. */
  follow(db: WritableDb, written: readonly ContentTable[]): void
}

/** SQL: what a command has written to a table so far: key (JSON array) and person. */
export const changesOf = (table: ContentTable) =>
  `(SELECT key, person FROM temp.change WHERE tbl = '${table}' AND before IS NOT after)`

const settledAt = new WeakMap<WritableDb, number>()

/** Lets everything follow what was written since the last time. Nothing that follows is followed itself. */
export function runFollowers(db: WritableDb, followers: readonly Follower[]): void {
  if (totalChanges(db) === settledAt.get(db)) return
  const changed = prepareValues(
    db,
    'SELECT DISTINCT tbl FROM temp.change WHERE before IS NOT after',
  ).all() as ContentTable[]
  for (const { tables, follow } of followers) {
    const written = tables.filter((table) => changed.includes(table))
    if (written.length > 0) follow(db, written)
  }
  settledAt.set(db, totalChanges(db))
}

function totalChanges(db: WritableDb): number {
  return prepareValues(db, 'SELECT total_changes()').get() as number
}
