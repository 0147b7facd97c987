import { byNewest } from './backup-name.ts'
import type { Backup, Occasion } from './backup.ts'

const ofToday = 3
const days = 14
const weeks = 8
const months = 12
/** What somebody asked for, or what a restore, an update or a migration replaced, is wanted again weeks later if ever. */
const lasting = new Set<Occasion>(['hand', 'replaced', 'update', 'migration'])
const lastingDays = 30

type Kept = Pick<Backup, 'fileName' | 'stamp' | 'occasion'>

/**
 * The backups that may go: kept are the three newest of today, the newest of each of 14 days, 8 weeks and 12 months, the newest
 * of all, and for a month what was made by hand or replaced. Never one that Timbang did not make by itself, nor one that the clock
 * says is yet to come: the clock was wrong then or is wrong now. `now` is a stamp (`2026-11-24 08.15.09`).
 */
export function expendable<B extends Kept>(backups: readonly B[], now: string): B[] {
  const newestFirst = backups
    .filter(({ occasion, stamp }) => occasion !== undefined && stamp <= now)
    .toSorted(byNewest)
  const kept = new Set<B>(newestFirst.slice(0, 1))
  const keep = (backup: B) => kept.add(backup)
  newestFirst
    .filter((backup) => dayOf(backup) === dayOf({ stamp: now }))
    .slice(0, ofToday)
    .forEach(keep)
  for (const [period, count] of [
    [dayNumber, days],
    [weekNumber, weeks],
    [monthNumber, months],
  ] as const) {
    const seen = new Set<number>()
    for (const backup of newestFirst) {
      const own = period(backup)
      if (seen.has(own) || period({ stamp: now }) - own >= count) continue
      seen.add(own)
      keep(backup)
    }
  }
  for (const backup of newestFirst)
    if (
      backup.occasion !== undefined &&
      lasting.has(backup.occasion) &&
      dayNumber({ stamp: now }) - dayNumber(backup) < lastingDays
    )
      keep(backup)
  return newestFirst.filter((backup) => !kept.has(backup))
}

type Stamped = Pick<Backup, 'stamp'>

const dayOf = ({ stamp }: Stamped) => stamp.slice(0, 10)
/** Days since 1 January 1970, a Thursday. */
const dayNumber = (backup: Stamped) => Date.parse(`${dayOf(backup)}T00:00:00Z`) / 86_400_000
/** Weeks begin on Monday. */
const weekNumber = (backup: Stamped) => Math.floor((dayNumber(backup) + 3) / 7)
const monthNumber = ({ stamp }: Stamped) => Number(stamp.slice(0, 4)) * 12 + Number(stamp.slice(5, 7))
