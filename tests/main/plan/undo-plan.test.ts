import { expect, test } from 'vitest'
import type { Call } from '#shared/api/client.ts'
import {
  approve,
  fillAnnex,
  ownSession,
  planned,
  raterSession,
  reports,
  startPlanningOffice,
} from '#tests/planning-office.ts'

const year = 2025

type Office = ReturnType<typeof startPlanningOffice>
const lastSeq = async ({ call }: Office) => (await call('history.list', { limit: 1 }))[0]!.seq
const planOf = async ({ call }: Office, employeeId: string) =>
  (await call('plan.get', { employeeId, year })).plan!
const stepOf = ({ budi }: Office, action: 'submit' | 'approve') => ({ employeeIds: [budi], year, action })

async function written(office: Office, call: Call) {
  const { budi } = office
  const plan = await planned(call, budi, { text: 'Surat' })
  await fillAnnex(call, budi)
  return plan
}

/** Budi has written his plan, the last act a new wording. */
async function reworded() {
  const office = startPlanningOffice({ today: '2025-02-20' })
  const own = office.as(ownSession(office.budi))
  const { resultId } = await written(office, own)
  const { rowVersion } = (await planOf(office, office.budi)).results[0]!
  const draft = { employeeId: office.budi, year, kind: 'main' as const, text: 'Surat selesai' }
  await own('plan.saveResult', { id: resultId, rowVersion, ...draft })
  return { office, own, head: office.as(raterSession(office.ani)), seq: await lastSeq(office) }
}

test('what was written before a plan was handed in or approved is not taken back past that', async () => {
  const { office, own, head, seq } = await reworded()
  const indicatorSeq = seq - 4
  for (const [call, action] of [[own, 'submit'] as const, [head, 'approve'] as const]) {
    expect(await call('plan.setState', stepOf(office, action))).toEqual({ changed: 1, refused: [] })
    const key = action === 'submit' ? 'plan.error.locked.submitted' : 'plan.error.locked.approved'
    for (const undone of [seq, indicatorSeq, seq - 1])
      await expect(own('history.undo', { seq: undone })).rejects.toMatchObject({ code: 'conflict', key })
  }
  await expect(office.call('history.undo', { seq })).rejects.toMatchObject({ code: 'conflict' })
  const { state, results, annex } = await planOf(office, office.budi)
  expect([state, results[0]!.text, results[0]!.indicators.length, annex.length]).toEqual([
    'approved',
    'Surat selesai',
    1,
    3,
  ])
  // the newest first it goes as ever
  await office.call('history.stepBack', { seq: seq - 1, newest: await lastSeq(office) })
  expect((await planOf(office, office.budi)).results[0]!.text).toBe('Surat')
})

test('who rates takes back neither the words of another’s plan nor that he handed it in', async () => {
  const { office, own, head, seq } = await reworded()
  await expect(head('history.undo', { seq })).rejects.toMatchObject({ code: 'forbidden' })
  await own('plan.setState', stepOf(office, 'submit'))
  const submitted = await lastSeq(office)
  await expect(head('history.undo', { seq: submitted })).rejects.toMatchObject({ code: 'forbidden' })
  // it is his own to withdraw
  expect((await own('history.undo', { seq: submitted })).rows).toBe(1)
  expect((await planOf(office, office.budi)).state).toBe('draft')
  await own('plan.setState', stepOf(office, 'submit'))
  await head('plan.setState', stepOf(office, 'approve'))
  const approved = await lastSeq(office)
  await expect(own('history.undo', { seq: approved })).rejects.toMatchObject({ key: 'appraisal.error.own' })
  expect((await head('history.undo', { seq: approved })).rows).toBe(1)
})

