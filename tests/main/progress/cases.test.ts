import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Input } from '#shared/api/contract.ts'
import {
  approve,
  ownSession,
  raterSession,
  reports,
  sessionOf,
  startPlanningOffice,
} from '#tests/planning-office.ts'
import { refusedWhole, undoneAndRedone } from '#tests/undone.ts'

let office: ReturnType<typeof startPlanningOffice>
let indicator: string
beforeEach(async () => {
  office = startPlanningOffice({ today: '2025-06-30' })
  const { call, budi } = office
  const { id } = await call('plan.saveResult', {
    employeeId: budi,
    year: 2025,
    kind: 'main',
    text: 'Pengaduan ditanggapi',
  })
  const days = {
    text: 'Waktu tanggapan',
    low: 3,
    targetUnit: 'hari',
    direction: 'lower',
    accumulation: 'average',
  } as const
  indicator = (await call('plan.saveIndicator', reports(id, { ...days, baseline: 10 }))).id
})
afterEach(() => {
  expect(office.bugs).toEqual([])
  office.close()
})

type Draft = Input<'case.save'>
const one = (more: Partial<Draft> = {}): Draft => ({
  unitId: office.services,
  caseKind: 'Pengaduan',
  subject: 'Jalan rusak',
  receivedOn: '2025-03-03',
  ...more,
})
const rule = (more: Partial<Input<'case.setRule'>> = {}): Input<'case.setRule'> => ({
  indicatorId: indicator,
  unitId: office.services,
  measure: 'median',
  dayCount: 'calendar',
  rowVersion: 0,
  ...more,
})
const figures = async () => (await office.call('realisation.grid', { year: 2025 })).rows[0]!
/** So many cases of a month, each answered after so many days. */
const paste = (month: string, days: readonly number[]) =>
  office.call('case.paste', {
    unitId: office.services,
    caseKind: 'Pengaduan',
    text: days
      .map((day, at) => `${month}-01\t${month}-${String(day + 1).padStart(2, '0')}\tKasus ${at}`)
      .join('\n'),
  })
const refused = (act: () => Promise<unknown>) => refusedWhole(office.call, act)

describe('a case', () => {
  test('is recorded, answered and removed, and each is undone', async () => {
    const { call } = office
    const saved = await undoneAndRedone(call, () => call('case.save', one()))
    expect(saved).toMatchObject({ unit: 'Seksi Pelayanan Umum' })
    expect(saved.days).toBeUndefined()
    const [seen] = (await call('case.list', { year: 2025 })).cases
    const answered = await call('case.save', {
      ...one({ answeredOn: '2025-03-13' }),
      id: saved.id,
      rowVersion: seen!.rowVersion,
    })
    expect(answered.days).toBe(10)
    expect(await call('case.list', { year: 2025 })).toMatchObject({
      open: 0,
      answered: 1,
      kinds: ['Pengaduan'],
    })
    await undoneAndRedone(call, () => call('case.remove', { id: saved.id, rowVersion: answered.rowVersion }))
    expect((await call('case.list', { year: 2025 })).cases).toEqual([])
  })

  test.each([
    ['of a day that has not come', { receivedOn: '2025-07-01' }, 'receivedOn'],
    ['answered on a day that has not come', { answeredOn: '2025-07-01' }, 'answeredOn'],
    ['answered before it came', { answeredOn: '2025-03-02' }, 'answeredOn'],
    ['with somebody’s number', { subject: 'Aduan NIK 6271 0123 4567 8901' }, 'subject'],
    ['without a subject', { subject: '' }, 'subject'],
  ] as const)('%s is refused at its field', async (_what, more, field) => {
    expect((await refused(() => office.call('case.save', one(more)))).fields).toHaveProperty(field)
  })

  test('of a unit that is not there, or seen in an older state, is refused', async () => {
    const { call } = office
    expect(await refused(() => call('case.save', one({ unitId: 'tidak-ada' })))).toMatchObject({
      code: 'not_found',
    })
    const { id } = await call('case.save', one())
    await call('case.save', { ...one(), id, rowVersion: 1, subject: 'Lain' })
    expect(await refused(() => call('case.save', { ...one(), id, rowVersion: 1 }))).toMatchObject({
      key: 'error.changedMeanwhile',
    })
    expect(await refused(() => call('case.remove', { id, rowVersion: 1 }))).toMatchObject({
      key: 'error.changedMeanwhile',
    })
  })

  test('holds its unit', async () => {
    const { call, root } = office
    const { id } = await call('unit.save', { name: 'Seksi Baru', kind: 'section', parentId: root })
    await call('case.save', one({ unitId: id }))
    expect(await refused(() => call('unit.delete', { id }))).toMatchObject({ key: 'error.unit.holdsRecords' })
  })

  test('comes by a pasted list as one act, what is there already not twice', async () => {
    expect(await undoneAndRedone(office.call, () => paste('2025-03', [1, 2, 3]))).toEqual({
      added: 3,
      known: 0,
    })
    expect(await paste('2025-03', [1, 2, 3, 4])).toEqual({ added: 1, known: 3 })
    const wrong = { unitId: office.services, caseKind: 'Pengaduan', text: '2025-07-09\tBesok' }
    expect((await refused(() => office.call('case.paste', wrong))).fields).toHaveProperty('text')
  })
})

