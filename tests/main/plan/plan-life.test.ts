import { describe, expect, test } from 'vitest'
import type { PlanStep } from '#shared/plan/plan-state.ts'
import { coreValues } from '#shared/plan/core-value.ts'
import type { Session } from '#electron/api/session.ts'
import {
  approve,
  fillAnnex,
  ownSession,
  planned,
  raterSession,
  reports,
  sessionOf,
  startPlanningOffice,
} from '#tests/planning-office.ts'
import { undoneAndRedone } from '#tests/undone.ts'

type Office = ReturnType<typeof startPlanningOffice>
const year = 2025

async function ready({ call }: Office, employeeId: string, text = 'Surat selesai') {
  const plan = await planned(call, employeeId, { text })
  await fillAnnex(call, employeeId)
  return plan
}
const get = ({ call }: Office, employeeId: string, planId?: string) =>
  call('plan.get', { employeeId, year, ...(planId !== undefined && { planId }) })
const enter = ({ call }: Office, indicatorId: string, period: string, value: number) =>
  call('realisation.enter', { cells: [{ indicatorId, period, value }] })

describe('a step', () => {
  const outcome = async (office: Office, session: Session, action: PlanStep, reason?: string) => {
    const input = { employeeIds: [office.budi], year, action, ...(reason !== undefined && { reason }) }
    const { changed, refused } = await office.as(session)('plan.setState', input)
    return changed === 1 ? 'taken' : refused[0]?.key
  }

  test('of whoever an official of another office rates is recorded by the clerk, who never records his own', async () => {
    const office = startPlanningOffice({ today: '2025-01-20' })
    const { ani, budi, call } = office
    const official = await call('official.save', { name: 'H. Darmawan', position: 'Sekretaris Daerah' })
    await call('employee.setSuperior', { employeeIds: [budi], officialId: official.id })
    await ready(office, budi)
    const [own, clerk] = [
      { ...sessionOf('clerk'), employeeId: budi },
      { ...sessionOf('clerk'), employeeId: ani },
    ]
    expect(await outcome(office, own, 'submit')).toBe('taken')
    expect(await outcome(office, own, 'approve')).toBe('workflow.error.by.appraiser')
    expect(await outcome(office, clerk, 'approve')).toBe('taken')
    expect((await get(office, budi)).plan!.snapshot!.appraiser!.name).toBe('H. Darmawan')
  })

  test('is taken by whom the law names, from the state where it begins, and changes nothing where it is refused', async () => {
    const office = startPlanningOffice({ today: '2025-01-20' })
    const { ani, budi } = office
    await ready(office, budi)
    const [own, rater, clerk] = [
      ownSession(budi),
      raterSession(ani),
      { ...sessionOf('clerk'), employeeId: 'x' },
    ]
    const rows: (readonly [Session, PlanStep, string | undefined, string])[] = [
      [rater, 'submit', undefined, 'workflow.error.by.employee'],
      [rater, 'approve', undefined, 'plan.error.notSubmitted'],
      [clerk, 'approve', undefined, 'workflow.error.by.appraiser'],
      [own, 'return', 'x', 'workflow.error.noWay'],
      [own, 'submit', undefined, 'taken'],
      [own, 'approve', undefined, 'workflow.error.by.appraiser'],
      [own, 'withdraw', undefined, 'taken'],
      [clerk, 'submit', undefined, 'taken'],
      [clerk, 'return', 'x', 'workflow.error.by.appraiser'],
      [rater, 'return', undefined, 'workflow.error.reason'],
      [rater, 'return', 'Target terlalu rendah', 'taken'],
      [rater, 'resume', undefined, 'workflow.error.by.employee'],
      [own, 'submit', undefined, 'workflow.error.noWay'],
      [own, 'resume', undefined, 'taken'],
      [own, 'submit', undefined, 'taken'],
      [rater, 'approve', undefined, 'taken'],
      [rater, 'return', 'x', 'plan.error.locked.approved'],
      [own, 'withdraw', undefined, 'plan.error.locked.approved'],
      [own, 'cancel', 'x', 'workflow.error.by.appraiser'],
      [rater, 'cancel', undefined, 'workflow.error.reason'],
      [rater, 'cancel', 'Cuti di luar tanggungan', 'taken'],
    ]
    for (const [session, action, reason, expected] of rows) {
      const before = (await office.call('file.verify', {})).contentHash
      expect([session.role, action, await outcome(office, session, action, reason)]).toEqual([
        session.role,
        action,
        expected,
      ])
      const after = (await office.call('file.verify', {})).contentHash
      expect(after === before).toBe(expected !== 'taken')
    }
    expect(office.bugs).toEqual([])
    office.close()
  })

  test('is refused where the plan was taken back and handed in again since it was seen', async () => {
    const office = startPlanningOffice({ today: '2025-01-20' })
    const { ani, budi, call } = office
    await ready(office, budi)
    await outcome(office, ownSession(budi), 'submit')
    const { id, rowVersion } = (await get(office, budi)).plan!
    for (const step of ['withdraw', 'submit'] as const) await outcome(office, ownSession(budi), step)
    const approve = (seen: number) =>
      office.as(raterSession(ani))('plan.setState', {
        planIds: [id],
        rowVersions: { [id]: seen },
        year,
        action: 'approve',
      })
    expect(await approve(rowVersion)).toMatchObject({
      changed: 0,
      refused: [{ id: budi, key: 'error.changedMeanwhile' }],
    })
    const [row] = (await call('plan.list', { year })).filter(({ planId }) => planId === id)
    expect(await approve(row!.rowVersion!)).toEqual({ changed: 1, refused: [] })
    expect(office.bugs).toEqual([])
    office.close()
  })

  test('of the appraiser’s superior waits until 31 January is over', async () => {
    for (const [today, expected] of [
      ['2025-01-31', 'plan.error.appraisersTurn'],
      ['2025-02-01', 'taken'],
    ] as const) {
      const office = startPlanningOffice({ today })
      const { root, call, budi } = office
      const { id: camat } = await call('employee.save', {
        name: 'Camat',
        employeeType: 'pns',
        nip: '198001012005011001',
        unitId: root,
        positionKind: 'structural',
        leadsUnit: true,
      })
      await ready(office, budi)
      await call('plan.setState', { employeeIds: [budi], year, action: 'submit' })
      const superior: Session = { ...sessionOf('officeHead'), employeeId: camat }
      expect(await outcome(office, superior, 'approve')).toBe(expected)
      office.close()
    }
  })

  test('of many names who cannot follow, and a head sees what awaits him', async () => {
    const office = startPlanningOffice({ today: '2025-01-20' })
    const { call, as, ani, budi, citra } = office
    await ready(office, budi)
    await call('plan.saveResult', { employeeId: citra, year, kind: 'main', text: 'Ketertiban terjaga' })
    const { changed, refused } = await call('plan.setState', {
      employeeIds: [ani, budi, citra],
      year,
      action: 'submit',
    })
    expect(changed).toBe(1)
    expect(refused.map(({ name, key }) => `${name} ${key}`).toSorted()).toEqual([
      'Ani plan.error.none',
      'Citra plan.problem.noIndicator',
    ])
    const rows = await as(raterSession(ani))('plan.list', { year })
    expect(rows.filter(({ awaitsYou }) => awaitsYou).map(({ employee }) => employee.id)).toEqual([budi])
    expect((await as(ownSession(budi))('plan.list', { year })).some(({ awaitsYou }) => awaitsYou)).toBe(false)
    office.close()
  })
})

