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
  /** The last of so many working days from the event on. */
  deadline(from: string, workingDays: number): string
  /** How many working days lie after the one and up to the other; negative when that is earlier. */
  between(from: string, to: string): number
  /** The day itself, or the last working day before it. */
  lastWorkingDayUntil(date: string): string
}

export function createWorkCalendar({ workWeek, clockStart, holidays }: Rules): WorkCalendar {
  const isWeekend = (date: string) => {
    const day = new Date(`${date}T00:00:00Z`).getUTCDay()
    return day === 0 || (day === 6 && workWeek === 'five')
  }
  const isWorkingDay = (date: string) => !isWeekend(date) && !holidays.has(date)
  const count = (from: string, workingDays: number): CountedDay[] => {
    const days: CountedDay[] = []
    let number = 0
    for (let date = clockStart === 'sameDay' ? from : dayAfter(from); number < workingDays;) {
      const name = holidays.get(date)
      if (isWeekend(date)) days.push({ date, kind: 'weekend' })
      else if (name !== undefined) days.push({ date, kind: 'holiday', name })
      else days.push({ date, kind: 'working', number: ++number })
      date = dayAfter(date)
    }
    return days
  }
  const workingDaysIn = (from: string, to: string) => {
    let found = 0
    for (let date = dayAfter(from); date <= to; date = dayAfter(date)) if (isWorkingDay(date)) found++
    return found
  }
  // a year's documents are counted from the same few days
  const deadlines = remembering((from: string, days: number) => count(from, days).at(-1)?.date ?? from)
  const distances = remembering((from: string, to: string) =>
    // no working day is no day, neither late nor left
    to < from ? -workingDaysIn(to, from) || 0 : workingDaysIn(from, to),
  )
  return {
    isWorkingDay,
    count,
    deadline: deadlines,
    between: distances,
    lastWorkingDayUntil(date) {
      let day = date
      while (!isWorkingDay(day)) day = dayBefore(day)
      return day
    },
  }
}

function remembering<Second extends string | number, Answer>(
  compute: (first: string, second: Second) => Answer,
): (first: string, second: Second) => Answer {
  const known = new Map<string, Answer>()
  return (first, second) => {
    const key = `${first} ${second}`
    const answer = known.get(key) ?? compute(first, second)
    known.set(key, answer)
    return answer
  }
}
