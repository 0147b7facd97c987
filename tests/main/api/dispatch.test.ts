import { createHash } from 'node:crypto'
import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import type { Session } from '#electron/api/session.ts'
import { contract, type Name } from '#shared/api/contract.ts'
import { permissionsOf, type Role, roles } from '#shared/api/permission.ts'
import { openFile } from '#electron/db/open.ts'
import type { Row } from '#electron/db/schema.ts'
import { run, sql, type WritableDb } from '#electron/db/sql.ts'
import { rewriteLog } from '#tests/rewrite-log.ts'
import { startBackend } from '../../backend.ts'

const sessionOf = (role: Role): Session => ({ id: role, name: role, role, scope: { kind: 'all' } })
const fileOperations = (Object.keys(contract) as Name[]).filter((name) =>
  ['query', 'command'].includes(contract[name].kind),
)

describe('the one door', () => {
  test('refuses an operation that the contract lacks, and the host’s own', async () => {
    const { send, close } = startBackend()
    for (const name of ['no.such', 'toString', '__proto__', 'office.open'])
      expect(await send(name, {})).toMatchObject({
        ok: false,
        error: { code: 'not_found', key: 'error.unknownOperation' },
      })
    close()
  })

  test('refuses input that the schema does not allow, with the message at its field, and changes nothing', async () => {
    const { send, call, close } = startBackend()
    const before = (await call('file.verify', {})).contentHash
    expect(await send('year.open', { year: 'dua ribu', rhythm: 'weekly', extra: 1 })).toMatchObject({
      ok: false,
      error: {
        code: 'invalid',
        fields: { year: { key: 'error.yearRange' }, rhythm: { key: 'error.invalid' } },
      },
    })
    expect((await call('file.verify', {})).contentHash).toBe(before)
    close()
  })

  test('takes plain data only: what is nested without end or hides what objects have is refused, not a bug', async () => {
    const { send, call, bugs, close } = startBackend()
    const before = (await call('file.verify', {})).contentHash
    const root: Record<string, unknown> = {}
    let inner = root
    for (let depth = 0; depth < 5000; depth++) inner = inner['a'] = {}
    const odd = [
      root,
      { id: root },
      { id: { length: { toString: null } } },
      { id: [[['a']]] },
      'teks',
      7,
      null,
      [],
    ]
    for (const input of odd)
      for (const name of ['employee.get', 'unit.save', 'setting.save'])
        expect(await send(name, input)).toMatchObject({ ok: false, error: { code: 'invalid' } })
    expect(bugs).toEqual([])
    expect((await call('file.verify', {})).contentHash).toBe(before)
    close()
  })

  test('stores a text the way it is hashed: one letter in one spelling, half a character as its replacement', async () => {
    const { call, close } = startBackend()
    const parentId = (await call('unit.list', {}))[0]!.id
    await call('unit.save', { name: 'Seksi \ud83d', kind: 'section', parentId })
    await call('unit.save', { name: 'Seksi Cafe\u0301', kind: 'section', parentId })
    expect((await call('unit.list', {})).map(({ name }) => name)).toEqual([
      'Kecamatan Rakumpit',
      'Seksi \ufffd',
      'Seksi Caf\u00e9',
    ])
    expect(await call('file.verify', {})).toMatchObject({ ok: true })
    close()
  })

  test('has a handler for every operation', async () => {
    const { send, bugs, close } = startBackend()
    for (const name of fileOperations) await send(name, {})
    expect(bugs).toEqual([])
    close()
  })

  test.each(roles)('lets the role %s do what its permissions say and nothing else', async (role) => {
    const { backend, close } = startBackend()
    for (const name of fileOperations) {
      const reply = await backend.dispatch(sessionOf(role), name, { never: 'valid' })
      const refused = !reply.ok && reply.error.code === 'forbidden'
      expect([name, refused]).toEqual([name, !permissionsOf[role].has(contract[name].permission)])
    }
    close()
  })

  test('gives queries a connection that cannot write', () => {
    const { file, close } = startBackend()
    close()
    const opened = openFile(file)
    const pretended = { ...opened.read, writable: true } as WritableDb
    expect(() => run(pretended, sql.updateTable('office').set({ name: 'x' }))).toThrow('readonly')
    opened.close()
  })
})

describe('the log', () => {
  test('notices a payload, an order or a head that was changed behind its back', async () => {
    const { call, close, file } = startBackend()
    await call('year.open', { year: 2026, rhythm: 'quarterly' })
    expect((await call('file.verify', {})).brokenAt).toBeUndefined()
    close()
    rewriteLog(file, (sqlite) => sqlite.exec("UPDATE audit_event SET who = 'orang lain' WHERE seq = 2"))
    const { reopenBackend } = await import('../../backend.ts')
    const again = reopenBackend(file)
    expect(await again.call('file.verify', {})).toMatchObject({ ok: false, brokenAt: 2 })
    again.close()
  })

  test('notices an event that was rewritten whole, its own hash with it: the next one no longer follows', async () => {
    const { call, close, file } = startBackend()
    await call('year.open', { year: 2026, rhythm: 'quarterly' })
    close()
    const sqlite = new Sqlite(file)
    const first = sqlite.prepare('SELECT * FROM audit_event WHERE seq = 1').get() as Row<'audit_event'>
    const { hash: _hash, ...head } = { ...first, who: 'orang lain' }
    const hash = createHash('sha256')
      .update(JSON.stringify(Object.values(head)))
      .digest('hex')
    sqlite.close()
    rewriteLog(file, (log) =>
      log.prepare("UPDATE audit_event SET who = 'orang lain', hash = ? WHERE seq = 1").run(hash),
    )
    const { reopenBackend } = await import('../../backend.ts')
    const again = reopenBackend(file)
    expect(await again.call('file.verify', {})).toMatchObject({ ok: false, brokenAt: 2 })
    again.close()
  })

  test('is append-only', () => {
    const { file, close } = startBackend()
    close()
    const opened = openFile(file)
    for (const attack of [
      "UPDATE audit_event SET who = 'x'",
      'DELETE FROM audit_event',
      "UPDATE audit_payload SET changes = x'00'",
    ])
      expect(() => opened.write.sqlite.exec(attack)).toThrow('append-only')
    opened.close()
  })
})