test('an approval keeps the people as they stood that day, whatever becomes of them', async () => {
  const office = startPlanningOffice({ today: '2025-01-20' })
  const { call, ani, budi, services } = office
  await ready(office, budi)
  await approve(call, [budi])
  const signed = (await get(office, budi)).plan!
  expect(signed).toMatchObject({ submittedOn: '2025-01-20', approvedOn: '2025-01-20', state: 'approved' })
  expect(signed.snapshot).toMatchObject({
    on: '2025-01-20',
    employee: { name: 'Budi', unit: 'Seksi Pelayanan Umum' },
    appraiser: { id: ani, name: 'Ani' },
  })
  const { rowVersion } = await call('employee.get', { id: budi })
  await call('employee.save', {
    id: budi,
    rowVersion,
    name: 'Budi',
    backTitle: 'S.E.',
    employeeType: 'pns',
    unitId: services,
    positionKind: 'pelaksana',
    nip: '198001012005011001',
    grade: 'III/a',
  })
  expect((await get(office, budi)).plan!.snapshot).toEqual(signed.snapshot)
  office.close()
})

test('an addendum holds once it is approved: what was entered goes on with it, the old words stay with their version', async () => {
  const office = startPlanningOffice({ today: '2025-04-10' })
  const { call, ani, budi } = office
  const { indicatorId, resultId } = await ready(office, budi)
  await ready(office, ani, 'Layanan baik')
  const worded = await call(
    'plan.saveIndicator',
    reports(resultId, { targetKind: 'text', targetText: 'rapi' }),
  )
  await approve(call, [ani])
  await call('plan.setState', { employeeIds: [budi], year, action: 'approve' })
  await enter(office, indicatorId, '2025-Q1', 3)
  await call('realisation.setAchievement', {
    indicatorId: worded.id,
    period: '2025-Q1',
    percent: 80,
    note: 'rapi',
    rowVersion: 0,
  })
  await call('indicator.watch', { id: indicatorId })
  await call('appraisal.rate', {
    period: '2025-Q1',
    cells: [{ employeeId: budi, field: 'workResult', workResultId: resultId, value: 'above' }],
  })
  const first = (await get(office, budi)).plan!
  const reason = 'Target dari pimpinan naik'
  const second = await undoneAndRedone(call, () => call('plan.startAddendum', { planId: first.id, reason }))
  expect(second).toMatchObject({
    version: 2,
    state: 'draft',
    reason,
    annex: first.annex.map(({ text }) => ({ text })),
  })
  expect(second.results[0]).toMatchObject({ replacesId: resultId, text: 'Surat selesai' })
  await expect(call('plan.startAddendum', { planId: first.id, reason })).rejects.toMatchObject({
    key: 'plan.error.addendumOpen',
  })
  // the approved one holds meanwhile: it takes entries, and the draft takes none
  const next = second.results[0]!
  await enter(office, indicatorId, '2025-Q2', 4)
  await expect(enter(office, next.indicators[0]!.id, '2025-Q2', 4)).rejects.toMatchObject({ code: 'invalid' })
  const { grain: _g, entries: _e, replacesId: _r, aspects, ...indicator } = next.indicators[0]!
  await call('plan.saveIndicator', { ...indicator, aspects: [...aspects], low: 20 })
  await undoneAndRedone(call, () => call('plan.setState', { employeeIds: [budi], year, action: 'approve' }))
  const now = (await get(office, budi)).plan!
  expect(now).toMatchObject({ id: second.id, version: 2, state: 'approved' })
  expect(now.results[0]!.indicators.map(({ low, entries, grain }) => [low, entries, grain])).toEqual([
    [20, 2, 'quarter'],
    [undefined, 0, undefined],
  ])
  const old = (await get(office, budi, first.id)).plan!
  expect(old).toMatchObject({ state: 'superseded' })
  expect(old.results[0]!.indicators[0]).toMatchObject({ low: 12, entries: 0 })
  const grid = await call('realisation.grid', { year, employeeId: budi })
  expect(grid.rows.map(({ values, target }) => [target, values])).toEqual([
    ['20 laporan', { '2025-Q1': 3, '2025-Q2': 4 }],
    ['rapi', {}],
  ])
  expect(grid.rows[1]!.byHand).toMatchObject({ '2025-Q1': { percent: 80 } })
  const { rows } = await call('appraisal.grid', { period: '2025-Q1' })
  expect(rows.find(({ employeeId }) => employeeId === budi)!.marks).toMatchObject([
    { workResultId: now.results[0]!.id, rating: 'above' },
  ])
  const { versions } = await get(office, budi)
  expect(versions.map(({ version, state, reason: why }) => [version, state, why])).toEqual([
    [2, 'approved', reason],
    [1, 'superseded', undefined],
  ])
  const difference = await call('plan.difference', { planId: now.id, with: first.id })
  expect(difference.results).toMatchObject([
    {
      change: 'changed',
      indicators: [
        { change: 'changed', targetBefore: '12 laporan', target: '20 laporan' },
        { change: 'same' },
      ],
    },
  ])
  expect(office.bugs).toEqual([])
  office.close()
})