describe('an indicator that computes itself', () => {
  test('takes the median of each month’s answers, and claims nothing of fewer than five', async () => {
    const { call } = office
    await paste('2025-01', [10, 10, 10, 10, 12])
    await paste('2025-02', [2, 3])
    await undoneAndRedone(call, () => call('case.setRule', rule()))
    expect(await figures()).toMatchObject({
      values: { '2025-01': 10 },
      grain: 'month',
      computed: true,
      filled: 1,
    })
    expect(await call('case.ofIndicator', { indicatorId: indicator })).toMatchObject({
      measure: 'median',
      unit: 'Seksi Pelayanan Umum',
      months: [
        { period: '2025-01', cases: 5, value: 10 },
        { period: '2025-02', cases: 2 },
      ],
    })
  })

  test('follows every later case, its undo and its measure', async () => {
    const { call } = office
    await call('case.setRule', rule())
    await undoneAndRedone(call, () => paste('2025-03', [1, 2, 3, 4, 20]))
    expect((await figures()).values).toEqual({ '2025-03': 3 })
    await undoneAndRedone(call, () => call('case.setRule', rule({ measure: 'mean', rowVersion: 1 })))
    expect((await figures()).values).toEqual({ '2025-03': 6 })
    const [last] = (await call('case.list', { year: 2025 })).cases
    await call('case.remove', { id: last!.id, rowVersion: last!.rowVersion })
    expect((await figures()).values).toEqual({})
  })

  test('counts working days where it is told to, and follows the holidays', async () => {
    const { call } = office
    // 3 March 2025 is a Monday, the 10th the Monday after
    await call('case.paste', {
      unitId: office.services,
      caseKind: 'Pengaduan',
      text: [1, 2, 3, 4, 5].map((at) => `2025-03-03\t2025-03-10\tKasus ${at}`).join('\n'),
    })
    await call('case.setRule', rule({ dayCount: 'working' }))
    expect((await figures()).values).toEqual({ '2025-03': 5 })
    await call('clock.saveHoliday', { date: '2025-03-05', name: 'Libur banjir', kind: 'local' })
    expect((await figures()).values).toEqual({ '2025-03': 4 })
  })

  test('takes the units below its own, and only its kind', async () => {
    const { call, root } = office
    await paste('2025-01', [1, 1, 1, 1, 1])
    await call('case.setRule', rule({ unitId: root, caseKind: 'Permohonan' }))
    expect((await figures()).values).toEqual({})
    await call('case.setRule', rule({ unitId: root, rowVersion: 1 }))
    expect((await figures()).values).toEqual({ '2025-01': 1 })
  })

  test('is not typed into, but for notes', async () => {
    const { call } = office
    await paste('2025-01', [1, 1, 1, 1, 1])
    await call('case.setRule', rule())
    const enter = (cell: object) =>
      call('realisation.enter', { cells: [{ indicatorId: indicator, period: '2025-01', ...cell }] })
    expect((await refused(() => enter({ value: 3 }))).fields).toMatchObject({
      'cells.0.value': { key: 'realisation.error.computed' },
    })
    await enter({ note: 'banjir' })
    expect(await figures()).toMatchObject({ values: { '2025-01': 1 }, notes: { '2025-01': 'banjir' } })
  })

  test('is not set over figures that somebody entered, and holds its indicator', async () => {
    const { call } = office
    await call('realisation.enter', { cells: [{ indicatorId: indicator, period: '2025-01', value: 4 }] })
    expect(await refused(() => call('case.setRule', rule()))).toMatchObject({
      key: 'serviceCase.error.entered',
    })
    await call('realisation.enter', { cells: [{ indicatorId: indicator, period: '2025-01', value: null }] })
    await call('case.setRule', rule())
    expect(await refused(() => call('plan.deleteIndicator', { id: indicator }))).toMatchObject({
      code: 'conflict',
    })
    expect(await refused(() => call('case.setRule', rule({ rowVersion: 5 })))).toMatchObject({
      key: 'error.changedMeanwhile',
    })
  })

  test('goes on computing in the version of the plan that replaces its own', async () => {
    const { call, budi } = office
    await paste('2025-01', [1, 1, 1, 1, 1])
    await call('case.setRule', rule())
    await approve(call, [budi])
    const { plan } = await call('plan.get', { employeeId: budi, year: 2025 })
    await call('plan.startAddendum', { planId: plan!.id, reason: 'Tugas bertambah' })
    await approve(call, [budi])
    const row = await figures()
    expect(row.indicatorId).not.toBe(indicator)
    expect(row).toMatchObject({ computed: true, values: { '2025-01': 1 } })
    await paste('2025-02', [3, 3, 3, 3, 3])
    expect((await figures()).values).toEqual({ '2025-01': 1, '2025-02': 3 })
    expect(await call('file.verify', {})).toMatchObject({ ok: true })
  })

  test('gives its figures back to the hand, and none stays that nothing stands behind', async () => {
    const { call } = office
    await paste('2025-01', [1, 1, 1, 1, 1])
    await call('case.setRule', rule())
    await undoneAndRedone(call, () => call('case.removeRule', { indicatorId: indicator, rowVersion: 1 }))
    const row = await figures()
    expect(row.values).toEqual({})
    expect(row.computed).toBeUndefined()
    expect(row.grain).toBeUndefined()
    await call('realisation.enter', { cells: [{ indicatorId: indicator, period: '2025-Q1', value: 4 }] })
    expect(
      await refused(() => call('case.removeRule', { indicatorId: indicator, rowVersion: 1 })),
    ).toMatchObject({ code: 'not_found' })
  })
})

