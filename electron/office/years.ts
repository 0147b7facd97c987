import { AppError } from '#shared/api/errors.ts'
import { periodsOf } from '#shared/period/period.ts'
import { first, prepare, prepareValues, run, sql, type Db, type WritableDb } from '../db/sql.ts'

export type Rhythm = 'monthly' | 'quarterly'

/** Opens a year with its periods and the annual one; an open year stays as it is. */
export function openYear(db: WritableDb, year: number, rhythm: Rhythm): void {
  if (hasYear(db, year)) return
  const scheme = first(
    db,
    sql
      .selectFrom('scheme')
      .select('id')
      .where('valid_from', '<=', `${year}-12-31`)
      .orderBy('valid_from', 'desc')
      .limit(1),
  )
  run(db, sql.insertInto('year').values({ year, rhythm, scheme_id: scheme?.id ?? null }))
  const insert = prepare(
    db,
    'INSERT INTO period (key, year, kind, number, start_date, end_date) VALUES (?, ?, ?, ?, ?, ?)',
  )
  for (const { key, kind, number, start, end } of periodsOf(year, rhythm))
    insert.run(key, year, kind, number, start, end)
}

export function hasYear(db: Db, year: number): boolean {
  return first(db, sql.selectFrom('year').select('year').where('year', '=', year)) !== undefined
}

/** Nothing is written in these any more. */
export function sealedYears(db: Db): readonly number[] {
  return prepareValues(db, 'SELECT year FROM year_seal').all() as number[]
}

export function requireYear(db: Db, year: number): void {
  if (!hasYear(db, year)) throw new AppError('not_found', 'error.year.notOpen', { year })
}

export function rhythmOf(db: Db, year: number): Rhythm {
  const row = first(db, sql.selectFrom('year').select('rhythm').where('year', '=', year))
  if (!row) throw new AppError('not_found', 'error.year.notOpen', { year })
  return row.rhythm
}

/** A year without plans, evaluations or organisation results can go. */
export function deleteYear(db: WritableDb, year: number): void {
  requireYear(db, year)
  if (yearHolds(db, year)) throw new AppError('conflict', 'error.year.holdsRecords', { year })
  run(db, sql.deleteFrom('period').where('year', '=', year))
  run(db, sql.deleteFrom('year').where('year', '=', year))
}

export function yearHolds(db: Db, year: number): boolean {
  const held = prepare(
    db,
    `SELECT EXISTS (SELECT 1 FROM plan WHERE year = @year)
         OR EXISTS (SELECT 1 FROM matrix_guest WHERE year = @year)
         OR EXISTS (SELECT 1 FROM evaluation WHERE period_key IN (SELECT key FROM period WHERE year = @year))
         OR EXISTS (SELECT 1 FROM org_result WHERE period_key IN (SELECT key FROM period WHERE year = @year))
         OR EXISTS (SELECT 1 FROM exchange_settlement WHERE period_key IN (SELECT key FROM period WHERE year = @year)) AS held`,
  ).get({ year }) as { held: number }
  return held.held === 1
}