test('the approval of a change is not undone while figures of the changed version would hang in the air', async () => {
  const office = startPlanningOffice({ today: '2025-07-20' })
  const { budi, call } = office
  await written(office, call)
  await approve(call, [budi])
  await call('plan.startAddendum', { planId: (await planOf(office, budi)).id, reason: 'Tugas baru' })
  await call('plan.setState', stepOf(office, 'approve'))
  const approved = await lastSeq(office)
  const [indicator] = (await planOf(office, budi)).results[0]!.indicators
  const figure = { indicatorId: indicator!.id, period: '2025-Q2', value: 4 }
  await call('realisation.enter', { cells: [figure] })
  const entered = await lastSeq(office)
  await expect(call('history.undo', { seq: approved })).rejects.toMatchObject({
    key: 'plan.error.stranded',
    params: { entries: 1, records: 0, marks: 0 },
  })
  await call('history.undo', { seq: entered })
  await call('history.undo', { seq: approved })
  expect((await planOf(office, budi)).state).toBe('draft')
  const undone = await lastSeq(office)
  const first = (await call('realisation.grid', { year, employeeId: budi })).rows[0]!.indicatorId
  await call('realisation.enter', { cells: [{ ...figure, indicatorId: first }] })
  await expect(call('history.undo', { seq: undone })).rejects.toMatchObject({ key: 'plan.error.stranded' })
  await call('plan.setState', stepOf(office, 'approve'))
  const [row] = (await call('realisation.grid', { year, employeeId: budi })).rows
  expect([row!.indicatorId, row!.values]).toEqual([indicator!.id, { '2025-Q2': 4 }])
})

test('a change drops no line on which progress, evidence, steps or adjustments hang', async () => {
  const office = startPlanningOffice({ today: '2025-07-20' })
  const { budi, call } = office
  const { resultId, indicatorId } = await written(office, call)
  const other = await call('plan.saveResult', { employeeId: budi, year, kind: 'main', text: 'Arsip' })
  await call('plan.saveIndicator', reports(other.id))
  await approve(call, [budi])
  await call('progress.save', { date: '2025-03-03', workResultId: resultId, text: 'Surat dikirim' })
  await call('actionPlan.save', { workResultId: resultId, text: 'Langkah' })
  await call('adjustment.save', { indicatorId, date: '2025-03-03', text: 'Loket baru' })
  const next = await call('plan.startAddendum', {
    planId: (await planOf(office, budi)).id,
    reason: 'Tugas baru',
  })
  await call('plan.deleteResult', { id: next.results[0]!.id })
  expect(await call('plan.setState', stepOf(office, 'approve'))).toMatchObject({
    changed: 0,
    refused: [{ key: 'plan.error.dropped', params: { entries: 0, records: 3, marks: 0 } }],
  })
})

test('a result rests on a leader’s result alone, so that nobody reads a stranger’s words through his own plan', async () => {
  const office = startPlanningOffice({ today: '2025-07-20' })
  const { ani, budi, citra, call, as } = office
  const secret = await call('plan.saveResult', { employeeId: citra, year, kind: 'main', text: 'Rahasia' })
  const leaders = await call('plan.saveResult', { employeeId: ani, year, kind: 'main', text: 'Layanan' })
  const [own, head] = [as(ownSession(budi)), as(raterSession(ani))]
  const line = { kind: 'main' as const, text: 'Baris', parentId: secret.id, indicators: [] }
  const refused = { key: 'plan.error.parent' }
  const draft = { employeeId: budi, year, kind: 'main' as const, text: 'Surat' }
  await expect(own('plan.saveResult', { ...draft, parentId: secret.id })).rejects.toMatchObject(refused)
  await expect(own('plan.addLines', { employeeId: budi, year, lines: [line] })).rejects.toMatchObject(refused)
  const given = { employeeIds: [budi], year, line, targets: [] }
  await expect(head('plan.giveResult', given)).rejects.toMatchObject(refused)
  expect((await own('plan.saveResult', { ...draft, parentId: leaders.id })).parentText).toBe('Layanan')
  // Citra takes him into her matrix: from then on she leads him too
  await call('plan.addGuest', { leaderId: citra, employeeId: budi, year })
  expect((await own('plan.saveResult', { ...draft, parentId: secret.id })).parentText).toBe('Rahasia')
})

test('versions are compared within one year, for whoever sees that year', async () => {
  const office = startPlanningOffice({ today: '2026-02-01' })
  const { budi, call } = office
  await call('year.open', { year: 2026, rhythm: 'quarterly' })
  await written(office, call)
  await call('plan.saveResult', { employeeId: budi, year: 2026, kind: 'main', text: 'Surat' })
  const [before, after] = [
    await planOf(office, budi),
    (await call('plan.get', { employeeId: budi, year: 2026 })).plan!,
  ]
  await expect(call('plan.difference', { planId: after.id, with: before.id })).rejects.toMatchObject({
    code: 'not_found',
  })
})
