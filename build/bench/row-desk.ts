import path from 'node:path'
import type { Call } from '#shared/api/client.ts'
import { type BenchOptions, median, type Row } from './measure.ts'
import { benchYear } from './person-of.ts'
import { openCarrier } from './serve-office.ts'

const year = benchYear
const limit = 50

/** P20: Agenda and the board, opened for the first time, after one edit, and narrowed, against the same question with nothing changed. */
export async function deskRow({ size, runs, folder }: BenchOptions): Promise<Row> {
  const { call, stop } = await openCarrier(path.join(folder, `office-${size}.timbang`), folder)
  const { rows } = await call('realisation.grid', { year, employeeId: await somebody(call) })
  const [indicator] = rows
  if (!indicator) throw new Error('P20: nothing to enter')
  const period = Object.keys(indicator.values)[0] ?? `${year}-Q1`
  const edit = async (run: number) =>
    void (await call('realisation.enter', {
      cells: [{ indicatorId: indicator.indicatorId, period, value: 1 + (run & 1) }],
    }))
  const agenda = await measure({ runs, edit }, () => call('clock.next', { year, limit }))
  const board = await measure({ runs, edit }, () => call('realisation.board', { year, limit }))
  const narrowed = await elapsed(() => call('clock.next', { year, limit, whose: 'mine', risk: 'late' }))
  const plans = await elapsed(() => call('plan.page', { year, limit }))
  await stop()
  const worst = agenda.after > board.after ? agenda : board
  const open = (what: string, ours: number) => ({ what, ours, first: 300, unit: 'ms' })
  return {
    id: 'P20',
    work: `Agenda and board at ${size.toLocaleString('en')}: the first fifty after one entry, the slower of the two`,
    peer: 'the same read, nothing changed',
    unit: 'ms',
    first: 50,
    goal: 5,
    ours: worst.after,
    peers: worst.unchanged,
    ratio: worst.after / worst.unchanged,
    also: [
      open('Agenda opened', agenda.opened),
      open('board opened', board.opened),
      open('Agenda narrowed', narrowed),
      open('plan list opened', plans),
    ],
    note: [['Agenda', agenda] as const, ['board', board] as const]
      .map(
        ([name, { opened, after, unchanged }]) =>
          `${name} opened ${opened.toFixed(0)} ms, after an entry ${after.toFixed(1)} against ${unchanged.toFixed(1)} ms`,
      )
      .join(', '),
  }
}

async function somebody(call: Call): Promise<string> {
  const [someone] = (await call('employee.list', { limit: 1 })).rows
  if (!someone) throw new Error('P20: nobody there')
  return someone.id
}

interface Measured {
  readonly runs: number
  readonly edit: (run: number) => Promise<void>
}

/** The first read of all, then medians of the first after an edit and of the one after that. */
async function measure({ runs, edit }: Measured, read: () => Promise<unknown>) {
  const opened = await elapsed(read)
  const [first, second]: [number[], number[]] = [[], []]
  for (let run = 0; run < runs; run++) {
    await edit(run)
    first.push(await elapsed(read))
    second.push(await elapsed(read))
  }
  return { opened, after: median(first), unchanged: median(second) }
}

async function elapsed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}
