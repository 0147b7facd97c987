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
import { describe, expect, test } from 'vitest'
import { ownerSession } from '#electron/api/session.ts'
import type { Found } from '#electron/api/context.ts'
import { openBackend } from '#electron/backend.ts'
import { migrations } from '#electron/db/migrations/index.ts'
import { createFile, openFile } from '#electron/db/open.ts'
import { backUpBeforeMigration } from '#electron/safety/backup.ts'
import { backupFolderOf } from '#electron/safety/backup-places.ts'
import { listBackups } from '#electron/safety/backups.ts'
import { checkFile } from '#electron/safety/check-file.ts'
import { createOffice } from '#electron/host/office-file.ts'
import { verifyDb } from '#electron/safety/verify.ts'
import { damageTable } from '#tests/damaged-file.ts'
import { rewriteLog } from '#tests/rewrite-log.ts'

const folder = () => mkdtempSync(path.join(tmpdir(), 'timbang-faults-'))
const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

function newOffice(): string {
  const file = path.join(folder(), 'kantor.timbang')
  createOffice(file, { name: 'Kecamatan Rakumpit', year: 2025, rhythm: 'quarterly' })
  return file
}

/** Opening must fail with this key, name the file, and leave every byte as it was. */
function expectRefused(file: string, key: string, more: object = {}): void {
  const before = digest(file)
  expect(() => openBackend(file)).toThrow(
    expect.objectContaining({ key, params: { name: path.basename(file), ...more } }),
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

  test('a file that says it is of a format that SQLite never had', () => {
    const file = newOffice()
    const bytes = readFileSync(file)
    bytes.writeUInt32BE(5, 44)
    writeFileSync(file, bytes)
    expectRefused(file, 'error.file.damaged')
  })

  test('a file from a newer Timbang', () => {
    const file = newOffice()
    const sqlite = new Sqlite(file)
    sqlite.pragma(`user_version = ${migrations.length + 1}`)
    sqlite.close()
    expectRefused(file, 'error.file.newer')
  })

  test.each([
    [
      'a trigger of somebody else',
      'CREATE TRIGGER spy AFTER UPDATE ON evaluation BEGIN DELETE FROM value_rating; END',
      'trigger spy',
    ],
    ['a view', 'CREATE VIEW semua AS SELECT * FROM employee', 'view semua'],
    ['a table of somebody else', 'CREATE TABLE catatan (teks TEXT)', 'table catatan'],
    ['a dropped table', 'DROP TABLE holiday', 'table holiday'],
    ['a dropped index', 'DROP INDEX employee_nip', 'index employee_nip'],
    [
      'a trigger of its own that is gone',
      'DROP TRIGGER audit_event_no_delete',
      'trigger audit_event_no_delete',
    ],
    [
      'a CHECK that was altered',
      `PRAGMA writable_schema = ON; UPDATE sqlite_schema
        SET sql = replace(sql, 'BETWEEN 0 AND 10000', 'BETWEEN 0 AND 99999') WHERE name = 'value_rating'`,
      'table value_rating',
    ],
  ])('%s, named', (_what, text, part) => {
    const file = newOffice()
    const sqlite = new Sqlite(file)
    sqlite.unsafeMode(true)
    sqlite.exec(text)
    sqlite.close()
    expectRefused(file, 'error.file.strange', { part })
  })

  test('statistics that another program left are nothing strange', () => {
    const file = newOffice()
    new Sqlite(file).exec('ANALYZE').close()
    expect(() => openBackend(file).close()).not.toThrow()
  })

  test.each([-1, 0, -2147483648])('a file that names version %i', (version) => {
    const file = newOffice()
    const sqlite = new Sqlite(file)
    sqlite.pragma(`user_version = ${version}`)
    sqlite.close()
    expectRefused(file, 'error.file.noVersion', { version })
  })

  test('a truncated file', () => {
    const file = newOffice()
    truncateSync(file, 16_384)
    expectRefused(file, 'error.file.damaged')
  })

  test('a file with flipped bytes in its middle, before a migration writes to it', () => {
    const file = newOffice()
    damageTable(file, 'period')
    const before = digest(file)
    const next = { name: '9999-test', sql: 'ALTER TABLE office ADD COLUMN motto TEXT;' }
    expect(() => openFile(file, [...migrations, next])).toThrow(
      expect.objectContaining({ key: 'error.file.damaged' }),
    )
    expect(digest(file)).toBe(before)
    expect(existsSync(backupFolderOf(file))).toBe(false)
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

describe('a file that turns out to be damaged after it was opened', () => {
  const section = { name: 'Seksi Baru', kind: 'section', active: true }
  const session = ownerSession('test')
  const refused = (file: string) => ({
    ok: false,
    error: expect.objectContaining({ key: 'error.file.damaged', params: { name: path.basename(file) } }),
  })

  test('is read until it is known, but every write waits and is refused before anything changes', async () => {
    const file = newOffice()
    damageTable(file, 'evaluation')
    const before = digest(file)
    const found = Promise.withResolvers<Found>()
    const backend = openBackend(file, { check: () => found.promise })
    const writes = [
      backend.dispatch(session, 'unit.save', section),
      backend.dispatch(session, 'year.open', { year: 2026, rhythm: 'monthly' }),
    ]
    expect(await backend.dispatch(session, 'office.get', {})).toMatchObject({ ok: true })
    found.resolve(checkFile(file))
    expect(await Promise.all(writes)).toEqual([refused(file), refused(file)])
    expect(await backend.dispatch(session, 'unit.save', section)).toEqual(refused(file))
    backend.close()
    expect(digest(file)).toBe(before)
  })

  test('says so where a page that cannot be is met by a question', async () => {
    const file = newOffice()
    damageTable(file, 'period')
    const backend = openBackend(file, { check: () => new Promise(() => {}) })
    expect(await backend.dispatch(session, 'office.get', {})).toEqual(refused(file))
    backend.close()
  })

  test('keeps what waits in the log beside it where it is', async () => {
    const whole = newOffice()
    const writer = openBackend(whole)
    await writer.dispatch(session, 'unit.save', section)
    const file = path.join(folder(), 'terputus.timbang')
    // as a power cut leaves them
    for (const suffix of ['', '-wal']) copyFileSync(whole + suffix, file + suffix)
    writer.close()
    const bytes = readFileSync(file)
    bytes.fill(0xff, bytes.length - 4096)
    writeFileSync(file, bytes)
    const before = [digest(file), digest(`${file}-wal`)]
    const backend = openBackend(file)
    expect(await backend.dispatch(session, 'unit.save', section)).toEqual(refused(file))
    backend.close()
    expect([digest(file), digest(`${file}-wal`)]).toEqual(before)
  })

  test('a check that could not be made is made again at the next write', async () => {
    const file = newOffice()
    const bugs: unknown[] = []
    const next = { year: 2026, rhythm: 'monthly' }
    let tries = 0
    const backend = openBackend(file, {
      check: async () => {
        if (tries++ === 0) throw new Error('no thread to be had')
        return 'sound' as const
      },
      report: (_operation, error) => bugs.push(error),
    })
    expect(await backend.dispatch(session, 'year.open', next)).toMatchObject({ error: { code: 'internal' } })
    expect(await backend.dispatch(session, 'year.open', next)).toMatchObject({ ok: true })
    expect(bugs).toHaveLength(1)
    backend.close()
  })
})

describe('a migration', () => {
  const next = { name: '0002-test', sql: 'ALTER TABLE office ADD COLUMN motto TEXT;' }

  test('brings a file with rows up to date and keeps it as it was as a verified backup', () => {
    const file = newOffice()
    const opened = openFile(file, [...migrations, next], backUpBeforeMigration)
    expect(opened.read.sqlite.prepare('SELECT name, motto FROM office').get()).toEqual({
      name: 'Kecamatan Rakumpit',
      motto: null,
    })
    opened.close()
    const [kept] = listBackups(file)
    expect(kept).toMatchObject({
      occasion: 'migration',
      checked: 'copy',
      damaged: false,
      holds: { office: 'Kecamatan Rakumpit', version: migrations.length },
    })
    const copy = openFile(path.join(kept!.folder, kept!.fileName))
    expect(verifyDb(copy.read)).toMatchObject({ ok: true })
    copy.close()
  })

  test('finds the people of the first version where they were, with nothing known in the new columns', () => {
    const file = path.join(folder(), 'lama.timbang')
    const first = createFile(file, migrations.slice(0, 1))
    first.write.sqlite
      .prepare("INSERT INTO employee (id, name, employee_type, karpeg) VALUES ('A', 'Budi', 'pns', 'L.1')")
      .run()
    first.close()
    const opened = openFile(file, undefined, backUpBeforeMigration)
    expect(opened.read.sqlite.prepare('SELECT name, karpeg, old_nip FROM employee').all()).toEqual([
      { name: 'Budi', karpeg: 'L.1', old_nip: null },
    ])
    opened.close()
    expect(listBackups(file)).toMatchObject([{ occasion: 'migration', holds: { people: 1, version: 1 } }])
  })

  test('whose backup finds no room is not begun, and the file stays as it was', () => {
    const file = newOffice()
    writeFileSync(backupFolderOf(file), 'bukan folder')
    const before = digest(file)
    expect(() => openFile(file, [...migrations, next], backUpBeforeMigration)).toThrow(
      /error\.file\.notFolder/,
    )
    expect(digest(file)).toBe(before)
  })

  test('of a file whose log was cut keeps it under another name, since a copy of it would be no backup', () => {
    const file = newOffice()
    rewriteLog(file, (sqlite) => sqlite.exec("UPDATE audit_event SET who = 'Orang lain' WHERE seq = 1"))
    openFile(file, [...migrations, next], backUpBeforeMigration).close()
    expect(listBackups(file)).toEqual([])
    expect(readdirSync(path.dirname(file)).filter((name) => name.includes('.rusak '))).toHaveLength(1)
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
          .prepare('INSERT INTO setting VALUES (?, ?, ?)')
          .run(`d${n}`, 'x'.repeat(200), '2026-01-01')
    })
    expect(fill).toThrow('full')
    expect(opened.read.sqlite.prepare('SELECT count(*) AS n FROM setting').get()).toEqual({ n: 0 })
    opened.close()
    copyFileSync(file, `${file}.copy`)
    openFile(`${file}.copy`).close()
  })
})
