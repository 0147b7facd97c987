import { writeWorkbook } from '#electron/sheets/write-workbook.ts'
import { benchYear, nominatif } from './person-of.ts'
import { freshOffice, openOffice } from './open-office.ts'
import { importList } from './row-import.ts'
import { reportOf, rowsOf } from './row-report.ts'

// A process of its own that has done the work of P1–P5 once; it says what it then holds.
const [file = '', office = '', size = '0'] = process.argv.slice(2)
const count = Number(size)
const { headers, rows } = nominatif(count)
const columns = headers.map((header) => ({ header, kind: 'text' as const, width: 14 }))
const list = Buffer.from(
  await writeWorkbook({
    language: 'id',
    sheets: [{ name: 'Data', title: 'Data', bare: true, columns, rows }],
  }),
)
freshOffice(file)
await importList(file, list, count)
const { call, close } = openOffice(office)
await call('ranking.list', { period: String(benchYear) })
await call('employee.list', { search: 'les', limit: 50 })
await writeWorkbook(reportOf(rowsOf(count)))
await new Promise((resolve) => setTimeout(resolve, 500))
console.log(JSON.stringify({ rss: process.memoryUsage().rss, peak: process.resourceUsage().maxRSS * 1024 }))
close()
