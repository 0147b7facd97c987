import { expect, test } from 'vitest'
import { indicatorFacts } from '#electron/plan/achievement.ts'
import { personFacts } from '#electron/plan/person-fact.ts'
import { openFile } from '#electron/db/open.ts'
import { settingDefaults } from '#shared/setting/settings.ts'
import { raterSession, reports, sessionOf, startPlanningOffice } from '../../planning-office.ts'

type Office = ReturnType<typeof startPlanningOffice>
type Draft = Parameters<typeof reports>[1]

async function indicatorOf(office: Office, draft: Draft = {}, employeeId = office.budi) {
  const result = await office.call('plan.saveResult', {
    employeeId,
    year: 2025,
    kind: 'main',
    text: 'Pelayanan surat tepat waktu',
  })
  return (await office.call('plan.saveIndicator', reports(result.id, draft))).id
}
const cells = (indicatorId: string, values: Record<string, number | null>) => ({
  cells: Object.entries(values).map(([period, value]) => ({ indicatorId, period, value })),
})
const hash = async ({ call }: Office) => (await call('file.verify', {})).contentHash

test('a sum of three of four quarters says so, against the year’s target and the running one', async () => {
  const office = startPlanningOffice({ today: '2025-10-02' })
  const id = await indicatorOf(office)
  const { changed, rows } = await office.call(
    'realisation.enter',
    cells(id, { '2025-Q1': 3, '2025-Q2': 4, '2025-Q3': 2.5 }),
  )
  expect(changed).toBe(3)
  // 3 + 4 + 2.5 = 9.5 of 12 is 79.17 %; of the running target 12 × 3 ÷ 4 = 9 it is 105.56 %
  expect(rows).toMatchObject([
    {
      accumulated: 9.5,
      filled: 3,
      expected: 4,
      achievement: 79.17,
      running: 105.56,
      grain: 'quarter',
      target: '12 laporan',
      values: { '2025-Q1': 3, '2025-Q2': 4, '2025-Q3': 2.5 },
    },
  ])
  // an entry ahead of its period counts for the year, not for the pace
  const ahead = await office.call('realisation.enter', cells(id, { '2025-Q4': 2.5 }))
  expect(ahead.rows[0]).toMatchObject({ accumulated: 12, achievement: 100, running: 105.56 })
  office.close()
})

test('an average leaves gaps out, the last value stands for a stock, and lower can be better', async () => {
  const office = startPlanningOffice()
  const average = await indicatorOf(office, {
    text: 'Rata-rata waktu tanggapan',
    direction: 'lower',
    low: 7,
    targetUnit: 'hari',
  })
  const last = await indicatorOf(office, {
    text: 'Warga terdata',
    accumulation: 'last',
    low: 80,
    targetUnit: 'warga',
  })
  await office.call('realisation.enter', {
    cells: [
      ...cells(average, { '2025-01': 10, '2025-03': 6 }).cells,
      ...cells(last, { '2025-Q1': 95, '2025-Q2': 60 }).cells,
    ],
  })
  const { rows } = await office.call('realisation.grid', { year: 2025 })
  // (10 + 6) ÷ 2 = 8 days; (2 − 8 ÷ 7) × 100 = 85.71
  expect(rows[0]).toMatchObject({
    accumulated: 8,
    filled: 2,
    expected: 12,
    achievement: 85.71,
    grain: 'month',
  })
  expect(rows[0]?.running).toBeUndefined()
  expect(rows[1]).toMatchObject({ accumulated: 60, filled: 2, expected: 4, achievement: 75 })
  office.close()
})

test('words have no per cent, and a note is what reports on them', async () => {
  const office = startPlanningOffice()
  const id = await indicatorOf(office, { targetKind: 'text', targetText: 'Tertib', low: undefined } as Draft)
  await office.call('realisation.enter', {
    cells: [{ indicatorId: id, period: '2025-Q1', note: 'Arsip sudah tertib' }],
  })
  const [row] = (await office.call('realisation.grid', { year: 2025 })).rows
  expect(row).toMatchObject({ target: 'Tertib', noAchievement: 'text', filled: 1, expected: 4, values: {} })
  expect(row?.notes).toEqual({ '2025-Q1': 'Arsip sudah tertib' })
  office.close()
})

