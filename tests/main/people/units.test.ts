import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Session } from '#electron/api/session.ts'
import { startBackend } from '#tests/backend.ts'
import { buildOffice, type BuiltOffice } from '#tests/builders.ts'
import { refusalOf, undoneAndRedone } from '#tests/undone.ts'
import { permissionsOf, roles } from '#shared/api/permission.ts'

let office: ReturnType<typeof startBackend>
let built: BuiltOffice
beforeEach(async () => {
  office = startBackend({ today: '2026-01-15' })
  built = await buildOffice(office.call, { people: 12, heads: 4 })
})
afterEach(() => {
  expect(office.bugs).toEqual([])
  office.close()
})
const unitNamed = async (name: string) =>
  (await office.call('unit.list', {})).find((unit) => unit.name === name)!

describe('units', () => {
  it('are listed as a tree with heads and counts', async () => {
    const units = await office.call('unit.list', {})
    expect(units.map(({ name, depth }) => [name, depth])).toEqual([
      ['Kecamatan Rakumpit', 0],
      ['Sekretariat', 1],
      ['Subbagian Umum dan Kepegawaian', 2],
      ['Subbagian Perencanaan dan Keuangan', 2],
    ])
    expect(units[0]).toMatchObject({
      peopleInTree: 12,
      people: 1,
      deletable: false,
      head: { name: 'Agus Saputra' },
    })
    expect(units.reduce((sum, unit) => sum + unit.people, 0)).toBe(12)
  })

  it('are added, renamed, moved and ended, each undone and redone', async () => {
    const { call } = office
    const parentId = built.units['office']!
    const { id } = await undoneAndRedone(call, () =>
      call('unit.save', { name: 'Seksi Baru', kind: 'section', parentId }),
    )
    await undoneAndRedone(call, () =>
      call('unit.save', { id, name: 'Seksi Sosial', kind: 'section', parentId }),
    )
    const under = built.units['secretariat']!
    await undoneAndRedone(call, () =>
      call('unit.save', { id, name: 'Seksi Sosial', kind: 'section', parentId: under }),
    )
    expect(await unitNamed('Seksi Sosial')).toMatchObject({ parentId: under, depth: 2, deletable: true })
    await undoneAndRedone(call, () =>
      call('unit.save', { id, name: 'Seksi Sosial', kind: 'section', parentId: under, active: false }),
    )
    expect((await unitNamed('Seksi Sosial')).active).toBe(false)
    await undoneAndRedone(call, () => call('unit.delete', { id }))
    expect(await unitNamed('Seksi Sosial')).toBeUndefined()
  })

  it('leave no event when a save changes nothing', async () => {
    const unit = await unitNamed('Sekretariat')
    const before = (await office.call('history.list', { limit: 1 }))[0]!.seq
    const { id, name, kind, parentId } = unit
    await office.call('unit.save', { id, name, kind, parentId: parentId!, rowVersion: unit.rowVersion })
    expect((await office.call('history.list', { limit: 1 }))[0]!.seq).toBe(before)
  })

  it('refuse a circle, a second root, a twin, a stranger and an old form', async () => {
    const { call } = office
    const { secretariat, general, office: root } = built.units as Record<string, string>
    const save = (draft: object) =>
      refusalOf(call('unit.save', { name: 'Sekretariat', kind: 'secretariat', ...draft } as never))
    expect((await save({ id: secretariat, parentId: general })).fields).toMatchObject({
      parentId: { key: 'error.unit.circle' },
    })
    expect((await save({ id: secretariat, parentId: secretariat })).key).toBe('error.unit.circle')
    expect((await save({ name: 'Lain' })).fields).toMatchObject({ parentId: { key: 'error.required' } })
    expect((await save({ id: secretariat })).fields).toMatchObject({ parentId: { key: 'error.required' } })
    expect((await save({ parentId: root })).fields).toMatchObject({ name: { key: 'error.unit.twin' } })
    expect((await save({ parentId: 'nowhere' })).code).toBe('not_found')
    expect((await save({ id: secretariat, parentId: root, rowVersion: 9 })).key).toBe(
      'error.changedMeanwhile',
    )
    expect((await save({ name: ' ', parentId: root })).fields).toMatchObject({
      name: { key: 'error.required' },
    })
  })

  it('keep the root where it is; it gives the office its name', async () => {
    const { call } = office
    const id = built.units['office']!
    const parentId = built.units['general']!
    expect((await refusalOf(call('unit.delete', { id }))).key).toBe('error.unit.rootStays')
    expect((await refusalOf(call('unit.save', { id, name: 'X', kind: 'kecamatan', parentId }))).key).toBe(
      'error.unit.rootStays',
    )
    expect(
      (await refusalOf(call('unit.save', { id, name: 'X', kind: 'kecamatan', active: false }))).key,
    ).toBe('error.unit.rootStays')
    await undoneAndRedone(call, () => call('unit.save', { id, name: 'Kecamatan Baru', kind: 'kecamatan' }))
    expect((await call('office.get', {})).name).toBe('Kecamatan Baru')
  })

  it('with records are not deleted, and not ended while people are in them', async () => {
    const { call } = office
    const id = built.units['general']!
    const parentId = built.units['secretariat']!
    expect((await refusalOf(call('unit.delete', { id }))).key).toBe('error.unit.holdsRecords')
    expect((await refusalOf(call('unit.delete', { id: parentId }))).key).toBe('error.unit.holdsRecords')
    const ended = await refusalOf(
      call('unit.save', { id, name: 'Subbagian Umum', kind: 'subdivision', parentId, active: false }),
    )
    expect(ended).toMatchObject({ code: 'conflict', key: 'error.unit.inUse', fields: { active: {} } })
    expect(ended.params?.['people']).toBeGreaterThan(0)
  })
})

