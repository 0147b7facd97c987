import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { BenchOptions, Row } from './measure.ts'
import { makeOffice } from './office-of.ts'
import { afterEditRow } from './row-after-edit.ts'
import { backupRow } from './row-backup.ts'
import { deskRow } from './row-desk.ts'
import { editRow } from './row-edit.ts'
import { fileRow } from './row-file.ts'
import { formsRow } from './row-forms.ts'
import { growthRow } from './row-growth.ts'
import { importRow } from './row-import.ts'
import { keysRow } from './row-keys.ts'
import { pageRow } from './row-list-page.ts'
import { loopRow } from './row-loop.ts'
import { builderRow, matrixRow } from './row-matrix.ts'
import { memoryRow } from './row-memory.ts'
import { oldPcRow } from './row-old-pc.ts'
import { openRow } from './row-open.ts'
import { openedRow, personRow, sealedRow } from './row-opened.ts'
import { pagesRow } from './row-pages.ts'
import { paintRow } from './row-paint.ts'
import { rankingRow } from './row-ranking.ts'
import { reportRow } from './row-report.ts'
import { searchRow } from './row-search.ts'
import { startRow } from './row-start.ts'
import { weightRow } from './row-weight.ts'
import { yearEndRow } from './row-year-end.ts'
import { printRow, writeTable } from './write-table.ts'

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '10000' },
    search: { type: 'string' },
    growth: { type: 'string' },
    runs: { type: 'string', default: '5' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
})
const size = values.quick ? 1_000 : Number(values.size)
const searchSize = Number(values.search ?? (values.quick ? 1_000 : 100_000))
const small = Math.max(50, size / 10)
const runs = values.quick ? 3 : Number(values.runs)
const only = values.only?.split(',')
const folder = mkdtempSync(path.join(tmpdir(), 'timbang-bench-'))
const options: BenchOptions = { size, runs, folder }
const rows: Row[] = []
const wants = (id: string) => only === undefined || only.includes(id)
const made = new Set<number>()

function office(people: number): void {
  if (!made.has(people)) makeOffice(path.join(folder, `office-${people}.timbang`), people)
  made.add(people)
}

async function measure(id: string, row: () => Promise<Row | undefined> | Row): Promise<Row | undefined> {
  if (!wants(id)) return undefined
  const load = loadavg()[0] ?? Number.NaN
  const found = await row()
  if (!found) {
    console.log(`${id.padEnd(4)} left out: no browser is installed`)
    return undefined
  }
  const loaded = { ...found, load }
  rows.push(loaded)
  printRow(loaded)
  return loaded
}

try {
  office(size)
  await measure('P0', () => yearEndRow(options))
  await measure('P1', () => importRow(options))
  await measure('P2', () => reportRow(options))
  await measure('P3', () => rankingRow(options))
  await measure('P4', () => editRow(options))
  if (wants('P5')) office(searchSize)
  await measure('P5', () => searchRow({ ...options, size: searchSize }))
  await measure('P6', () => startRow(options))
  await measure('P7', () => pageRow(options))
  await measure('P9', () => backupRow(options))
  await measure('P10', () => memoryRow(options))
  await measure('P11', growth)
  await measure('P12', () => loopRow(options))
  await measure('P13', () => paintRow(options))
  await measure('P14', () => afterEditRow(options))
  await measure('P15', () => keysRow(options))
  await measure('P16', () => weightRow(options))
  await measure('P17', () => fileRow(options))
  await measure('P18', () => openRow(options))
  await measure('P19', () => oldPcRow(options))
  await measure('P20', () => deskRow(options))
  await measure('P21', () => matrixRow(options))
  await measure('P22', () => builderRow(options))
  await measure('P23', () => openedRow(options))
  await measure('P24', () => sealedRow(options))
  await measure('P25', () => pagesRow(options))
  await measure('P26', () => personRow(options))
  await measure('P27', () => formsRow(options))
  if (only === undefined && !values.quick) writeTable(rows, runs)
} finally {
  // a killed browser may still be writing into its profile
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 })
}

/** P1 to P3 again at the smaller size; with `--growth` P2 and P3 at the larger one that it names. */
async function growth(): Promise<Row> {
  office(small)
  const at = async (people: number, kinds: readonly ((options: BenchOptions) => Promise<Row>)[]) => {
    const found: Row[] = []
    for (const row of kinds) found.push(await row({ ...options, size: people }))
    return found
  }
  if (values.growth !== undefined) {
    const large = Number(values.growth)
    office(large)
    return growthRow(await at(small, [reportRow, rankingRow]), await at(large, [reportRow, rankingRow]), [
      small,
      large,
    ])
  }
  const measured = rows.filter(({ id }) => ['P1', 'P2', 'P3'].includes(id))
  const kinds = [importRow, reportRow, rankingRow]
  return growthRow(await at(small, kinds), measured.length === 3 ? measured : await at(size, kinds), [
    small,
    size,
  ])
}