test('the first entry sets the grain, the other is refused with the reason, and the last to go frees it', async () => {
  const office = startPlanningOffice()
  const { call } = office
  const id = await indicatorOf(office)
  await call('realisation.enter', cells(id, { '2025-Q1': 3 }))
  await expect(call('realisation.enter', cells(id, { '2025-04': 1 }))).rejects.toMatchObject({
    code: 'invalid',
    fields: { 'cells.0.value': { key: 'realisation.error.grain.quarter', params: { entries: 1 } } },
  })
  // one act may replace the quarter by months
  const { rows } = await call('realisation.enter', cells(id, { '2025-01': 1, '2025-Q1': null, '2025-02': 2 }))
  expect(rows[0]).toMatchObject({ grain: 'month', values: { '2025-01': 1, '2025-02': 2 }, expected: 12 })
  const free = await call('realisation.enter', cells(id, { '2025-01': null, '2025-02': null }))
  expect(free.rows[0]?.grain).toBeUndefined()
  await call('realisation.enter', cells(id, { '2025-Q4': 2 }))
  // a note holds the grain as well
  await call('realisation.enter', {
    cells: [{ indicatorId: id, period: '2025-Q4', value: null, note: 'menyusul' }],
  })
  await expect(call('realisation.enter', cells(id, { '2025-12': 1 }))).rejects.toMatchObject({
    code: 'invalid',
  })
  office.close()
})

test('a figure above the bound is refused at its cell and nothing is stored', async () => {
  const office = startPlanningOffice()
  const { call } = office
  const id = await indicatorOf(office)
  await call('realisation.enter', cells(id, { '2025-Q1': 1_000_000_000_000 }))
  await expect(
    call('realisation.enter', cells(id, { '2025-Q1': 1, '2025-Q2': 1_000_000_000_000.01 })),
  ).rejects.toMatchObject({ code: 'invalid', fields: { 'cells.1.value': { key: 'error.tooBig' } } })
  const { rows } = await call('realisation.grid', { year: 2025 })
  expect(rows.find(({ indicatorId }) => indicatorId === id)?.values).toEqual({ '2025-Q1': 1_000_000_000_000 })
  office.close()
})

test('a pasted block is one act: a bad cell refuses all and is named, a good block is undone by one step', async () => {
  const office = startPlanningOffice()
  const { call } = office
  const id = await indicatorOf(office)
  const before = await hash(office)
  const block = {
    cells: [
      { indicatorId: id, period: '2025-Q1', value: 1 },
      { indicatorId: id, period: '2025', value: 2 },
      { indicatorId: 'tidak-ada', period: '2025-Q1', value: 2 },
      { indicatorId: id, period: '2024-Q1', value: 2 },
      { indicatorId: id, period: '2025-07', value: 2 },
    ],
  }
  const refusal = await call('realisation.enter', block).then(
    () => undefined,
    (error: unknown) => error as { params: unknown; fields: Record<string, { key: string }> },
  )
  expect(refusal?.params).toEqual({ count: 4, cells: 5 })
  expect(
    Object.entries(refusal?.fields ?? {})
      .map(([field, { key }]) => `${field} ${key}`)
      .toSorted(),
  ).toEqual([
    'cells.1.value realisation.error.annual',
    'cells.2.value plan.error.indicatorMissing',
    'cells.3.value error.year.notOpen',
    'cells.4.value realisation.error.grain.quarter',
  ])
  await expect(call('realisation.enter', cells(id, { '2025-Q1': -1 }))).rejects.toMatchObject({
    fields: { 'cells.0.value': { key: 'error.tooSmall' } },
  })
  await expect(call('realisation.enter', cells(id, { '2025-Q1': 1.234 }))).rejects.toMatchObject({
    fields: { 'cells.0.value': { key: 'error.twoDecimals' } },
  })
  expect(await hash(office)).toBe(before)
  await call('realisation.enter', cells(id, { '2025-Q1': 1, '2025-Q2': 2, '2025-Q3': 3, '2025-Q4': 4 }))
  const seq = (await call('history.state', {})).undo!.seq
  // the same block again changes nothing and leaves no step behind
  expect((await call('realisation.enter', cells(id, { '2025-Q1': 1, '2025-Q2': 2 }))).changed).toBe(0)
  expect((await call('history.state', {})).undo!.seq).toBe(seq)
  await call('history.undo', { seq })
  expect(await hash(office)).toBe(before)
  expect(office.bugs).toEqual([])
  office.close()
})

