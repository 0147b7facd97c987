import { expect, test } from 'vitest'
import { fillAnnex, raterSession, reports, sessionOf, startPlanningOffice } from '../../planning-office.ts'

type Office = ReturnType<typeof startPlanningOffice>

async function withPlan(office: Office, employeeId = office.budi) {
  const result = await office.call('plan.saveResult', {
    employeeId,
    year: 2025,
    kind: 'main',
    text: 'Pelayanan surat selesai tepat waktu',
  })
  const indicator = await office.call('plan.saveIndicator', reports(result.id))
  return { result, indicator }
}
const hash = async ({ call }: Office) => (await call('file.verify', {})).contentHash
const undoLast = async ({ call }: Office) =>
  call('history.undo', { seq: (await call('history.state', {})).undo!.seq })

/** Runs a command, undoes it and expects the content of before. */
async function undone(office: Office, command: () => Promise<unknown>): Promise<void> {
  const before = await hash(office)
  await command()
  expect(await hash(office)).not.toBe(before)
  await undoLast(office)
  expect(await hash(office)).toBe(before)
}

test('the first result makes the plan as a draft over the whole year, and one undo takes both away', async () => {
  const office = startPlanningOffice()
  const before = await hash(office)
  await withPlan(office)
  const { plan, copyFrom, superiorName } = await office.call('plan.get', {
    employeeId: office.budi,
    year: 2025,
  })
  expect(plan).toMatchObject({
    state: 'draft',
    origin: 'typed',
    version: 1,
    from: '2025-01-01',
    to: '2025-12-31',
  })
  expect(plan?.results[0]).toMatchObject({ number: 1, kind: 'main' })
  expect(plan?.results[0]?.indicators[0]).toMatchObject({ low: 12, accumulation: 'sum', entries: 0 })
  expect(copyFrom).toEqual([])
  expect(superiorName).toBe('Ani')
  await undoLast(office)
  await undoLast(office)
  expect(await hash(office)).toBe(before)
  expect(office.bugs).toEqual([])
  office.close()
})

test('numbers continue from main into additional results, and follow a move and a change of kind', async () => {
  const office = startPlanningOffice()
  const { call, budi } = office
  const add = (kind: 'main' | 'additional', text: string) =>
    call('plan.saveResult', { employeeId: budi, year: 2025, kind, text })
  const extra = await add('additional', 'Tambahan')
  const first = await add('main', 'Satu')
  const second = await add('main', 'Dua')
  const order = async () =>
    (await call('plan.get', { employeeId: budi, year: 2025 })).plan!.results.map(
      ({ number, text }) => `${number} ${text}`,
    )
  expect(await order()).toEqual(['1 Satu', '2 Dua', '3 Tambahan'])
  await undone(office, () => call('plan.moveResult', { id: second.id, before: first.id }))
  await call('plan.moveResult', { id: second.id, before: first.id })
  expect(await order()).toEqual(['1 Dua', '2 Satu', '3 Tambahan'])
  await call('plan.moveResult', { id: second.id })
  expect(await order()).toEqual(['1 Satu', '2 Dua', '3 Tambahan'])
  await expect(call('plan.moveResult', { id: first.id, before: extra.id })).rejects.toMatchObject({
    fields: { before: { key: 'plan.error.otherKind' } },
  })
  await call('plan.saveResult', {
    id: first.id,
    employeeId: budi,
    year: 2025,
    kind: 'additional',
    text: 'Satu',
  })
  expect(await order()).toEqual(['1 Dua', '2 Tambahan', '3 Satu'])
  office.close()
})

