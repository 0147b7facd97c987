import { afterEach, describe, expect, test } from 'vitest'
import type { QueryContext } from '#electron/api/context.ts'
import { listClocks } from '#electron/clock/list.ts'
import { openFile } from '#electron/db/open.ts'
import type { Input } from '#shared/api/contract.ts'
import { ClockFilter, clockGroups } from '#shared/clock/clock-list.ts'
import { seal } from '../../seal.ts'
import { approve, reports, raterSession, sessionOf, startPlanningOffice } from '../../planning-office.ts'

let office: ReturnType<typeof startPlanningOffice>
afterEach(() => office.close())
const start = (today: string) => (office = startPlanningOffice({ today }))

type Filter = Partial<Input<'clock.list'>>
const list = (filter: Filter = {}) => office.call('clock.list', { year: 2025, limit: 500, ...filter })
const lines = async (filter: Filter = {}) =>
  (await list(filter)).rows.map(({ clock, period, name, state, deadline }) =>
    [clock, period, name, state, deadline].filter(Boolean).join(' '),
  )

/** Rates somebody of an approved plan for a period. */
async function rate(employeeId: string, period: string) {
  const { call } = office
  if ((await call('plan.get', { employeeId, year: 2025 })).plan === undefined) {
    const { id } = await call('plan.saveResult', {
      employeeId,
      year: 2025,
      kind: 'main',
      text: 'Arsip tertata',
    })
    await call('plan.saveIndicator', reports(id))
    await approve(call, [employeeId])
  }
  await call('appraisal.rate', {
    period,
    cells: [
      { employeeId, field: 'result', value: 'asExpected' },
      { employeeId, field: 'behaviour', value: 'asExpected' },
    ],
  })
}

/** Notes what no page records yet, as a later version will. */
function note(employeeId: string, period: string, columns: Readonly<Record<string, string>>) {
  const { write, close } = openFile(office.file)
  const set = Object.keys(columns)
    .map((column) => `${column} = @${column}`)
    .join(', ')
  write.sqlite
    .prepare(`UPDATE evaluation SET ${set} WHERE employee_id = @employeeId AND period_key = @period`)
    .run({ ...columns, employeeId, period })
  seal(write)
  close()
}

/** As an office that is opened now would answer. */
async function readAnew(filter: Filter) {
  const { read: db, close } = openFile(office.file)
  const input = ClockFilter.parse({ year: 2025, limit: 500, ...filter })
  const page = listClocks({ db, session: sessionOf('owner'), today: '2026-02-02' } as QueryContext, input)
  close()
  return page
}

