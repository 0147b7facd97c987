import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Session } from '#electron/api/session.ts'
import { reopenBackend, startBackend } from '#tests/backend.ts'
import { nipOf } from '#tests/builders.ts'
import { refusalOf, undoneAndRedone } from '#tests/undone.ts'
import type { Input } from '#shared/api/contract.ts'
import { type Permission, permissionsOf, roles } from '#shared/api/permission.ts'

let office: ReturnType<typeof startBackend>
let root: string
let section: string
beforeEach(async () => {
  office = startBackend({ today: '2026-01-15' })
  root = (await office.call('unit.list', {}))[0]!.id
  section = (await office.call('unit.save', { name: 'Seksi Sosial', kind: 'section', parentId: root })).id
})
afterEach(() => {
  expect(office.bugs).toEqual([])
  office.close()
})

const citra = { name: 'Citra Lestari', employeeType: 'pns', nip: '198609262015052001' } as const
const save = (draft: Input<'employee.save'>) => office.call('employee.save', draft)
const get = (id: string, on?: string) => office.call('employee.get', { id, ...(on && { on }) })

describe('a person is added', () => {
  it('with everything the form holds, and read back the same', async () => {
    const draft: Input<'employee.save'> = {
      ...citra,
      backTitle: 'S.E.',
      sex: 'female',
      birthPlace: 'Palangka Raya',
      birthDate: '1986-09-26',
      cpnsDate: '2015-05-01',
      pnsDate: '2016-06-01',
      serviceYears: 10,
      serviceMonths: 8,
      educationLevel: 's1',
      graduationYear: 2010,
      grade: 'III/d',
      gradeDate: '2023-04-01',
      unitId: section,
      positionKind: 'structural',
      leadsUnit: true,
      positionName: 'Kepala Seksi Sosial',
      positionLevel: 'pengawas',
      echelon: 'IV.a',
      positionDate: '2022-01-03',
      phone: '0812',
      email: 'citra@example.id',
      status: 'active',
    }
    const { id, warnings } = await undoneAndRedone(office.call, () => save(draft))
    expect(warnings).toEqual([])
    const person = await get(id)
    expect(person).toMatchObject({
      ...draft,
      fullName: 'Citra Lestari, S.E.',
      unit: 'Seksi Sosial',
      group: 'head',
    })
    expect(person).toMatchObject({ deletable: true, subordinates: [], rowVersion: 1 })
    expect(await office.call('appraisal.years', { employeeId: id })).toEqual({ employeeId: id, years: [] })
    expect(person.assignments).toHaveLength(1)
    expect(person.grades).toEqual([
      { id: expect.any(String), rowVersion: 1, grade: 'III/d', from: '2023-04-01' },
    ])
  })

  it('without a unit in the office itself, with a kind of post told by its title', async () => {
    const { id } = await save({ ...citra, positionName: 'Camat' })
    expect(await get(id)).toMatchObject({
      unitId: root,
      unit: 'Kecamatan Rakumpit',
      positionKind: 'structural',
    })
  })

  it.each([
    ["'19860926 201505 2 001", '198609262015052001'],
    ['19860926.201505.2.001', '198609262015052001'],
  ])('with the NIP spelt %s', async (nip, stored) => {
    const { id } = await save({ ...citra, nip })
    expect((await get(id)).nip).toBe(stored)
  })

  it('without a NIP only when not a civil servant', async () => {
    const { id } = await save({ name: 'Pak Wali', employeeType: 'nonAsn' })
    expect((await get(id)).nip).toBeUndefined()
    expect((await refusalOf(save({ name: 'X', employeeType: 'pppk' }))).fields).toMatchObject({
      nip: { key: 'error.required' },
    })
  })

  it('with warnings that do not stand in the way', async () => {
    const old = await save({ ...citra, nip: '199909262015051001', birthDate: '1999-09-27' })
    expect(old.warnings).toEqual(['nip.NIP_AGE', 'nip.NIP_MISMATCH'])
    expect((await get(old.id)).warnings).toEqual(['nip.NIP_AGE', 'nip.NIP_MISMATCH'])
    expect((await save({ ...citra, nip: '198609262015051000' })).warnings).toEqual(['nip.NIP_TAIL000'])
  })
})