describe('the head of a unit', () => {
  const headOf = async (key: string, on: string) =>
    (await office.call('unit.list', { on })).find(({ id }) => id === built.units[key])?.head

  it('gives way to a new one on that day, and stays head of the days before', async () => {
    const [former, staff] = ['general', 'general'].map(
      (key, index) => built.people.filter(({ unitId }) => unitId === built.units[key])[index]!,
    )
    await undoneAndRedone(office.call, () =>
      office.call('unit.lead', { unitId: built.units['general']!, employeeId: staff!.id }),
    )
    expect((await headOf('general', '2026-01-14'))?.id).toBe(former!.id)
    expect((await headOf('general', '2026-01-15'))?.id).toBe(staff!.id)
    const { assignments, superior } = await office.call('employee.get', { id: former!.id })
    expect(assignments.map(({ leadsUnit, from, to }) => [leadsUnit, from, to])).toEqual([
      [false, '2026-01-15', undefined],
      [true, '2022-01-03', '2026-01-14'],
    ])
    expect(superior?.id).toBe(staff!.id)
  })

  it('is refused for somebody of another unit, who can stand in as acting head until the definitive one returns', async () => {
    const { call } = office
    const unitId = built.units['general']!
    const guest = built.people.find((person) => person.unitId === built.units['finance'] && person.head)!
    const head = built.people.find((person) => person.unitId === unitId && person.head)!
    expect((await refusalOf(call('unit.lead', { unitId, employeeId: guest.id }))).fields).toMatchObject({
      employeeId: { key: 'error.unit.headElsewhere' },
    })
    await undoneAndRedone(call, () =>
      call('unit.lead', { unitId, employeeId: guest.id, acting: 'plt', from: '2026-01-10' }),
    )
    expect(await headOf('general', '2026-01-10')).toMatchObject({ id: guest.id, acting: 'plt' })
    expect((await headOf('general', '2026-01-09'))?.id).toBe(head.id)
    expect((await call('employee.get', { id: guest.id })).unitId).toBe(built.units['finance'])
    await call('unit.lead', { unitId, employeeId: head.id, from: '2026-01-15' })
    expect(await headOf('general', '2026-01-14')).toMatchObject({ id: guest.id })
    expect(await headOf('general', '2026-01-15')).toEqual({ id: head.id, name: head.name })
  })

  it('leads from the start of the post where nobody led before', async () => {
    const { call } = office
    const { id: unitId } = await call('unit.save', {
      name: 'Seksi',
      kind: 'section',
      parentId: built.units['office']!,
    })
    const { id } = await call('employee.save', {
      name: 'Rina',
      employeeType: 'nonAsn',
      unitId,
      positionDate: '2020-01-01',
    })
    await call('unit.lead', { unitId, employeeId: id })
    expect((await call('unit.list', { on: '2021-01-01' })).find((unit) => unit.id === unitId)?.head?.id).toBe(
      id,
    )
  })

  it('must exist', async () => {
    const unitId = built.units['general']!
    const employeeId = built.people[0]!.id
    expect((await refusalOf(office.call('unit.lead', { unitId, employeeId: 'nobody' }))).code).toBe(
      'not_found',
    )
    expect((await refusalOf(office.call('unit.lead', { unitId: 'nowhere', employeeId }))).code).toBe(
      'not_found',
    )
  })
})

