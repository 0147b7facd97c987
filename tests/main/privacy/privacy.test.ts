import { expect, test } from 'vitest'
import Database from 'better-sqlite3'
import { contract, type Input } from '#shared/api/contract.ts'
import { permissionsOf, roles } from '#shared/api/permission.ts'
import { isTextKey } from '#shared/text/catalogue.ts'
import type { Session } from '#electron/api/session.ts'
import { startSample } from '../../sample-backend.ts'

type Office = Awaited<ReturnType<typeof startSample>>

async function rated({ call }: Office) {
  const { rows } = await call('employee.list', { limit: 200, withSuperior: true })
  const leaves = rows.filter(({ id }) => !rows.some((row) => row.superior?.id === id))
  const ratedBy = (id: string) => leaves.filter(({ superior: above }) => above?.id === id)
  const superior = rows.find(({ id }) => ratedBy(id).length > 1)!
  const [subordinate, other] = ratedBy(superior.id)
  const stranger = rows.find(({ id, superior: above }) => above?.id !== superior.id && id !== superior.id)!
  return { superior, subordinate: subordinate!, other: other!, stranger }
}
const scoped = (employeeId: string, role: Session['role']): Session => ({
  id: `s-${employeeId}`,
  name: 'Seseorang',
  role,
  employeeId,
  scope: { kind: 'ratedBy', employeeId },
})
const refusalOf = (answer: Promise<unknown>) =>
  answer.then(
    () => undefined,
    (error: unknown) => error as { code: string; key: string; fields: Record<string, unknown> },
  )

test('what the office says of its processing is kept, refused where it is wrong or was changed meanwhile, and undone', async () => {
  const office = await startSample()
  const { call } = office
  const before = await call('privacy.get', {})
  expect(before.notes).toEqual({})
  expect(before.facts).toMatchObject({ people: 36, years: [2025, 2026] })
  const notes = { contactName: 'Rina', retentionYears: 10, assessedOn: '2026-11-01' }
  const saved = await call('privacy.save', { ...notes, seen: before.seen })
  expect(saved.notes).toEqual(notes)
  const wrong = await refusalOf(call('privacy.save', { retentionYears: 0, seen: saved.seen }))
  expect(Object.keys(wrong!.fields)).toEqual(['retentionYears'])
  const late = await refusalOf(call('privacy.save', { contactName: 'Lain', seen: before.seen }))
  expect(late).toMatchObject({ code: 'conflict', key: 'error.changedMeanwhile' })
  // an emptied note is held no longer
  const emptied = await call('privacy.save', { contactName: '', retentionYears: 10, seen: saved.seen })
  expect(emptied.notes).toEqual({ retentionYears: 10 })
  await call('history.undo', { seq: (await call('history.state', {})).undo!.seq })
  expect((await call('privacy.get', {})).notes).toEqual(notes)
  office.close()
})

test("a person's record holds his plans, results and marks by name and not by key, and reading it is an event that names him", async () => {
  const office = await startSample()
  const { call } = office
  const { subordinate } = await rated(office)
  const record = await call('privacy.person', { id: subordinate.id })
  expect(record.fullName).toBe(subordinate.fullName)
  const told = new Map(record.parts.map(({ table, rows }) => [table, rows.length]))
  expect(told.get('employee')).toBe(1)
  expect(told.get('plan')).toBe(2)
  for (const table of ['work_result', 'indicator', 'realisation', 'evaluation', 'value_rating'])
    expect(told.get(table), table).toBeGreaterThan(0)
  // nobody reads keys
  expect(JSON.stringify(record.parts)).not.toMatch(/"[0-9A-HJKMNP-TV-Z]{26}"/)
  const [reading] = await call('privacy.readings', { employeeId: subordinate.id })
  expect(reading).toMatchObject({ operation: 'privacy.person', object: subordinate.fullName })
  office.close()
})

test('every table that names a person or hangs on a row that does is in the record, and every field has its word', async () => {
  const office = await startSample()
  const { call, file } = office
  const sqlite = new Database(file, { readonly: true })
  const tables = sqlite
    .prepare(
      `SELECT m.name FROM sqlite_schema m WHERE m.type = 'table' AND m.name <> 'audit_person' AND EXISTS (
        SELECT 1 FROM pragma_table_info(m.name) c WHERE c.name IN
          ('employee_id', 'plan_id', 'work_result_id', 'indicator_id', 'evaluation_id'))`,
    )
    .pluck()
    .all() as string[]
  const { rows: people } = await call('employee.list', { limit: 200 })
  const found = new Map<string, number>()
  const fields = new Set<string>()
  for (const { id } of people)
    for (const { table, rows } of (await call('privacy.person', { id })).parts) {
      found.set(table, (found.get(table) ?? 0) + rows.length)
      for (const { field } of rows.flat()) fields.add(field)
    }
  for (const table of tables) {
    const held = sqlite.prepare(`SELECT count(*) FROM "${table}"`).pluck().get()
    expect([table, found.get(table) ?? 0]).toEqual([table, held])
  }
  const wordless = [...fields].filter(
    (field) =>
      !isTextKey(`field.${field.replaceAll(/_(\w)/g, (_all, letter: string) => letter.toUpperCase())}`),
  )
  expect(wordless).toEqual([])
  sqlite.close()
  office.close()
})

