import path from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { runJob } from '#electron/backup/run-job.ts'
import { openBackendThread } from '#electron/host/backend-thread.ts'
import { createCall } from '#shared/api/client.ts'
import type { BenchOptions, Row } from './measure.ts'
import { nominatif } from './person-of.ts'
import { freshOffice } from './open-office.ts'
import { exceljsBytes } from './peer-sheets.ts'
import { rowsOf } from './row-report.ts'

const keystrokeMs = 60

/** P12: the longest block of the main event loop while an import, an export and a backup run and somebody types into the search box. */
export async function loopRow({ size, folder }: BenchOptions): Promise<Row> {
  const file = path.join(folder, 'loop.timbang')
  freshOffice(file)
  const { headers, rows } = nominatif(size)
  const base64 = (await exceljsBytes(headers, rows)).toString('base64')
  const table = {
    title: 'Daftar',
    format: 'xlsx' as const,
    columns: headers.map((header) => ({ header, kind: 'text' as const })),
    rows: rowsOf(size).map((row) => row.map(String)),
  }
  const thread = await openBackendThread({ path: file }, (_operation, error) => console.error(error))
  const call = createCall((name, input) => thread.call('test', name, input))
  const waits: number[] = []
  const typing = setInterval(() => {
    const begun = performance.now()
    void call('employee.list', { search: 'les', limit: 50 }).then(() => waits.push(performance.now() - begun))
  }, keystrokeMs)
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const { previewId } = await call('import.preview', {
    file: { name: 'nominatif.xlsx', base64 },
    options: { kind: 'employees' },
  })
  await call('import.commit', { previewId })
  await call('report.table', table)
  const report = (where: string, text: string) => console.error(where, text)
  await runJob('make', { office: file, occasion: 'timer', now: new Date().toISOString() }, { report })
  delay.disable()
  clearInterval(typing)
  await thread.close()
  const longest = delay.max / 1e6
  return {
    id: 'P12',
    work: `longest block of the main event loop while P1, P2 and P9 run at ${size.toLocaleString('en')} and somebody types`,
    peer: '—',
    ours: longest,
    unit: 'ms',
    first: 100,
    goal: 50,
    note: `the typed search waited at most ${Math.round(Math.max(0, ...waits))} ms for the busy office thread`,
  }
}
