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
let result: string
let indicator: string
beforeEach(async () => {
  office = startPlanningOffice({ today: '2025-03-12' })
  result = (
    await office.call('plan.saveResult', {
      employeeId: office.budi,
      year: 2025,
      kind: 'main',
      text: 'Pelayanan surat tepat waktu',
    })
  ).id
  indicator = (await office.call('plan.saveIndicator', reports(result))).id
})
afterEach(() => {
  expect(office.bugs).toEqual([])
  office.close()
})

type Draft = Input<'progress.save'>
const line = (more: Partial<Draft> = {}): Draft => ({
  date: '2025-03-03',
  workResultId: result,
  text: '3 laporan selesai',
  ...more,
})
const march = (employeeId = office.budi) => ({ employeeId, from: '2025-03-01', to: '2025-03-31' })
const refused = (act: () => Promise<unknown>) => refusedWhole(office.call, act)

describe('a line of progress', () => {
  test('is stored, shown, changed and removed, and each is undone', async () => {
    const { call } = office
    const saved = await undoneAndRedone(call, () =>
      call('progress.save', line({ indicatorId: indicator, quantity: 2.5, final: true })),
    )
    expect(saved).toMatchObject({ quantity: 2.5, final: true, evidence: 0, rowVersion: 1 })
    expect((await call('progress.get', march())).entries).toEqual([saved])
    const changed = await call('progress.save', { ...line({ text: 'Lain' }), id: saved.id, rowVersion: 1 })
    expect(changed).toMatchObject({ text: 'Lain', final: false, rowVersion: 2 })
    expect(changed.quantity).toBeUndefined()
    await undoneAndRedone(call, () => call('progress.remove', { id: saved.id, rowVersion: 2 }))
    expect((await call('progress.get', march())).entries).toEqual([])
  })

  test.each([
    ['of a day that has not come', { date: '2025-03-13' }, 'progressEntry.error.future', 'date'],
    ['of another year', { date: '2024-12-31' }, 'progressEntry.error.otherYear', 'date'],
    [
      'with an indicator of another result',
      { indicatorId: 'lain' },
      'plan.error.indicatorMissing',
      'indicatorId',
    ],
    ['without words', { text: '  ' }, 'error.required', 'text'],
    ['with too many words', { text: 'x'.repeat(501) }, 'error.tooLong', 'text'],
  ] as const)('%s is refused at its field', async (_what, more, key, field) => {
    const refusal = await refused(() => office.call('progress.save', line(more)))
    expect(refusal.fields?.[field]).toMatchObject({ key })
  })

  test('today is no day that has not come', async () => {
    expect(await office.call('progress.save', line({ date: '2025-03-12' }))).toMatchObject({ rowVersion: 1 })
  })

  test('of a result that is not there, or seen in an older state, is refused', async () => {
    const { call } = office
    expect(await refused(() => call('progress.save', line({ workResultId: 'tidak-ada' })))).toMatchObject({
      code: 'not_found',
    })
    const { id } = await call('progress.save', line())
    await call('progress.save', { ...line({ text: 'Lain' }), id, rowVersion: 1 })
    expect(await refused(() => call('progress.remove', { id, rowVersion: 1 }))).toMatchObject({
      key: 'error.changedMeanwhile',
    })
    expect(await refused(() => call('progress.save', { ...line(), id, rowVersion: 1 }))).toMatchObject({
      key: 'error.changedMeanwhile',
    })
  })

  test('holds its result, its indicator and its plan', async () => {
    const { call } = office
    await call('progress.save', line({ indicatorId: indicator, quantity: 1 }))
    const holds = { code: 'conflict', params: { entries: 0, records: 1, marks: 0 } }
    expect(await refused(() => call('plan.deleteIndicator', { id: indicator }))).toMatchObject(holds)
    expect(await refused(() => call('plan.deleteResult', { id: result }))).toMatchObject(holds)
    const plan = { employeeId: office.budi, year: 2025 }
    expect(await refused(() => call('plan.delete', plan))).toMatchObject(holds)
  })
})