test('the trail tells what was corrected, from what, by whom and why, and nothing of others in the same event', async () => {
  const office = await startSample()
  const { call } = office
  const { subordinate, other, stranger } = await rated(office)
  const person = await call('employee.get', { id: subordinate.id })
  await call('employee.correctNip', {
    id: subordinate.id,
    rowVersion: person.rowVersion,
    nip: person.nip!.slice(0, 17) + (person.nip!.endsWith('9') ? '8' : '9'),
    reason: 'salah ketik di SK',
  })
  await call('employee.setSuperior', {
    employeeIds: [subordinate.id, other.id],
    superiorId: stranger.id,
    from: '2026-11-01',
  })
  const { trail } = await call('privacy.person', { id: subordinate.id })
  const correction = trail.find(({ operation }) => operation === 'employee.correctNip')!
  expect(correction).toMatchObject({ who: 'Pemilik', reason: 'salah ketik di SK' })
  expect(correction.changes[0]!.fields).toContainEqual(
    expect.objectContaining({ field: 'nip', from: person.nip }),
  )
  const shared = trail.find(({ operation }) => operation === 'employee.setSuperior')!
  const [whole] = await call('history.list', { operation: 'employee.setSuperior' })
  expect(shared.changes.length).toBeGreaterThan(0)
  expect(shared.changes.length).toBeLessThan(whole!.rows)
  office.close()
})

test('an export says what was taken out, readings are found by day, and ordinary looking is none', async () => {
  const office = await startSample()
  const { call } = office
  const before = await call('privacy.readings', {})
  await call('employee.list', { limit: 5 })
  await call('report.table', {
    title: 'Daftar pegawai',
    format: 'csv',
    columns: [{ header: 'Nama', kind: 'text' }],
    rows: [['Citra']],
  })
  const after = await call('privacy.readings', {})
  expect(after).toHaveLength(before.length + 1)
  expect(after[0]).toMatchObject({ operation: 'report.table', object: 'Daftar pegawai', role: 'owner' })
  expect(await call('privacy.readings', { from: '2026-11-24', to: '2026-11-24' })).toHaveLength(after.length)
  expect(await call('privacy.readings', { from: '2026-11-25' })).toEqual([])
  expect(await call('privacy.readings', { before: after[0]!.seq, limit: 5 })).toEqual(before.slice(0, 5))
  expect((await call('file.verify', {})).ok).toBe(true)
  office.close()
})

test('each operation asks its permission of every role, and a person out of sight is not there', async () => {
  const office = await startSample()
  const { call, as } = office
  const { superior, subordinate, stranger } = await rated(office)
  const { seen } = await call('privacy.get', {})
  const asked = {
    'privacy.get': {},
    'privacy.save': { seen },
    'privacy.person': { id: subordinate.id },
    'privacy.readings': {},
  } satisfies { [N in 'privacy.get' | 'privacy.save' | 'privacy.person' | 'privacy.readings']: Input<N> }
  for (const role of roles)
    for (const [name, input] of Object.entries(asked)) {
      const operation = name as keyof typeof asked
      const refused = await refusalOf(as(scoped(superior.id, role))(operation, input as never))
      const isAllowed = permissionsOf[role].has(contract[operation].permission)
      expect([role, name, refused?.code]).toEqual([role, name, isAllowed ? undefined : 'forbidden'])
    }
  const secretary = as(scoped(superior.id, 'secretary'))
  expect(await refusalOf(secretary('privacy.person', { id: stranger.id }))).toMatchObject({
    code: 'not_found',
  })
  expect(await refusalOf(call('privacy.person', { id: 'tidak-ada' }))).toMatchObject({ code: 'not_found' })
  // a reading about somebody out of sight is not told
  await call('privacy.person', { id: stranger.id })
  const told = await secretary('privacy.readings', {})
  expect(told.some(({ object }) => object === stranger.fullName)).toBe(false)
  expect(told.some(({ object }) => object === subordinate.fullName)).toBe(true)
  office.close()
})
