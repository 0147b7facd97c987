import { type Period, periodsOf } from '#shared/period/period.ts'
import { appendEvent } from '../api/audit.ts'
import type { EventDescription } from '../api/context.ts'
import { ownerSession } from '../api/session.ts'
import { installCapture, takeChanges } from '../db/change-capture.ts'
import { searchFollower } from '../db/search-index.ts'
import { withFixedIds } from '../db/id.ts'
import { openFile } from '../db/open.ts'
import { rescore } from '../appraisal/score.ts'
import { settingsOfYear } from '../office/settings.ts'
import { type WritableDb, prepareValues } from '../db/sql.ts'
import { openYear } from '../office/years.ts'
import { createOffice } from '../host/office-file.ts'
import { writeCriteria, writeOrgResults } from './write-office-marks.ts'
import { writeLetterhead, writePeople } from './write-people.ts'
import { writeDocuments } from './write-documents.ts'
import { growthOf } from './write-growth.ts'
import { writePlans } from './write-plans.ts'
import { writeEvaluations } from './write-evaluations.ts'

const office = {
  name: 'Kecamatan Rakumpit',
  agency: 'Pemerintah Kota Palangka Raya',
  place: 'Palangka Raya',
  year: 2025,
  rhythm: 'quarterly',
} as const

const years = [2025, 2026] as const
/** Before anything that the log tells of it. */
const founded = new Date('2025-01-02T08:00:00')

interface SampleOptions {
  readonly now?: Date
}

/**
 * Writes the sample office as a new file; refuses an existing one. Nothing in it is left to chance, so every sample has
 * the same content hash.
 */
export async function buildSample(file: string, options: SampleOptions = {}): Promise<void> {
  const now = options.now ?? new Date()
  withFixedIds(Date.UTC(2025, 0, 1), () => {
    createOffice(file, office, { sample: true, now: founded })
    const opened = openFile(file)
    try {
      installCapture(opened.write)
      opened.write.sqlite.transaction(() => fill(opened.write, now))()
    } finally {
      opened.close()
    }
  })
}

function fill(db: WritableDb, now: Date): void {
  /** Nothing is dated ahead of the day. */
  const note = (operation: string, of: EventDescription, on: Date) => {
    const event = {
      ...of,
      operation,
      now: (on < now ? on : now).toISOString(),
      session: ownerSession('host'),
    }
    appendEvent(db, event, takeChanges(db, [searchFollower]))
  }
  openYear(db, 2026, office.rhythm)
  writeLetterhead(db)
  const people = writePeople(db)
  for (const year of years) {
    writePlans(db, people, year)
    writeOrgResults(db, year)
  }
  note('office.new', { object: office.name }, founded)
  for (const period of years.flatMap((year) => periodsOf(year, office.rhythm))) {
    if (period.kind !== 'annual')
      for (const { operation, date, write } of growthOf(people, period))
        note(operation, write(db), new Date(`${date}T10:15:00`))
    writeEvaluations(db, people, period)
    if (period.key === '2026') writeCriteria(db, people)
    rescorePeriod(db, period)
    // so that "who set it and when" has an answer
    const rated = new Date(`${period.end}T09:41:00`)
    note('appraisal.rate', { object: period.key }, rated)
    if (writeDocuments(db, people, period)) note('evaluation.setState', { object: period.key }, rated)
  }
}

function rescorePeriod(db: WritableDb, { key, year }: Period): void {
  const ids = prepareValues(db, 'SELECT id FROM evaluation WHERE period_key = ?').all(key) as string[]
  rescore(db, ids, settingsOfYear(db, year))
}