describe('officials of other offices', () => {
  it('are kept with or without NIP, undone and redone', async () => {
    const { call } = office
    const { id } = await undoneAndRedone(call, () =>
      call('official.save', { name: 'Wali Kota', position: 'Wali Kota', nip: '', office: '' }),
    )
    await undoneAndRedone(call, () =>
      call('official.save', { id, name: 'Asisten I', position: 'Asisten', nip: "'19700101 199503 1 001" }),
    )
    expect((await call('official.list', {})).find((official) => official.id === id)).toEqual({
      id,
      name: 'Asisten I',
      position: 'Asisten',
      nip: '197001011995031001',
      rowVersion: expect.any(Number),
    })
    await undoneAndRedone(call, () => call('official.delete', { id }))
    expect((await refusalOf(call('official.delete', { id }))).code).toBe('not_found')
  })

  it('refuse half a NIP, and stay while they rate somebody', async () => {
    const draft = { name: 'X', position: 'Y', nip: '1970' }
    expect((await refusalOf(office.call('official.save', draft))).fields).toMatchObject({
      nip: { key: 'error.nip.length' },
    })
    expect(await refusalOf(office.call('official.delete', { id: built.sekda }))).toMatchObject({
      code: 'conflict',
      key: 'error.official.used',
      params: { count: 1 },
    })
  })
})

describe('who may', () => {
  it.each(roles)('read and write units and officials: %s', async (role) => {
    const session: Session = { id: role, name: role, role, scope: { kind: 'all' } }
    const call = office.as(session)
    const parentId = built.units['office']!
    const attempts = {
      'unit.list': () => call('unit.list', {}),
      'official.list': () => call('official.list', {}),
      'unit.save': () => call('unit.save', { name: `Seksi ${role}`, kind: 'section', parentId }),
      'unit.delete': async () => call('unit.delete', { id: (await unitNamed(`Seksi ${role}`)).id }),
      'unit.lead': () =>
        call('unit.lead', { unitId: built.people[1]!.unitId, employeeId: built.people[1]!.id }),
      'official.save': () => call('official.save', { name: role, position: 'Y' }),
      'official.delete': async () =>
        call('official.delete', {
          id: (await office.call('official.list', {})).find(({ name }) => name === role)!.id,
        }),
    }
    for (const [name, attempt] of Object.entries(attempts)) {
      const permission = name.endsWith('list') ? 'employee:read' : 'employee:write'
      const outcome = await attempt().then(
        () => 'done',
        (error: { code?: string }) => error.code,
      )
      // what was not made cannot be found to be deleted
      const allowed = permissionsOf[role].has(permission) ? ['done'] : ['forbidden', undefined]
      expect(allowed, name).toContain(outcome)
    }
  })

  it('count only the people whom the session sees, and not change units with a narrowed view', async () => {
    const head = built.people.find(({ unitId }) => unitId === built.units['general'])!
    const scope = { kind: 'ratedBy', employeeId: head.id } as const
    const call = office.as({ id: 's', name: 's', role: 'clerk', scope })
    const seen = (await call('unit.list', {})).reduce((sum, unit) => sum + unit.people, 0)
    expect(seen).toBe((await call('employee.list', {})).total)
    expect(seen).toBeLessThan(12)
    expect(
      (await refusalOf(call('unit.save', { name: 'X', kind: 'section', parentId: built.units['office']! })))
        .code,
    ).toBe('forbidden')
    expect((await refusalOf(call('unit.delete', { id: built.units['general']! }))).code).toBe('forbidden')
    const other = built.people.find(({ unitId }) => unitId === built.units['finance'])!
    expect((await refusalOf(call('unit.lead', { unitId: other.unitId, employeeId: other.id }))).code).toBe(
      'not_found',
    )
  })
})