test('an indicator takes a number, a range or words, and drops the figures its kind does not use', async () => {
  const office = startPlanningOffice()
  const { call } = office
  const { result, indicator } = await withPlan(office)
  const percent = await call('plan.saveIndicator', {
    ...reports(result.id, { text: 'Tingkat kepuasan', aspects: ['time', 'quality'], targetUnit: '%' }),
    targetKind: 'range',
    low: 80,
    high: 90.5,
  })
  expect(percent).toMatchObject({
    aspects: ['quality', 'time'],
    low: 80,
    high: 90.5,
    accumulation: 'average',
  })
  const words = await call('plan.saveIndicator', {
    ...reports(result.id, { id: percent.id, targetKind: 'text', targetText: 'Tepat waktu' }),
    accumulation: 'last',
  })
  expect(words).toMatchObject({ targetKind: 'text', targetText: 'Tepat waktu', accumulation: 'last' })
  expect(words.low).toBeUndefined()
  await undone(office, () => call('plan.saveIndicator', reports(result.id, { id: indicator.id, low: 24 })))
  for (const [bad, field, key] of [
    [{ targetKind: 'range', high: 10 }, 'high', 'error.rangeOrder'],
    [{ targetKind: 'text' }, 'targetText', 'error.required'],
    [{ low: -1 }, 'low', 'error.tooSmall'],
    [{ low: 1_000_000_000_000.01 }, 'low', 'error.tooBig'],
    [{ low: 1.005 }, 'low', 'error.twoDecimals'],
    [{ aspects: [] }, 'aspects', 'error.required'],
    [{ text: '  ' }, 'text', 'error.required'],
  ] as const)
    await expect(
      call('plan.saveIndicator', { ...reports(result.id), ...(bad as object) }),
    ).rejects.toMatchObject({ code: 'invalid', fields: { [field]: { key } } })
  office.close()
})

test('a form that is out of date is refused, and so is what no longer exists', async () => {
  const office = startPlanningOffice()
  const { call, budi } = office
  const { result, indicator } = await withPlan(office)
  const draft = { id: result.id, employeeId: budi, year: 2025, kind: 'main', text: 'Baru' } as const
  await call('plan.saveResult', { ...draft, rowVersion: result.rowVersion })
  await expect(call('plan.saveResult', { ...draft, rowVersion: result.rowVersion })).rejects.toMatchObject({
    code: 'conflict',
    key: 'error.changedMeanwhile',
  })
  await call('plan.saveIndicator', reports(result.id, { id: indicator.id, low: 20, rowVersion: 1 }))
  await expect(
    call('plan.saveIndicator', reports(result.id, { id: indicator.id, low: 30, rowVersion: 1 })),
  ).rejects.toMatchObject({ key: 'error.changedMeanwhile' })
  await expect(call('plan.saveIndicator', reports('tidak-ada'))).rejects.toMatchObject({ code: 'not_found' })
  await expect(call('plan.deleteIndicator', { id: 'tidak-ada' })).rejects.toMatchObject({ code: 'not_found' })
  await expect(call('plan.saveResult', { ...draft, id: 'tidak-ada' })).rejects.toMatchObject({
    code: 'not_found',
  })
  await expect(call('plan.saveResult', { ...draft, year: 2031 })).rejects.toMatchObject({
    key: 'error.year.notOpen',
  })
  await expect(call('plan.saveResult', { ...draft, employeeId: 'x' })).rejects.toMatchObject({
    code: 'not_found',
  })
  office.close()
})

test('what has realisations or marks is not deleted, and the refusal counts what would be lost', async () => {
  const office = startPlanningOffice()
  const { call, budi } = office
  const { result, indicator } = await withPlan(office)
  await call('realisation.enter', {
    cells: [
      { indicatorId: indicator.id, period: '2025-Q1', value: 3 },
      { indicatorId: indicator.id, period: '2025-Q2', value: 3 },
    ],
  })
  const lost = { code: 'conflict', params: { entries: 2, marks: 0 } }
  await expect(call('plan.deleteResult', { id: result.id })).rejects.toMatchObject(lost)
  await expect(call('plan.deleteIndicator', { id: indicator.id })).rejects.toMatchObject(lost)
  await expect(call('plan.delete', { employeeId: budi, year: 2025 })).rejects.toMatchObject(lost)
  await call('realisation.enter', {
    cells: ['2025-Q1', '2025-Q2'].map((period) => ({ indicatorId: indicator.id, period, value: null })),
  })
  await undone(office, () => call('plan.deleteIndicator', { id: indicator.id }))
  await undone(office, () => call('plan.deleteResult', { id: result.id }))
  await undone(office, () => call('plan.delete', { employeeId: budi, year: 2025 }))
  await call('plan.delete', { employeeId: budi, year: 2025 })
  expect((await call('plan.get', { employeeId: budi, year: 2025 })).plan).toBeUndefined()
  await expect(call('plan.delete', { employeeId: budi, year: 2025 })).rejects.toMatchObject({
    key: 'plan.error.none',
  })
  expect(office.bugs).toEqual([])
  office.close()
})

