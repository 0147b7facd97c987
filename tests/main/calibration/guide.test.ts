import { afterEach, expect, test } from 'vitest'
import { period, rate, startCalibrationOffice } from '#tests/calibration-office.ts'
import { ownSession, raterSession, sessionOf } from '#tests/planning-office.ts'
import { terminal } from '../cli/terminal.ts'

type Office = Awaited<ReturnType<typeof startCalibrationOffice>>
const opened: Office[] = []
async function start(): Promise<Office> {
  const office = await startCalibrationOffice()
  opened.push(office)
  return office
}
afterEach(() => {
  for (const { bugs, close } of opened.splice(0)) {
    expect(bugs).toEqual([])
    close()
  }
})

const oneResult = (office: Office, value: 'good' | 'outstanding' = 'good') =>
  office.call('orgResult.save', { unitId: office.root, period, value, rowVersion: 0 })
/** Ani's six: all good. */
const allGood = (office: Office) =>
  rate(
    office.call,
    office.team.map((id) => [id, 'asExpected'] as const),
  )

test('the organisation result picks the curve, and a team is told by how many it departs', async () => {
  const office = await start()
  await allGood(office)
  const before = await office.call('calibration.guide', { period })
  expect(before.teams.map(({ unit }) => unit)).toEqual([
    'Kecamatan Rakumpit',
    'Seksi Ketertiban',
    'Seksi Pelayanan Umum',
  ])
  expect(before.teams.every(({ guide }) => guide === undefined)).toBe(true)
  await oneResult(office)
  const { office: whole, teams } = await office.call('calibration.guide', { period })
  const team = teams.find(({ unitId }) => unitId === office.services)
  expect(team).toMatchObject({
    appraiser: 'Ani',
    people: 6,
    orgResult: 'good',
    fallback: 'parentUnit',
    spread: { excellent: 0, good: 6 },
    guide: { people: 6, judged: true },
  })
  expect(team?.guide?.departures.map(({ code, by }) => [code, by])).toEqual([
    ['G_MAX70', 2],
    ['NI_OR_P_MIN1', 1],
  ])
  // three people are shown the guide and not judged
  expect(teams[1]).toMatchObject({ people: 3, guide: { judged: false, departures: [] } })
  // the head of the office is rated elsewhere: in no team, but of the office
  expect(teams[0]).toMatchObject({ people: 2 })
  expect(whole).toMatchObject({ whole: true, people: 12 })
})

test('a departure gets its reason, which can be changed, taken away and undone, and blocks nothing', async () => {
  const office = await start()
  const { call, services: unitId, root } = office
  await allGood(office)
  await oneResult(office)
  const draft = { period, unitId, whole: false, reason: 'Dua layanan baru', rowVersion: 0 }
  await call('calibration.saveReason', draft)
  const told = async () =>
    (await call('calibration.guide', { period, unitId })).teams.map(({ reason, rowVersion }) => [
      reason,
      rowVersion,
    ])
  expect(await told()).toEqual([['Dua layanan baru', 1]])
  await expect(call('calibration.saveReason', draft)).rejects.toMatchObject({ key: 'error.changedMeanwhile' })
  await call('calibration.saveReason', { ...draft, reason: 'Tiga layanan baru', rowVersion: 1 })
  await call('calibration.saveReason', { ...draft, reason: '', rowVersion: 2 })
  expect(await told()).toEqual([[undefined, 0]])
  const { undo } = await call('history.state', {})
  await call('history.undo', { seq: undo!.seq })
  expect((await told())[0]![0]).toBe('Tiga layanan baru')
  await call('calibration.saveReason', { ...draft, unitId: root, whole: true, reason: 'Seluruh kantor' })
  expect((await call('calibration.guide', { period })).office).toMatchObject({ reason: 'Seluruh kantor' })
  await expect(
    call('calibration.saveReason', { ...draft, whole: true, rowVersion: 0 }),
  ).rejects.toMatchObject({ key: 'error.unit.missing' })
})

test('a head sees his own team alone, and writes its reason; the office’s is not his', async () => {
  const office = await start()
  await allGood(office)
  await oneResult(office)
  const head = office.as(raterSession(office.ani))
  const seen = await head('calibration.guide', { period })
  expect(seen.office).toBeUndefined()
  expect(seen.teams).toMatchObject([{ unitId: office.services, people: 6, writable: true }])
  const draft = { period, unitId: office.services, whole: false, reason: 'Layanan baru', rowVersion: 0 }
  await head('calibration.saveReason', draft)
  await expect(head('calibration.saveReason', { ...draft, unitId: office.order })).rejects.toMatchObject({
    code: 'not_found',
  })
  await expect(
    head('calibration.saveReason', { ...draft, unitId: office.root, whole: true }),
  ).rejects.toMatchObject({ key: 'calibration.error.notYourOffice' })
  // whoever sees everybody does not yet answer for a team that another rates
  const secretary = office.as({ ...sessionOf('secretary'), employeeId: office.beni })
  await expect(secretary('calibration.saveReason', { ...draft, rowVersion: 1 })).rejects.toMatchObject({
    key: 'calibration.error.notYourTeam',
  })
  await secretary('calibration.saveReason', { ...draft, unitId: office.root, whole: true, rowVersion: 0 })
  const own = await office.as(ownSession(office.budi))('calibration.guide', { period })
  expect(own).toEqual({ period, teams: [] })
  await expect(office.as(sessionOf('auditor'))('calibration.saveReason', draft)).rejects.toMatchObject({
    code: 'forbidden',
  })
  await expect(office.call('calibration.guide', { period: '2031' })).rejects.toMatchObject({
    code: 'not_found',
  })
})

test('the command line prints curve, bounds, actual, too many and too few', async () => {
  const office = await startCalibrationOffice()
  await allGood(office)
  await oneResult(office)
  office.close()
  const guide = (...more: string[]) => terminal({}, 'guide', office.file, '--period', period, ...more)
  const { json, code } = await guide('--unit', 'Seksi Pelayanan Umum', '--json')
  expect(code).toBe(0)
  expect(json).toMatchObject({
    period,
    unit: 'Seksi Pelayanan Umum',
    n: 6,
    curve: 'good',
    heights: { excellent: 2, good: 6, needsImprovement: 2, poor: 1, veryPoor: 0.5 },
    bounds: [
      { predikat: ['good'], kind: 'atMost', max: 4, percent: 70 },
      { predikat: ['good'], kind: 'largest', min: 0 },
      { predikat: ['needsImprovement', 'poor'], kind: 'atLeast', min: 1, percent: null },
    ],
    actual: { excellent: 0, good: 6, needsImprovement: 0, poor: 0, veryPoor: 0 },
    tooMany: [{ code: 'G_MAX70', predikat: ['good'], by: 2 }],
    tooFew: [{ code: 'NI_OR_P_MIN1', by: 1 }],
  })
  const all = await guide('--json')
  expect(all.json).toMatchObject({ people: 12, curve: 'good', units: [{}, {}, { unitId: office.services }] })
  const { out } = await guide('--lang', 'en')
  expect(out).toContain('Good: 2 too many; Needs improvement or Poor/Misconduct: 1 too few')
  expect((await guide('--unit', 'Seksi Lain')).code).toBe(1)
  expect((await terminal({}, 'guide', office.file)).code).toBe(2)
  expect((await terminal({}, 'guide', office.file, '--period', '2025-Q9')).code).toBe(2)
})