describe('many lines', () => {
  const lines = () => Array.from({ length: 20 }, (_, at) => line({ text: `Laporan ${at + 1} selesai` }))

  test('are stored as one act, those that are there already not twice', async () => {
    const { call, budi } = office
    const added = await undoneAndRedone(call, () =>
      call('progress.add', { employeeId: budi, lines: lines() }),
    )
    expect(added).toEqual({ added: 20, known: 0 })
    expect(await call('progress.add', { employeeId: budi, lines: [...lines(), line()] })).toEqual({
      added: 1,
      known: 20,
    })
  })

  test('are all refused for one that is wrong, with the message at it', async () => {
    const wrong = [...lines().slice(0, 3), line({ date: '2025-04-01' })]
    const refusal = await refused(() =>
      office.call('progress.add', { employeeId: office.budi, lines: wrong }),
    )
    expect(refusal).toMatchObject({
      key: 'progressEntry.error.lines',
      params: { count: 1 },
      fields: { 'lines.3.date': { key: 'progressEntry.error.future' } },
    })
  })

  test('never reach another person', async () => {
    const refusal = await refused(() =>
      office.call('progress.add', { employeeId: office.citra, lines: lines() }),
    )
    expect(refusal).toMatchObject({ code: 'not_found' })
  })

  test('are read before with the result that their words lead to', async () => {
    const read = { employeeId: office.budi, date: '2025-03-03', text: '1. melayani 4 surat\n2. rapat' }
    expect(await office.call('progress.read', read)).toMatchObject([
      { text: 'melayani 4 surat', workResultId: result, sure: true },
      { text: 'rapat', sure: false },
    ])
  })
})

describe('what is missing', () => {
  test('follows the rhythm that the office has set, the holidays and the plan', async () => {
    const { call } = office
    // 2025 was documented by the month unless told otherwise
    expect(await call('progress.get', march())).toMatchObject({ documentation: 'monthly', due: 0 })
    await call('setting.save', { values: { documentationPeriod: 'daily' }, validFrom: '2025-01-01' })
    await call('progress.save', line({ date: '2025-03-10' }))
    const { due, gaps } = await call('progress.get', march())
    // 3–12 March 2025: eight working days
    expect(due).toBe(8)
    expect(gaps.map(({ from }) => from.slice(8))).toEqual(['03', '04', '05', '06', '07', '11', '12'])
    await call('clock.saveHoliday', { date: '2025-03-04', name: 'Libur banjir', kind: 'local' })
    expect(await call('progress.get', march())).toMatchObject({ due: 7 })
  })

  test('is daily from 2026 on', async () => {
    const later = startPlanningOffice({ today: '2026-01-15' })
    await later.call('year.open', { year: 2026, rhythm: 'quarterly' })
    const january = { employeeId: later.budi, from: '2026-01-01', to: '2026-01-31' }
    expect(await later.call('progress.get', january)).toMatchObject({ documentation: 'daily', due: 0 })
    later.close()
  })

  test('is told of everybody in the list, as far as in sight', async () => {
    const { call, as, ani, budi, citra } = office
    await call('progress.save', line())
    const list = await call('progress.list', { from: '2025-03-01', to: '2025-03-31' })
    expect(list.rows.find(({ employeeId }) => employeeId === budi)).toMatchObject({
      entries: 1,
      last: '2025-03-03',
      hasPlan: true,
      evidence: 0,
      steps: 0,
    })
    expect(list.rows.map(({ employeeId }) => employeeId)).toContain(citra)
    const seen = await as(raterSession(ani))('progress.list', { from: '2025-03-01', to: '2025-03-31' })
    expect(seen.rows.map(({ employeeId }) => employeeId).toSorted()).toEqual([ani, budi].toSorted())
  })
})

