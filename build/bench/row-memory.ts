import { spawnSync } from 'node:child_process'
import path from 'node:path'
import type { BenchOptions, Row } from './measure.ts'

/** P10: resident memory of the office's process after import, ranking, search and report. */
export function memoryRow({ size, folder }: BenchOptions): Row {
  const child = path.join(import.meta.dirname, 'memory-child.js')
  const argv = [
    child,
    path.join(folder, 'memory.timbang'),
    path.join(folder, `office-${size}.timbang`),
    String(size),
  ]
  const { stdout, stderr, status } = spawnSync(process.execPath, argv, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const { rss, peak } = JSON.parse(stdout) as { rss: number; peak: number }
  return {
    ...{
      id: 'P10',
      work: `memory of the office's process at ${size.toLocaleString('en')} after P1, P2, P3, P5`,
      peer: '—',
    },
    ...{
      ours: rss / 1e6,
      unit: 'MB',
      first: 300,
      goal: 180,
      note: `peak ${Math.round(peak / 1e6)} MB with its workers`,
    },
  }
}