describe('the list', () => {
  test('in the annual window: everybody is still to be evaluated, the year’s plans and quarters are late', async () => {
    start('2026-01-15')
    // people in the office's order: Ketertiban, then Pelayanan Umum with its head first
    const everybody = (line: string) => ['Citra', 'Ani', 'Budi'].map((name) => line.replace('*', name))
    expect(await lines({ clock: 'K4' })).toEqual([
      ...everybody('K4 2025-Q1 * overdue 2025-04-14'),
      ...everybody('K4 2025-Q2 * overdue 2025-07-14'),
      ...everybody('K4 2025-Q3 * overdue 2025-10-14'),
      ...everybody('K4 2025-Q4 * overdue 2026-01-14'),
      ...everybody('K4 2025 * running 2026-01-31'),
    ])
  })

  test('what is late longest comes first, then what is due today, what has no end, what is due soonest', async () => {
    start('2026-01-31')
    const { rows } = await list()
    const states = rows.map(({ state }) => state)
    expect(states).toEqual(
      states.toSorted(
        (a, b) =>
          ['overdue', 'dueToday', 'running'].indexOf(a) - ['overdue', 'dueToday', 'running'].indexOf(b),
      ),
    )
    const late = rows.filter(({ state }) => state === 'overdue').map(({ deadline }) => deadline!)
    expect(late).toEqual(late.toSorted((a, b) => (a ?? '').localeCompare(b ?? '')))
    expect(rows.find(({ state }) => state === 'running')?.deadline).toBeUndefined()
  })

  test('an approved plan and a rated evaluation leave it; one that began after January was never in it', async () => {
    start('2026-01-15')
    await rate(office.budi, '2025')
    expect(await lines({ clock: 'K1' })).toEqual([
      'K1 2025 Citra overdue 2025-01-31',
      'K1 2025 Ani overdue 2025-01-31',
    ])
    expect(await lines({ clock: 'K4', group: 'over' })).toEqual(['K4 2025 Budi met 2026-01-31'])
    const { unitId, employeeType, positionKind } = await office.call('employee.get', { id: office.citra })
    const moved = await office.call('employee.save', {
      name: 'Eko',
      nip: '198001012005011001',
      employeeType,
      unitId,
      positionKind,
      positionDate: '2025-03-03',
    })
    expect(
      (await list({ employeeId: moved.id, group: 'open' })).rows.map(({ clock }) => clock),
    ).not.toContain('K1')
  })

  test('of whom nobody signed the evaluation by the end of the window the superior has 14 working days, over the holidays', async () => {
    start('2026-02-02')
    await rate(office.budi, '2025')
    expect((await lines({ clock: 'K8' })).filter((line) => line.startsWith('K8 2025 '))).toEqual([
      'K8 2025 Citra running 2026-02-23',
      'K8 2025 Ani running 2026-02-23',
      'K8 2025 Budi running 2026-02-23',
    ])
  })

  test('a report that nobody has made is late once its 30 working days are over', async () => {
    start('2026-06-01')
    const { counts } = await list({ clock: 'K7' })
    expect(counts).toMatchObject({ overdue: 15, unrecorded: 0 })
  })

  test('takes the days of signature, receipt and return as soon as they are recorded', async () => {
    start('2026-02-10')
    await rate(office.budi, '2025')
    note(office.budi, '2025', { signed_on: '2026-01-30', state: 'documentSigned' })
    expect(await lines({ clock: 'K5' })).toEqual(['K5 2025 Budi running 2026-02-23'])
    expect((await list({ clock: 'K5' })).rows[0]).toMatchObject({
      daysLeft: 7,
      collides: true,
      actorName: 'Ani',
    })
    note(office.budi, '2025', { delivered_on: '2026-02-02', state: 'delivered' })
    expect(await lines({ employeeId: office.budi, clock: 'K6' })).toEqual(['K6 2025 Budi running 2026-02-24'])
    expect(await lines({ employeeId: office.budi, clock: 'K12' })).toEqual([
      'K12 2025 Budi running 2026-02-24',
    ])
    note(office.budi, '2025', { received_on: '2026-02-05', state: 'acknowledged' })
    expect((await list({ employeeId: office.budi, clock: 'K6', group: 'over' })).rows).toMatchObject([
      { state: 'met', doneOn: '2026-02-05' },
    ])
  })

  test('against the evaluation of the head of a region nobody objects (L IV.A.12)', async () => {
    start('2026-02-10')
    await rate(office.budi, '2025')
    note(office.budi, '2025', {
      signed_on: '2026-01-30',
      delivered_on: '2026-02-02',
      state: 'delivered',
    })
    const objection = async () => await lines({ employeeId: office.budi, clock: 'K12' })
    expect(await objection()).toHaveLength(1)
    const ratedBy = async (position: string) => {
      const { id } = await office.call('official.save', { name: position, position })
      await office.call('employee.setSuperior', {
        employeeIds: [office.budi],
        officialId: id,
        from: '2025-01-01',
      })
    }
    await ratedBy('Sekretaris Daerah')
    expect(await objection()).toHaveLength(1)
    await ratedBy('Bupati Sukamaju')
    expect(await objection()).toEqual([])
  })

  test('the organisation’s result is one line a unit whose head rates, and over with its document', async () => {
    start('2026-02-02')
    expect(await lines({ clock: 'K14' })).toEqual([
      'K14 2025 Seksi Ketertiban overdue 2026-01-31',
      'K14 2025 Seksi Pelayanan Umum overdue 2026-01-31',
    ])
    await office.call('orgResult.save', {
      unitId: office.services,
      period: '2025',
      value: 'good',
      rowVersion: 0,
      documentDate: '2026-02-01',
    })
    expect(await lines({ clock: 'K14', group: 'over' })).toEqual([
      'K14 2025 Seksi Pelayanan Umum metLate 2026-01-31',
    ])
  })

  test('is paged, counts all, and is narrowed by unit', async () => {
    start('2026-01-15')
    const whole = await list()
    const page = await list({ offset: 2, limit: 3 })
    expect(page.rows).toEqual(whole.rows.slice(2, 5))
    expect([page.total, page.counts]).toEqual([whole.total, whole.counts])
    expect(await list({ limit: 0 })).toEqual({ ...whole, rows: [] })
    expect(whole.total).toBe(whole.counts.overdue + whole.counts.dueToday + whole.counts.running)
    const names = (await list({ unitId: office.order })).rows.map(({ name }) => name)
    expect(new Set(names)).toEqual(new Set(['Citra', 'Seksi Ketertiban']))
  })

  test('follows the office’s own window, week and holidays', async () => {
    start('2026-01-15')
    const deadlines = async () =>
      (await list({ clock: 'K4', employeeId: office.ani })).rows.map(({ deadline }) => deadline)
    await office.call('setting.save', {
      values: { periodicWindow: { before: 5, after: 20 } },
      validFrom: '2025-01-01',
    })
    expect(await deadlines()).toContain('2026-01-20')
    const report = async () =>
      (await list({ clock: 'K7', group: 'ahead', employeeId: office.ani })).rows[0]?.deadline
    const before = await report()
    await office.call('clock.saveHoliday', { date: '2026-02-04', name: 'Libur banjir', kind: 'local' })
    expect((await report())! > before!).toBe(true)
    await office.call('setting.save', { values: { workWeek: 'six' }, validFrom: '2025-01-01' })
    expect((await report())! < before!).toBe(true)
  })

  test('says which holidays are not sure, and which years have none', async () => {
    start('2026-01-15')
    expect((await list()).calendar).toEqual({ unchecked: 41, emptyYears: [] })
    await office.call('year.open', { year: 2027, rhythm: 'monthly' })
    expect((await list({ year: 2027 })).calendar.emptyYears).toEqual([2028])
  })

  test('after each edit it is what a reader who has kept nothing finds', async () => {
    start('2026-02-02')
    const { call } = office
    const undo = async () =>
      void (await call('history.undo', { seq: (await call('history.state', {})).undo!.seq }))
    const edits: readonly (() => Promise<unknown>)[] = [
      () => rate(office.budi, '2025'),
      () => rate(office.citra, '2025-Q2'),
      undo,
      () => rate(office.citra, '2025'),
      // she is gone, but was rated of the year; of no quarter
      () =>
        call('employee.endService', {
          id: office.citra,
          rowVersion: 1,
          status: 'retired',
          date: '2025-05-01',
        }),
      () =>
        call('appraisal.rate', {
          period: '2025',
          cells: (['result', 'behaviour'] as const).map((field) => ({
            employeeId: office.citra,
            field,
            value: null,
          })),
        }),
      () =>
        call('plan.saveResult', { employeeId: office.ani, year: 2025, kind: 'main', text: 'Surat terjawab' }),
      () => call('plan.delete', { employeeId: office.ani, year: 2025 }),
      undo,
      () =>
        call('employee.setSuperior', {
          employeeIds: [office.budi],
          superiorId: office.citra,
          from: '2025-01-01',
        }),
    ]
    for (const edit of edits) {
      for (const group of clockGroups) await list({ group })
      await edit()
      for (const group of clockGroups) {
        const kept = await list({ group })
        expect(kept).toEqual(await readAnew({ group }))
      }
    }
  })

  test('of a year under another law holds nothing; of one that is not open it is refused', async () => {
    start('2026-01-15')
    await office.call('year.open', { year: 2021, rhythm: 'quarterly' })
    expect(await list({ year: 2021 })).toMatchObject({ rows: [], total: 0 })
    await expect(list({ year: 2024 })).rejects.toMatchObject({ key: 'error.year.notOpen' })
    await expect(list({ unitId: 'nowhere' })).rejects.toMatchObject({ key: 'error.unit.missing' })
  })
})