describe('who may', () => {
  test('record: of the unit in which one works or rates', async () => {
    const { as, budi, citra, ani, services, order } = office
    await as(ownSession(budi))('case.save', one())
    await as(raterSession(ani))('case.save', one({ subject: 'Sampah' }))
    const other = as(ownSession(citra))
    expect(await refused(() => other('case.save', one()))).toMatchObject({ code: 'not_found' })
    expect((await other('case.list', { year: 2025 })).cases).toEqual([])
    await other('case.save', one({ unitId: order }))
    expect(
      (await as(ownSession(budi))('case.list', { year: 2025 })).cases.map(({ unitId }) => unitId),
    ).toEqual([services, services])
  })

  test('let an indicator compute itself: who may write its figures', async () => {
    const { as, ani, citra } = office
    await as(raterSession(ani))('case.setRule', rule())
    const other = as(ownSession(citra))
    expect(await refused(() => other('case.setRule', rule({ rowVersion: 1 })))).toMatchObject({
      code: 'not_found',
    })
    expect(await refused(() => other('case.ofIndicator', { indicatorId: indicator }))).toMatchObject({
      code: 'not_found',
    })
    const auditor = as(sessionOf('auditor'))
    await auditor('case.list', { year: 2025 })
    for (const write of [
      () => auditor('case.save', one()),
      () => auditor('case.paste', { unitId: office.services, caseKind: 'x', text: 'x' }),
      () => auditor('case.setRule', rule()),
      () => auditor('case.removeRule', { indicatorId: indicator, rowVersion: 1 }),
    ])
      expect(await refused(write)).toMatchObject({ code: 'forbidden' })
  })
})
