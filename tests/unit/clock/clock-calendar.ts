import { createWorkCalendar, type WorkCalendar } from '#shared/clock/working-days.ts'
import { type Settings, settingDefaults } from '#shared/setting/settings.ts'
import type { ClockRules } from '#shared/clock/status.ts'

/** Of an office that works Monday to Friday and counts from the next working day, unless told. */
export function calendarWith(
  holidays: readonly string[] = [],
  settings: Partial<Pick<Settings, 'workWeek' | 'clockStart'>> = {},
): WorkCalendar {
  return createWorkCalendar({
    workWeek: 'five',
    clockStart: 'nextWorkingDay',
    ...settings,
    holidays: new Map(holidays.map((date) => [date, `Libur ${date}`])),
  })
}

export function rulesOn(
  today: string,
  { holidays = [], settings = {} }: { holidays?: readonly string[]; settings?: Partial<Settings> } = {},
): ClockRules {
  return { today, settings: { ...settingDefaults, ...settings }, calendar: calendarWith(holidays, settings) }
}