describe('an explanation', () => {
  test('tells the event, each day and the holidays that nobody has checked', async () => {
    start('2026-02-02')
    const told = await office.call('clock.explain', { clock: 'K8', period: '2025', employeeId: office.citra })
    expect(told).toMatchObject({
      row: { clock: 'K8', name: 'Citra', from: '2026-01-31', deadline: '2026-02-23', daysLeft: 13 },
      workingDays: 14,
      unchecked: ['2026-02-16', '2026-02-17'],
    })
    expect(told.days[0]).toEqual({ date: '2026-02-01', kind: 'weekend' })
    expect(told.days.at(-1)).toEqual({ date: '2026-02-23', kind: 'working', number: 14 })
    expect(told.days).toContainEqual({
      date: '2026-02-17',
      kind: 'holiday',
      name: 'Tahun Baru Imlek 2577 Kongzili',
    })
    expect(told.collision).toMatchObject({ reportBy: '2026-03-17' })
  })

  test('of a date tells the last working day before it, and of an open clock neither', async () => {
    start('2026-01-15')
    const ofAni = { period: '2025', employeeId: office.ani }
    expect(await office.call('clock.explain', { clock: 'K4', ...ofAni })).toMatchObject({
      row: { deadline: '2026-01-31' },
      days: [],
      workBy: '2026-01-30',
    })
    const open = await office.call('clock.explain', { clock: 'K3', ...ofAni })
    expect([open.row.deadline, open.workBy, open.days]).toEqual([undefined, undefined, []])
  })

  test('of a unit’s result, by the unit', async () => {
    start('2026-01-15')
    const told = await office.call('clock.explain', { clock: 'K14', period: '2025', unitId: office.services })
    expect(told.row).toMatchObject({ name: 'Seksi Pelayanan Umum', actor: 'clerk', deadline: '2026-01-31' })
  })

  test('is refused of a clock that does not run for the document, and of nobody', async () => {
    start('2026-01-15')
    const refusal = { key: 'clock.error.notOfDocument' }
    const explain = (input: Input<'clock.explain'>) => office.call('clock.explain', input)
    await expect(explain({ clock: 'K13', period: '2025', employeeId: office.ani })).rejects.toMatchObject(
      refusal,
    )
    await expect(explain({ clock: 'K4', period: '2025-07', employeeId: office.ani })).rejects.toMatchObject(
      refusal,
    )
    await expect(explain({ clock: 'K4', period: '2025', employeeId: office.dodi })).rejects.toMatchObject(
      refusal,
    )
    await expect(explain({ clock: 'K4', period: '2025' })).rejects.toMatchObject({ code: 'invalid' })
  })
})

describe('who may see', () => {
  test.each(['owner', 'clerk', 'head', 'secretary', 'officeHead', 'auditor'] as const)(
    '%s reads deadlines',
    async (role) => {
      start('2026-01-15')
      const call = office.as(sessionOf(role))
      expect((await call('clock.list', { year: 2025 })).total).toBeGreaterThan(0)
      await call('clock.explain', { clock: 'K1', period: '2025', employeeId: office.ani })
    },
  )

  test('a head only those of the people whom he rates, and his own', async () => {
    start('2026-01-15')
    const call = office.as(raterSession(office.ani))
    const { rows } = await call('clock.list', { year: 2025, limit: 500 })
    const people = rows.filter(({ document }) => document !== 'orgResult').map(({ name }) => name)
    expect(new Set(people)).toEqual(new Set(['Ani', 'Budi']))
    expect(JSON.stringify(rows)).not.toContain('Citra')
    await expect(
      call('clock.explain', { clock: 'K4', period: '2025', employeeId: office.citra }),
    ).rejects.toMatchObject({ code: 'not_found' })
  })
})