describe('a person is refused', () => {
  it.each([
    ['1.98609E+17', 'pns', 'nip.NIP_SCIENTIFIC'],
    ['19860926201505100', 'pns', 'nip.NIP_LENGTH'],
    ['198602302015051001', 'pns', 'nip.NIP_BIRTHDATE'],
    ['199009132025242014', 'pns', 'nip.NIP_MONTH'],
    ['198609262015053001', 'pns', 'nip.NIP_SEX'],
    ['203009262015051001', 'pns', 'nip.NIP_BIRTHDATE'],
  ] as const)('with NIP %s as %s: %s', async (nip, employeeType, key) => {
    expect(await refusalOf(save({ ...citra, nip, employeeType }))).toMatchObject({
      code: 'invalid',
      key: 'error.checkFields',
      fields: { nip: { key } },
    })
  })

  it('whose NIP somebody has, who is named', async () => {
    await save({ ...citra, backTitle: 'S.E.' })
    expect(await refusalOf(save({ ...citra, name: 'Budi' }))).toMatchObject({
      code: 'conflict',
      fields: { nip: { key: 'error.nip.taken', params: { name: 'Citra Lestari, S.E.' } } },
    })
    expect((await office.call('employee.list', {})).total).toBe(1)
  })

  it.each([
    [{ grade: 'IX' }, 'grade', 'error.grade.pns'],
    [{ grade: 'III' }, 'grade', 'error.grade.pns'],
    [{ gradeDate: '2020-01-01' }, 'grade', 'error.required'],
    [{ employeeType: 'pppk', nip: '199009132025212014', grade: 'III/a' }, 'grade', 'error.grade.pppk'],
    [{ employeeType: 'nonAsn', grade: 'III/a' }, 'grade', 'error.grade.nonAsn'],
    [{ positionKind: 'pelaksana', positionLevel: 'ahliMuda' }, 'positionLevel', 'error.position.level'],
    [{ positionKind: 'functional', positionLevel: 'pengawas' }, 'positionLevel', 'error.position.level'],
    [{ positionKind: 'pelaksana', echelon: 'IV.a' }, 'echelon', 'error.position.echelon'],
    [{ contractStart: '2025-01-01', contractEnd: '2024-01-01' }, 'contractEnd', 'error.dateOrder'],
    [{ birthDate: '1986-09-26', gradeDate: '1980-01-01', grade: 'III/a' }, 'gradeDate', 'error.dateOrder'],
    [{ name: '  ' }, 'name', 'error.required'],
    [{ birthDate: '2025-02-30' }, 'birthDate', 'error.date'],
    [{ serviceMonths: 12 }, 'serviceMonths', 'error.tooBig'],
    [{ colour: 'blue' }, '', 'error.unknownField'],
  ])('with %o at %s', async (more, field, key) => {
    const failure = await refusalOf(save({ ...citra, ...more } as Input<'employee.save'>))
    expect(failure).toMatchObject({ code: 'invalid', fields: { [field]: { key } } })
  })

  it('in a unit that is not there', async () => {
    expect((await refusalOf(save({ ...citra, unitId: 'nowhere' }))).key).toBe('error.unit.missing')
  })
})

