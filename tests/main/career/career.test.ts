import { beforeEach, describe, expect, it } from 'vitest'
import { acknowledged, describePerson, functional, startCareerOffice } from '#tests/career-office.ts'
import { ownSession, raterSession, sessionOf } from '#tests/planning-office.ts'

type Office = Awaited<ReturnType<typeof startCareerOffice>>
let office: Office
beforeEach(async () => {
  office = await startCareerOffice('2026-01-15')
})

const staff = {
  positionKind: 'pelaksana',
  grade: 'III/a',
  gradeDate: '2022-10-01',
  educationLevel: 's1',
  lastIncrementDate: '2024-03-01',
} as const

describe('the calendar', () => {
  it('tells by month what has to be checked, what is over and what lacks a fact', async () => {
    const { call, citra } = office
    await describePerson(call, citra, { ...staff, nip: '197012152000121001', birthDate: '1970-12-15' })
    const page = await call('career.list', { months: 12 })
    const of = page.rows.filter(({ employeeId }) => employeeId === citra)
    expect(of.map(({ kind, date }) => [kind, date])).toEqual([
      ['increment', '2026-03-01'],
      ['promotion', '2026-10-01'],
    ])
    expect(page.months.map(({ month }) => month)).toEqual([
      'late',
      ...['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((m) => `2026-${m}`),
      'undated',
    ])
    expect(page.months.find(({ month }) => month === '2026-03')).toMatchObject({
      total: 1,
      kinds: { increment: 1 },
    })
    // Ani has no dates at all
    expect(page.rows.filter(({ employeeId }) => employeeId === office.ani)).toMatchObject([
      { kind: 'increment', standing: 'unknown' },
      { kind: 'promotion', standing: 'unknown' },
      { kind: 'pension', standing: 'unknown' },
    ])
    expect(page.months.reduce((sum, { total }) => sum + total, 0)).toBe(page.total)
    const year = await call('career.list', { year: 2028 })
    expect(year.rows.filter(({ employeeId }) => employeeId === citra)).toContainEqual(
      expect.objectContaining({ kind: 'increment', date: '2026-03-01' }),
    )
  })

  it('is narrowed by kind, month and unit, and cut into windows', async () => {
    const { call, citra, order, services } = office
    await describePerson(call, citra, { ...staff, nip: '197012152000121001', birthDate: '1970-12-15' })
    const rows = async (filter: object) => (await call('career.list', filter)).rows
    expect((await rows({ kind: 'increment', month: '2026-03' })).map((row) => row.employeeId)).toEqual([
      citra,
    ])
    expect(await rows({ month: '2026-04' })).toEqual([])
    expect((await rows({ unitId: order })).every((row) => row.unitId === order)).toBe(true)
    const all = await rows({ unitId: services })
    const parts = [
      ...(await rows({ unitId: services, limit: 2 })),
      ...(await rows({ unitId: services, offset: 2 })),
    ]
    expect(parts).toEqual(all)
  })

  it('a pension by decree takes the place of the counted one; one in the past is refused at its field', async () => {
    const { call, citra } = office
    const draft = { ...staff, nip: '197012152000121001', birthDate: '1970-12-15' } as const
    await expect(
      describePerson(call, citra, { ...draft, retirementDate: '2026-01-15' }),
    ).rejects.toMatchObject({
      fields: { retirementDate: { key: 'error.employee.retiredInPast' } },
    })
    expect(await call('employee.get', { id: citra })).not.toHaveProperty('retirementDate')
    await describePerson(call, citra, { ...draft, retirementDate: '2026-01-16' })
    const { lines } = await call('career.get', { employeeId: citra })
    expect(lines.find(({ kind }) => kind === 'pension')).toMatchObject({
      date: '2026-01-16',
      conditions: [{ key: 'byDecree', state: 'holds' }],
    })
  })

  it('shows what speaks for a promotion and what against, by final predikat alone', async () => {
    const { call, budi, root } = office
    const conditions = async () =>
      (await call('career.get', { employeeId: budi })).lines.find(({ kind }) => kind === 'creditPromotion')!
        .conditions
    const of2025 = async () => (await conditions()).find(({ params }) => params['year'] === 2025)
    expect(await of2025()).toMatchObject({ key: 'goodYear', state: 'unknown' })
    await acknowledged(call, root, budi)
    expect(await of2025()).toMatchObject({ state: 'holds', params: { predikat: 'good' } })
    expect((await conditions()).find(({ key }) => key === 'points')).toMatchObject({ state: 'unknown' })
    const line = (await call('career.list', { kind: 'conversion' })).rows
    expect(line).toMatchObject([{ employeeId: budi, date: '2026-02-01', standing: 'holds' }])
    await call('credit.convert', { year: 2025 })
    expect((await call('career.list', { kind: 'conversion' })).rows).toEqual([])
    expect((await conditions()).find(({ key }) => key === 'points')).toMatchObject({
      state: 'fails',
      params: { have: 12.5, need: 50 },
    })
  })

  it('shows whoever rates only his people, and an employee himself', async () => {
    const { as, ani, budi, citra } = office
    const { rows } = await as(raterSession(ani))('career.list', {})
    expect(new Set(rows.map(({ employeeId }) => employeeId))).toEqual(new Set([ani, budi]))
    const own = as(ownSession(budi))
    expect((await own('career.get', { employeeId: budi })).lines.length).toBeGreaterThan(0)
    await expect(own('career.get', { employeeId: citra })).rejects.toMatchObject({ code: 'not_found' })
    await expect(own('career.list', {})).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('the seniority list', () => {
  /** The people of E13, told from A to E. */
  async function tell() {
    const { call, order } = office
    const add = (name: string, number: number, more: object) =>
      call('employee.save', {
        name,
        nip: `19780${number}01200312100${number}`,
        employeeType: 'pns',
        unitId: order,
        positionKind: 'structural',
        ...more,
      })
    const eselonIV = { positionLevel: 'pengawas', echelon: 'IV.a' } as const
    await add('A', 1, {
      grade: 'III/d',
      gradeDate: '2019-04-01',
      positionLevel: 'administrator',
      echelon: 'III.b',
      positionDate: '2020-01-06',
    })
    await add('B', 2, { grade: 'III/d', gradeDate: '2018-10-01', ...eselonIV, positionDate: '2019-01-02' })
    await add('C', 3, {
      grade: 'IV/a',
      gradeDate: '2022-04-01',
      positionLevel: 'administrator',
      echelon: 'III.a',
      positionDate: '2022-01-03',
    })
    await add('D', 4, {
      grade: 'III/d',
      gradeDate: '2019-04-01',
      ...eselonIV,
      positionDate: '2016-01-04',
      serviceYears: 15,
      serviceMonths: 0,
    })
    return await add('E', 5, {
      grade: 'III/d',
      gradeDate: '2019-04-01',
      ...eselonIV,
      positionDate: '2016-01-04',
      serviceYears: 18,
      serviceMonths: 2,
    })
  }

  it('puts E13 in its order and says by which key each stands behind the one before', async () => {
    await tell()
    const { rows, on } = await office.call('career.seniority', { year: 2025 })
    expect(on).toBe('2025-12-31')
    expect(rows.slice(0, 5).map(({ fullName, place, decidedBy }) => [fullName, place, decidedBy])).toEqual([
      ['C', 1, undefined],
      ['B', 2, 'grade'],
      ['A', 3, 'gradeDate'],
      ['E', 4, 'position'],
      ['D', 5, 'service'],
    ])
  })

  it('counts the highest training that was completed by the end of the year', async () => {
    const { call } = office
    const { id } = await tell()
    const save = (name: string, level: 1 | 2, completedOn: string) =>
      call('career.saveTraining', { employeeId: id, name, level, completedOn })
    await save('PKP', 1, '2015-05-01')
    await save('PKA', 2, '2026-01-10')
    const trainingOf = async (year: number) =>
      (await call('career.seniority', { year })).rows.find(({ employeeId }) => employeeId === id)!.training
        ?.name
    expect(await trainingOf(2025)).toBe('PKP')
    expect(await trainingOf(2026)).toBe('PKA')
    await expect(save('PKA', 2, '2026-01-16')).rejects.toMatchObject({
      fields: { completedOn: { key: 'error.career.inFuture' } },
    })
    const { trainings } = await call('career.get', { employeeId: id })
    expect(trainings.map(({ name }) => name)).toEqual(['PKA', 'PKP'])
    await call('career.deleteTraining', { id: trainings[0]!.id, rowVersion: 1 })
    expect(await trainingOf(2026)).toBe('PKP')
  })

  it('leaves out who had left by the day, keeps PPPK apart and numbers the office whatever unit is shown', async () => {
    const { call, citra, order } = office
    const { id } = await tell()
    const { rowVersion } = await call('employee.get', { id })
    await call('employee.endService', { id, rowVersion, status: 'moved', date: '2026-01-10' })
    const names = async (year: number) =>
      (await call('career.seniority', { year })).rows.map(({ fullName }) => fullName)
    expect(await names(2025)).toContain('E')
    expect(await names(2026)).not.toContain('E')
    const { rowVersion: seen } = await call('employee.get', { id: citra })
    await call('employee.save', {
      id: citra,
      rowVersion: seen,
      name: 'Citra',
      nip: '199001012022211001',
      employeeType: 'pppk',
      grade: 'IX',
      unitId: order,
      positionKind: 'pelaksana',
    })
    expect((await call('career.seniority', { year: 2025, list: 'pppk' })).rows).toMatchObject([
      { employeeId: citra, place: 1 },
    ])
    const whole = (await call('career.seniority', { year: 2025 })).rows
    const part = (await call('career.seniority', { year: 2025, unitId: office.services })).rows
    expect(part).toEqual(whole.filter(({ unitId }) => unitId === office.services))
  })
})

describe('credit points', () => {
  const saved = (more: object = {}) =>
    office.call('credit.addConversion', {
      employeeId: office.budi,
      year: 2024,
      kind: 'annual',
      level: 'ahliPertama',
      predikat: 'excellent',
      document: 'DE/2024/1',
      ...more,
    })
  const account = (year = 2025) => office.call('credit.get', { employeeId: office.budi, year })

  it('become of a final predikat alone, once for a year', async () => {
    const { call, budi, root } = office
    expect(await call('credit.list', { year: 2025 })).toMatchObject({
      ready: 0,
      rows: [{ employeeId: budi, points: 0, gap: 'noEvaluation' }],
    })
    expect(await call('credit.convert', { year: 2025 })).toEqual({ converted: 0, left: ['Budi'] })
    await acknowledged(call, root, budi)
    expect(await call('credit.list', { year: 2025 })).toMatchObject({ ready: 1, rows: [{ gap: 'ready' }] })
    expect(await call('credit.convert', { year: 2025 })).toEqual({ converted: 1, left: [] })
    expect(await account()).toMatchObject({
      points: 12.5,
      goal: { kind: 'grade', points: 50 },
      surplus: -37.5,
      conversions: [
        { year: 2025, predikat: 'good', percent: 100, coefficient: 12.5, points: 12.5, counts: true },
      ],
    })
    expect(await call('credit.convert', { year: 2025 })).toEqual({ converted: 0, left: [] })
    await expect(saved({ year: 2025, predikat: 'good' })).rejects.toMatchObject({
      fields: { year: { key: 'error.credit.yearTwice', params: { year: 2025, points: 12.5 } } },
    })
  })

  it('add up with the opening balance into the three parts of the determination', async () => {
    const { call, budi } = office
    await call('credit.saveOpening', {
      employeeId: budi,
      level: 'ahliPertama',
      kind: 'integration',
      points: 165,
      grade: 'III/b',
      givenOn: '2023-06-30',
      document: 'PAK 7/2023',
    })
    await saved({ year: 2023, predikat: 'good' })
    await saved()
    expect(await account(2024)).toMatchObject({
      points: 96.25,
      surplus: 46.25,
      parts: [
        { kind: 'base', sum: 0 },
        { kind: 'old', sum: 0 },
        { kind: 'integration', before: 65, added: 0, sum: 65 },
        { kind: 'conversion', before: 12.5, added: 18.75, sum: 31.25 },
        { kind: 'education', sum: 0 },
      ],
    })
  })

  it.each([
    [{ grade: 'II/d', points: 100 }, 'grade', 'error.credit.noBase'],
    [{ points: 100 }, 'grade', 'error.credit.noBase'],
    [{ grade: 'III/b', points: 99.99 }, 'points', 'error.credit.belowBase'],
    [{ grade: 'III/b', points: 165, givenOn: '2026-01-16' }, 'givenOn', 'error.career.inFuture'],
  ])('an integration of %j is refused at %s', async (more, field, key) => {
    const draft = {
      employeeId: office.budi,
      level: 'ahliPertama',
      kind: 'integration',
      givenOn: '2023-06-30',
      document: 'x',
    } as const
    await expect(office.call('credit.saveOpening', { ...draft, ...more })).rejects.toMatchObject({
      fields: { [field]: { key } },
    })
    expect((await account()).openings).toEqual([])
  })

  it('of each kind there is one balance at a level', async () => {
    const { call, budi } = office
    const draft = {
      employeeId: budi,
      level: 'ahliPertama',
      kind: 'old',
      points: 10,
      givenOn: '2023-06-30',
      document: 'x',
    } as const
    const { id } = await call('credit.saveOpening', draft)
    await expect(call('credit.saveOpening', draft)).rejects.toMatchObject({
      fields: { kind: { key: 'error.credit.openingTwice' } },
    })
    await call('credit.saveOpening', { ...draft, id, rowVersion: 1, points: 12 })
    expect((await account()).openings).toMatchObject([{ points: 12, rowVersion: 2 }])
    await call('credit.deleteOpening', { id, rowVersion: 2 })
    expect((await account()).openings).toEqual([])
  })

  it.each([
    [{ kind: 'periodic', fromMonth: 1, toMonth: 2, predikat: 'good' }, undefined, 2.08],
    [{ kind: 'periodic', fromMonth: 3, toMonth: 3, predikat: 'good' }, undefined, 1.04],
    [{ kind: 'periodic', fromMonth: 6, toMonth: 12, predikat: 'excellent' }, undefined, 10.94],
    [{ kind: 'annual', fromMonth: 1, toMonth: 7 }, 'toMonth', 'error.credit.wholeYear'],
    [{ kind: 'periodic', fromMonth: 7, toMonth: 6 }, 'toMonth', 'error.dateOrder'],
    [{ document: undefined }, 'document', 'error.credit.needsDocument'],
    [{ year: 2026 }, 'year', 'error.credit.notOver'],
    [{ year: 2026, kind: 'periodic', fromMonth: 1, toMonth: 1 }, 'year', 'error.credit.notOver'],
    [{ year: 2025, predikat: 'good' }, 'predikat', 'error.credit.notFinal'],
  ] as const)('a row of %j: %s %s', async (more, field, expected) => {
    const made = saved(more)
    if (field !== undefined) {
      await expect(made).rejects.toMatchObject({ fields: { [field]: { key: expected } } })
      expect((await account()).conversions).toEqual([])
      return
    }
    await made
    expect((await account()).conversions).toMatchObject([{ points: expected }])
  })

  it('a month counts once, an annual row replaces the periods of its year, and none follows it', async () => {
    await saved({ kind: 'periodic', fromMonth: 1, toMonth: 6, predikat: 'good' })
    await expect(saved({ kind: 'periodic', fromMonth: 6, toMonth: 7 })).rejects.toMatchObject({
      fields: { fromMonth: { key: 'error.credit.monthsTwice', params: { from: 1, to: 6 } } },
    })
    expect((await account()).points).toBe(6.25)
    await saved({ predikat: 'good' })
    expect((await account()).points).toBe(12.5)
    expect((await account()).conversions.map(({ counts }) => counts)).toEqual([true, false])
    await expect(saved({ kind: 'periodic', fromMonth: 8, toMonth: 8 })).rejects.toMatchObject({
      fields: { year: { key: 'error.credit.yearTwice' } },
    })
  })

  it('a predikat that stands here otherwise is refused, and the counter begins anew with the level', async () => {
    const { call, budi, root } = office
    await acknowledged(call, root, budi)
    await expect(saved({ year: 2025, predikat: 'excellent' })).rejects.toMatchObject({
      fields: { predikat: { key: 'error.credit.otherPredikat', params: { period: '2025' } } },
    })
    await saved()
    await describePerson(call, budi, {
      ...functional,
      positionLevel: 'ahliMuda',
      positionDate: '2025-07-01',
      grade: 'III/c',
      gradeDate: '2025-07-01',
    })
    expect(await account()).toMatchObject({
      level: 'ahliMuda',
      points: 0,
      goal: { points: 100 },
      gap: 'levelChanged',
    })
    expect(await account(2024)).toMatchObject({ level: 'ahliPertama', points: 18.75 })
    await saved({
      year: 2025,
      kind: 'periodic',
      fromMonth: 7,
      toMonth: 12,
      level: 'ahliMuda',
      predikat: 'good',
    })
    expect((await account()).points).toBe(12.5)
  })

  it('follow the office’s own rounding', async () => {
    await office.call('setting.save', { values: { creditRounding: 'down' }, validFrom: '2024-01-01' })
    await saved({ kind: 'periodic', fromMonth: 6, toMonth: 12 })
    expect((await account()).points).toBe(10.93)
  })
})

describe('the allowance', () => {
  const table = {
    decree: 'Perwali 12/2025',
    weights: { performance: 60, discipline: 40 },
    factors: { excellent: 100, good: 100, needsImprovement: 85, poor: 60, veryPoor: 60 },
    ceilings: [{ rung: 'ahliPertama', amount: 3_000_000 }],
  }

  it('is previewed by the local table before anything is signed, and nothing is stored', async () => {
    const { call, budi } = office
    await call('setting.save', { values: { allowance: table }, validFrom: '2025-01-01' })
    await call('appraisal.rate', {
      period: '2025',
      cells: (['result', 'behaviour'] as const).map((field) => ({
        employeeId: budi,
        field,
        value: 'asExpected' as const,
      })),
    })
    const { contentHash } = await call('file.verify', {})
    const ask = (more: object = {}) =>
      call('allowance.preview', { period: '2025', employeeId: budi, ...more })
    expect(await ask({ discipline: 95 })).toMatchObject({
      decree: 'Perwali 12/2025',
      sum: 2_940_000,
      rows: [{ predikat: 'good', isFinal: false, ceiling: 3_000_000, amount: 2_940_000 }],
    })
    expect((await ask({ predikat: 'needsImprovement' })).rows).toMatchObject([{ amount: 2_730_000 }])
    expect(await call('allowance.preview', { period: '2025' })).toMatchObject({ withoutCeiling: 2 })
    expect((await call('file.verify', {})).contentHash).toBe(contentHash)
  })

  it('a table whose weights are not 100, or with a line twice, is refused', async () => {
    const save = (allowance: object) => office.send('setting.save', { values: { allowance } })
    expect(await save({ ...table, weights: { performance: 60, discipline: 30 } })).toMatchObject({
      ok: false,
    })
    expect(await save({ ...table, ceilings: [...table.ceilings, ...table.ceilings] })).toMatchObject({
      ok: false,
    })
  })

  it('is seen of those whom one rates, and by no employee', async () => {
    const { as, ani, budi } = office
    const { rows } = await as(raterSession(ani))('allowance.preview', { period: '2025' })
    // of himself nobody sees early how he was judged
    expect(rows.map(({ employeeId }) => employeeId)).not.toContain(office.citra)
    await expect(as(ownSession(budi))('allowance.preview', { period: '2025' })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})

it('an auditor reads the desk and writes nothing', async () => {
  const auditor = office.as(sessionOf('auditor'))
  await auditor('career.list', {})
  await auditor('career.seniority', { year: 2025 })
  await auditor('credit.list', { year: 2025 })
  await expect(auditor('credit.convert', { year: 2025 })).rejects.toMatchObject({ code: 'forbidden' })
})
