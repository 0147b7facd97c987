import { type SettingKey, type Settings, settingKeys, settingsFrom } from '#shared/setting/settings.ts'
import { first, prepare, run, sql, type Db, type WritableDb, prepareValues } from '../db/sql.ts'

/** The indicator that the office follows on Beranda: stored beside the settings of §13, never dated. */
const watchedKey = 'dashboard.indicator'
const always = '0000-01-01'

/** The settings in force on an ISO date: stored values over the defaults, the latest of those that already hold. */
export function readSettings(db: Db, on: string): Settings {
  const rows = prepare(db, 'SELECT key, value FROM setting WHERE valid_from <= @on ORDER BY valid_from').all({
    on,
  }) as { key: string; value: string }[]
  return settingsFrom(Object.fromEntries(rows.map(({ key, value }) => [key, parsed(value)])), on)
}

/** A year is planned, scored and ranked by what holds on its last day. */
export function settingsOfYear(db: Db, year: number): Settings {
  return readSettings(db, `${year}-12-31`)
}

/** Stores values that hold from the ISO date on; what held before stays readable for the days before. */
export function writeSettings(
  db: WritableDb,
  values: Readonly<Partial<Record<SettingKey, unknown>>>,
  from: string,
): void {
  for (const key of settingKeys)
    if (Object.hasOwn(values, key)) upsert(db, key, JSON.stringify(values[key]), from)
}

/** What stands under a key beside the settings of §13, never dated. */
export function storedValue(db: Db, key: string): unknown {
  const row = first(db, sql.selectFrom('setting').select('value').where('key', '=', key))
  return row && parsed(row.value)
}

/** Nothing is stored for what is absent. */
export function storeValue(db: WritableDb, key: string, value: unknown): void {
  if (value === undefined) run(db, sql.deleteFrom('setting').where('key', '=', key))
  else upsert(db, key, JSON.stringify(value), always)
}

export function watchedIndicator(db: Db): string | undefined {
  const id = storedValue(db, watchedKey)
  return typeof id === 'string' ? id : undefined
}

/** Absent: the office follows none. */
export function watchIndicator(db: WritableDb, id: string | undefined): void {
  storeValue(db, watchedKey, id)
}

/** Forgets the watched indicator when it is among those that a query names by one id: it is about to be deleted. */
export function clearWatchOf(db: WritableDb, indicatorsSql: string, id: string): void {
  const watched = watchedIndicator(db)
  if (watched !== undefined && prepareValues(db, indicatorsSql).all(id).includes(watched))
    watchIndicator(db, undefined)
}

function upsert(db: WritableDb, key: string, value: string, from: string): void {
  prepare(
    db,
    `INSERT INTO setting (key, value, valid_from) VALUES (@key, @value, @from)
     ON CONFLICT (key, valid_from) DO UPDATE SET value = excluded.value`,
  ).run({ key, value, from })
}

/** A value that is no JSON counts as not stored, so that the file still opens. */
function parsed(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}