describe('a form is saved', () => {
  const dated = {
    unitId: '',
    positionDate: '2022-01-03',
    positionName: 'Pengelola',
    grade: 'III/c',
    gradeDate: '2019-04-01',
  }
  let id: string
  beforeEach(async () => {
    dated.unitId = section
    id = (await save({ ...citra, ...dated })).id
  })

  it('and a promotion on a later date opens a new row, the old one ends the day before', async () => {
    await undoneAndRedone(office.call, () =>
      save({
        ...citra,
        ...dated,
        id,
        grade: 'III/d',
        gradeDate: '2023-04-01',
        unitId: root,
        positionName: 'Sekretaris',
        positionDate: '2025-06-01',
      }),
    )
    const person = await get(id)
    expect(person.grades.map(({ grade, from }) => [grade, from])).toEqual([
      ['III/d', '2023-04-01'],
      ['III/c', '2019-04-01'],
    ])
    expect(person.assignments.map(({ unit, from, to }) => [unit, from, to])).toEqual([
      ['Kecamatan Rakumpit', '2025-06-01', undefined],
      ['Seksi Sosial', '2022-01-03', '2025-05-31'],
    ])
    expect(await get(id, '2025-05-31')).toMatchObject({ unit: 'Seksi Sosial', positionDate: '2022-01-03' })
    expect(await get(id, '2022-06-01')).toMatchObject({ grade: 'III/c', gradeDate: '2019-04-01' })
  })

  it('and the same date or none corrects the row', async () => {
    await undoneAndRedone(office.call, () =>
      save({ ...citra, ...dated, id, grade: 'III/b', positionName: 'Pengolah' }),
    )
    const { gradeDate: _g, positionDate: _p, ...undated } = dated
    await save({ ...citra, ...undated, id, grade: 'III/d', positionName: 'Pengolah Data' })
    expect((await get(id)).grades).toMatchObject([{ grade: 'III/d', from: '2019-04-01' }])
    expect((await get(id)).assignments).toMatchObject([{ positionName: 'Pengolah Data', from: '2022-01-03' }])
  })

  it('and an earlier date goes to history', async () => {
    await save({ ...citra, ...dated, id, grade: 'III/b', gradeDate: '2015-04-01' })
    expect(await get(id)).toMatchObject({ grade: 'III/c', grades: [{ grade: 'III/c' }, { grade: 'III/b' }] })
  })

  it('and a mistyped date of the same grade is mended', async () => {
    await save({ ...citra, ...dated, id, gradeDate: '2009-04-01' })
    expect((await get(id)).grades).toMatchObject([{ grade: 'III/c', from: '2009-04-01' }])
  })

  it('and an empty field is cleared', async () => {
    await save({ ...citra, ...dated, id, phone: '0812', note: 'x' })
    const { grade: _g, gradeDate: _d, ...rest } = dated
    await undoneAndRedone(office.call, () => save({ ...citra, ...rest, id, note: '' }))
    const person = await get(id)
    expect([person.phone, person.note, person.grade]).toEqual([undefined, undefined, undefined])
  })

  it('and leaves no event when nothing differs', async () => {
    const before = (await office.call('history.list', { limit: 1 }))[0]!.seq
    await save({ ...citra, ...dated, id, rowVersion: (await get(id)).rowVersion })
    expect((await office.call('history.list', { limit: 1 }))[0]!.seq).toBe(before)
  })

  it('and refused when somebody else saved meanwhile, a post too', async () => {
    const { rowVersion } = await get(id)
    await save({ ...citra, ...dated, id, positionName: 'Pengolah', rowVersion })
    expect((await refusalOf(save({ ...citra, ...dated, id, name: 'C', rowVersion }))).key).toBe(
      'error.changedMeanwhile',
    )
  })

  it('and named in the history by the person', async () => {
    await save({ ...citra, ...dated, id, phone: '0812' })
    const [event] = await office.call('history.list', { employeeId: id, limit: 1 })
    expect(event).toMatchObject({ operation: 'employee.save', object: 'Citra Lestari' })
    expect(event!.changes[0]!.fields).toEqual([{ field: 'phone', to: '0812' }])
  })
})

