import { createHash } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { createContentSum, hashOfSum, sumOfHash } from '#electron/db/content-hash.ts'
import { migrations } from '#electron/db/migrations/index.ts'
import { createFile, openFile } from '#electron/db/open.ts'
import { reopenBackend, startBackend } from '../../backend.ts'
import { rewriteLog } from '#tests/rewrite-log.ts'

const sumOf = (...rows: readonly string[]) => {
  const sum = createContentSum()
  for (const row of rows) sum.add('unit', row)
  return sum.value()
}

test('the sum of rows does not know their order, tells them and their tables apart, and gives back what is taken out', () => {
  expect(sumOf('["a"]', '["b"]')).toBe(sumOf('["b"]', '["a"]'))
  expect(sumOf('["a"]')).not.toBe(sumOf('["b"]'))
  expect(sumOf('["a"]', '["a"]')).not.toBe(sumOf('["a"]'))
  const other = createContentSum()
  other.add('employee', '["a"]')
  expect(other.value()).not.toBe(sumOf('["a"]'))
  const back = createContentSum()
  back.add('unit', '["a"]')
  back.subtract('unit', '["a"]')
  expect(back.value()).toBe(0n)
})

test('one row has the SHA-256 that any program computes', () => {
  // printf 'unit["a"]' | sha256sum
  expect(hashOfSum(sumOf('["a"]'))).toBe('8b8997db341f7123d684c80cc849059c52a2d7e579062a84f70a9d782ef38463')
  expect(sumOfHash(hashOfSum(12n))).toBe(12n)
})

test('every event says what the content is, and verify finds the same from nothing', async () => {
  const { call, close, file } = startBackend()
  const seen = new Set<string>()
  const expectSame = async () => {
    const { ok, contentHash, loggedHash } = await call('file.verify', {})
    expect([ok, loggedHash]).toEqual([true, contentHash])
    seen.add(contentHash)
  }
  await expectSame()
  await call('year.open', { year: 2026, rhythm: 'monthly' })
  await expectSame()
  const parentId = (await call('unit.list', {}))[0]!.id
  await call('unit.save', { name: 'Seksi Satu', kind: 'section', parentId })
  await expectSame()
  close()
  const opened = openFile(file)
  const logged = opened.read.sqlite.prepare('SELECT content_hash FROM audit_event ORDER BY seq').pluck().all()
  expect(logged).toEqual([...seen])
  opened.close()
})

test('a score that was changed by hand shows, though the log was left as it was', async () => {
  const { call, close, file } = startBackend()
  const { head } = await call('file.verify', {})
  close()
  new Sqlite(file).exec("UPDATE unit SET name = 'Kecamatan Lain'").close()
  const again = reopenBackend(file)
  const found = await again.call('file.verify', {})
  expect(found).toMatchObject({ ok: false, integrity: ['ok'], head })
  expect(found.brokenAt).toBeUndefined()
  expect(found.contentHash).not.toBe(found.loggedHash)
  again.close()
})

test('an event whose figure was changed or taken away breaks the chain', async () => {
  for (const figure of ["'00'", 'NULL']) {
    const { call, close, file } = startBackend()
    await call('year.open', { year: 2026, rhythm: 'monthly' })
    close()
    rewriteLog(file, (sqlite) => sqlite.exec(`UPDATE audit_event SET content_hash = ${figure} WHERE seq = 2`))
    const again = reopenBackend(file)
    expect(await again.call('file.verify', {})).toMatchObject({ ok: false, brokenAt: 2 })
    again.close()
  }
})

test('a file of before the figure gets it with an event of its own, and stays sound', async () => {
  const { call, close, file } = startBackend()
  await call('year.open', { year: 2026, rhythm: 'monthly' })
  close()
  takeFigureAway(file)
  const again = reopenBackend(file)
  expect(await again.call('file.verify', {})).toMatchObject({ ok: true })
  const [event] = await again.call('history.list', {})
  expect(event).toMatchObject({ operation: 'file.migrate', who: 'Timbang', undoable: false })
  await again.call('year.open', { year: 2027, rhythm: 'monthly' })
  expect(await again.call('file.verify', {})).toMatchObject({ ok: true })
  again.close()
})

test('a later migration carries an edit made outside the program along: it hides nothing', async () => {
  const wider = { name: '9999-test', sql: 'ALTER TABLE unit ADD COLUMN colour TEXT;' }
  for (const isEdited of [false, true]) {
    const { close, file } = startBackend()
    close()
    if (isEdited) new Sqlite(file).exec("UPDATE unit SET name = 'Kecamatan Lain'").close()
    const opened = openFile(file, [...migrations, wider])
    const { verifyDb } = await import('#electron/safety/verify.ts')
    expect(verifyDb(opened.read).ok).toBe(!isEdited)
    opened.close()
  }
})

/** As the versions before 4 left a file: events are hashed without the figure. */
function takeFigureAway(file: string) {
  rewriteLog(file, (sqlite) => {
    const rows = sqlite.prepare('SELECT * FROM audit_event ORDER BY seq').all() as Record<string, unknown>[]
    let previous = '0'.repeat(64)
    for (const { hash: _hash, content_hash: _figure, ...head } of rows) {
      const hash = sha256(JSON.stringify(Object.values({ ...head, prev_hash: previous })))
      sqlite
        .prepare('UPDATE audit_event SET prev_hash = ?, hash = ? WHERE seq = ?')
        .run(previous, hash, head['seq'])
      previous = hash
    }
    backTo(sqlite, 3)
    sqlite.pragma('user_version = 3')
  })
}

interface Part {
  readonly type: string
  readonly name: string
  readonly sql: string
}
const partsOf = (sqlite: Sqlite.Database) =>
  sqlite
    .prepare("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'")
    .all() as Part[]
const columnsIn = (sqlite: Sqlite.Database, table: string) =>
  sqlite.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[]

/** Gives a file the structure of an earlier version, whatever later migrations made of it. */
function backTo(sqlite: Sqlite.Database, version: number) {
  const old = createFile(
    path.join(mkdtempSync(path.join(tmpdir(), 'timbang-')), 'lama.timbang'),
    migrations.slice(0, version),
  )
  const former = partsOf(old.read.sqlite)
  const wasSo = ({ type, name, sql }: Part) =>
    former.some((part) => part.type === type && part.name === name && part.sql === sql)
  sqlite.pragma('foreign_keys = OFF')
  sqlite.pragma('legacy_alter_table = ON')
  const strange = partsOf(sqlite).filter((part) => !wasSo(part))
  for (const { type, name } of strange.filter(({ type }) => type !== 'table'))
    sqlite.exec(`DROP ${type} "${name}"`)
  for (const { name } of strange.filter(({ type }) => type === 'table')) {
    const before = former.find((part) => part.type === 'table' && part.name === name)
    if (before) {
      const columns = columnsIn(old.read.sqlite, name)
        .map((column) => `"${column}"`)
        .join(', ')
      sqlite.exec(`ALTER TABLE "${name}" RENAME TO lama; ${before.sql};
        INSERT INTO "${name}" (${columns}) SELECT ${columns} FROM lama; DROP TABLE lama`)
    } else sqlite.exec(`DROP TABLE "${name}"`)
  }
  const there = new Set(partsOf(sqlite).map(({ name }) => name))
  // the guards of the log are away meanwhile
  for (const { type, name, sql } of former)
    if (!there.has(name) && !(type === 'trigger' && name.startsWith('audit_'))) sqlite.exec(sql)
  old.close()
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
