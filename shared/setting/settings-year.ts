import { addMonths, yearOf } from '../date/iso-date.ts'

/**
 * The year that is being appraised on a day: the annual window runs to 31 January of the next year (L IV.A.8), so in
 * January it is still the year before. A setting changed that day holds from the start of that year; closed years keep theirs.
 */
export function settingsYear(today: string): number {
  return yearOf(addMonths(today, -1))
}
