import { present } from '#shared/api/present.ts'
import { keptUntil, type OldYear, whyKept } from '#shared/privacy/destruction.ts'
import { readChanges } from '../../api/audit.ts'
import { type Db, prepareValues } from '../../db/sql.ts'
import { readNotes } from '../notes.ts'
import { countRows, createYearFinder, seqsWithImages } from './year-rows.ts'

/** Every opened year, the oldest first: what it holds and until when it is kept. */
export function readOldYears(db: Db, today: string): OldYear[] {
  const { retentionYears } = readNotes(db)
  const years = prepareValues(db, 'SELECT year FROM year ORDER BY year').all() as number[]
  const kept = new Map(years.map((year) => [year, whyKept(year, retentionYears, today)]))
  const events = countEvents(
    db,
    years.filter((year) => kept.get(year) === undefined),
  )
  return years.map((year) =>
    present({
      year,
      ...countRows(db, year),
      keptUntil: retentionYears === undefined ? undefined : keptUntil(year, retentionYears),
      kept: kept.get(year),
      events: events.get(year),
    }),
  )
}

/** How many events of the log speak of rows of each of these years. */
function countEvents(db: Db, years: readonly number[]): Map<number, number> {
  const counts = new Map(years.map((year) => [year, 0]))
  if (years.length === 0) return counts
  const yearOf = createYearFinder(db)
  for (const seq of seqsWithImages(db))
    for (const year of new Set(readChanges(db, seq).map(yearOf)))
      if (year !== undefined && counts.has(year)) counts.set(year, counts.get(year)! + 1)
  return counts
}
