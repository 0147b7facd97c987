import { afterEach, expect, test } from 'vitest'
import { ownSession, raterSession, startPlanningOffice } from '#tests/planning-office.ts'

const opened: { close(): void; bugs: unknown[] }[] = []
afterEach(() => {
  for (const { close, bugs } of opened.splice(0)) {
    expect(bugs).toEqual([])
    close()
  }
})

/** The second half of 2021 is under PP 30/2019. */
async function startArchive() {
  const office = startPlanningOffice()
  opened.push(office)
  await office.call('year.open', { year: 2021, rhythm: 'quarterly' })
  return office
}
const period = '2021'
const four = (figure: number) => ({
  service: figure,
  commitment: figure,
  initiative: figure,
  teamwork: figure,
})

test('the final value follows from SKP and behaviour at once, and so do predikat and place', async () => {
  const { call, as, ani, budi, citra } = await startArchive()
  const head = as(raterSession(ani))
  const rated = await head('numeric.save', {
    employeeId: budi,
    period,
    skp: 102.8,
    ...four(100),
    rowVersion: 0,
  })
  expect(rated).toMatchObject({ behaviour: 100, value: 101.96, predikat: 'good', rowVersion: 1 })
  await call('numeric.save', {
    employeeId: citra,
    period,
    skp: 112,
    ...four(105.33),
    newIdea: true,
    rowVersion: 0,
  })
  const ranking = await call('ranking.list', { period, by: 'office' })
  expect(ranking.regime).toBe('numeric')
  expect(ranking.scopes[0]?.rows.map(({ employeeId, index }) => [employeeId, index])).toEqual([
    [citra, 110],
    [budi, 101.96],
  ])
  expect(ranking.scopes[0]?.rows[0]?.predikat).toBeUndefined()
  const opinions = await head('numeric.save', {
    employeeId: budi,
    period,
    skp: 85,
    ...four(97.5),
    opinionsUsed: true,
    rowVersion: 1,
  })
  expect(opinions).toMatchObject({ value: 90, predikat: 'good' })
})

test('a missing figure is no zero: no value until SKP and behaviour are there; an undo takes figures back', async () => {
  const { call, budi } = await startArchive()
  const save = (more: object, rowVersion: number) =>
    call('numeric.save', { employeeId: budi, period, ...more, rowVersion })
  expect((await save({ skp: 100 }, 0)).value).toBeUndefined()
  expect((await save({ skp: 100, service: 90 }, 1)).value).toBe(97)
  const [{ seq } = { seq: 0 }] = await call('history.list', { limit: 1 })
  await call('history.undo', { seq })
  expect((await call('numeric.get', { employeeId: budi, period })).value).toBeUndefined()
})

test('regimes are never mixed: figures only where the period is under PP 30/2019, ratings only where it is not', async () => {
  const { call, budi } = await startArchive()
  for (const other of ['2021-Q2', '2025'])
    await expect(
      call('numeric.save', { employeeId: budi, period: other, skp: 100, rowVersion: 0 }),
    ).rejects.toMatchObject({ key: 'appraisal.error.notNumeric' })
  await expect(
    call('appraisal.rate', { period, cells: [{ employeeId: budi, field: 'result', value: 'above' }] }),
  ).rejects.toMatchObject({ key: 'appraisal.error.otherRegime' })
})

test('is refused to whom it does not belong, above 120, and over what was not seen', async () => {
  const { call, as, ani, budi, citra } = await startArchive()
  const save = (by: typeof call, employeeId: string, more: object = {}) =>
    by('numeric.save', { employeeId, period, skp: 100, rowVersion: 0, ...more })
  await expect(save(as(raterSession(ani)), citra)).rejects.toMatchObject({ code: 'not_found' })
  await expect(save(as(raterSession(ani)), ani)).rejects.toMatchObject({ key: 'appraisal.error.own' })
  await expect(save(as(ownSession(budi)), budi)).rejects.toMatchObject({ code: 'forbidden' })
  await save(call, ani)
  const { seq } = (await call('history.list', { limit: 1 }))[0]!
  await expect(as(raterSession(ani))('history.undo', { seq })).rejects.toMatchObject({
    key: 'appraisal.error.own',
  })
  await expect(save(call, budi, { skp: 121 })).rejects.toMatchObject({
    fields: { skp: { key: 'error.tooBig' } },
  })
  await save(call, budi)
  await expect(save(call, budi)).rejects.toMatchObject({ key: 'error.changedMeanwhile' })
})
