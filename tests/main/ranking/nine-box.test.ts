import { afterEach, describe, expect, test } from 'vitest'
import type { Input } from '#shared/api/contract.ts'
import { period, rate, startCalibrationOffice } from '#tests/calibration-office.ts'
import { ownSession, raterSession, sessionOf } from '#tests/planning-office.ts'

const year = 2025
const opened: { close: () => void; bugs: unknown }[] = []
afterEach(() => {
  for (const { bugs, close } of opened.splice(0)) {
    expect(bugs).toEqual([])
    close()
  }
})

/** Budi is excellent, the others good; nobody’s potential is known. */
async function startRated() {
  const office = await startCalibrationOffice()
  opened.push(office)
  const { call, staff, budi } = office
  await rate(
    call,
    staff.map((id) => (id === budi ? ([id, 'above', 'above'] as const) : ([id, 'asExpected'] as const))),
  )
  return office
}

const potential = (employeeId: string, more: Partial<Input<'potential.save'>> = {}) => ({
  employeeId,
  year,
  score: 80,
  basis: 'Asesmen BKPSDM, 12 Mei 2025',
  rowVersion: 0,
  ...more,
})
const sheet = (employeeId: string, date: string, scores: readonly number[]): Input<'guidance.save'> => ({
  employeeId,
  kind: 'leaderSheet',
  date,
  body: { recommendation: 'Berlatih' },
  scores: (['integrity', 'cooperation', 'communication'] as const)
    .slice(0, scores.length)
    .map((competence, at) => ({ competence, score: scores[at]! })),
})

