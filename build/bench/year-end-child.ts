import { copyFileSync, fdatasyncSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { openFile } from '#electron/db/open.ts'
import { rescoreYear } from '#electron/appraisal/score.ts'
import { backupOffice } from '#electron/safety/backup.ts'
import { writeWorkbook } from '#electron/sheets/write-workbook.ts'
import { addYear } from './year-of.ts'
import { benchYear } from './person-of.ts'
import { freshOffice, openOffice } from './open-office.ts'
import { exceljsStyled, importWithPeers, storeWithKysely } from './peer-sheets.ts'
import { importList } from './row-import.ts'
import { rankAsObjects } from './row-ranking.ts'
import { reportOf, rowsOf } from './row-report.ts'
import { seal } from './seal.ts'

// The whole year-end once, in a process of its own, so that its memory can be told: `ours` or `peers`.
const [side, folder = '', size = '0'] = process.argv.slice(2)
const count = Number(size)
const list = readFileSync(path.join(folder, 'year-end.xlsx'))
const begun = performance.now()
await (side === 'ours' ? ours() : peers())
console.log(JSON.stringify({ ms: performance.now() - begun, peak: process.resourceUsage().maxRSS * 1024 }))

async function ours(): Promise<void> {
  const file = path.join(folder, 'year-end.timbang')
  freshOffice(file)
  await importList(openOffice(file), list, count)
  const opened = openFile(file)
  opened.write.sqlite.transaction(() => {
    addYear(opened.write.sqlite)
    rescoreYear(opened.write, benchYear)
    seal(opened.write)
  })()
  opened.close()
  const { call, close } = openOffice(file)
  for (const by of ['office', 'unit', 'group'] as const)
    await call('ranking.list', { period: String(benchYear), by })
  close()
  await writeWorkbook(reportOf(rowsOf(count)))
  const now = new Date()
  await backupOffice({ source: file, folder: path.join(folder, 'cadangan'), occasion: 'hand', now })
}

async function peers(): Promise<void> {
  await importWithPeers(list, path.join(folder, 'peer-people.sqlite'))
  const facts = Array.from({ length: count }, (_person, person) =>
    Array.from({ length: 8 }, (_target, target) => [person, target, 1200, 300, 280, 310, 300, 90]),
  ).flat()
  await storeWithKysely(path.join(folder, 'peer-facts.sqlite'), 'target', facts)
  const scores = Array.from({ length: count }, (_person, person) =>
    Array.from({ length: 7 }, (_value, value) => [person, value, 80]),
  ).flat()
  await storeWithKysely(path.join(folder, 'peer-scores.sqlite'), 'score', scores)
  rankAsObjects(path.join(folder, `office-${count}.timbang`))
  await exceljsStyled(rowsOf(count))
  const copy = path.join(folder, 'peer-backup.sqlite')
  copyFileSync(path.join(folder, 'peer-facts.sqlite'), copy)
  fdatasyncSync(openSync(copy, 'r+'))
  const db = new Sqlite(copy, { readonly: true })
  db.pragma('integrity_check')
  db.close()
}
