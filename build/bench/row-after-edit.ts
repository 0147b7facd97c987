import path from 'node:path'
import type { Call } from '#shared/api/client.ts'
import { type BenchOptions, median, type Row } from './measure.ts'
import { benchYear } from './person-of.ts'
import { openCarrier } from './serve-office.ts'

const period = String(benchYear)
const limit = 50

/** P14: what a page asks again after one rating was changed, against the same question with nothing changed. */
export async function afterEditRow({ size, runs, folder }: BenchOptions): Promise<Row> {
  const { call, stop } = await openCarrier(path.join(folder, `office-${size}.timbang`), folder)
  const [someone] = (await call('employee.list', { limit: 1 })).rows
  if (!someone) throw new Error('P14: nobody to rate')
  const edit = (run: number) => rate(call, someone.id, run)
  const lists = [
    await measure('staff list', () => call('employee.list', { limit }), edit, runs),
    await measure('ranking', () => call('ranking.page', { period, limit }), edit, runs),
  ] as const
  const dashboard = await measure('Beranda', () => call('dashboard.get', { period }), edit, runs)
  await stop()
  const worst = lists[0].ratio > lists[1].ratio ? lists[0] : lists[1]
  return {
    id: 'P14',
    work: `after one rating edit at ${size.toLocaleString('en')}: staff list and ranking, the worse of the two`,
    peer: 'the same read, nothing changed',
    unit: 'ms',
    first: 5,
    goal: 1.5,
    ours: worst.after,
    peers: worst.unchanged,
    ratio: worst.ratio,
    also: [{ what: 'Beranda', ours: dashboard.after, first: 60, unit: 'ms' }],
    note: [...lists, dashboard]
      .map(({ name, after, unchanged }) => `${name} ${after.toFixed(1)} against ${unchanged.toFixed(1)} ms`)
      .join(', '),
  }
}

/** Medians of the first read after an edit and of the one after that. */
async function measure(
  name: string,
  read: () => Promise<unknown>,
  edit: (run: number) => Promise<void>,
  runs: number,
) {
  const [first, second]: [number[], number[]] = [[], []]
  for (let run = -1; run < 2 * runs; run++) {
    await edit(run)
    const times = [await elapsed(read), await elapsed(read)] as const
    if (run < 0) continue
    first.push(times[0])
    second.push(times[1])
  }
  const [after, unchanged] = [median(first), median(second)]
  return { name, after, unchanged, ratio: after / unchanged }
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
