import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startBackend } from '#tests/backend.ts'
import { buildOffice, type BuiltOffice } from '#tests/builders.ts'
import { refusalOf, undoneAndRedone } from '#tests/undone.ts'
import type { Input } from '#shared/api/contract.ts'

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
const setSuperior = (draft: Input<'employee.setSuperior'>) => office.call('employee.setSuperior', draft)
const superiorOn = async (id: string, on?: string) =>
  (await office.call('employee.get', { id, ...(on && { on }) })).superior
const headOf = (key: string) => built.people.find(({ head, unitId }) => head && unitId === built.units[key])!
const staffOf = (key: string) =>
  built.people.filter(({ head, unitId }) => !head && unitId === built.units[key])

describe('who rates whom', () => {
  it('is proposed by the tree: the head of the unit, for heads the head above', async () => {
    const [staff] = staffOf('general')
    expect(await superiorOn(staff!.id)).toMatchObject({
      id: headOf('general').id,
      proposed: true,
      official: false,
    })
    expect(await superiorOn(headOf('general').id)).toMatchObject({ id: headOf('secretariat').id })
    const { superiorOfSuperior, subordinates } = await office.call('employee.get', {
      id: headOf('general').id,
    })
    expect(superiorOfSuperior?.id).toBe(headOf('office').id)
    expect(subordinates.map(({ id }) => id).toSorted()).toEqual(
      staffOf('general')
        .map(({ id }) => id)
        .toSorted(),
    )
  })

  it('is an official of another office for the camat', async () => {
    expect(await superiorOn(headOf('office').id)).toMatchObject({
      id: built.sekda,
      official: true,
      proposed: false,
    })
  })

  it('is corrected at once for one or many, also for the past, undone and redone', async () => {
    const employeeIds = staffOf('general').map(({ id }) => id)
    const superiorId = headOf('finance').id
    await undoneAndRedone(office.call, () => setSuperior({ employeeIds, superiorId }))
    for (const id of employeeIds) {
      expect(await superiorOn(id)).toMatchObject({ id: superiorId, proposed: false })
      expect(await superiorOn(id, '2023-05-01')).toMatchObject({ id: superiorId })
    }
    const [event] = await office.call('history.list', { limit: 1 })
    expect(event?.object).toContain(headOf('finance').name)
    await setSuperior({ employeeIds, superiorId: headOf('office').id })
    expect((await office.call('employee.get', { id: employeeIds[0]! })).superiors).toHaveLength(1)
  })

  it('holds for the days given; who had the others keeps them', async () => {
    const { id } = staffOf('general')[0]!
    await setSuperior({ employeeIds: [id], superiorId: headOf('finance').id, from: '2024-01-01' })
    const standIn = {
      superiorId: headOf('secretariat').id,
      acting: 'plh',
      from: '2026-01-10',
      to: '2026-01-20',
    } as const
    await undoneAndRedone(office.call, () => setSuperior({ employeeIds: [id], ...standIn }))
    expect(await superiorOn(id, '2023-12-31')).toMatchObject({ proposed: true, id: headOf('general').id })
    expect(await superiorOn(id, '2026-01-09')).toMatchObject({ id: headOf('finance').id })
    expect(await superiorOn(id)).toMatchObject({ id: headOf('secretariat').id, acting: 'plh' })
    expect(await superiorOn(id, '2026-01-21')).toMatchObject({ id: headOf('finance').id })
    expect((await office.call('employee.get', { id })).superiors.map(({ from, to }) => [from, to])).toEqual([
      ['2026-01-21', undefined],
      ['2026-01-10', '2026-01-20'],
      ['2024-01-01', '2026-01-09'],
    ])
  })

  it('goes back to the proposal, at once or from a day on', async () => {
    const { id } = staffOf('general')[0]!
    await setSuperior({ employeeIds: [id], superiorId: headOf('finance').id })
    await undoneAndRedone(office.call, () => setSuperior({ employeeIds: [id], from: '2026-01-01' }))
    expect(await superiorOn(id, '2025-12-31')).toMatchObject({ proposed: false })
    expect(await superiorOn(id)).toMatchObject({ proposed: true, id: headOf('general').id })
  })

  it('changes nothing the second time', async () => {
    const draft = { employeeIds: [staffOf('general')[0]!.id], superiorId: headOf('finance').id }
    await setSuperior(draft)
    const before = (await office.call('history.list', { limit: 1 }))[0]!.seq
    await setSuperior(draft)
    expect((await office.call('history.list', { limit: 1 }))[0]!.seq).toBe(before)
  })

  it('ends with the service of the one who rated', async () => {
    const { id } = staffOf('general')[0]!
    const superiorId = headOf('finance').id
    await setSuperior({ employeeIds: [id], superiorId })
    await undoneAndRedone(office.call, () =>
      office.call('employee.endService', {
        rowVersion: 1,
        id: superiorId,
        status: 'moved',
        date: '2026-01-10',
      }),
    )
    expect(await superiorOn(id, '2026-01-09')).toMatchObject({ id: superiorId })
    expect(await superiorOn(id)).toMatchObject({ id: headOf('general').id, proposed: true })
  })
})

describe('who rates whom is refused', () => {
  it('as a circle with what the tree proposes', async () => {
    const failure = await refusalOf(
      setSuperior({ employeeIds: [headOf('office').id], superiorId: headOf('secretariat').id }),
    )
    expect(failure).toMatchObject({
      code: 'conflict',
      key: 'error.superior.circle',
      fields: { superiorId: {} },
      params: { name: headOf('office').name, rated: headOf('secretariat').name },
    })
    expect(await superiorOn(headOf('office').id)).toMatchObject({ official: true })
  })

  it('as a circle of entered superiors, longer ones and on other days too', async () => {
    const [a, b, c] = staffOf('general')
      .concat(staffOf('finance'))
      .map(({ id }) => id)
    await setSuperior({ employeeIds: [a!], superiorId: b!, from: '2027-01-01' })
    await setSuperior({ employeeIds: [b!], superiorId: c!, from: '2026-06-01', to: '2027-06-30' })
    expect(
      (await refusalOf(setSuperior({ employeeIds: [c!], superiorId: a!, from: '2026-01-01' }))).key,
    ).toBe('error.superior.circle')
    // before any of the two holds there is no circle
    await setSuperior({ employeeIds: [c!], superiorId: a!, from: '2026-01-01', to: '2026-05-31' })
  })

  it('as oneself, as two at once, with an end before the start, or for nobody', async () => {
    const { id } = staffOf('general')[0]!
    const superiorId = headOf('finance').id
    expect((await refusalOf(setSuperior({ employeeIds: [id, superiorId], superiorId }))).key).toBe(
      'error.superior.self',
    )
    expect(
      (await refusalOf(setSuperior({ employeeIds: [id], superiorId, officialId: built.sekda }))).fields,
    ).toMatchObject({
      '': { key: 'error.oneSuperior' },
    })
    const dates = { from: '2026-02-01', to: '2026-01-01' }
    expect((await refusalOf(setSuperior({ employeeIds: [id], superiorId, ...dates }))).fields).toMatchObject({
      to: { key: 'error.dateOrder' },
    })
    expect((await refusalOf(setSuperior({ employeeIds: [], superiorId }))).code).toBe('invalid')
    expect((await refusalOf(setSuperior({ employeeIds: ['x'], superiorId }))).code).toBe('not_found')
    expect((await refusalOf(setSuperior({ employeeIds: [id], superiorId: 'x' }))).code).toBe('not_found')
    expect((await refusalOf(setSuperior({ employeeIds: [id], officialId: 'x' }))).code).toBe('not_found')
  })
})
