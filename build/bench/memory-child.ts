import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { openBackendThread } from '#electron/host/backend-thread.ts'
import { createCall } from '#shared/api/client.ts'
import { benchYear, nominatif } from './person-of.ts'
import { rowsOf } from './row-report.ts'

// A process of its own that has done the work of P1–P5 once, as the program does it: here the main thread, there the
// office's. It says what it then holds, and what once it has rested.
const [empty = '', office = '', list = '', size = '0'] = process.argv.slice(2)
// V8 hands the pages of an ended thread back after eight seconds
const restMs = 12_000
const thread = async (file: string) => {
  const opened = await openBackendThread({ path: file }, (_operation, error) => console.error(error))
  return { call: createCall((name, input) => opened.call('bench', name, input)), close: opened.close }
}

const fresh = await thread(empty)
const { previewId } = await fresh.call('import.preview', {
  file: { name: 'nominatif.xlsx', base64: readFileSync(list, 'base64') },
  options: { kind: 'employees' },
})
await fresh.call('import.commit', { previewId })
await fresh.close()

const rated = await thread(office)
await rated.call('ranking.list', { period: String(benchYear) })
await rated.call('employee.list', { search: 'les', limit: 50 })
await rated.call('report.table', {
  title: 'Daftar',
  format: 'xlsx',
  columns: nominatif(1).headers.map((header) => ({ header, kind: 'text' as const })),
  rows: rowsOf(Number(size)).map((row) => row.map(String)),
})
const busy = process.memoryUsage().rss
await setTimeout(restMs)
const { rss } = process.memoryUsage()
console.log(JSON.stringify({ rss, busy, peak: process.resourceUsage().maxRSS * 1024 }))
await rated.close()
