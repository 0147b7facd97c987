import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { ownerSession } from '#electron/api/session.ts'
import { openBackend } from '#electron/backend.ts'
import { migrations } from '#electron/db/migrations/index.ts'
import { createFile, openFile } from '#electron/db/open.ts'
import { createOffice } from '#electron/host/office-file.ts'

const folder = () => mkdtempSync(path.join(tmpdir(), 'timbang-faults-'))
const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

function newOffice(): string {
  const file = path.join(folder(), 'kantor.timbang')
  createOffice(file, { name: 'Kecamatan Rakumpit', year: 2025, rhythm: 'quarterly' })
  return file
}

/** Opening must fail with this key, name the file, and leave every byte as it was. */
function expectRefused(file: string, key: string): void {
  const before = digest(file)
  expect(() => openBackend(file)).toThrow(
    expect.objectContaining({ key, params: { name: path.basename(file) } }),
  )
  expect(digest(file)).toBe(before)
}

describe('an office file that cannot be opened is refused by name and left as it is', () => {
  test('a text file with the right ending', () => {
    const file = path.join(folder(), 'catatan.timbang')
    writeFileSync(file, 'bukan basis data '.repeat(500))
    expectRefused(file, 'error.file.foreign')
  })

  test('a database of another program', () => {
    const file = path.join(folder(), 'lain.timbang')
    new Sqlite(file).exec('CREATE TABLE t (a)').close()
    expectRefused(file, 'error.file.foreign')
  })

  test('a file from a newer Timbang', () => {
    const file = newOffice()
    const sqlite = new Sqlite(file)
    sqlite.pragma(`user_version = ${migrations.length + 1}`)
    sqlite.close()
    expectRefused(file, 'error.file.newer')
  })

  test('a truncated file', () => {
    const file = newOffice()
    truncateSync(file, 16_384)
    expectRefused(file, 'error.file.damaged')
  })

  test('a file with flipped bytes in its middle, at the latest before the first write', async () => {
    const file = newOffice()
    const sqlite = new Sqlite(file)
    const page = sqlite.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'period'").pluck().get()
    const size = Number(sqlite.pragma('page_size', { simple: true }))
    sqlite.close()
    const bytes = readFileSync(file)
    for (let at = (Number(page) - 1) * size; at < Number(page) * size; at += 16) bytes[at] = bytes[at]! ^ 0xff
    writeFileSync(file, bytes)
    const before = digest(file)
    const backend = openBackend(file)
    const reply = await backend.dispatch(ownerSession('test'), 'unit.save', {
      name: 'Seksi Baru',
      kind: 'section',
      active: true,
    })
    backend.close()
    expect(reply).toEqual({
      ok: false,
      error: expect.objectContaining({ key: 'error.file.damaged', params: { name: path.basename(file) } }),
    })
    expect(digest(file)).toBe(before)
  })

  test('a file whose every page is damaged, as soon as it is opened', () => {
    const file = newOffice()
    const bytes = readFileSync(file)
    for (let at = 100; at < bytes.length; at += 64) bytes[at] = bytes[at]! ^ 0xff
    writeFileSync(file, bytes)
    expectRefused(file, 'error.file.damaged')
  })

  test('a file that does not exist is not made by opening it', () => {
    const file = path.join(folder(), 'tidak-ada.timbang')
    expect(() => openBackend(file)).toThrow(expect.objectContaining({ key: 'error.file.missing' }))
    expect(existsSync(file)).toBe(false)
  })

  test('a file that another Timbang holds, until that one closes', () => {
    const file = newOffice()
    const holder = openBackend(file)
    expect(() => openBackend(file)).toThrow(
      expect.objectContaining({ key: 'error.file.held', code: 'conflict' }),
    )
    holder.close()
    openBackend(file).close()
  })

  test('a new office never overwrites a file', () => {
    const file = newOffice()
    const before = digest(file)
    expect(() => createOffice(file, { name: 'Lain', year: 2026, rhythm: 'monthly' })).toThrow(
      expect.objectContaining({ key: 'error.file.exists' }),
    )
    expect(digest(file)).toBe(before)
  })
})

describe('a migration', () => {
  const next = { name: '0002-test', sql: 'ALTER TABLE office ADD COLUMN motto TEXT;' }

  test('brings a file with rows up to date and keeps a copy of it as it was', () => {
    const file = newOffice()
    const before = digest(file)
    const opened = openFile(file, [...migrations, next])
    expect(opened.read.sqlite.prepare('SELECT name, motto FROM office').get()).toEqual({
      name: 'Kecamatan Rakumpit',
      motto: null,
    })
    opened.close()
    expect(digest(`${file}.v${migrations.length}`)).toBe(before)
  })

  test('finds the people of the first version where they were, with nothing known in the new columns', () => {
    const file = path.join(folder(), 'lama.timbang')
    const first = createFile(file, migrations.slice(0, 1))
    first.write.sqlite
      .prepare("INSERT INTO employee (id, name, employee_type, karpeg) VALUES ('A', 'Budi', 'pns', 'L.1')")
      .run()
    first.close()
    const opened = openFile(file)
    expect(opened.read.sqlite.prepare('SELECT name, karpeg, old_nip FROM employee').all()).toEqual([
      { name: 'Budi', karpeg: 'L.1', old_nip: null },
    ])
    opened.close()
    expect(existsSync(`${file}.v1`)).toBe(true)
  })

  test('that fails half way leaves the file at its version with its rows', () => {
    const file = newOffice()
    const failing = { name: '0003-broken', sql: 'CREATE TABLE half (a); SELECT nonsense FROM nowhere;' }
    expect(() => openFile(file, [...migrations, failing])).toThrow('nowhere')
    const sqlite = new Sqlite(file, { readonly: true })
    expect(sqlite.pragma('user_version', { simple: true })).toBe(migrations.length)
    expect(sqlite.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE name = 'half'").get()).toEqual({
      n: 0,
    })
    sqlite.close()
    openFile(file).close()
  })
})

describe('a disk that runs full', () => {
  test('leaves the state before, says so, and the office goes on', async () => {
    const file = newOffice()
    const opened = openFile(file)
    const pages = Number(opened.write.sqlite.pragma('page_count', { simple: true }))
    // SQLite's own limit raises the same SQLITE_FULL as a disk without room
    opened.write.sqlite.pragma(`max_page_count = ${pages}`)
    const fill = opened.write.sqlite.transaction(() => {
      for (let n = 0; n < 5000; n++)
        opened.write.sqlite
          .prepare('INSERT INTO holiday VALUES (?, ?, ?)')
          .run(`d${n}`, 'x'.repeat(200), 'national')
    })
    expect(fill).toThrow('full')
    expect(opened.read.sqlite.prepare('SELECT count(*) AS n FROM holiday').get()).toEqual({ n: 0 })
    opened.close()
    copyFileSync(file, `${file}.copy`)
    openFile(`${file}.copy`).close()
  })
})