test('a result names the leader’s result it supports, of the same year and not one of its own', async () => {
  const office = startPlanningOffice()
  const { call, ani, budi } = office
  const { result: parent } = await withPlan(office, ani)
  const { result } = await withPlan(office, budi)
  const { parents, problems } = await call('plan.get', { employeeId: budi, year: 2025 })
  expect(parents).toMatchObject([{ id: parent.id, number: 1 }])
  expect(problems.map(({ key }) => key)).toContain('plan.problem.noParent')
  const draft = { id: result.id, employeeId: budi, year: 2025, kind: 'main', text: result.text } as const
  const saved = await call('plan.saveResult', { ...draft, parentId: parent.id })
  expect(saved).toMatchObject({ parentId: parent.id, parentText: parent.text })
  await expect(call('plan.saveResult', { ...draft, parentId: result.id })).rejects.toMatchObject({
    fields: { parentId: { key: 'plan.error.parent' } },
  })
  // the leader's result goes; the supporting one stays without a parent, and undo joins them again
  await undone(office, () => call('plan.deleteResult', { id: parent.id }))
  office.close()
})

test('approval needs a main result and an indicator under each; hints do not stand in the way', async () => {
  const office = startPlanningOffice()
  const { call, ani, budi, citra } = office
  await call('plan.saveResult', {
    employeeId: budi,
    year: 2025,
    kind: 'additional',
    text: 'Menyusun laporan',
  })
  await withPlan(office, citra)
  await fillAnnex(call, citra)
  const problems = async () =>
    (await call('plan.get', { employeeId: budi, year: 2025 })).problems.map(
      ({ level, key }) => `${level} ${key}`,
    )
  expect(await problems()).toEqual([
    'error plan.problem.noMain',
    'error plan.problem.noIndicator',
    'error plan.problem.noResources',
    'error plan.problem.noAccountability',
    'error plan.problem.noConsequences',
    'warning plan.problem.activityVerb',
    'warning plan.problem.noExpectation',
  ])
  // the page is told of the same steps with the same reasons
  const moves = async () => (await call('plan.get', { employeeId: budi, year: 2025 })).moves
  expect((await moves()).find(({ action }) => action === 'approve')).toEqual({
    action: 'approve',
    to: 'approved',
    refusal: { key: 'plan.problem.noMain' },
  })
  const outcome = await call('plan.setState', {
    employeeIds: [ani, budi, citra],
    year: 2025,
    action: 'approve',
  })
  expect(outcome.changed).toBe(1)
  expect(outcome.refused.map(({ name, key }) => `${name} ${key}`).toSorted()).toEqual([
    'Ani plan.error.none',
    'Budi plan.problem.noMain',
  ])
  const list = await call('plan.list', { year: 2025 })
  // Dodi is no civil servant and has no plan to make
  expect(list.map(({ employee, state, problems }) => [employee.fullName, state, problems])).toEqual([
    ['Citra', 'approved', 0],
    ['Ani', undefined, 0],
    ['Budi', 'draft', 5],
  ])
  expect((await call('plan.list', { year: 2025, unitId: office.services })).length).toBe(2)
  office.close()
})