test('an entry for another open year is refused at its cell', async () => {
  const office = startPlanningOffice()
  const id = await indicatorOf(office)
  await office.call('year.open', { year: 2026, rhythm: 'monthly' })
  await expect(office.call('realisation.enter', cells(id, { '2026-Q1': 1 }))).rejects.toMatchObject({
    fields: { 'cells.0.value': { key: 'realisation.error.otherYear', params: { year: 2025 } } },
  })
  office.close()
})

test('the grid is a unit with those below it, and names who has no plan', async () => {
  const office = startPlanningOffice()
  await indicatorOf(office)
  const whole = await office.call('realisation.grid', { year: 2025, unitId: office.root })
  expect(whole).toMatchObject({ people: 3, withoutPlan: [{ name: 'Citra' }, { name: 'Ani' }] })
  const section = await office.call('realisation.grid', { year: 2025, unitId: office.services })
  expect(section.rows).toMatchObject([{ employee: 'Budi', resultNumber: 1, unitId: office.services }])
  const person = await office.call('realisation.grid', { year: 2025, employeeId: office.citra })
  expect(person).toMatchObject({ rows: [], people: 1, withoutPlan: [{ name: 'Citra' }] })
  await expect(office.call('realisation.grid', { year: 2030 })).rejects.toMatchObject({
    key: 'error.year.notOpen',
  })
  await expect(office.call('realisation.grid', { year: 2025, unitId: 'x' })).rejects.toMatchObject({
    code: 'not_found',
  })
  office.close()
})

test('complaints answered in 3 days instead of 10 improved by 70 % in 6 months (E21)', async () => {
  const office = startPlanningOffice()
  const { call } = office
  const id = await indicatorOf(office, {
    text: 'Waktu tanggapan pengaduan',
    direction: 'lower',
    low: 3,
    targetUnit: 'hari',
    baseline: 10,
    baselineDate: '2024-12-31',
  })
  const months = { '2025-01': 9, '2025-02': 8, '2025-03': 7, '2025-04': 5, '2025-05': 4, '2025-06': 3 }
  await call('realisation.enter', cells(id, months))
  const history = await call('indicator.get', { id })
  expect(history.trend).toEqual({
    baseline: 10,
    current: 3,
    difference: -7,
    months: 6,
    perMonth: -1.17,
    improvement: 70,
    class: 'improved',
  })
  expect(history.points.map(({ period, date, value }) => [period, date, value]).at(-1)).toEqual([
    '2025-06',
    '2025-06-30',
    3,
  ])
  // without a baseline the first entry is it
  const other = await indicatorOf(office, { text: 'Surat tepat waktu', targetUnit: '%' })
  await call('realisation.enter', cells(other, { '2025-Q1': 70 }))
  expect((await call('indicator.get', { id: other })).trend).toBeUndefined()
  await call('realisation.enter', cells(other, { '2025-Q3': 84 }))
  expect((await call('indicator.get', { id: other })).trend).toMatchObject({
    improvement: 20,
    months: 6,
    perMonth: 2.33,
  })
  await expect(call('indicator.get', { id: 'x' })).rejects.toMatchObject({ code: 'not_found' })
  office.close()
})

