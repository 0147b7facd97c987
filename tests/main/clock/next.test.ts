import { afterEach, describe, expect, test } from 'vitest'
import { contract, isName } from '#shared/api/contract.ts'
import type { Input } from '#shared/api/contract.ts'
import { nextStages, ruleOf } from '#shared/clock/next/stage.ts'
import {
  approve as approvePlans,
  fillAnnex,
  ownSession,
  raterSession,
  reports,
  sessionOf,
  startPlanningOffice,
} from '../../planning-office.ts'
import type { Session } from '#electron/api/session.ts'

let office: ReturnType<typeof startPlanningOffice>
afterEach(() => {
  expect(office.bugs).toEqual([])
  office.close()
})
const start = (today: string) => (office = startPlanningOffice({ today }))

type Filter = Partial<Input<'clock.next'>>
const list = (filter: Filter = {}, session?: Session) =>
  (session ? office.as(session) : office.call)('clock.next', { year: 2025, limit: 500, ...filter })
const lines = async (filter: Filter = {}, session?: Session) =>
  (await list(filter, session)).rows.map(({ stage, period, name, risk, status, actorName }) =>
    [stage, period, name, risk, status?.deadline, actorName].filter(Boolean).join(' '),
  )

async function plan(employeeId: string) {
  const { call } = office
  const { id } = await call('plan.saveResult', {
    employeeId,
    year: 2025,
    kind: 'main',
    text: 'Arsip tertata',
  })
  await call('plan.saveIndicator', reports(id))
}
const approve = (employeeId: string) => approvePlans(office.call, [employeeId])

describe('the list', () => {
  test('in January: each plan is to be written, then approved by whoever rates', async () => {
    start('2025-01-20')
    await plan(office.budi)
    expect(await lines()).toEqual([
      // nobody leads the section of Citra, and the office has no head who could be proposed
      'superior 2025 Citra running 2025-01-31',
      'superior 2025 Ani running 2025-01-31',
      'submitPlan 2025 Budi running 2025-01-31 Budi',
    ])
    await fillAnnex(office.call, office.budi)
    const submit = { employeeIds: [office.budi], year: 2025, action: 'submit' } as const
    await office.call('plan.setState', { ...submit, employeeIds: [office.budi] })
    expect(await lines({ employeeId: office.budi })).toEqual(['approve 2025 Budi running 2025-01-31 Ani'])
    await office.call('plan.setState', { ...submit, employeeIds: [office.budi], action: 'approve' })
    expect(await lines({ employeeId: office.budi })).toEqual([])
  })

  test('after the window: what is late longest first, in the office’s order, one thing once', async () => {
    start('2025-07-20')
    await plan(office.budi)
    await approve(office.budi)
    const { rows, total, stages, risks, years } = await list({ employeeId: office.budi })
    expect(rows.map(({ stage, period, risk }) => `${stage} ${period} ${risk}`)).toEqual([
      'rate 2025-Q1 late',
      'rate 2025-Q2 late',
    ])
    expect([total, stages, risks.late, years]).toEqual([2, { rate: 2 }, 2, [2025]])
  })

  test('narrows to a stage and a risk, and counts the others beside', async () => {
    start('2025-07-20')
    await plan(office.budi)
    await approve(office.budi)
    const { total, stages, risks } = await list({ stage: 'rate' })
    expect([total, stages]).toEqual([2, { superior: 2, rate: 2 }])
    expect(risks.late).toBe(2)
    expect((await list({ risk: 'practice' })).total).toBe(0)
  })

  test('while an approved plan is changed it goes on holding: the change waits beside what is to be rated', async () => {
    start('2025-07-20')
    await plan(office.budi)
    await approve(office.budi)
    const { plan: held } = await office.call('plan.get', { employeeId: office.budi, year: 2025 })
    await office.call('plan.startAddendum', { planId: held!.id, reason: 'Penugasan baru' })
    expect(await lines({ employeeId: office.budi })).toEqual([
      'rate 2025-Q1 Budi late 2025-04-14 Ani',
      'rate 2025-Q2 Budi late 2025-07-14 Ani',
      'submitPlan 2025 Budi practice Budi',
    ])
  })

  test('equal steps for several people are one line that opens, in windows too', async () => {
    start('2025-07-20')
    const { call, services, budi } = office
    const nips = ['198001012005011001', '198001012005011002', '198001012005011003']
    const more: string[] = []
    for (const [at, nip] of nips.entries()) {
      const draft = { name: `Rekan ${at + 1}`, nip, unitId: services, employeeType: 'pns' } as const
      more.push((await call('employee.save', { ...draft, positionKind: 'pelaksana' })).id)
    }
    for (const id of [budi, ...more]) {
      await plan(id)
      await approve(id)
    }
    const folded = await list({ grouped: true })
    const shown = (rows: typeof folded.rows) =>
      rows.map(({ stage, period, group, name, of }) =>
        [of && '-', stage, period, group ? group.people : name].filter(Boolean).join(' '),
      )
    expect(shown(folded.rows)).toEqual([
      // two are no group
      'superior 2025 Citra',
      'superior 2025 Ani',
      'rate 2025-Q1 4',
      'rate 2025-Q2 4',
    ])
    expect(folded.total).toBe(4)
    // whatever stands on one line, each counts
    expect(folded.risks).toEqual((await list()).risks)
    const open = [folded.rows[2]!.group!.key]
    const opened = await list({ grouped: true, open })
    expect(shown(opened.rows)).toEqual([
      'superior 2025 Citra',
      'superior 2025 Ani',
      'rate 2025-Q1 4',
      '- rate 2025-Q1 Budi',
      '- rate 2025-Q1 Rekan 1',
      '- rate 2025-Q1 Rekan 2',
      '- rate 2025-Q1 Rekan 3',
      'rate 2025-Q2 4',
    ])
    expect(opened.total).toBe(8)
    const windows = await Promise.all(
      opened.rows.map((_, offset) => list({ grouped: true, open, offset, limit: 1 })),
    )
    expect(windows.flatMap(({ rows }) => rows)).toEqual(opened.rows)
    // many act for many: by name only where each stands alone
    expect(opened.rows[2]!.actorName).toBeUndefined()
    expect(opened.rows[3]!.actorName).toBe('Ani')
  })

  test('gives windows of the same list', async () => {
    start('2025-07-20')
    await plan(office.budi)
    await approve(office.budi)
    const { rows } = await list()
    const windows = await Promise.all(rows.map((_, offset) => list({ offset, limit: 1 })))
    expect(windows.flatMap((window) => window.rows)).toEqual(rows)
    expect((await list({ limit: 0 })).total).toBe(rows.length)
  })

  test('of the years that are worked on; another one by itself', async () => {
    start('2026-05-04')
    await office.call('year.open', { year: 2026, rhythm: 'quarterly' })
    expect((await list({ year: 2026 })).years).toEqual([2026])
    expect((await list({ year: 2025 })).years).toEqual([2025])
    office.close()
    office = startPlanningOffice({ today: '2026-01-10' })
    await office.call('year.open', { year: 2026, rhythm: 'quarterly' })
    expect((await list({ year: 2026 })).years).toEqual([2025, 2026])
    await expect(list({ year: 2020 })).rejects.toMatchObject({ key: 'error.year.notOpen' })
  })
})