describe('a wrong NIP', () => {
  it('is corrected in place with a reason, undone and redone', async () => {
    const { id } = await save(citra)
    const act = () =>
      office.call('employee.correctNip', {
        rowVersion: 1,
        id,
        nip: '19860926 201505 2 002',
        reason: 'salah ketik',
      })
    expect(await undoneAndRedone(office.call, act)).toEqual({ warnings: [] })
    expect((await get(id)).nip).toBe('198609262015052002')
    const events = await office.call('history.list', { operation: 'employee.correctNip' })
    expect(events[0]).toMatchObject({ reason: 'salah ketik', object: 'Citra Lestari' })
  })

  it('is refused like any other', async () => {
    const { id } = await save({ ...citra, birthDate: '1986-09-26' })
    await save({ name: 'Budi', employeeType: 'pns', nip: nipOf(1) })
    const correct = (nip: string) => office.call('employee.correctNip', { rowVersion: 1, id, nip })
    expect((await refusalOf(correct('123'))).fields).toMatchObject({ nip: { key: 'nip.NIP_LENGTH' } })
    expect((await refusalOf(correct(nipOf(1)))).fields).toMatchObject({ nip: { params: { name: 'Budi' } } })
    expect(await correct('198709262015052001')).toEqual({ warnings: ['nip.NIP_MISMATCH'] })
    expect(
      (await refusalOf(office.call('employee.correctNip', { rowVersion: 1, id: 'nobody', nip: nipOf(2) })))
        .code,
    ).toBe('not_found')
  })
})

describe('the end of a service', () => {
  it('is a dated status; until then the person counts', async () => {
    const { id } = await save(citra)
    await undoneAndRedone(office.call, () =>
      office.call('employee.endService', {
        rowVersion: 1,
        id,
        status: 'retired',
        date: '2026-02-01',
        note: 'BUP',
      }),
    )
    expect((await office.call('employee.list', {})).total).toBe(1)
    const later = startLater()
    expect((await later.call('employee.list', {})).total).toBe(0)
    expect((await later.call('employee.list', { status: 'left' })).rows[0]?.id).toBe(id)
    expect((await later.call('employee.list', { status: 'all' })).total).toBe(1)
    later.close()
    office = startBackend()
  })

  it('needs a status that ends it, and the person', async () => {
    const { id } = await save(citra)
    const end = { rowVersion: 1, id, status: 'active', date: '2026-02-01' } as const
    expect((await refusalOf(office.call('employee.endService', end))).fields).toMatchObject({
      status: { key: 'error.employee.endsWithStatus' },
    })
    expect(
      (await refusalOf(office.call('employee.endService', { ...end, id: 'x', status: 'moved' }))).code,
    ).toBe('not_found')
  })
})

function startLater() {
  const { file } = office
  office.close()
  return reopenBackend(file, { today: '2026-02-01' })
}

describe('a person is deleted', () => {
  it('with posts, grades and superiors while there are no records', async () => {
    const { id } = await save({ ...citra, grade: 'III/a', unitId: section })
    const { id: other } = await save({ name: 'Budi', employeeType: 'pns', nip: nipOf(1) })
    await office.call('employee.setSuperior', { employeeIds: [other], superiorId: id })
    await undoneAndRedone(office.call, () => office.call('employee.delete', { id }))
    expect((await refusalOf(get(id))).code).toBe('not_found')
    expect((await get(other)).superiors).toEqual([])
  })

  it('not with a plan', async () => {
    const { id } = await save(citra)
    const result = { employeeId: id, year: 2025, kind: 'main', text: 'Layanan cepat' } as const
    await office.call('plan.saveResult', result)
    expect(await refusalOf(office.call('employee.delete', { id }))).toMatchObject({
      code: 'conflict',
      key: 'error.employee.holdsRecords',
      params: { name: 'Citra Lestari' },
    })
    expect(await get(id)).toMatchObject({ deletable: false })
    expect((await office.call('appraisal.years', { employeeId: id })).years).toMatchObject([
      { year: 2025, planState: 'draft', workResults: 1 },
    ])
  })
})

