import { AppError } from '#shared/api/errors.ts'
import { columnsOf } from '../../db/columns.ts'
import { yearColumns } from '../../office/rows-of-year.ts'
import { sealedYears } from '../../office/years.ts'
import { type Db, prepareValues, type WritableDb } from '../../db/sql.ts'

type YearTable = keyof typeof yearColumns

/**
 * Refuses what a command wrote into a sealed year, whichever command it was: an edit, an import, an undo, or a score that follows from
 * a rule changed elsewhere.
 */
export function refuseSealed(db: WritableDb): void {
  const sealed = sealedYears(db)
  if (sealed.length === 0) return
  const changed = prepareValues(db, 'SELECT DISTINCT tbl FROM temp.change WHERE before IS NOT after').all()
  const tables = changed.filter((table): table is YearTable => Object.hasOwn(yearColumns, String(table)))
  for (const table of tables) {
    const year = writtenYear(db, table, sealed)
    if (year !== undefined) throw new AppError('conflict', 'document.year.error.sealed', { year })
  }
}

/** The sealed year to which a row belongs or belonged that was written. */
function writtenYear(db: Db, table: YearTable, sealed: readonly number[]): number | undefined {
  const { column, yearOf } = yearColumns[table]
  const place = columnsOf(db, table).columns.indexOf(column)
  const years = (['before', 'after'] as const).map(
    (image) =>
      `SELECT ${yearOf(`json_extract(${image}, '$[${place}]')`)} AS year FROM temp.change
        WHERE tbl = '${table}' AND before IS NOT after AND ${image} IS NOT NULL`,
  )
  return prepareValues(
    db,
    `SELECT year FROM (${years.join(' UNION ')}) WHERE year IN (SELECT value FROM json_each(?)) LIMIT 1`,
  ).get(JSON.stringify(sealed)) as number | undefined
}
