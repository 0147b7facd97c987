import type { Selectable, Updateable } from 'kysely'
import { AppError } from '#shared/api/errors.ts'
import type { Schema } from './schema.ts'
import { prepare, type WritableDb } from './sql.ts'

/** Tables whose rows count how often they were changed. */
type VersionedTable = {
  [Table in keyof Schema]: 'row_version' extends keyof Schema[Table] ? Table : never
}[keyof Schema]

/**
 * A form that was filled from an older row is refused, and one that says nothing of what it saw. 0: there is no row.
 */
export function requireVersion(current: number, sent: number | undefined): void {
  if ((sent ?? 0) !== current) throw new AppError('conflict', 'error.changedMeanwhile')
}

/** Sets columns of the row of a key, which thereby is another version of itself; columns that are undefined stay. */
export function changeRow<Table extends VersionedTable>(
  db: WritableDb,
  table: Table,
  key: Partial<Selectable<Schema[Table]>>,
  values: Omit<Updateable<Schema[Table]>, 'row_version'>,
): void {
  const given = Object.entries(values).filter(([, value]) => value !== undefined)
  const sets = [...given.map(([column]) => `${column} = ?`), 'row_version = row_version + 1']
  const where = Object.keys(key).map((column) => `${column} = ?`)
  prepare(db, `UPDATE ${table} SET ${sets.join(', ')} WHERE ${where.join(' AND ')}`).run(
    ...given.map(([, value]) => value),
    ...Object.values(key),
  )
}