describe('who may', () => {
  it.each(roles)('see and change people: %s', async (role) => {
    const { id } = await save(citra)
    const { id: other } = await save({ name: 'Budi', employeeType: 'pns', nip: nipOf(1) })
    const { id: third } = await save({ name: 'Eko', employeeType: 'pns', nip: nipOf(2) })
    const call = office.as({ id: role, name: role, role, scope: { kind: 'all' } })
    const outcome = (attempt: Promise<unknown>) =>
      attempt.then(
        () => 'done',
        (error: { code?: string }) => error.code,
      )
    const expectedFor = (permission: Permission) =>
      permissionsOf[role].has(permission) ? 'done' : 'forbidden'
    expect(await outcome(call('employee.list', {}))).toBe(expectedFor('employee:read'))
    expect(await outcome(call('employee.get', { id }))).toBe(expectedFor('employee:read'))
    const expected = expectedFor('employee:write')
    const seen = async () => ({ id, rowVersion: (await get(id)).rowVersion })
    expect(await outcome(call('employee.save', { ...citra, id, phone: '1' }))).toBe(expected)
    expect(await outcome(call('employee.correctNip', { ...(await seen()), nip: '198609262015052009' }))).toBe(
      expected,
    )
    expect(await outcome(call('employee.setSuperior', { employeeIds: [id], superiorId: other }))).toBe(
      expected,
    )
    expect(
      await outcome(call('employee.endService', { ...(await seen()), status: 'moved', date: '2026-01-01' })),
    ).toBe(expected)
    expect(await outcome(call('employee.merge', { keepId: id, removeId: other }))).toBe(expected)
    expect(await outcome(call('employee.delete', { id: third }))).toBe(expected)
  })

  it('only for the people of the session', async () => {
    const { id } = await save(citra)
    const { id: other } = await save({ name: 'Budi', employeeType: 'pns', nip: nipOf(1) })
    const session: Session = { id: 's', name: 's', role: 'clerk', scope: { kind: 'ratedBy', employeeId: id } }
    const call = office.as(session)
    expect((await call('employee.list', {})).rows.map((row) => row.id)).toEqual([id])
    const foreign = [
      call('employee.get', { id: other }),
      call('employee.save', { ...citra, id: other }),
      call('employee.correctNip', { rowVersion: 1, id: other, nip: nipOf(3) }),
      call('employee.endService', { rowVersion: 1, id: other, status: 'moved', date: '2026-01-01' }),
      call('employee.setSuperior', { employeeIds: [other], superiorId: id }),
      call('employee.setSuperior', { employeeIds: [id], superiorId: other }),
      call('employee.merge', { keepId: id, removeId: other }),
      call('employee.delete', { id: other }),
    ]
    for (const attempt of foreign) expect((await refusalOf(attempt)).code).toBe('not_found')
    expect((await refusalOf(call('employee.save', { ...citra, nip: nipOf(5) }))).code).toBe('forbidden')
  })
})

describe('the story of a person', () => {
  it('holds only what is about that person, also of an act that touched many', async () => {
    const { id } = await save(citra)
    const { id: other } = await save({ name: 'Budi', employeeType: 'pns', nip: nipOf(1) })
    const { id: official } = await office.call('official.save', { name: 'Sekda', position: 'Sekda' })
    await office.call('employee.setSuperior', {
      employeeIds: [id, other],
      officialId: official,
      from: '2026-01-01',
    })
    const [event] = await office.call('history.list', { employeeId: id, limit: 1 })
    expect(event!.rows).toBe(2)
    expect(event!.changes).toHaveLength(1)
    expect(event!.changes[0]!.fields.map(({ field }) => field)).toEqual(['official_id', 'valid_from'])
  })
})
