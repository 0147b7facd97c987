import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { BenchOptions, Row } from './measure.ts'
import { freshOffice } from './open-office.ts'
import { exceljsBytes } from './peer-sheets.ts'
import { nominatif } from './person-of.ts'

/** P10: resident memory of the program's process after import, ranking, search and report. */
export async function memoryRow({ size, folder }: BenchOptions): Promise<Row> {
  const [fresh, list] = [path.join(folder, 'memory.timbang'), path.join(folder, 'memory.xlsx')]
  const { headers, rows } = nominatif(size)
  freshOffice(fresh)
  writeFileSync(list, await exceljsBytes(headers, rows))
  const argv = [
    path.join(import.meta.dirname, 'memory-child.js'),
    fresh,
    path.join(folder, `office-${size}.timbang`),
    list,
    String(size),
  ]
  const { stdout, stderr, status } = spawnSync(process.execPath, argv, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const { rss, busy, peak } = JSON.parse(stdout) as Record<'rss' | 'busy' | 'peak', number>
  const megabytes = (bytes: number) => Math.round(bytes / 1e6)
  return {
    id: 'P10',
    work: `memory of the program's process at ${size.toLocaleString('en')} after P1, P2, P3, P5, at rest`,
    peer: '—',
    ours: rss / 1e6,
    unit: 'MB',
    first: 300,
    goal: 180,
    note: `${megabytes(busy)} MB at the end of the work, peak ${megabytes(peak)} MB`,
  }
}
