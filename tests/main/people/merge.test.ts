import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startBackend } from '#tests/backend.ts'
import { nipOf } from '#tests/builders.ts'
import { refusalOf, undoneAndRedone } from '#tests/undone.ts'

let office: ReturnType<typeof startBackend>
let keepId: string
let removeId: string
let root: string
beforeEach(async () => {
  office = startBackend({ today: '2026-01-15' })
  root = (await office.call('unit.list', {}))[0]!.id
  const common = { employeeType: 'pns', unitId: root } as const
  keepId = (
    await office.call('employee.save', {
      ...common,
      name: 'Citra Lestari',
      nip: nipOf(1),
      grade: 'III/d',
      gradeDate: '2023-04-01',
      positionDate: '2023-01-02',
      positionName: 'Sekretaris',
    })
  ).id
  removeId = (
    await office.call('employee.save', {
      ...common,
      name: 'Citra L.',
      nip: nipOf(2),
      phone: '0812',
      grade: 'III/c',
      gradeDate: '2019-04-01',
      positionDate: '2019-01-02',
      positionName: 'Kepala Seksi',
    })
  ).id
})
afterEach(() => {
  expect(office.bugs).toEqual([])
  office.close()
})
const merge = () => office.call('employee.merge', { keepId, removeId })
const addPlan = (employeeId: string, year: number) =>
  office.call('plan.saveResult', { employeeId, year, kind: 'main', text: 'Layanan cepat' })

describe('two entries of one person', () => {
  it('become one, undone and redone: plans, posts, grades and superiors follow and gaps are filled', async () => {
    const { id: staff } = await office.call('employee.save', {
      name: 'Budi',
      employeeType: 'pns',
      nip: nipOf(3),
    })
    const { id: boss } = await office.call('official.save', { name: 'Sekda', position: 'Sekda' })
    await office.call('employee.setSuperior', { employeeIds: [staff], superiorId: removeId })
    await office.call('employee.setSuperior', { employeeIds: [removeId], officialId: boss })
    await office.call('year.open', { year: 2026, rhythm: 'quarterly' })
    await addPlan(removeId, 2025)
    await addPlan(keepId, 2026)
    await undoneAndRedone(office.call, merge)
    const person = await office.call('employee.get', { id: keepId })
    expect(person).toMatchObject({
      name: 'Citra Lestari',
      nip: nipOf(1),
      phone: '0812',
      superior: { id: boss },
    })
    const { years } = await office.call('appraisal.years', { employeeId: keepId })
    expect(years.map(({ year }) => year)).toEqual([2026, 2025])
    expect(person.grades.map(({ grade }) => grade)).toEqual(['III/d', 'III/c'])
    expect(person.assignments.map(({ positionName, from, to }) => [positionName, from, to])).toEqual([
      ['Sekretaris', '2023-01-02', undefined],
      ['Kepala Seksi', '2019-01-02', '2023-01-01'],
    ])
    expect(person.subordinates.map(({ id }) => id)).toEqual([staff])
    expect((await refusalOf(office.call('employee.get', { id: removeId }))).code).toBe('not_found')
    expect((await office.call('employee.list', { status: 'all' })).total).toBe(2)
    expect((await office.call('employee.list', { search: 'Citra L.' })).total).toBe(0)
  })

  it('who rated each other do not rate themselves afterwards', async () => {
    await office.call('employee.setSuperior', { employeeIds: [keepId], superiorId: removeId })
    await undoneAndRedone(office.call, merge)
    expect((await office.call('employee.get', { id: keepId })).superiors).toEqual([])
  })

  it('keep one post and one grade of what both say', async () => {
    const fields = { employeeType: 'pns', unitId: root, grade: 'III/d', gradeDate: '2023-04-01' } as const
    await office.call('employee.save', {
      ...fields,
      id: removeId,
      name: 'Citra L.',
      nip: nipOf(2),
      positionDate: '2023-01-02',
      positionName: 'SEKRETARIS',
    })
    await merge()
    const { assignments, grades } = await office.call('employee.get', { id: keepId })
    expect(assignments.map(({ positionName }) => positionName)).toEqual(['Sekretaris', 'Kepala Seksi'])
    expect(grades.map(({ grade }) => grade)).toEqual(['III/d', 'III/c'])
  })
})

describe('a merge is refused', () => {
  it('by the years in which both have a plan', async () => {
    await addPlan(keepId, 2025)
    await addPlan(removeId, 2025)
    expect(await refusalOf(merge())).toMatchObject({
      code: 'conflict',
      key: 'error.merge.plans',
      params: { name: 'Citra L.', years: '2025' },
    })
    expect((await office.call('employee.get', { id: removeId })).name).toBe('Citra L.')
  })

  it('with itself or with nobody', async () => {
    expect((await refusalOf(office.call('employee.merge', { keepId, removeId: keepId }))).key).toBe(
      'error.merge.same',
    )
    expect((await refusalOf(office.call('employee.merge', { keepId, removeId: 'x' }))).code).toBe('not_found')
  })
})