test('the office follows one indicator; undo restores it, and deleting the indicator forgets it', async () => {
  const office = startPlanningOffice()
  const { call } = office
  const id = await indicatorOf(office)
  const before = await hash(office)
  await call('indicator.watch', { id })
  expect(await hash(office)).not.toBe(before)
  await call('history.undo', { seq: (await call('history.state', {})).undo!.seq })
  expect(await hash(office)).toBe(before)
  await expect(call('indicator.watch', { id: 'x' })).rejects.toMatchObject({ code: 'not_found' })
  await call('indicator.watch', { id })
  await call('indicator.watch', {})
  expect(await hash(office)).toBe(before)
  office.close()
})

test('through a period only its entries count, and a sum is measured against the running target', async () => {
  const office = startPlanningOffice()
  const id = await indicatorOf(office)
  await office.call('realisation.enter', cells(id, { '2025-Q1': 3, '2025-Q2': 2, '2025-Q4': 9 }))
  office.close()
  const file = openFile(office.file)
  const [half] = indicatorFacts(file.read, { year: 2025, through: '2025-Q2' })
  // 3 + 2 = 5 of the running target 12 × 2 ÷ 4 = 6
  expect(half).toMatchObject({
    accumulated: { value: 500 },
    achievement: { percent: 8333 },
    filled: 2,
    expected: 2,
  })
  const [year] = indicatorFacts(file.read, { year: 2025, through: '2025' })
  expect(year).toMatchObject({
    accumulated: { value: 1400 },
    achievement: { percent: 11_667 },
    filled: 3,
    expected: 4,
  })
  file.close()
})

test('a person’s achievement caps indicators and weighs main results twice', async () => {
  const office = startPlanningOffice()
  const { call, budi } = office
  const first = await indicatorOf(office)
  const extra = await call('plan.saveResult', {
    employeeId: budi,
    year: 2025,
    kind: 'additional',
    text: 'Tambahan',
  })
  const second = (await call('plan.saveIndicator', reports(extra.id))).id
  await call('plan.saveIndicator', reports(extra.id, { text: 'Belum diisi' }))
  await call('realisation.enter', {
    cells: [...cells(first, { '2025-Q1': 24 }).cells, ...cells(second, { '2025-Q1': 9 }).cells],
  })
  office.close()
  const file = openFile(office.file)
  const person = personFacts(indicatorFacts(file.read, { year: 2025 }), settingDefaults).get(budi)
  // 24 of 12 is 200 %, capped at 120; 9 of 12 is 75 %; (2 × 120 + 75) ÷ 3 = 105
  expect(person).toMatchObject({
    achievement: 10_500,
    computed: 2,
    total: 3,
    results: [
      { number: 1, kind: 'main', achievement: 12_000 },
      { number: 2, kind: 'additional', achievement: 7_500 },
    ],
  })
  file.close()
})

test('a rater reaches the people rated and nobody else; who may only read enters nothing', async () => {
  const office = startPlanningOffice()
  const own = await indicatorOf(office)
  const foreign = await indicatorOf(office, {}, office.citra)
  const rater = office.as(raterSession(office.ani))
  await rater('realisation.enter', cells(own, { '2025-Q1': 1 }))
  await expect(rater('realisation.enter', cells(foreign, { '2025-Q1': 1 }))).rejects.toMatchObject({
    fields: { 'cells.0.value': { key: 'plan.error.indicatorMissing' } },
  })
  await expect(rater('indicator.get', { id: foreign })).rejects.toMatchObject({ code: 'not_found' })
  expect((await rater('realisation.grid', { year: 2025 })).rows).toHaveLength(1)
  const auditor = office.as(sessionOf('auditor'))
  await auditor('realisation.grid', { year: 2025 })
  await auditor('indicator.get', { id: own })
  await expect(auditor('realisation.enter', cells(own, { '2025-Q1': 2 }))).rejects.toMatchObject({
    code: 'forbidden',
  })
  await expect(auditor('indicator.watch', { id: own })).rejects.toMatchObject({ code: 'forbidden' })
  expect(office.bugs).toEqual([])
  office.close()
})