test('what has history is ended, not dropped: an addendum that drops it is refused with the count', async () => {
  const office = startPlanningOffice({ today: '2025-04-10' })
  const { call, budi } = office
  const { indicatorId } = await ready(office, budi)
  await ready(office, budi, 'Arsip tertata').catch(() => undefined)
  await call('plan.setState', { employeeIds: [budi], year, action: 'approve' })
  await enter(office, indicatorId, '2025-Q1', 3)
  const first = (await get(office, budi)).plan!
  const second = await call('plan.startAddendum', { planId: first.id, reason: 'Tugas dialihkan' })
  const dropped = second.results.find(({ text }) => text === 'Surat selesai')!
  await call('plan.deleteResult', { id: dropped.id })
  const approving = () => call('plan.setState', { employeeIds: [budi], year, action: 'approve' })
  expect((await approving()).refused).toMatchObject([
    { key: 'plan.error.dropped', params: { entries: 1, records: 0, marks: 0 } },
  ])
  expect((await get(office, budi)).problems[0]).toMatchObject({ level: 'error', key: 'plan.problem.dropped' })
  await call('history.undo', { seq: (await call('history.state', {})).undo!.seq })
  const end = { id: dropped.id, rowVersion: dropped.rowVersion, on: '2025-04-01' }
  await expect(call('plan.endResult', end)).rejects.toMatchObject({
    fields: { reason: { key: 'error.required' } },
  })
  await expect(call('plan.endResult', { ...end, on: '2026-01-01', reason: 'x' })).rejects.toMatchObject({
    fields: { on: { key: 'plan.error.endOutside' } },
  })
  await undoneAndRedone(call, () => call('plan.endResult', { ...end, reason: 'Dialihkan ke Citra' }))
  expect(await approving()).toEqual({ changed: 1, refused: [] })
  expect((await get(office, budi)).plan!.results[0]).toMatchObject({
    endedOn: '2025-04-01',
    indicators: [{ entries: 1 }],
  })
  office.close()
})

