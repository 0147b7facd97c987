import { appendEvent } from '../api/audit.ts'
import { ownerSession } from '../api/session.ts'
import { installCapture, takeChanges } from '../db/change-capture.ts'
import { withFixedIds } from '../db/id.ts'
import { openFile } from '../db/open.ts'
import { rescoreYear } from '../db/rescore.ts'
import type { WritableDb } from '../db/sql.ts'
import { openYear } from '../db/years.ts'
import { createOffice } from '../office-file.ts'
import { writeCriteria, writeOrgResults } from './write-office-marks.ts'
import { writeLetterhead, writePeople } from './write-people.ts'
import { writePlans } from './write-plans.ts'
import { writeEvaluations } from './write-evaluations.ts'

const office = {
  name: 'Kecamatan Rakumpit',
  agency: 'Pemerintah Kota Palangka Raya',
  place: 'Palangka Raya',
  year: 2025,
  rhythm: 'quarterly',
} as const

export interface SampleOptions {
  readonly now?: Date
}

/**
 * Writes the sample office as a new file; refuses an existing one. Nothing in it is left to chance, so every sample has
 * the same content hash.
 */
export async function buildSample(file: string, options: SampleOptions = {}): Promise<void> {
  const now = options.now ?? new Date()
  withFixedIds(Date.UTC(2025, 0, 1), () => {
    createOffice(file, office, { sample: true, now })
    const opened = openFile(file)
    try {
      installCapture(opened.write)
      opened.write.sqlite.transaction(() => {
        fill(opened.write)
        const session = ownerSession('host')
        const event = { operation: 'office.new', object: office.name, now: now.toISOString(), session }
        appendEvent(opened.write, event, takeChanges(opened.write))
      })()
    } finally {
      opened.close()
    }
  })
}

function fill(db: WritableDb): void {
  openYear(db, 2026, office.rhythm)
  writeLetterhead(db)
  const people = writePeople(db)
  for (const year of [2025, 2026] as const) {
    writePlans(db, people, year)
    writeEvaluations(db, people, year)
    writeOrgResults(db, year)
  }
  writeCriteria(db, people)
  for (const year of [2025, 2026]) rescoreYear(db, year)
}
