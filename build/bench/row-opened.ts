import { copyFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { openBackendThread } from '#electron/host/backend-thread.ts'
import { type Call, createCall } from '#shared/api/client.ts'
import { type BenchOptions, median, type Row } from './measure.ts'
import { benchYear } from './person-of.ts'
import { tenYears } from './ten-years.ts'

const year = benchYear
const period = String(year)
const limit = 50
const today = `${year + 1}-01-15`

/** What the page asks before its first rows stand there. */
const pages: Readonly<Record<string, (call: Call) => Promise<unknown>>> = {
  board: (call) => call('realisation.board', { year, limit: 25, figures: 'ready' }),
  Agenda: (call) => call('clock.next', { year, limit }),
  'plan list': (call) => call('plan.page', { year, limit }),
  async matrix(call) {
    const [leader] = await call('plan.matrixLeaders', { year })
    return await call('plan.matrix', { leaderId: leader!.id, year })
  },
  async rating(call) {
    const { units } = await call('appraisal.grid', { period, onlyUnits: true })
    return await call('appraisal.grid', { period, unitId: units[0]!.id })
  },
  guide: (call) => call('calibration.guide', { period }),
  consistency: (call) => call('calibration.check', { period }),
  documents: (call) => call('document.list', { period, limit }),
  story: (call) => call('history.story', { limit }),
  feedback: (call) => call('feedback.list', { year, limit }),
  strengths: (call) => call('development.page', { period, limit }),
  'training needs': (call) => call('training.needs', { period, limit }),
  guidance: (call) => call('guidance.list', { year, limit }),
  duties: (call) => call('duty.list', { year }),
  career: (call) => call('career.list', { limit }),
  seniority: (call) => call('career.seniority', { year, limit }),
  'credit points': (call) => call('credit.list', { year, limit }),
  allowance: (call) => call('allowance.preview', { period, limit }),
  map: (call) => call('ranking.map', { period }),
  ranking: (call) => call('ranking.page', { period, by: 'office', limit }),
}

/** P23: each page of everybody as the first that is asked of a file just opened: nothing is kept, no code is warm; processor time. */
export async function openedRow({ size, runs, folder }: BenchOptions): Promise<Row> {
  const file = path.join(folder, `office-${size}.timbang`)
  const opened: (readonly [string, number])[] = []
  for (const [name, open] of Object.entries(pages)) {
    const times: number[] = []
    for (let run = 0; run < Math.min(runs, 3); run++)
      times.push(await inOffice(file, (call) => processorMs(() => open(call))))
    opened.push([name, median(times)])
  }
  return {
    id: 'P23',
    work: `a page of everybody at ${size.toLocaleString('en')}, the first that is asked of an opened file, processor time; the slowest`,
    peer: '—',
    ours: Math.max(...opened.map(([, ms]) => ms)),
    unit: 'ms',
    first: 300,
    goal: 100,
    note: opened.map(([name, ms]) => `${name} ${ms.toFixed(0)}`).join(', '),
  }
}

/** P26: what the page of one person asks, all of it, in a file just opened with ten years; processor time. */
export async function personRow({ size, runs, folder }: BenchOptions): Promise<Row> {
  const { file, years, events } = tenYears({ size, folder })
  const parts = new Map<string, number[]>()
  const totals: number[] = []
  for (let run = 0; run < Math.min(runs, 3); run++)
    totals.push(
      await inOffice(file, async (call) => {
        const { rows } = await call('employee.list', { limit: 1, search: '' })
        const employeeId = rows[0]!.id
        let total = 0
        for (const [name, ask] of Object.entries(partsOfPerson)) {
          const ms = await processorMs(() => ask(call, employeeId))
          parts.set(name, [...(parts.get(name) ?? []), ms])
          total += ms
        }
        return total
      }),
    )
  return {
    id: 'P26',
    work: `one person’s page with ${years} years among ${size.toLocaleString('en')} and ${events.toLocaleString('en')} events, everything it asks, processor time`,
    peer: '—',
    ours: median(totals),
    unit: 'ms',
    first: 300,
    goal: 100,
    note: [...parts].map(([name, times]) => `${name} ${median(times).toFixed(0)}`).join(', '),
  }
}

/** What the page of a person asks. */
const partsOfPerson: Readonly<Record<string, (call: Call, employeeId: string) => Promise<unknown>>> = {
  person: (call, id) => call('employee.get', { id }),
  years: (call, employeeId) => call('appraisal.years', { employeeId }),
  career: (call, employeeId) => call('career.get', { employeeId }),
  development: (call, employeeId) => call('development.person', { employeeId, year }),
  peers: (call, employeeId) => call('peer.ofPerson', { employeeId, period }),
  feedback: (call, employeeId) => call('feedback.get', { employeeId, year }),
  story: (call, employeeId) => call('history.story', { employeeId, limit: 20 }),
}

/** P24: a year is closed and verified, each in a file just opened, processor time. */
export async function sealedRow({ size, folder }: BenchOptions): Promise<Row> {
  const file = path.join(folder, 'sealed.timbang')
  copyFileSync(path.join(folder, `office-${size}.timbang`), file)
  const reason = 'Diukur'
  const close = await inOffice(file, (call) => processorMs(() => call('year.close', { year, reason })))
  const verify = await inOffice(file, (call) => processorMs(() => call('year.verify', {})))
  rmSync(file, { force: true })
  return {
    id: 'P24',
    work: `a year of ${size.toLocaleString('en')} is closed under its fingerprint and verified, processor time; the slower of the two`,
    peer: '—',
    ours: Math.max(close, verify),
    unit: 'ms',
    first: 5000,
    goal: 1000,
    note: `closed in ${close.toFixed(0)} ms, verified in ${verify.toFixed(0)} ms`,
  }
}

async function inOffice(file: string, work: (call: Call) => Promise<number>): Promise<number> {
  const thread = await openBackendThread({ path: file, today }, (_operation, error) => console.error(error))
  const call = createCall((name, input) => thread.call('bench', name, input))
  await call('office.get', {})
  const ms = await work(call)
  await thread.close()
  return ms
}

/** Of all the process's threads: others on the machine do not count. */
async function processorMs(work: () => Promise<unknown>): Promise<number> {
  const begun = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1000
}
