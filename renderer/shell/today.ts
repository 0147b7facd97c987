import { localDate } from '#shared/date/local-date.ts'

/** Pages use it to choose what to show first, never in a rule. */
export const localToday = (): string => localDate(new Date())