test('an approved plan is closed: a change is an addendum, and the year’s rating forbids that too', async () => {
  const office = startPlanningOffice()
  const { call, budi } = office
  const { result } = await withPlan(office)
  await fillAnnex(call, budi)
  const approve = () => call('plan.setState', { employeeIds: [budi], year: 2025, action: 'approve' })
  await undone(office, approve)
  await approve()
  const draft = { id: result.id, employeeId: budi, year: 2025, kind: 'main', text: 'Lain' } as const
  for (const command of [
    () => call('plan.saveResult', draft),
    () => call('plan.saveIndicator', reports(result.id)),
    () => call('plan.deleteResult', { id: result.id }),
    () => call('plan.delete', { employeeId: budi, year: 2025 }),
  ])
    await expect(command()).rejects.toMatchObject({ code: 'conflict', key: 'plan.error.locked.approved' })
  const { editable, amendable, plan } = await call('plan.get', { employeeId: budi, year: 2025 })
  expect([editable, amendable]).toEqual([false, true])
  expect(await approve()).toEqual({ changed: 0, refused: [] })
  const addendum = { planId: plan!.id, reason: 'Target dari pimpinan berubah' }
  await undone(office, () => call('plan.startAddendum', addendum))
  await call('appraisal.rate', {
    period: '2025',
    cells: [
      { employeeId: budi, field: 'result', value: 'asExpected' },
      { employeeId: budi, field: 'behaviour', value: 'asExpected' },
    ],
  })
  await expect(call('plan.startAddendum', addendum)).rejects.toMatchObject({ key: 'plan.error.rated' })
  const cancel = { employeeIds: [budi], year: 2025, action: 'cancel', reason: 'Salah orang' } as const
  const { refused } = await call('plan.setState', { ...cancel, employeeIds: [budi] })
  expect(refused).toMatchObject([{ id: budi, key: 'plan.error.rated' }])
  const { moves } = await call('plan.get', { employeeId: budi, year: 2025 })
  expect(moves.find(({ to }) => to === 'cancelled')?.refusal).toEqual({ key: 'plan.error.rated' })
  office.close()
})

test('last year is copied with its differences shown, and nothing that is there is overwritten', async () => {
  const office = startPlanningOffice({ today: '2026-02-02' })
  const { call, budi } = office
  const { result, indicator } = await withPlan(office)
  const kept = await call('plan.saveResult', {
    employeeId: budi,
    year: 2025,
    kind: 'main',
    text: 'Arsip tertata',
  })
  await call('plan.saveIndicator', reports(kept.id, { text: 'Jumlah arsip' }))
  await call('plan.saveExpectation', {
    employeeId: budi,
    year: 2025,
    coreValue: 'loyal',
    text: 'Menjaga rahasia',
  })
  await call('realisation.enter', { cells: [{ indicatorId: indicator.id, period: '2025-Q1', value: 9.5 }] })
  await call('year.open', { year: 2026, rhythm: 'quarterly' })
  const there = await call('plan.saveResult', {
    employeeId: budi,
    year: 2026,
    kind: 'main',
    text: 'pelayanan surat, selesai tepat waktu',
  })
  await call('plan.saveIndicator', reports(there.id, { low: 20 }))
  const only = await call('plan.saveResult', {
    employeeId: budi,
    year: 2026,
    kind: 'main',
    text: 'Hanya di 2026',
  })
  const copy = { employeeId: budi, fromYear: 2025, toYear: 2026 }
  const preview = await call('plan.copyPreview', copy)
  expect(preview.results).toMatchObject([
    {
      id: result.id,
      difference: 'changed',
      indicators: [{ difference: 'changed', target: '12 laporan', present: '20 laporan', reached: 9.5 }],
    },
    { id: kept.id, difference: 'new', indicators: [{ difference: 'new' }] },
  ])
  expect(preview.onlyHere).toEqual([only.text])
  expect(preview.expectations).toEqual(['loyal'])
  await undone(office, () => call('plan.copy', copy))
  const plan = await call('plan.copy', copy)
  expect(plan.results.map(({ text }) => text)).toEqual([there.text, only.text, 'Arsip tertata'])
  expect(plan.results[0]?.indicators).toMatchObject([{ low: 20 }])
  expect(plan.results[2]?.indicators).toMatchObject([{ text: 'Jumlah arsip', entries: 0 }])
  expect(plan.expectations.loyal).toBe('Menjaga rahasia')
  const again = await call('plan.copyPreview', copy)
  expect(again.results.map(({ difference }) => difference)).toEqual(['changed', 'same'])
  await expect(call('plan.copy', { ...copy, fromYear: 2026 })).rejects.toMatchObject({
    fields: { fromYear: { key: 'plan.error.sameYear' } },
  })
  await expect(call('plan.copy', { ...copy, employeeId: office.citra })).rejects.toMatchObject({
    key: 'plan.error.noSource',
  })
  office.close()
})

