import path from 'node:path'
import type { Call } from '#shared/api/client.ts'
import { type BenchOptions, median, type Row } from './measure.ts'
import { benchYear } from './person-of.ts'
import { openCarrier } from './serve-office.ts'

const period = String(benchYear)
const limit = 50
const reads: Readonly<Record<string, (call: Call) => Promise<unknown>>> = {
  'staff list': (call) => call('employee.list', { limit } as never),
  ranking: (call) => call('ranking.page', { period, limit } as never),
  Beranda: (call) => call('dashboard.get', { period }),
}

/** P14: what a page asks again after one rating was changed, against the same question with nothing changed. */
export async function afterEditRow({ size, runs, folder }: BenchOptions): Promise<Row> {
  const { call, stop } = await openCarrier(path.join(folder, `office-${size}.timbang`), folder)
  const [someone] = (await call('employee.list', { limit: 1 })).rows
  const found: { name: string; after: number; unchanged: number }[] = []
  for (const [name, read] of Object.entries(reads)) {
    const [after, unchanged]: [number[], number[]] = [[], []]
    for (let run = -1; run < 2 * runs; run++) {
      await rate(call, someone?.id ?? '', run)
      const times = [await elapsed(() => read(call)), await elapsed(() => read(call))]
      if (run < 0) continue
      after.push(times[0] ?? Number.NaN)
      unchanged.push(times[1] ?? Number.NaN)
    }
    found.push({ name, after: median(after), unchanged: median(unchanged) })
  }
  await stop()
  const lists = found.filter(({ name }) => name !== 'Beranda')
  const worst = lists.toSorted((a, b) => b.after / b.unchanged - a.after / a.unchanged)[0]
  return {
    id: 'P14',
    work: `after one rating edit at ${size.toLocaleString('en')}: staff list and ranking, the worse of the two`,
    peer: 'the same read, nothing changed',
    unit: 'ms',
    first: 5,
    goal: 1.5,
    ours: worst?.after ?? Number.NaN,
    peers: worst?.unchanged ?? Number.NaN,
    ratio: (worst?.after ?? Number.NaN) / (worst?.unchanged ?? Number.NaN),
    also: [{ what: 'Beranda', ours: found[2]?.after ?? Number.NaN, first: 60, unit: 'ms' }],
    note: found
      .map(({ name, after, unchanged }) => `${name} ${after.toFixed(1)} against ${unchanged.toFixed(1)} ms`)
      .join(', '),
  }
}

async function rate(call: Call, employeeId: string, run: number): Promise<void> {
  const value = run % 2 === 0 ? 80 : 81
  await call('appraisal.rate', {
    period,
    cells: [{ employeeId, field: 'score', coreValue: 'loyal', value }],
  })
}

async function elapsed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}
