import { copyFileSync, existsSync } from 'node:fs'
import path from 'node:path'
import { openFile } from '#electron/db/open.ts'
import { openYear } from '#electron/office/years.ts'
import type { BenchOptions } from './measure.ts'
import { benchYear } from './person-of.ts'
import { seal } from './seal.ts'
import { addYear } from './year-of.ts'

const years = 10
const eventsAtFullSize = 1_000_000

/** The office with ten years and a log as long as such an office's, made once. */
export function tenYears({ size, folder }: Pick<BenchOptions, 'size' | 'folder'>) {
  const file = path.join(folder, 'ten-years.timbang')
  const events = Math.round((eventsAtFullSize * size) / 10_000)
  if (!existsSync(file)) {
    copyFileSync(path.join(folder, `office-${size}.timbang`), file)
    growOld(file, events)
  }
  return { file, years, events }
}

function growOld(file: string, events: number): void {
  const opened = openFile(file)
  const { sqlite } = opened.write
  sqlite.transaction(() => {
    for (let year = benchYear - years + 1; year < benchYear; year++) {
      openYear(opened.write, year, 'quarterly')
      addYear(sqlite, year)
    }
    const event = sqlite.prepare(
      `INSERT INTO audit_event (seq, at, who, role, operation, object, rows, payload_hash, prev_hash, hash)
        VALUES (?, ?, 'Pemilik', 'owner', 'appraisal.rate', 'Seseorang', 1, ?, ?, ?)`,
    )
    const last = sqlite.prepare('SELECT coalesce(max(seq), 0) FROM audit_event').pluck().get() as number
    const hash = 'f'.repeat(64)
    for (let seq = last + 1; seq <= last + events; seq++)
      event.run(seq, `${benchYear}-06-15T08:00:00.000Z`, hash, hash, hash)
    seal(opened.write)
  })()
  opened.close()
}
