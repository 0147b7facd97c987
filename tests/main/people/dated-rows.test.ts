import { beforeEach, describe, expect, it } from 'vitest'
import { ownSession, startPlanningOffice } from '#tests/planning-office.ts'

let office: ReturnType<typeof startPlanningOffice>
beforeEach(() => {
  office = startPlanningOffice({ today: '2026-01-15' })
})
const grades = async () =>
  (await office.call('employee.get', { id: office.budi })).grades.map(({ grade, from }) => [grade, from])
const save = (grade: string, from: string, more: object = {}) =>
  office.call('employee.saveGrade', { employeeId: office.budi, grade, from, ...more })

describe('a row of the grades', () => {
  it('is added, changed and removed, the newest first', async () => {
    const { id } = await save('III/a', '2020-04-01')
    await save('II/d', '2016-04-01')
    await save('III/b', '2024-04-01')
    expect(await grades()).toEqual([
      ['III/b', '2024-04-01'],
      ['III/a', '2020-04-01'],
      ['II/d', '2016-04-01'],
    ])
    await save('III/a', '2020-10-01', { id, rowVersion: 1 })
    expect((await grades())[1]).toEqual(['III/a', '2020-10-01'])
    await office.call('employee.deleteGrade', { id, rowVersion: 2 })
    expect(await grades()).toHaveLength(2)
  })

  it.each([
    ['a grade below the earlier one', 'II/d', '2024-04-01', 'grade', 'error.grade.belowEarlier'],
    ['an earlier one above it', 'III/b', '2016-04-01', 'grade', 'error.grade.belowEarlier'],
    ['a second one of the day', 'III/b', '2020-04-01', 'from', 'error.grade.sameDate'],
    ['what is none', 'III', '2024-04-01', 'grade', 'error.grade.pns'],
  ])('refuses %s at its field and stores nothing', async (_what, grade, from, field, key) => {
    await save('III/a', '2020-04-01')
    await expect(save(grade, from)).rejects.toMatchObject({ fields: { [field]: { key } } })
    expect(await grades()).toEqual([['III/a', '2020-04-01']])
  })

  it('the form of the person refuses a lower one too', async () => {
    const { call, budi, services } = office
    await save('III/a', '2020-04-01')
    const { rowVersion } = await call('employee.get', { id: budi })
    const draft = { name: 'Budi', employeeType: 'pns', nip: '198001012005011003', unitId: services } as const
    await expect(
      call('employee.save', { ...draft, id: budi, rowVersion, grade: 'II/d', gradeDate: '2024-04-01' }),
    ).rejects.toMatchObject({ fields: { grade: { key: 'error.grade.belowEarlier' } } })
    expect(await grades()).toEqual([['III/a', '2020-04-01']])
  })
})

describe('a row of the posts', () => {
  const post = (more: object) =>
    office.call('employee.savePost', {
      employeeId: office.budi,
      unitId: office.services,
      positionKind: 'pelaksana',
      from: '2019-01-02',
      to: '2019-12-31',
      ...more,
    })
  const posts = async () => (await office.call('employee.get', { id: office.budi })).assignments

  it('is added before the one that is held once that has a beginning, changed and removed', async () => {
    const [now] = await posts()
    await expect(post({})).rejects.toMatchObject({ fields: { from: { key: 'error.position.overlap' } } })
    await post({ id: now!.id, rowVersion: now!.rowVersion, from: '2020-01-01', to: undefined })
    const { id } = await post({ positionName: 'Pengelola', unitId: office.order })
    expect((await posts()).map(({ from, to }) => [from, to])).toEqual([
      ['2020-01-01', undefined],
      ['2019-01-02', '2019-12-31'],
    ])
    await post({ id, rowVersion: 1, positionKind: 'functional', positionLevel: 'terampil' })
    expect((await posts())[1]).toMatchObject({ positionLevel: 'terampil', unit: 'Seksi Pelayanan Umum' })
    await office.call('employee.deletePost', { id, rowVersion: 2 })
    await expect(
      office.call('employee.deletePost', { id: now!.id, rowVersion: now!.rowVersion + 1 }),
    ).rejects.toMatchObject({ key: 'error.position.onlyOne' })
  })

  it.each([
    [{ from: '2020-01-02' }, 'to', 'error.dateOrder'],
    [{ positionLevel: 'terampil' }, 'positionLevel', 'error.position.level'],
    [{ echelon: 'IV.a' }, 'echelon', 'error.position.echelon'],
  ])('refuses %j', async (more, field, key) => {
    await expect(post(more)).rejects.toMatchObject({ fields: { [field]: { key } } })
    expect(await posts()).toHaveLength(1)
  })

  it('is not written by whoever may only read it', async () => {
    const own = office.as(ownSession(office.budi))
    const draft = { employeeId: office.budi, grade: 'III/a', from: '2020-04-01' }
    await expect(own('employee.saveGrade', draft)).rejects.toMatchObject({ code: 'forbidden' })
  })
})
