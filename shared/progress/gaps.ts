import { lastDayOfMonth, monthOf, yearOf } from '../date/iso-date.ts'
import { addDays, dayAfter } from '../date/neighbour-day.ts'
import type { Settings } from '../setting/settings.ts'

export type Documentation = Settings['documentationPeriod']

/** A day, or the days of a longer stretch of the rhythm, on which something was due. */
export interface Gap {
  readonly from: string
  readonly to: string
}

interface GapInput {
  readonly documentation: Documentation
  /** The days asked for, both included. */
  readonly from: string
  readonly to: string
  readonly today: string
  readonly isWorkingDay: (date: string) => boolean
  /** Days on which something was written. */
  readonly written: ReadonlySet<string>
}

/**
 * Where nothing was written by the office's rhythm of documentation (Ps 16(3)(4)): every working day, or every week, month, …
 * that holds a working day and is over. Today is due, as its entry is made on the day; a longer stretch is due on its last day.
 */
export function gapsOf(input: GapInput): { readonly gaps: readonly Gap[]; readonly due: number } {
  const { today, isWorkingDay, written } = input
  const due = stretchesOf(input).filter(
    ({ from, to }) => to <= today && daysOf(from, to).some((day) => isWorkingDay(day)),
  )
  const gaps = due.filter(({ from, to }) => !daysOf(from, to).some((day) => written.has(day)))
  return { gaps, due: due.length }
}

const monthsOf: Readonly<Partial<Record<Documentation, number>>> = {
  monthly: 1,
  quarterly: 3,
  halfYearly: 6,
  yearly: 12,
}

/** The stretches of the rhythm that end within the days asked for. */
function stretchesOf({ documentation, from, to }: GapInput): Gap[] {
  if (documentation === 'daily') return daysOf(from, to).map((day) => ({ from: day, to: day }))
  const months = monthsOf[documentation]
  const ends = daysOf(from, to).filter((day) =>
    months === undefined ? isSunday(day) : endsMonths(day, months),
  )
  return ends.map((end) => ({
    from: months === undefined ? addDays(end, -6) : firstOf(end, months),
    to: end,
  }))
}

const isSunday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() === 0

function endsMonths(day: string, months: number): boolean {
  const month = monthOf(day)
  return month % months === 0 && day === lastDayOfMonth(yearOf(day), month)
}

function firstOf(end: string, months: number): string {
  const month = monthOf(end) - months + 1
  return `${end.slice(0, 4)}-${String(month).padStart(2, '0')}-01`
}

function daysOf(from: string, to: string): string[] {
  const days: string[] = []
  for (let day = from; day <= to; day = dayAfter(day)) days.push(day)
  return days
}
