import { copyFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { runJob } from '#electron/backup/run-job.ts'
import { openFile } from '#electron/db/open.ts'
import { openYear } from '#electron/office/years.ts'
import { flush } from '#electron/safety/flush.ts'
import { type BenchOptions, compare, type Row } from './measure.ts'
import { benchYear } from './person-of.ts'
import { seal } from './seal.ts'
import { addYear } from './year-of.ts'

const years = 5

/** P9: a verified backup as the program makes it, in its thread, against a bare copy that is flushed. */
export async function backupRow({ size, runs, folder }: BenchOptions): Promise<Row> {
  const office = path.join(folder, 'five-years.timbang')
  copyFileSync(path.join(folder, `office-${size}.timbang`), office)
  grow(office)
  const kept = path.join(folder, 'cadangan')
  const bare = path.join(folder, 'bare-copy')
  const report = (where: string, text: string) => console.error(where, text)
  const timed = await compare(
    runs,
    {
      prepare: () => rmSync(kept, { recursive: true, force: true }),
      run: async () => {
        await runJob('make', { office, occasion: 'timer', now: new Date().toISOString() }, { report })
      },
    },
    {
      prepare: () => rmSync(bare, { force: true }),
      run() {
        copyFileSync(office, bare)
        flush(bare)
      },
    },
  )
  return {
    id: 'P9',
    work: `verified backup of ${size.toLocaleString('en')} people × ${years} years`,
    peer: 'copy + fsync',
    ...timed,
    unit: 'ms',
    first: 12,
    goal: 6,
    note: `${Math.round(statSync(office).size / 1e6)} MB`,
  }
}

function grow(office: string): void {
  const opened = openFile(office)
  opened.write.sqlite.transaction(() => {
    for (let year = benchYear - years + 1; year < benchYear; year++) {
      openYear(opened.write, year, 'quarterly')
      addYear(opened.write.sqlite, year)
    }
    seal(opened.write)
  })()
  opened.close()
}