test('a special expectation is written, cleared and undone; clearing what nobody wrote makes no plan', async () => {
  const office = startPlanningOffice()
  const { call, budi } = office
  const save = (text: string) =>
    call('plan.saveExpectation', { employeeId: budi, year: 2025, coreValue: 'adaptive', text })
  await save('')
  expect((await call('plan.get', { employeeId: budi, year: 2025 })).plan).toBeUndefined()
  await undone(office, () => save('Cepat menyesuaikan diri'))
  await save('Cepat menyesuaikan diri')
  await save('')
  expect((await call('plan.get', { employeeId: budi, year: 2025 })).plan?.expectations).toEqual({})
  office.close()
})

test('plans are for civil servants, for one’s own rows and for those who may write', async () => {
  const office = startPlanningOffice()
  const { as, ani, budi, citra, dodi } = office
  const draft = { year: 2025, kind: 'main', text: 'Hasil' } as const
  await expect(office.call('plan.saveResult', { ...draft, employeeId: dodi })).rejects.toMatchObject({
    key: 'plan.error.nonAsn',
  })
  const rater = as(raterSession(ani))
  // who rates a person does not write his plan (domain.md §3.3)
  await expect(rater('plan.saveResult', { ...draft, employeeId: budi })).rejects.toMatchObject({
    code: 'forbidden',
    key: 'error.notYours',
  })
  await office.call('plan.saveResult', { ...draft, employeeId: budi })
  const { result: foreign } = await withPlan(office, citra)
  const missing = { code: 'not_found' }
  await expect(rater('plan.saveResult', { ...draft, employeeId: citra })).rejects.toMatchObject(missing)
  await expect(rater('plan.saveIndicator', reports(foreign.id))).rejects.toMatchObject(missing)
  await expect(rater('plan.deleteResult', { id: foreign.id })).rejects.toMatchObject(missing)
  await expect(rater('plan.moveResult', { id: foreign.id })).rejects.toMatchObject(missing)
  await expect(rater('plan.get', { employeeId: citra, year: 2025 })).rejects.toMatchObject(missing)
  await expect(
    rater('plan.setState', { employeeIds: [budi, citra], year: 2025, action: 'approve' }),
  ).rejects.toMatchObject(missing)
  await expect(
    rater('plan.copyPreview', { employeeId: citra, fromYear: 2025, toYear: 2025 }),
  ).rejects.toMatchObject(missing)
  expect((await rater('plan.list', { year: 2025 })).map(({ employee }) => employee.fullName)).toEqual([
    'Ani',
    'Budi',
  ])
  await withPlan(office, ani)
  const own = await rater('plan.setState', { employeeIds: [ani], year: 2025, action: 'approve' })
  expect(own.refused).toMatchObject([{ key: 'workflow.error.by.appraiser' }])
  const auditor = as(sessionOf('auditor'))
  await auditor('plan.list', { year: 2025 })
  for (const command of [
    () => auditor('plan.saveResult', { ...draft, employeeId: budi }),
    () => auditor('plan.saveIndicator', reports(foreign.id)),
    () => auditor('plan.deleteResult', { id: foreign.id }),
    () => auditor('plan.deleteIndicator', { id: 'x' }),
    () => auditor('plan.moveResult', { id: foreign.id }),
    () => auditor('plan.saveExpectation', { employeeId: budi, year: 2025, coreValue: 'loyal', text: 'x' }),
    () => auditor('plan.setState', { employeeIds: [budi], year: 2025, action: 'approve' }),
    () => auditor('plan.copy', { employeeId: budi, fromYear: 2025, toYear: 2026 }),
    () => auditor('plan.delete', { employeeId: budi, year: 2025 }),
  ])
    await expect(command()).rejects.toMatchObject({ code: 'forbidden' })
  expect(office.bugs).toEqual([])
  office.close()
})
