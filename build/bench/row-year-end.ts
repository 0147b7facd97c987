import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { type BenchOptions, median, type Row } from './measure.ts'
import { nominatif } from './person-of.ts'
import { exceljsBytes } from './peer-sheets.ts'

/** P0 without forms, which P27 measures: import, a year's facts, ranking, styled workbook, verified backup. */
export async function yearEndRow({ size, runs, folder }: BenchOptions): Promise<Row> {
  const { headers, rows } = nominatif(size)
  writeFileSync(path.join(folder, 'year-end.xlsx'), await exceljsBytes(headers, rows))
  const run = (side: 'ours' | 'peers') => {
    const argv = [path.join(import.meta.dirname, 'year-end-child.js'), side, folder, String(size)]
    const { stdout, stderr, status } = spawnSync(process.execPath, argv, { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    return JSON.parse(stdout) as { ms: number; peak: number }
  }
  const [own, other]: [ReturnType<typeof run>[], ReturnType<typeof run>[]] = [[], []]
  for (let turn = -1; turn < runs; turn++) {
    const [a, b] = [run('ours'), run('peers')]
    if (turn >= 0) {
      own.push(a)
      other.push(b)
    }
  }
  const [ours, peers] = [median(own.map(({ ms }) => ms)), median(other.map(({ ms }) => ms))]
  const [peak, peerPeak] = [median(own.map((once) => once.peak)), median(other.map((once) => once.peak))]
  return {
    id: 'P0',
    work: `the year-end at ${size.toLocaleString('en')} without forms: import, a year's facts, rank, styled workbook, verified backup`,
    peer: 'exceljs + Kysely + objects + copy',
    ours,
    peers,
    ratio: ours / peers,
    unit: 'ms',
    first: 0.6,
    goal: 0.3,
    note: `peak memory ${(peak / peerPeak).toFixed(2)} of the peers' ${Math.round(peerPeak / 1e6)} MB`,
  }
}