test('of two windows on one cell the later one gets a conflict that says what arrived, by whom and when, and may then replace it', async () => {
  const office = startPlanningOffice({ today: '2025-10-02' })
  const id = await indicatorOf(office)
  const other = await indicatorOf(office)
  const entry = (value: number | null, seen: number | null, period = '2025-Q1') => ({
    indicatorId: id,
    period,
    value,
    seen: { value: seen, note: null },
  })
  await office.as(raterSession(office.ani))('realisation.enter', { cells: [entry(3, null)] })
  // what others store later does not hide who changed this cell
  await office.call('realisation.enter', cells(other, { '2025-Q1': 9 }))
  const before = await hash(office)
  await expect(
    office.call('realisation.enter', { cells: [entry(1, null, '2025-Q2'), entry(5, null)] }),
  ).rejects.toMatchObject({
    code: 'conflict',
    key: 'realisation.error.conflicts',
    params: { count: 1, cells: 2 },
    fields: {
      'cells.1.value': {
        key: 'realisation.error.arrived',
        params: { value: 3, who: 'Penilai', at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
      },
    },
  })
  expect(await hash(office)).toBe(before)
  expect((await office.call('realisation.enter', { cells: [entry(5, 3)] })).changed).toBe(1)
  await office.call('realisation.enter', { cells: [entry(null, 5)] })
  await expect(office.call('realisation.enter', { cells: [entry(6, 5)] })).rejects.toMatchObject({
    code: 'conflict',
    fields: { 'cells.0.value': { key: 'realisation.error.cleared' } },
  })
  office.close()
})

test('what cannot be stored is refused before a conflict is asked about, so that a refusal is of one kind', async () => {
  const office = startPlanningOffice()
  const id = await indicatorOf(office)
  await office.call('realisation.enter', cells(id, { '2025-Q1': 3 }))
  const seen = { value: null, note: null }
  await expect(
    office.call('realisation.enter', {
      cells: [
        { indicatorId: id, period: '2025-Q1', value: 5, seen },
        { indicatorId: id, period: '2025-04', value: 5, seen },
      ],
    }),
  ).rejects.toMatchObject({ code: 'invalid', fields: { 'cells.1.value': {} } })
  office.close()
})

// the page puts the answer into its grid and does not ask for it again
test('what an entry answers is each indicator as the grid has it, and nothing else of the grid changes', async () => {
  const office = startPlanningOffice({ today: '2025-08-02' })
  const ids = [
    await indicatorOf(office),
    await indicatorOf(office, { text: 'Rata-rata waktu tanggapan', direction: 'lower', low: 7, baseline: 9 }),
    await indicatorOf(office, { targetKind: 'text', targetText: 'Tersusun', low: undefined }, office.ani),
  ]
  const grid = () => office.call('realisation.grid', { year: 2025 })
  const acts = [
    cells(ids[0]!, { '2025-Q1': 3 }),
    { cells: [...cells(ids[0]!, { '2025-Q2': 4 }).cells, ...cells(ids[1]!, { '2025-Q1': 8 }).cells] },
    { cells: [{ indicatorId: ids[2]!, period: '2025-Q1', note: 'Selesai' }] },
    cells(ids[1]!, { '2025-Q1': null }),
    cells(ids[0]!, { '2025-Q1': 3 }),
  ]
  for (const act of acts) {
    const before = await grid()
    const { rows } = await office.call('realisation.enter', act)
    const answered = new Map(rows.map((row) => [row.indicatorId, row]))
    expect(answered.size).toBeGreaterThan(0)
    expect(await grid()).toEqual({
      ...before,
      rows: before.rows.map((row) => answered.get(row.indicatorId) ?? row),
    })
  }
  office.close()
})
