import { OfYear } from '../api/fields.ts'
import { command, query } from '../api/operation.ts'
import { z } from '../api/zod.ts'
import { type ClockExplanation, ClockFilter, ClockOf, type ClockPage } from './clock-list.ts'
import { OpeningFilter, type YearOpening } from './opening.ts'
import { NextFilter, type NextPage } from './next/next-list.ts'
import { type Holiday, HolidayDraft, HolidayPaste, type HolidayYear, SeenHoliday } from './holiday.ts'

/** The year's holidays, and the clocks of the law that count by them. */
export const clockOperations = {
  'clock.holidays': query(OfYear, 'office:read').returns<HolidayYear>(),
  'clock.saveHoliday': command(HolidayDraft, 'setting:write').returns<Holiday>(),
  'clock.removeHoliday': command(SeenHoliday, 'setting:write').returns<null>(),
  /** Adds the days that are not there yet; what is there stays as it is. */
  'clock.pasteHolidays': command(HolidayPaste, 'setting:write').returns<{
    readonly added: number
    readonly known: number
  }>(),
  /** These days were compared with the decree. */
  'clock.checkHolidays': command(
    z.strictObject({ days: z.array(SeenHoliday).min(1).max(100) }),
    'setting:write',
  ).returns<null>(),
  'clock.list': query(ClockFilter, 'appraisal:read').returns<ClockPage>(),
  /** Who has to do what, until when. */
  'clock.next': query(NextFilter, 'appraisal:read').returns<NextPage>(),
  /** How far a year is opened, for whoever opens it. */
  'clock.opening': query(OpeningFilter, 'office:write').returns<YearOpening>(),
  'clock.explain': query(ClockOf, 'appraisal:read').returns<ClockExplanation>(),
}