describe('two posts in a year', () => {
  async function movedOffice() {
    const office = startPlanningOffice({ today: '2025-08-10' })
    const { call, budi, order } = office
    const { indicatorId } = await ready(office, budi)
    await call('plan.setState', { employeeIds: [budi], year, action: 'approve' })
    await enter(office, indicatorId, '2025-Q1', 3)
    await expect(
      call('plan.startForPost', { employeeId: budi, year, from: '2025-07-01' }),
    ).rejects.toMatchObject({
      fields: { from: { key: 'plan.error.noNewPost' } },
    })
    const { rowVersion } = await call('employee.get', { id: budi })
    await call('employee.save', {
      id: budi,
      rowVersion,
      name: 'Budi',
      employeeType: 'pns',
      nip: '198001012005011001',
      unitId: order,
      positionKind: 'pelaksana',
      positionDate: '2025-07-01',
    })
    return office
  }

  test('are two plans: each period is judged on the one that holds on its last day', async () => {
    const office = await movedOffice()
    const { call, budi } = office
    expect((await get(office, budi)).newPostFrom).toBe('2025-07-01')
    const second = await undoneAndRedone(call, () =>
      call('plan.startForPost', { employeeId: budi, year, from: '2025-07-01' }),
    )
    expect(second).toMatchObject({ from: '2025-07-01', to: '2025-12-31', version: 1, state: 'draft' })
    const { posts } = await get(office, budi)
    expect(posts.map(({ from, to, state }) => [from, to, state])).toEqual([
      ['2025-01-01', '2025-06-30', 'approved'],
      ['2025-07-01', '2025-12-31', 'draft'],
    ])
    const result = await call('plan.saveResult', {
      employeeId: budi,
      year,
      kind: 'main',
      text: 'Patroli rutin',
    })
    const patrols = await call('plan.saveIndicator', reports(result.id, { low: 6, text: 'Jumlah patroli' }))
    await fillAnnex(call, budi)
    await call('plan.setState', { employeeIds: [budi], year, action: 'approve' })
    await enter(office, patrols.id, '2025-Q3', 3)
    const grid = await call('realisation.grid', { year, employeeId: budi })
    expect(
      grid.rows.map(({ indicator, resultNumber, values, expected }) => [
        indicator,
        resultNumber,
        values,
        expected,
      ]),
    ).toEqual([
      ['Jumlah laporan', 1, { '2025-Q1': 3 }, 2],
      ['Jumlah patroli', 1, { '2025-Q3': 3 }, 2],
    ])
    const marks = async (period: string) =>
      (await call('appraisal.grid', { period })).rows
        .find(({ employeeId }) => employeeId === budi)!
        .marks.map(({ text }) => text)
    expect(await marks('2025-Q2')).toEqual(['Surat selesai'])
    expect(await marks('2025-Q3')).toEqual(['Patroli rutin'])
    expect(await marks('2025')).toEqual(['Patroli rutin'])
    await call('appraisal.rate', {
      period: '2025',
      cells: [
        { employeeId: budi, field: 'result', value: 'above' },
        { employeeId: budi, field: 'behaviour', value: 'above' },
        { employeeId: budi, field: 'workResult', workResultId: result.id, value: 'above' },
      ],
    })
    // 3 of 6 in one of two quarters
    const years = (await call('appraisal.years', { employeeId: budi })).years
    expect(years[0]).toMatchObject({ year, workResults: 1, achievement: 50, predikat: 'excellent' })
    expect(office.bugs).toEqual([])
    office.close()
  })

  test('become one again when the later plan goes', async () => {
    const office = await movedOffice()
    const { call, budi } = office
    const { id } = await call('plan.startForPost', { employeeId: budi, year, from: '2025-07-01' })
    await undoneAndRedone(call, () => call('plan.delete', { employeeId: budi, year, planId: id }))
    expect((await get(office, budi)).plan).toMatchObject({ from: '2025-01-01', to: '2025-12-31' })
    office.close()
  })
})

