import { lastDayOfMonth, monthOf, yearOf } from '../date/iso-date.ts'
import { addDays, dayAfter } from '../date/neighbour-day.ts'
import type { Settings } from '../setting/settings.ts'

export type Documentation = Settings['documentationPeriod']

/** A day, or the days of a longer stretch of the rhythm, on which something was due. */
export interface Gap {
  readonly from: string
  readonly to: string
}

interface Rhythm {
  readonly documentation: Documentation
  /** The days asked for, both included. */
  readonly from: string
  readonly to: string
  readonly today: string
  readonly isWorkingDay: (date: string) => boolean
}

/** Of whom it is asked. */
interface Writer {
  /** Days on which something was written. */
  readonly written: ReadonlySet<string>
  /** The days of the plan; outside them nothing is due. */
  readonly begins: string
  readonly ends: string
}

interface Stretch {
  readonly gap: Gap
  readonly workingDays: readonly string[]
}

/**
 * Tells of a person where nothing was written by the office's rhythm of documentation (Ps 16(3)(4)): every working day, or every week,
 * month, … that holds a working day and is over. Today is due, as its entry is made on the day; a longer stretch is due on its last day.
 * What is due follows from the calendar once, however many people are asked about.
 */
export function createGaps(
  rhythm: Rhythm,
): (writer: Writer) => { readonly gaps: readonly Gap[]; readonly due: number } {
  const stretches = stretchesOf(rhythm)
    .filter(({ to }) => to <= rhythm.today)
    .map((gap): Stretch => ({ gap, workingDays: daysOf(gap.from, gap.to).filter(rhythm.isWorkingDay) }))
    .filter(({ workingDays }) => workingDays.length > 0)
  const all = stretches.map(({ gap }) => gap)
  const dueWithin = ({ begins, ends }: Writer) =>
    begins <= rhythm.from && ends >= rhythm.to
      ? all
      : stretches
          .filter(({ workingDays }) => workingDays.some((day) => day >= begins && day <= ends))
          .map(({ gap }) => gap)
  return (writer) => {
    const { written } = writer
    const due = dueWithin(writer)
    return {
      gaps: written.size === 0 ? due : due.filter((gap) => !wasWritten(gap, written)),
      due: due.length,
    }
  }
}

function wasWritten({ from, to }: Gap, written: ReadonlySet<string>): boolean {
  return from === to ? written.has(from) : [...written].some((day) => day >= from && day <= to)
}

const monthsOf: Readonly<Partial<Record<Documentation, number>>> = {
  monthly: 1,
  quarterly: 3,
  halfYearly: 6,
  yearly: 12,
}

/** The stretches of the rhythm that end within the days asked for. */
function stretchesOf({ documentation, from, to }: Rhythm): Gap[] {
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