describe('what one can do', () => {
  test('an appraiser sees the people whom he rates, and takes his own steps only', async () => {
    start('2025-07-20')
    await plan(office.budi)
    await approve(office.budi)
    expect(await lines({}, raterSession(office.ani))).toEqual([
      'superior 2025 Ani late 2025-01-31',
      'rate 2025-Q1 Budi late 2025-04-14 Ani',
      'rate 2025-Q2 Budi late 2025-07-14 Ani',
    ])
    expect((await list({ whose: 'mine' }, raterSession(office.ani))).total).toBe(2)
  })

  test('an employee sees his own and rates nothing', async () => {
    start('2025-01-20')
    const budi = ownSession(office.budi)
    expect(await lines({ whose: 'mine' }, budi)).toEqual(['write 2025 Budi running 2025-01-31 Budi'])
    await plan(office.budi)
    const handIn = ['submitPlan 2025 Budi running 2025-01-31 Budi']
    expect(await lines({}, budi)).toEqual(handIn)
    expect(await lines({ whose: 'mine' }, budi)).toEqual(handIn)
  })

  test('the clerk enters for those on paper but approves no plan; the auditor does nothing', async () => {
    start('2025-07-20')
    await plan(office.budi)
    const mine = (role: 'clerk' | 'auditor' | 'owner') => list({ whose: 'mine' }, sessionOf(role))
    expect((await mine('clerk')).stages).toEqual({ superior: 2, submitPlan: 1 })
    expect((await mine('owner')).stages).toEqual({ superior: 2, submitPlan: 1 })
    await approve(office.budi)
    expect((await mine('clerk')).stages).toEqual({ superior: 2, rate: 2 })
    expect((await mine('auditor')).total).toBe(0)
    expect((await list({}, sessionOf('auditor'))).total).toBe(4)
  })

  test('whoever is not signed in is refused', async () => {
    start('2025-07-20')
    await expect(list({}, sessionOf('nobody'))).rejects.toMatchObject({ code: 'forbidden' })
  })
})

test('is kept by its tables: an edit, a superior and a setting change it at once', async () => {
  start('2025-04-01')
  await plan(office.budi)
  await approve(office.budi)
  expect(await lines({ employeeId: office.budi })).toEqual(['realisation 2025-Q1 Budi soon 2025-04-14 Budi'])
  const { rows } = await office.call('realisation.grid', { year: 2025 })
  await office.call('realisation.enter', {
    cells: [{ indicatorId: rows[0]!.indicatorId, period: '2025-Q1', value: 3 }],
  })
  expect(await lines({ employeeId: office.budi })).toEqual(['rate 2025-Q1 Budi soon 2025-04-14 Ani'])
  await office.call('setting.save', {
    values: { periodicWindow: { before: 10, after: 0 } },
    validFrom: '2025-01-01',
  })
  expect(await lines({ employeeId: office.budi })).toEqual(['rate 2025-Q1 Budi late 2025-03-31 Ani'])
})

test('every stage names an operation of the contract, or none', () => {
  start('2025-01-20')
  const acts = nextStages.flatMap((stage) => ruleOf(stage).act ?? [])
  expect(acts.filter((act) => !isName(act) || contract[act].kind !== 'command')).toEqual([])
})