test('the appraiser sets priorities and expectations while the plan lies before him, and writes nothing else', async () => {
  const office = startPlanningOffice({ today: '2025-01-20' })
  const { call, as, ani, budi, citra } = office
  const { resultId } = await ready(office, budi)
  await call('plan.setState', { employeeIds: [budi], year, action: 'submit' })
  const rater = as(raterSession(ani))
  expect(await rater('plan.get', { employeeId: budi, year })).toMatchObject({ editable: false, guided: true })
  const { rowVersion } = (await get(office, budi)).plan!.results[0]!
  expect(await rater('plan.setKind', { id: resultId, rowVersion, kind: 'additional' })).toMatchObject({
    kind: 'additional',
  })
  const expectation = { employeeId: budi, year, coreValue: coreValues[0], text: 'Ramah di loket' }
  await rater('plan.saveExpectation', expectation)
  for (const command of [
    () => rater('plan.saveAnnexLine', { employeeId: budi, year, part: 'resources', text: 'x' }),
    () => rater('plan.saveIndicator', reports(resultId)),
    () => rater('plan.deleteResult', { id: resultId }),
    () =>
      rater('plan.saveStudy', {
        employeeId: budi,
        programme: 'bachelor',
        school: 'a',
        from: '2025-01-01',
        to: '2025-12-31',
      }),
  ])
    await expect(command()).rejects.toMatchObject({ code: 'forbidden', key: 'error.notYours' })
  const own = as(ownSession(budi))
  await expect(own('plan.saveExpectation', expectation)).rejects.toMatchObject({
    key: 'plan.error.locked.submitted',
  })
  const { id: planId, rowVersion: seen } = (await get(office, budi)).plan!
  const appraiser = { planId, rowVersion: seen, appraiserId: citra }
  await expect(own('plan.setAppraiser', appraiser)).rejects.toMatchObject({ code: 'forbidden' })
  office.close()
})