describe('a plan that changes', () => {
  test('takes its lines, evidence, steps and adjustments along to the version that replaces it', async () => {
    const { call, budi } = office
    await approve(call, [budi])
    const { id } = await call('progress.save', line({ indicatorId: indicator, quantity: 2 }))
    const hangs = { workResultId: result, text: 'Memilah arsip' }
    await call('actionPlan.save', hangs)
    await call('evidence.add', {
      workResultId: result,
      progressEntryId: id,
      link: 'https://drive.example.id/a',
    })
    await call('adjustment.save', { indicatorId: indicator, date: '2025-03-03', text: 'Loket kedua' })
    const { plan } = await call('plan.get', { employeeId: budi, year: 2025 })
    const reason = 'Tugas bertambah'
    const next = await call('plan.startAddendum', { planId: plan!.id, reason })
    // what is under way holds for nobody yet
    expect((await call('progress.get', march())).results.map(({ id: own }) => own)).toEqual([result])
    await approve(call, [budi])
    const list = await call('progress.list', { from: '2025-03-01', to: '2025-03-31' })
    expect(list.rows.find(({ employeeId }) => employeeId === budi)).toMatchObject({ evidence: 1, steps: 1 })
    const [newer] = next.results
    const { results, entries, earlier } = await call('progress.get', march())
    expect(results.map(({ id: own }) => own)).toEqual([newer!.id])
    expect(entries).toMatchObject([
      { id, workResultId: newer!.id, indicatorId: newer!.indicators[0]!.id, evidence: 1 },
    ])
    expect(earlier).toEqual({})
    expect((await call('actionPlan.get', { employeeId: budi, year: 2025 })).steps).toMatchObject([
      { workResultId: newer!.id },
    ])
    expect(
      (await call('adjustment.list', { indicatorId: newer!.indicators[0]!.id })).adjustments,
    ).toHaveLength(1)
  })
})

test('the sums of an indicator follow its accumulation, by month and by quarter', async () => {
  const { call } = office
  const counted = (date: string, quantity: number) => line({ date, quantity, indicatorId: indicator })
  for (const [date, quantity] of [
    ['2025-01-06', 2],
    ['2025-01-31', 3.5],
    ['2025-03-12', 1],
  ] as const)
    await call('progress.save', counted(date, quantity))
  await call('progress.save', line({ date: '2025-02-03' }))
  expect(await call('progress.sums', { indicatorId: indicator })).toEqual([
    { period: '2025-01', value: 5.5, entries: 2 },
    { period: '2025-03', value: 1, entries: 1 },
    { period: '2025-Q1', value: 6.5, entries: 3 },
  ])
  // nothing of it is a realisation by itself
  const [row] = (await call('realisation.grid', { year: 2025 })).rows
  expect(row).toMatchObject({ values: {}, filled: 0 })
})

describe('who may write', () => {
  test('oneself and the clerk, not who rates: he reads', async () => {
    const { as, ani, budi } = office
    await as(ownSession(budi))('progress.save', line())
    await as(sessionOf('clerk'))('progress.save', line({ text: 'Lain' }))
    const rater = as(raterSession(ani))
    expect(await rater('progress.get', march())).toMatchObject({ writable: false, entries: [{}, {}] })
    expect(await refused(() => rater('progress.save', line()))).toMatchObject({ key: 'error.notYours' })
  })

  test('nor does he take back what they wrote', async () => {
    const { call, as, ani } = office
    await call('progress.save', line())
    const seq = (await call('history.list', { limit: 1 }))[0]!.seq
    expect(await refused(() => as(raterSession(ani))('history.undo', { seq }))).toMatchObject({
      key: 'error.notYours',
    })
  })

  test('nobody for people out of sight, who are as if not there', async () => {
    const { as, citra } = office
    const other = as(ownSession(citra))
    expect(await refused(() => other('progress.save', line()))).toMatchObject({ code: 'not_found' })
    expect(await refused(() => other('progress.get', march()))).toMatchObject({ code: 'not_found' })
    expect(await refused(() => other('progress.sums', { indicatorId: indicator }))).toMatchObject({
      code: 'not_found',
    })
    const read = { ...march(), date: '2025-03-03', text: 'surat' }
    expect(
      await refused(() =>
        other('progress.read', { employeeId: read.employeeId, date: read.date, text: read.text }),
      ),
    ).toMatchObject({ code: 'not_found' })
  })

  test('an auditor reads', async () => {
    const auditor = office.as(sessionOf('auditor'))
    await auditor('progress.get', march())
    for (const write of [
      () => auditor('progress.save', line()),
      () => auditor('progress.add', { employeeId: office.budi, lines: [line()] }),
      () => auditor('progress.remove', { id: 'x', rowVersion: 1 }),
    ])
      expect(await refused(write)).toMatchObject({ code: 'forbidden' })
  })
})
