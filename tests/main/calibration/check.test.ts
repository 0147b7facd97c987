import { afterEach, expect, test } from 'vitest'
import { period, rate, startCalibrationOffice } from '#tests/calibration-office.ts'
import { ownSession, raterSession } from '#tests/planning-office.ts'

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

test('what stands out in a team is told with the marks behind it', async () => {
  const office = await start()
  const { call, team, others } = office
  await rate(call, [
    ...team.map((id) => [id, 'above'] as const),
    ...others.map((id) => [id, 'asExpected'] as const),
  ])
  const { total, teams } = await call('calibration.check', { period })
  expect(total).toBe(3)
  const services = teams.find(({ unitId }) => unitId === office.services)!
  expect(services).toMatchObject({ appraiser: 'Ani', people: 6, rated: 6 })
  expect(services.findings.map(({ kind, rows }) => [kind, rows.length])).toEqual([
    ['lenient', 6],
    ['identical', 6],
    ['highWithoutEvidence', 6],
  ])
  expect(services.findings[0]!.rows[0]).toMatchObject({
    fullName: 'Budi',
    result: 'above',
    behaviour: 'asExpected',
  })
  // 6 of 6 where of nine people six are above: one draw in 84, beyond chance for two teams on two sides
  expect(services.chance).toEqual({ unitId: office.services, people: 6, within: 6, side: 'many' })
  expect(teams.find(({ unitId }) => unitId === office.order)!.findings.map(({ kind }) => kind)).toEqual([
    'identical',
  ])
})

test('evidence and lines of the period count, those of another do not; ratings are held against the last period', async () => {
  const office = await start()
  const { call, team, services: unitId } = office
  const { id: workResultId } = (await call('plan.get', { employeeId: team[0]!, year: 2025 })).plan!
    .results[0]!
  await call('progress.save', { date: '2025-08-04', workResultId, text: 'Layanan selesai' })
  const inQuarter = async (quarter: number) => {
    await rate(
      call,
      [
        [team[0]!, 'above'],
        [team[1]!, 'asExpected'],
        [team[2]!, 'below'],
      ],
      `2025-Q${quarter}`,
    )
    const { teams } = await call('calibration.check', { period: `2025-Q${quarter}`, unitId })
    return teams[0]!.findings.map(({ kind, rows }) => [kind, rows.length])
  }
  expect(await inQuarter(2)).toEqual([['highWithoutEvidence', 1]])
  expect(await inQuarter(3)).toEqual([['sameAsLast', 3]])
  expect(await inQuarter(4)).toEqual([
    ['sameAsLast', 3],
    ['highWithoutEvidence', 1],
  ])
})

test('two people stand beside each other: plan, figures, marks and note', async () => {
  const office = await start()
  const { call, team, others } = office
  await rate(call, [
    [team[0]!, 'above'],
    [others[0]!, 'below'],
  ])
  await call('appraisal.rate', { period, cells: [{ employeeId: team[0]!, field: 'note', value: 'Cepat' }] })
  const [first, second] = await call('calibration.compare', { period, employeeIds: [team[0]!, others[0]!] })
  expect(first).toMatchObject({
    row: { fullName: 'Budi', resultRating: 'above', note: 'Cepat' },
    evidence: 0,
  })
  expect(second.row).toMatchObject({ fullName: 'Citra', resultRating: 'below', predikat: 'needsImprovement' })
  const head = office.as(raterSession(office.ani))
  await expect(
    head('calibration.compare', { period, employeeIds: [team[0]!, others[0]!] }),
  ).rejects.toMatchObject({
    code: 'not_found',
  })
  // of himself nobody sees early how he was judged
  await rate(call, [[office.ani, 'above']])
  await expect(
    head('calibration.compare', { period, employeeIds: [team[0]!, office.ani] }),
  ).rejects.toMatchObject({
    key: 'appraisal.error.notDelivered',
  })
})

test('a head is told of his own team alone, an employee of none', async () => {
  const office = await start()
  await rate(
    office.call,
    office.staff.map((id) => [id, 'asExpected'] as const),
  )
  const { teams } = await office.as(raterSession(office.ani))('calibration.check', { period })
  expect(teams.map(({ unitId }) => unitId)).toEqual([office.services])
  expect(JSON.stringify(teams)).not.toContain('Citra')
  expect(await office.as(ownSession(office.budi))('calibration.check', { period })).toEqual({
    period,
    total: 0,
    teams: [],
  })
})
