import { AppError } from '#shared/api/errors.ts'
import type { Holiday, HolidayDraft, HolidayYear } from '#shared/clock/holiday.ts'
import type { PastedHoliday } from '#shared/clock/pasted-holidays.ts'
import type { Row } from '../db/schema.ts'
import { changeRow, requireVersion } from '../db/row-version.ts'
import { all, first, insertRows, prepare, run, sql, type Db, type WritableDb } from '../db/sql.ts'

/** Of one year, by date. */
export function holidaysOf(db: Db, year: number): HolidayYear {
  const rows = all(
    db,
    sql
      .selectFrom('holiday')
      .selectAll()
      .where('date', '>=', `${year}-01-01`)
      .where('date', '<=', `${year}-12-31`)
      .orderBy('date'),
  )
  const holidays = rows.map(holidayOf)
  return { holidays, unchecked: holidays.filter(({ checked }) => !checked).length }
}

function holidayOf(row: Row<'holiday'>): Holiday {
  return {
    date: row.date,
    name: row.name,
    kind: row.kind,
    ...(row.source !== null && { source: row.source }),
    checked: row.checked === 1,
    rowVersion: row.row_version,
  }
}

const rowAt = (db: Db, date: string) =>
  first(db, sql.selectFrom('holiday').selectAll().where('date', '=', date))

/** The holiday of a day, as it was seen; a later change is refused, and so is a day that is none any more. */
export function seenHoliday(db: Db, date: string, rowVersion: number | undefined): Holiday {
  const row = rowAt(db, date)
  if (!row) throw new AppError('not_found', 'clock.error.gone')
  requireVersion(row.row_version, rowVersion)
  return holidayOf(row)
}

/** Adds a holiday or changes the one of the day that the draft names as its former. */
export function writeHoliday(db: WritableDb, draft: HolidayDraft): Holiday {
  const former = draft.was === undefined ? undefined : seenHoliday(db, draft.was, draft.rowVersion)
  const taken = draft.date === draft.was ? undefined : rowAt(db, draft.date)
  if (taken) throw AppError.atField('date', 'clock.error.taken', { name: taken.name }, 'conflict')
  const values = {
    date: draft.date,
    name: draft.name,
    kind: draft.kind,
    source: draft.source ?? null,
    checked: draft.checked ? 1 : 0,
  } as const
  if (former === undefined) run(db, sql.insertInto('holiday').values(values))
  else changeRow(db, 'holiday', { date: former.date }, values)
  return holidayOf(rowAt(db, draft.date)!)
}

export function removeHoliday(db: WritableDb, date: string): void {
  run(db, sql.deleteFrom('holiday').where('date', '=', date))
}

/** Adds those whose day is not in the list yet and answers how many were. */
export function addHolidays(
  db: WritableDb,
  pasted: readonly PastedHoliday[],
  source: string | undefined,
): { readonly added: number; readonly known: number } {
  const fresh = pasted.filter(({ date }) => rowAt(db, date) === undefined)
  insertRows(
    db,
    'holiday',
    ['date', 'name', 'kind', 'source', 'checked'],
    fresh.map(({ date, name, kind }) => [date, name, kind, source ?? null, 1]),
  )
  return { added: fresh.length, known: pasted.length - fresh.length }
}

export function markChecked(db: WritableDb, date: string): void {
  prepare(db, 'UPDATE holiday SET checked = 1, row_version = row_version + 1 WHERE date = ?').run(date)
}
