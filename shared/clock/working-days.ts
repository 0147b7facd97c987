import { dayAfter, dayBefore } from '../date/neighbour-day.ts'

/** Five: Monday to Friday. Six: Monday to Saturday. */
export const workWeeks = ['five', 'six'] as const
type WorkWeek = (typeof workWeeks)[number]

/** Which day is counted as the first: the working day after the event, or the day of the event itself where it is one. */
export const clockStarts = ['nextWorkingDay', 'sameDay'] as const
type ClockStart = (typeof clockStarts)[number]

/** One day of a count: a working day with its number, or why it is none. */
export type CountedDay = { readonly date: string } & (
  | { readonly kind: 'working'; readonly number: number }
  | { readonly kind: 'weekend' }
  | { readonly kind: 'holiday'; readonly name: string }
)

interface Rules {
  readonly workWeek: WorkWeek
  readonly clockStart: ClockStart
  /** By ISO date; the name. */
  readonly holidays: ReadonlyMap<string, string>
}

/** Counts working days (`hari kerja`): days of the week on which the office works, less its holidays. */
export interface WorkCalendar {
  isWorkingDay(date: string): boolean
  /** Every day from the event to the last one of so many working days. */
  count(from: string, workingDays: number): readonly CountedDay[]
  /** The last of so many working days from the event on: what `count` ends with, found without walking there. */
  deadline(from: string, workingDays: number): string
  /** How many working days lie after the one and up to the other; negative when that is earlier. */
  between(from: string, to: string): number
  /** The day itself, or the last working day before it. */
  lastWorkingDayUntil(date: string): string
}

export function createWorkCalendar({ workWeek, clockStart, holidays }: Rules): WorkCalendar {
  const perWeek = workWeek === 'five' ? 5 : 6
  const isWeekend = (date: string) => weekdayOf(dayNumber(date)) >= perWeek
  const isWorkingDay = (date: string) => !isWeekend(date) && !holidays.has(date)
  const daysOff = [...holidays.keys()]
    .filter((date) => !isWeekend(date))
    .map(dayNumber)
    .sort((a, b) => a - b)
  /** How many working days lie up to a day, from a Monday long ago on. */
  const workedUntil = (day: number) => {
    const inWeek = Math.min(weekdayOf(day) + 1, perWeek)
    return Math.floor((day - aMonday) / 7) * perWeek + inWeek - countUntil(daysOff, day)
  }
  const firstOf = (from: string) => (clockStart === 'sameDay' ? from : dayAfter(from))
  return {
    isWorkingDay,
    count(from, workingDays) {
      const days: CountedDay[] = []
      let number = 0
      for (let date = firstOf(from); number < workingDays; date = dayAfter(date)) {
        const name = holidays.get(date)
        if (isWeekend(date)) days.push({ date, kind: 'weekend' })
        else if (name !== undefined) days.push({ date, kind: 'holiday', name })
        else days.push({ date, kind: 'working', number: ++number })
      }
      return days
    },
    deadline(from, workingDays) {
      if (workingDays <= 0) return from
      let day = dayNumber(firstOf(from)) - 1
      const last = workedUntil(day) + workingDays
      // as many days on as are missing are never too many, and the last step ends on a working day
      for (let missing = workingDays; missing > 0; missing = last - workedUntil(day)) day += missing
      return dateOf(day)
    },
    between: (from, to) => workedUntil(dayNumber(to)) - workedUntil(dayNumber(from)),
    lastWorkingDayUntil(date) {
      let day = date
      while (!isWorkingDay(day)) day = dayBefore(day)
      return day
    },
  }
}

const msPerDay = 86_400_000
/** The fourth day after that of number 0, 1 January 1970. */
const aMonday = 4

/** 0 for Monday to 6 for Sunday. */
const weekdayOf = (day: number) => (((day - aMonday) % 7) + 7) % 7

/** Throws RangeError for a text that is no date, as the days beside it do. */
function dayNumber(date: string): number {
  const day = Date.parse(`${date}T00:00:00Z`) / msPerDay
  if (Number.isNaN(day)) throw new RangeError(`not a date: ${date}`)
  return day
}

const dateOf = (day: number) => new Date(day * msPerDay).toISOString().slice(0, 10)

/** How many of these ascending numbers are not above the limit. */
function countUntil(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! <= limit) low = middle + 1
    else high = middle
  }
  return low
}