describe('the nine boxes', () => {
  test('place by predikat and potential, name who stands where, and list apart who has no potential', async () => {
    const { call, budi, citra, services } = await startRated()
    await call('potential.save', potential(budi))
    await call('potential.save', potential(citra, { score: 59.99 }))
    const map = await call('ranking.nineBox', { period, box: 9 })
    expect(map.cells.map(({ box }) => box)).toEqual([4, 7, 9, 2, 5, 8, 1, 3, 6])
    expect(map.cells.find(({ box }) => box === 9)).toMatchObject({ count: 1, names: ['Budi'] })
    expect(map.cells.find(({ box }) => box === 2)).toMatchObject({ count: 1, names: ['Citra'] })
    expect(map.people).toMatchObject([
      {
        employeeId: budi,
        performance: 'above',
        potential: { score: 80, level: 'high', basis: 'Asesmen BKPSDM, 12 Mei 2025', rowVersion: 1 },
        writable: true,
      },
    ])
    expect(map).toMatchObject({ placed: 2, withoutPotential: 7, standIns: 0, unrated: 3 })
    expect(map.waiting).toHaveLength(7)
    const one = await call('ranking.nineBox', { period, unitId: services })
    expect(one).toMatchObject({ placed: 1, withoutPotential: 5 })
  })

  test('the mean of the last leader’s sheet × 20 stands in, marked, until the potential is entered', async () => {
    const { call, budi } = await startRated()
    await call('guidance.save', sheet(budi, '2025-03-03', [5, 5, 5]))
    await call('guidance.save', sheet(budi, '2025-09-01', [3, 3, 4]))
    const asked = { period, box: 7 }
    const map = await call('ranking.nineBox', asked)
    expect(map.standIns).toBe(1)
    expect(map.people).toMatchObject([
      {
        employeeId: budi,
        potential: { score: 66.67, level: 'medium', standInOf: '2025-09-01', rowVersion: 0 },
      },
    ])
    await call('potential.save', potential(budi, { score: 60 }))
    const after = await call('ranking.nineBox', asked)
    expect(after.people).toMatchObject([{ potential: { score: 60, level: 'medium' } }])
    expect(after.standIns).toBe(0)
  })

  test('follow the bounds that the office sets', async () => {
    const { call, budi } = await startRated()
    await call('potential.save', potential(budi))
    const bounds = { nineBoxCutoffs: { high: 81, medium: 61 } }
    await call('setting.save', { values: bounds, validFrom: '2025-01-01' })
    expect((await call('ranking.nineBox', { period, box: 7 })).people).toHaveLength(1)
    const turned = { nineBoxCutoffs: { high: 60, medium: 60 } }
    await expect(call('setting.save', { values: turned, validFrom: '2025-01-01' })).rejects.toMatchObject({
      code: 'invalid',
    })
  })

  test('a head sees his own people alone; an employee none', async () => {
    const { as, call, ani, budi, citra } = await startRated()
    await call('potential.save', potential(budi))
    await call('potential.save', potential(citra, { basis: 'Hanya untuk Citra' }))
    const ofHead = await as(raterSession(ani))('ranking.nineBox', { period, box: 9 })
    expect(ofHead.people?.map(({ employeeId }) => employeeId)).toEqual([budi])
    expect(JSON.stringify(ofHead)).not.toContain('Citra')
    await expect(as(ownSession(budi))('ranking.nineBox', { period })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})

describe('potential', () => {
  test('is entered, changed and removed, each step undone', async () => {
    const { call, send, budi } = await startRated()
    const known = async () => {
      const { people, waiting } = await call('ranking.nineBox', { period, box: 9 })
      return [...(people ?? []), ...waiting].find(({ employeeId }) => employeeId === budi)?.potential
    }
    await call('potential.save', potential(budi))
    const changed = await send('potential.save', potential(budi, { score: 92.5, rowVersion: 1 }))
    expect(await known()).toMatchObject({ score: 92.5, rowVersion: 2 })
    await call('history.undo', { seq: (changed as { seq: number }).seq })
    expect(await known()).toMatchObject({ score: 80 })
    const { rowVersion } = (await known())!
    const removed = await send('potential.remove', { employeeId: budi, year, rowVersion })
    expect(await known()).toBeUndefined()
    await expect(call('potential.remove', { employeeId: budi, year, rowVersion })).rejects.toMatchObject({
      key: 'ranking.nineBox.error.gone',
    })
    await call('history.undo', { seq: (removed as { seq: number }).seq })
    expect(await known()).toMatchObject({ score: 80 })
  })

  test.each([
    ['above a hundred', { score: 100.5 }, 'score'],
    ['below zero', { score: -1 }, 'score'],
    ['finer than hundredths', { score: 80.123 }, 'score'],
    ['that rests on nothing', { basis: ' ' }, 'basis'],
    ['of a year to come', { year: 2027 }, 'year'],
  ])('one %s is refused at its field', async (_, more, field) => {
    const { call, send, budi } = await startRated()
    await call('year.open', { year: 2027, rhythm: 'quarterly' })
    const reply = await send('potential.save', potential(budi, more))
    expect(reply).toMatchObject({ ok: false, error: { fields: { [field]: {} } } })
  })

  test('is refused where somebody else changed it, where the year is not open, and where it is sealed', async () => {
    const { call, budi } = await startRated()
    await call('potential.save', potential(budi))
    await expect(call('potential.save', potential(budi, { score: 1 }))).rejects.toMatchObject({
      code: 'conflict',
    })
    await expect(call('potential.save', potential(budi, { year: 2019 }))).rejects.toMatchObject({
      key: 'error.year.notOpen',
    })
    await call('year.close', { year, reason: 'Arsip lama' })
    await expect(call('potential.save', potential(budi, { score: 1, rowVersion: 1 }))).rejects.toMatchObject({
      key: 'document.year.error.sealed',
    })
  })

  test('is entered by whoever rates or guides, and the clerk; nobody enters his own or a stranger’s', async () => {
    const { as, call, ani, beni, budi } = await startRated()
    await as(raterSession(ani))('potential.save', potential(budi))
    await as(sessionOf('clerk'))('potential.save', potential(budi, { score: 70, rowVersion: 1 }))
    await expect(as(raterSession(ani))('potential.save', potential(ani))).rejects.toMatchObject({
      key: 'ranking.nineBox.error.own',
    })
    await expect(as(raterSession(beni))('potential.save', potential(budi))).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(as(ownSession(budi))('potential.save', potential(budi))).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(as(sessionOf('auditor'))('potential.save', potential(budi))).rejects.toMatchObject({
      code: 'forbidden',
    })
    const { seq } = (await call('history.list', { limit: 1 }))[0]!
    await expect(as(raterSession(beni))('history.undo', { seq })).rejects.toMatchObject({ code: 'not_found' })
    await rate(call, [[ani, 'asExpected']])
    // a clerk who sees everybody, himself too
    const { waiting } = await as({ ...sessionOf('clerk'), employeeId: ani })('ranking.nineBox', { period })
    expect(waiting.filter(({ writable }) => !writable).map(({ employeeId }) => employeeId)).toEqual([ani])
  })
})
