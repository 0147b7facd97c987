import type { ClockRules } from '#shared/clock/status.ts'
import { createWorkCalendar } from '#shared/clock/working-days.ts'
import { type Db, tuples } from '../db/sql.ts'
import { settingsOfYear } from '../office/settings.ts'

/** What the clocks of a year are counted by: the year's settings, and every holiday that the office has. */
export function rulesOf(db: Db, year: number, today: string): ClockRules {
  const settings = settingsOfYear(db, year)
  const holidays = new Map(tuples<[string, string]>(db, 'SELECT date, name FROM holiday'))
  const { workWeek, clockStart } = settings
  return { settings, today, calendar: createWorkCalendar({ workWeek, clockStart, holidays }) }
}
