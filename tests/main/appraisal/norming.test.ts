import { afterEach, expect, test } from 'vitest'
import { vignettes } from '#shared/appraisal/desk/norming.ts'
import type { Call } from '#shared/api/client.ts'
import { ownSession, raterSession, sessionOf, startPlanningOffice } from '#tests/planning-office.ts'

const opened: { close(): void; bugs: unknown[] }[] = []
afterEach(() => {
  for (const { close, bugs } of opened.splice(0)) {
    expect(bugs).toEqual([])
    close()
  }
})

async function startSession() {
  const office = startPlanningOffice()
  opened.push(office)
  const { call, root, ani, citra } = office
  const { id: camat } = await call('employee.save', {
    name: 'Cakra',
    nip: '198001012005011001',
    unitId: root,
    employeeType: 'pns',
    positionKind: 'structural',
    leadsUnit: true,
  })
  const { id } = await call('norming.start', {
    name: 'Sebelum menilai 2025',
    heldOn: '2025-11-03',
    raterIds: [ani, citra],
  })
  return { ...office, camat, id }
}
const all = (rating: 'above' | 'asExpected' | 'below') =>
  vignettes.map(({ key }) => ({ vignette: key, rating }))
const mark = (call: Call, id: string, raterId: string, rating: 'above' | 'asExpected' | 'below') =>
  call('norming.mark', { id, raterId, marks: all(rating) })

test('each rates alone: until it is shown nobody sees how another rated, then all see who gave what', async () => {
  const { call, as, ani, citra, id } = await startSession()
  const [head, other] = [as(raterSession(ani)), as(raterSession(citra))]
  await mark(head, id, ani, 'above')
  const seen = await other('norming.get', { id })
  expect(seen.people.find(({ employeeId }) => employeeId === ani)).toMatchObject({
    done: true,
    writable: false,
    marks: {},
  })
  expect((await call('norming.get', { id })).people.map(({ marks }) => marks)).toEqual([{}, {}])
  expect(
    (await head('norming.get', { id })).people.find(({ employeeId }) => employeeId === ani)?.marks,
  ).toEqual(Object.fromEntries(vignettes.map(({ key }) => [key, 'above'])))
  await mark(other, id, citra, 'below')
  await call('norming.reveal', { id, rowVersion: 1 })
  const shown = await other('norming.get', { id })
  expect(shown.revealed).toBe(true)
  expect(new Set(shown.people.map(({ marks }) => marks.steady))).toEqual(new Set(['above', 'below']))
  await expect(mark(head, id, ani, 'below')).rejects.toMatchObject({
    key: 'appraisal.norming.error.revealed',
  })
})

test('an undo takes back no mark that was shown to all, nor that of another', async () => {
  const { call, as, ani, citra, camat, id } = await startSession()
  const seqOf = async () => (await call('history.list', { limit: 1 }))[0]!.seq
  await mark(as(raterSession(ani)), id, ani, 'above')
  const first = await seqOf()
  await expect(as(raterSession(camat, 'officeHead'))('history.undo', { seq: first })).rejects.toMatchObject({
    key: 'appraisal.norming.error.notYours',
  })
  await mark(call, id, citra, 'below')
  await call('norming.reveal', { id, rowVersion: 1 })
  await expect(call('history.undo', { seq: first })).rejects.toMatchObject({
    key: 'appraisal.norming.error.revealed',
  })
})

test('two heads have to have rated all six before it is shown', async () => {
  const { call, ani, id } = await startSession()
  await mark(call, id, ani, 'above')
  await expect(call('norming.reveal', { id, rowVersion: 1 })).rejects.toMatchObject({
    key: 'appraisal.norming.error.tooEarly',
  })
  await expect(call('norming.reveal', { id, rowVersion: 2 })).rejects.toMatchObject({
    key: 'error.changedMeanwhile',
  })
})

test('nobody rates for another but the clerk, who enters what was written on paper', async () => {
  const { as, ani, budi, citra, id } = await startSession()
  await expect(mark(as(raterSession(ani)), id, citra, 'above')).rejects.toMatchObject({
    key: 'appraisal.norming.error.notYours',
  })
  await expect(mark(as(ownSession(budi)), id, budi, 'above')).rejects.toMatchObject({ code: 'forbidden' })
  await expect(mark(as(raterSession(budi)), id, budi, 'above')).rejects.toMatchObject({
    key: 'appraisal.norming.error.noRater',
  })
  await mark(as(sessionOf('clerk')), id, citra, 'asExpected')
})

test('whoever does not take part sees no session; two to twelve heads take part', async () => {
  const { call, as, budi, ani, id } = await startSession()
  const stranger = as(raterSession(budi))
  expect(await stranger('norming.list', {})).toEqual([])
  await expect(stranger('norming.get', { id })).rejects.toMatchObject({ code: 'not_found' })
  expect(await as(raterSession(ani))('norming.list', {})).toMatchObject([{ id, raters: 2, done: 0 }])
  const start = (raterIds: string[]) =>
    call('norming.start', { name: 'Latihan', heldOn: '2025-11-03', raterIds })
  await expect(start([ani])).rejects.toMatchObject({
    fields: { raterIds: { key: 'appraisal.norming.error.few' } },
  })
  await expect(start([ani, 'tidak-ada'])).rejects.toMatchObject({ code: 'not_found' })
  await expect(
    as(raterSession(ani))('norming.start', { name: 'Latihan', heldOn: '2025-11-03', raterIds: [ani, budi] }),
  ).rejects.toMatchObject({ code: 'forbidden' })
})

test('a session that is removed takes its marks along, and an undo brings all of it back', async () => {
  const { call, ani, citra, id } = await startSession()
  await mark(call, id, ani, 'above')
  await mark(call, id, citra, 'below')
  await call('norming.reveal', { id, rowVersion: 1 })
  const before = await call('norming.get', { id })
  await call('norming.remove', { id, rowVersion: 2 })
  expect(await call('norming.list', {})).toEqual([])
  const [{ seq } = { seq: 0 }] = await call('history.list', { limit: 1 })
  await call('history.undo', { seq })
  expect(await call('norming.get', { id })).toEqual({ ...before })
})
