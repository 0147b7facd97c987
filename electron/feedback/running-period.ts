import { dayIn } from '#shared/period/day-in.ts'
import { type Period, periodsOf } from '#shared/period/period.ts'
import { rhythmOf } from '../office/years.ts'
import type { Db } from '../db/sql.ts'

/** The month or quarter in which a leader should say something: today's, of another year its nearest. */
export function runningPeriod(db: Db, year: number, today: string): Period {
  const day = dayIn(year, today)
  const parts = periodsOf(year, rhythmOf(db, year)).filter(({ kind }) => kind !== 'annual')
  return parts.find(({ start, end }) => start <= day && day <= end)!
}
