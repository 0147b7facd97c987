import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { beforeAll, expect, test } from 'vitest'
import { runCli } from '#electron/cli/run-cli.ts'
import { contentHash } from '#electron/db/content-hash.ts'
import { contentTables } from '#electron/db/schema.ts'
import { makeSample } from '#electron/host/sample-file.ts'
import { makeBackup } from '#electron/safety/backup.ts'
import { salvageOffice } from '#electron/safety/salvage/salvage.ts'
import { reopenBackend } from '#tests/backend.ts'
import { damageTable } from '#tests/damaged-file.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'timbang-salvage-'))
const sample = path.join(folder, 'contoh.timbang')
const now = new Date('2026-01-15T08:00:00')
let count = 0
const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

beforeAll(() => makeSample(sample), 120_000)

function damagedCopy(damage: (file: string) => void): { readonly file: string; readonly to: string } {
  const file = path.join(folder, `rusak-${++count}.timbang`)
  copyFileSync(sample, file)
  damage(file)
  return { file, to: path.join(folder, `baru-${count}.timbang`) }
}

/** Rows by their key, without what salvage may empty. */
function keysIn(file: string): Map<string, Set<string>> {
  const sqlite = new Sqlite(file, { readonly: true })
  const keys = new Map(
    contentTables.map((table) => {
      const columns = sqlite.pragma(`table_info("${table}")`) as { name: string; pk: number }[]
      const key = columns.filter(({ pk }) => pk > 0).map(({ name }) => `"${name}"`)
      return [
        table,
        new Set(
          sqlite
            .prepare(`SELECT json_array(${key.join(', ')}) FROM "${table}"`)
            .pluck()
            .all() as string[],
        ),
      ]
    }),
  )
  sqlite.close()
  return keys
}

test('of a sound file everything is saved, with its log', async () => {
  const { file, to } = damagedCopy(() => undefined)
  const made = salvageOffice(file, to, now)
  const sqlite = new Sqlite(sample, { readonly: true })
  expect(made).toMatchObject({
    loosened: 0,
    peopleLost: 0,
    log: true,
    asLogged: true,
    contentHash: contentHash({ sqlite, statements: new Map() }),
  })
  sqlite.close()
  const opened = reopenBackend(to)
  expect(await opened.call('file.verify', {})).toMatchObject({ ok: true })
  expect((await opened.call('employee.list', { search: 'a' })).total).toBeGreaterThan(0)
  opened.close()
})

test('a damaged table costs what lay on its pages and nothing else; the damaged file stays as it was', async () => {
  const { file, to } = damagedCopy((one) => damageTable(one, 'realisation'))
  const before = digest(file)
  const said = { out: '', err: '' }
  const code = await runCli(['salvage', file, '--to', to], {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    cwd: '.',
  })
  expect([code, said.err]).toEqual([3, ''])
  expect(said.out).toContain('Realisasi: 0 baris terselamatkan')
  expect(digest(file)).toBe(before)
  const was = keysIn(sample)
  const is = keysIn(to)
  for (const table of contentTables.filter((one) => one !== 'realisation'))
    expect([table, is.get(table)]).toEqual([table, was.get(table)])
  expect(await runCli(['salvage', file, '--to', to], { out: () => {}, err: () => {}, cwd: '.' })).toBe(1)
})

test('whom the newest backup knows and the damaged file no longer is said by name', async () => {
  const { file, to } = damagedCopy((one) => damageTable(one, 'employee'))
  const named = 'Citra'
  expect(salvageOffice(file, to, now).people).toEqual([])
  await makeBackup({ source: sample, folder: path.join(folder, 'cadangan'), occasion: 'hand', now })
  const [made] = readdirSync(path.join(folder, 'cadangan')).filter((name) => name.endsWith('.timbang'))
  // as a backup of the damaged one
  const known = made!.replace('contoh', path.parse(file).name)
  copyFileSync(path.join(folder, 'cadangan', made!), path.join(folder, 'cadangan', known))
  const report = salvageOffice(file, `${to}-2.timbang`, now)
  expect(report.comparedWith).toBe(known)
  // what hung on them could be read and is left out: it is not called saved
  const is = keysIn(report.file)
  for (const { table, saved } of report.tables) expect([table, saved]).toEqual([table, is.get(table)!.size])
  expect(report.people.some(({ name, gone }) => gone && name.includes(named))).toBe(true)
})

test('whatever page is damaged or cut off, what comes out is sound, holds nothing that was not there, and says what is missing', async () => {
  const size = readFileSync(sample).length
  const pages = size / 4096
  const was = keysIn(sample)
  const figures = { tried: 0, refused: 0, saved: 0, of: 0, silent: 0 }
  let random = 11
  const next = (below: number) => (random = (random * 48_271) % 0x7fffffff) % below
  for (let round = 0; round < 40; round++) {
    const page = 1 + next(pages - 1)
    const { file, to } = damagedCopy((one) => {
      if (round % 4 === 0) return truncateSync(one, page * 4096)
      const bytes = readFileSync(one)
      bytes.fill(0xa5, page * 4096, (page + 1) * 4096)
      writeFileSync(one, bytes)
    })
    figures.tried++
    try {
      const made = salvageOffice(file, to, now)
      const is = keysIn(to)
      let missing = 0
      for (const [table, keys] of was) {
        const saved = is.get(table)!
        for (const key of saved) if (!keys.has(key) && !key.includes('SALVAGED')) figures.silent++
        figures.of += keys.size
        figures.saved += saved.size
        missing += [...keys].filter((key) => !saved.has(key)).length
      }
      const told = made.tables.some(({ lost }) => lost !== 0) || made.loosened > 0
      if (missing > 0 && !told) figures.silent++
    } catch (error) {
      expect(error).toMatchObject({ key: 'error.file.damaged' })
      expect(existsSync(to)).toBe(false)
      figures.refused++
    }
  }
  console.log(
    `salvage: tried ${figures.tried}, too little left of ${figures.refused}, rows saved ${figures.saved} of ${figures.of}, silent ${figures.silent}`,
  )
  expect(figures.silent).toBe(0)
  expect(figures.refused).toBeLessThan(10)
}, 300_000)
