import { describe, expect, it } from 'vitest'
import { approve, ownSession, planned, raterSession, startPlanningOffice } from '#tests/planning-office.ts'

/** Budi is rated and his document signed; Ani’s plan is approved and nobody has rated her. */
async function startOffice(today = '2026-03-02') {
  const office = startPlanningOffice({ today })
  const { call, root, budi, ani } = office
  for (const id of [budi, ani]) await planned(call, id)
  await approve(call, [budi, ani])
  await call('orgResult.save', { unitId: root, period: '2025', value: 'good', rowVersion: 0 })
  const cells = (['result', 'behaviour'] as const).map((field) => ({
    employeeId: budi,
    field,
    value: 'asExpected' as const,
  }))
  await call('appraisal.rate', { period: '2025', cells })
  const step = (action: 'submit' | 'review' | 'sign' | 'deliver', on?: string) =>
    call('evaluation.setState', { period: '2025', employeeIds: [budi], action, ...(on && { on }) })
  return { ...office, step }
}

describe('the list of documents', () => {
  it('tells where each stands, what is next and who is late, narrowed by state, lateness and name', async () => {
    const { call, budi, step } = await startOffice()
    await step('submit', '2026-01-05')
    const all = await call('document.list', { period: '2025' })
    expect(all.states).toEqual({ open: 1, notDue: 1, submitted: 1 })
    expect(all.rows.map(({ name, state, next }) => [name, state, next?.stage, next?.risk])).toEqual([
      ['Ani', 'open', 'rate', 'late'],
      ['Budi', 'submitted', 'review', 'late'],
      ['Citra', 'notDue', undefined, undefined],
    ])
    expect(all.late).toBe(2)
    const of = async (filter: object) =>
      (await call('document.list', { period: '2025', ...filter })).rows.map(({ name }) => name)
    expect(await of({ state: 'submitted' })).toEqual(['Budi'])
    expect(await of({ late: true })).toEqual(['Ani', 'Budi'])
    expect(await of({ search: 'citra' })).toEqual(['Citra'])
    expect(await of({ offset: 1, limit: 1 })).toEqual(['Budi'])
    expect((await call('document.get', { employeeId: budi, period: '2025' })).rowVersion).toBeGreaterThan(1)
  })

  it('reads of a year what is asked for, each when it is first asked for, and each keeps up with what is written', async () => {
    const { call, budi, citra, step } = await startOffice()
    const states = async () => (await call('document.list', { period: '2025' })).states
    expect(await states()).toEqual({ open: 1, notDue: 1, rated: 1 })
    await planned(call, citra)
    await approve(call, [citra])
    const agenda = await call('clock.next', { year: 2025, employeeId: citra })
    expect(agenda.rows.map(({ stage }) => stage)).not.toContain('write')
    expect(agenda.rows.map(({ stage }) => stage)).toContain('rate')
    await step('submit', '2026-01-05')
    expect(await states()).toEqual({ open: 2, submitted: 1 })
    const ofBudi = await call('clock.next', { year: 2025, employeeId: budi, stage: 'review' })
    expect(ofBudi.rows.map(({ period }) => period)).toEqual(['2025'])
  })

  it('tells a person nothing of his own judgement before the hand-over', async () => {
    const { as, budi, ani, step } = await startOffice()
    for (const action of ['submit', 'review', 'sign'] as const) await step(action, '2026-01-05')
    const own = () => as(ownSession(budi))('document.get', { employeeId: budi, period: '2025' })
    expect(await own()).not.toHaveProperty('judgement')
    expect(
      (await own()).steps.map(({ action, snapshot, judgement }) => [action, snapshot, judgement]),
    ).toEqual([
      ['sign', undefined, undefined],
      ['review', undefined, undefined],
      ['submit', undefined, undefined],
    ])
    await step('deliver', '2026-01-06')
    expect(await own()).toMatchObject({
      judgement: { predikat: 'good' },
      objectBy: '2026-01-27',
      moves: [{ action: 'acknowledge' }, { action: 'object' }],
    })
    const rater = await as(raterSession(ani))('document.list', { period: '2025' })
    expect(rater.rows.map(({ name }) => name).toSorted()).toEqual(['Ani', 'Budi'])
    await expect(
      as(ownSession(budi))('document.get', { employeeId: ani, period: '2025' }),
    ).rejects.toMatchObject({ key: 'error.employee.missing' })
  })

  it('keeps the people of a signed paper as they stood', async () => {
    const { call, budi, step } = await startOffice()
    for (const action of ['submit', 'review', 'sign'] as const) await step(action, '2026-01-05')
    const person = await call('employee.get', { id: budi })
    const { positionKind, employeeType, rowVersion, unitId } = person
    await call('employee.save', {
      id: budi,
      rowVersion,
      name: 'Budi Santoso',
      nip: '198001012005011001',
      employeeType,
      positionKind,
      unitId: unitId!,
    })
    const { steps, name } = await call('document.get', { employeeId: budi, period: '2025' })
    expect(name).toBe('Budi Santoso')
    expect(steps[0]).toMatchObject({
      document: 'D11',
      date: '2026-01-05',
      judgement: { predikat: 'good' },
      snapshot: { employee: { name: 'Budi' }, appraiser: { name: 'Ani' } },
    })
  })
})
