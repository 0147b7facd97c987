import { expect, test } from 'vitest'
import { approve, ownSession, planned, startPlanningOffice } from '#tests/planning-office.ts'

const year = 2025

async function startWithIndicator() {
  const office = startPlanningOffice({ today: '2025-07-20' })
  const { indicatorId } = await planned(office.call, office.budi)
  return { office, indicatorId }
}
const rule = { measure: 'median' as const, dayCount: 'calendar' as const, rowVersion: 0 }
const received = { caseKind: 'Pengaduan', receivedOn: '2025-03-03' }

test('cases of a unit out of sight are neither taken back nor counted by anybody’s rule', async () => {
  const { office, indicatorId } = await startWithIndicator()
  const { budi, services, order, call, as } = office
  const own = as(ownSession(budi))
  await call('case.save', { ...received, unitId: order, subject: 'Rahasia' })
  const [foreign] = await call('history.list', { limit: 1 })
  await expect(own('history.undo', { seq: foreign!.seq })).rejects.toMatchObject({ code: 'not_found' })
  expect((await call('case.list', { year })).cases).toHaveLength(1)
  await call('case.save', { ...received, unitId: services, subject: 'Loket' })
  const [near] = await call('history.list', { limit: 1 })
  expect((await own('history.undo', { seq: near!.seq })).rows).toBe(1)
  await expect(own('case.setRule', { indicatorId, unitId: order, ...rule })).rejects.toMatchObject({
    key: 'error.unit.missing',
  })
  await own('case.setRule', { indicatorId, unitId: services, ...rule })
})

test('an indicator of a change that does not hold yet takes no rule, which would stand in the way of its figures', async () => {
  const { office, indicatorId } = await startWithIndicator()
  const { budi, services, call } = office
  await approve(call, [budi])
  await call('realisation.enter', { cells: [{ indicatorId, period: '2025-Q1', value: 3 }] })
  const planId = (await call('plan.get', { employeeId: budi, year })).plan!.id
  const next = await call('plan.startAddendum', { planId, reason: 'Tugas baru' })
  const [copy] = next.results[0]!.indicators
  await expect(
    call('case.setRule', { indicatorId: copy!.id, unitId: services, ...rule }),
  ).rejects.toMatchObject({ key: 'plan.error.indicatorMissing' })
})

test('a long list is pasted twice without going through all of it for each line', async () => {
  const { office, indicatorId } = await startWithIndicator()
  const { services, call } = office
  await call('case.setRule', { indicatorId, unitId: services, ...rule })
  const lines = Array.from({ length: 8000 }, (_, index) => `k${index}\t3/3/2025\t9/3/2025`)
  const paste = { unitId: services, caseKind: 'Pengaduan', text: lines.join('\n') }
  expect(await call('case.paste', paste)).toEqual({ added: 8000, known: 0 })
  const begun = Date.now()
  expect(await call('case.paste', paste)).toEqual({ added: 0, known: 8000 })
  // one by one it took forty seconds
  expect(Date.now() - begun).toBeLessThan(10_000)
  expect((await call('case.ofIndicator', { indicatorId }))?.months).toEqual([
    { period: '2025-03', cases: 8000, value: 6 },
  ])
})
