import { describe, expect, test } from 'vitest'
import { openFile } from '#electron/db/open.ts'
import type { Session } from '#electron/api/session.ts'
import type { Input } from '#shared/api/contract.ts'
import type { Role } from '#shared/api/permission.ts'
import { coreValues } from '#shared/plan/core-value.ts'
import { type SampleOffice as Office, sampleOffices } from '../sample-office.ts'
import { approve, beginAnew, reports } from '#tests/planning-office.ts'
import { seal } from '#tests/seal.ts'

type Cell = Input<'appraisal.rate'>['cells'][number]
const start = sampleOffices()

const headSession = (employeeId: string): Session => ({
  id: 'head',
  name: 'Rintu Effendi',
  role: 'head',
  employeeId,
  scope: { kind: 'ratedBy', employeeId },
})
const rate = ({ call }: Office, period: string, ...cells: Cell[]) => call('appraisal.rate', { period, cells })
const rowOf = async (office: Office, period: string, name: string) => {
  const { rows } = await office.call('appraisal.grid', { period })
  const row = rows.find(({ fullName }) => fullName.startsWith(name))
  if (!row) throw new Error(`no row of ${name}`)
  return row
}

describe('the grid', () => {
  test('lists the people whom the unit head rates, the head himself in the unit above', async () => {
    const office = await start()
    const grid = await office.grid('2026-Q3', 'Pelayanan Umum')
    expect(grid.appraiser?.name).toBe('Rintu Effendi, S.STP.')
    expect(grid.rows).toHaveLength(7)
    expect(grid.rows.map(({ fullName }) => fullName)).not.toContain('Rintu Effendi, S.STP.')
    const root = await office.grid('2026-Q3', 'Kecamatan Rakumpit')
    expect(root.rows.map(({ fullName }) => fullName)).toContain('Rintu Effendi, S.STP.')
    expect(root.rows[0]).toMatchObject({ fullName: 'Wahyu Gohong, S.Sos., M.Si.', received: true })
    expect(root.rows.filter(({ received }) => received)).toHaveLength(1)
  })

  test('counts who is done in each unit, and everybody stands in exactly one', async () => {
    const office = await start()
    const { units, rows } = await office.call('appraisal.grid', { period: '2026' })
    expect(units.reduce((sum, { people }) => sum + people, 0)).toBe(36)
    expect(units.reduce((sum, { rated }) => sum + rated, 0)).toBe(34)
    expect(new Set(rows.map(({ employeeId }) => employeeId)).size).toBe(36)
  })

  test('without a head the people of the unit itself are listed', async () => {
    const office = await start()
    await office.call('employee.endService', {
      rowVersion: 1,
      id: office.employeeId('Rintu Effendi'),
      status: 'moved',
      date: '2026-01-01',
    })
    const grid = await office.grid('2026-Q3', 'Pelayanan Umum')
    expect(grid.appraiser).toBeUndefined()
    // the nearest head above rates them then
    const root = await office.grid('2026-Q3', 'Kecamatan Rakumpit')
    expect(root.rows.map(({ fullName }) => fullName)).toContain('Citra Lestari Nugroho, S.E.')
  })

  test('shows achievement, marks, suggestions, the strip of the quarters and what is missing', async () => {
    const office = await start()
    const citra = await rowOf(office, '2026', 'Citra')
    expect(citra).toMatchObject({
      achievement: 102.25,
      achievementOf: { computed: 5, total: 5 },
      predikat: 'excellent',
      resultSuggestion: 'above',
      behaviourSuggestion: 'above',
      scoreMean: 96,
      state: 'rated',
      officeGrade: 'excellent',
      missing: [],
    })
    expect(citra.marks.map(({ rating }) => rating)).toEqual(['above', 'above'])
    expect(citra.periods.map(({ predikat }) => predikat)).toEqual([
      'good',
      'excellent',
      'excellent',
      'excellent',
    ])
    const yansen = await rowOf(office, '2026', 'Yansen')
    expect(yansen.missing).toEqual(['missing.realisation', 'missing.result', 'missing.behaviour'])
    expect(yansen.achievement).toBeUndefined()
    expect(yansen.achievementOf).toEqual({ computed: 0, total: 4 })
  })

  test('a section without its own organisation result takes the one above, and says so', async () => {
    const office = await start()
    const unitId = office.unitId('Pelayanan Umum')
    await office.call('orgResult.save', { rowVersion: 1, unitId, period: '2026-Q3', value: null })
    const { orgResult } = await office.grid('2026-Q3', 'Pelayanan Umum')
    expect(orgResult).toMatchObject({ value: 'good', fallback: 'parentUnit' })
  })
})

describe('rating', () => {
  test('two ratings give the predikat at once and move the state; taking one back opens it again', async () => {
    const office = await start()
    const employeeId = office.employeeId('Yansen')
    const first = await rate(office, '2026', { employeeId, field: 'result', value: 'above' })
    expect(first.rows[0]).toMatchObject({ state: 'open', resultRating: 'above' })
    expect(first.rows[0]?.predikat).toBeUndefined()
    const second = await rate(office, '2026', { employeeId, field: 'behaviour', value: 'asExpected' })
    expect(second.rows[0]).toMatchObject({ state: 'rated', predikat: 'good', index: 92, estimated: true })
    const third = await rate(office, '2026', { employeeId, field: 'result', value: null })
    expect(third.rows[0]).toMatchObject({ state: 'open', behaviourRating: 'asExpected' })
    expect(third.rows[0]?.index).toBeUndefined()
  })

  test('cells of all kinds are one act and one undo brings everything back', async () => {
    const office = await start()
    const before = await office.hash()
    const row = await rowOf(office, '2026-Q3', 'Gita')
    const { employeeId } = row
    const saved = await rate(
      office,
      '2026-Q3',
      { employeeId, field: 'result', value: 'below' },
      { employeeId, field: 'behaviour', value: 'below' },
      { employeeId, field: 'workResult', workResultId: row.marks[0]?.workResultId ?? '', value: 'below' },
      { employeeId, field: 'coreValueRating', coreValue: 'loyal', value: 'above' },
      { employeeId, field: 'score', coreValue: 'loyal', value: 61.25 },
      { employeeId, field: 'criterion', criterion: 'discipline', value: 70 },
      {
        employeeId,
        field: 'criterion',
        criterion: 'teamwork',
        value: null,
        notApplicable: 'bekerja sendiri',
      },
      { employeeId, field: 'note', value: 'Dibicarakan pada dialog kinerja.' },
    )
    expect(saved.changed).toBe(8)
    expect(saved.rows[0]).toMatchObject({
      predikat: 'veryPoor',
      note: 'Dibicarakan pada dialog kinerja.',
      criteria: { discipline: 70 },
      criteriaNotApplicable: { teamwork: 'bekerja sendiri' },
    })
    expect(saved.rows[0]?.scores.loyal).toBe(61.25)
    expect(saved.rows[0]?.valueRatings.loyal).toBe('above')
    const { undo } = await office.call('history.state', {})
    expect(undo?.object).toBe('Gita Usop, S.Sos. · 2026-Q3')
    await office.call('history.undo', { seq: undo?.seq ?? 0 })
    expect(await office.hash()).toBe(before)
  })

  test('a null clears and leaves no empty row behind', async () => {
    const office = await start()
    const before = await office.hash()
    const employeeId = office.employeeId('Yansen')
    await rate(
      office,
      '2026',
      { employeeId, field: 'score', coreValue: 'loyal', value: 80 },
      { employeeId, field: 'coreValueRating', coreValue: 'loyal', value: 'above' },
      { employeeId, field: 'criterion', criterion: 'discipline', value: 80 },
      { employeeId, field: 'note', value: 'x' },
    )
    await rate(
      office,
      '2026',
      { employeeId, field: 'score', coreValue: 'loyal', value: null },
      { employeeId, field: 'coreValueRating', coreValue: 'loyal', value: null },
      { employeeId, field: 'criterion', criterion: 'discipline', value: null },
      { employeeId, field: 'note', value: '' },
    )
    expect(await office.hash()).toBe(before)
  })

  test('seven scores suggest the behaviour rating and never choose it', async () => {
    const office = await start()
    const employeeId = office.employeeId('Yansen')
    const { rows } = await rate(
      office,
      '2026',
      ...coreValues.map((coreValue): Cell => ({ employeeId, field: 'score', coreValue, value: 90 })),
    )
    expect(rows[0]).toMatchObject({ scoreMean: 90, behaviourSuggestion: 'above' })
    expect(rows[0]?.behaviourRating).toBeUndefined()
  })

  test('nothing changes when the cell already says so, and no event is written', async () => {
    const office = await start()
    const events = (await office.call('file.verify', {})).events
    const employeeId = office.employeeId('Citra')
    const { changed } = await rate(office, '2026', { employeeId, field: 'result', value: 'above' })
    expect(changed).toBe(0)
    expect((await office.call('file.verify', {})).events).toBe(events)
  })

  test('the log tells who set the ratings and when', async () => {
    const office = await start()
    const employeeId = office.employeeId('Siti Tundan')
    await rate(office, '2026', { employeeId, field: 'result', value: 'asExpected' })
    const { setBy } = await office.call('appraisal.explain', { employeeId, period: '2026' })
    expect(setBy).toMatchObject({ who: 'Pemilik', at: new Date('2026-11-24T08:00:00').toISOString() })
  })
})

describe('refusals', () => {
  test('a year that is not open, and a period that its rhythm does not have', async () => {
    const office = await start()
    const employeeId = office.employeeId('Citra')
    const cell: Cell = { employeeId, field: 'result', value: 'above' }
    await expect(rate(office, '2024', cell)).rejects.toMatchObject({ key: 'error.year.notOpen' })
    await expect(rate(office, '2026-07', cell)).rejects.toMatchObject({
      fields: { period: { key: 'appraisal.error.periodNotOfYear' } },
    })
  })

  test('a person whose plan is not approved, at the cell; working scores may wait there already', async () => {
    const office = await start()
    const employeeId = office.employeeId('Yansen')
    await beginAnew(office.call, employeeId, 2026)
    const score: Cell = { employeeId, field: 'score', coreValue: 'loyal', value: 80 }
    await expect(
      rate(office, '2026', score, { employeeId, field: 'result', value: 'above' }),
    ).rejects.toMatchObject({
      code: 'conflict',
      fields: { 'cells.1.value': { key: 'appraisal.error.noApprovedPlan' } },
    })
    expect((await rate(office, '2026', score)).rows[0]).toMatchObject({
      state: 'notDue',
      scores: { loyal: 80 },
    })
    const { plan } = await office.call('plan.get', { employeeId, year: 2026 })
    await office.call('plan.saveIndicator', reports(plan!.results[0]!.id))
    await approve(office.call, [employeeId], 2026)
    const { rows } = await rate(office, '2026', { employeeId, field: 'result', value: 'above' })
    expect(rows[0]).toMatchObject({ state: 'open', resultRating: 'above' })
  })

  test('scores outside 0–100 or finer than two decimals, with the reason at the cell', async () => {
    const office = await start()
    const employeeId = office.employeeId('Citra')
    for (const [value, key] of [
      [870, 'error.tooBig'],
      [-1, 'error.tooSmall'],
      [80.123, 'error.twoDecimals'],
    ] as const)
      await expect(
        rate(office, '2026', { employeeId, field: 'score', coreValue: 'loyal', value }),
      ).rejects.toMatchObject({ fields: { 'cells.0.value': { key } } })
  })

  test('a result of somebody else, a criterion of another group, a reason left out', async () => {
    const office = await start()
    const employeeId = office.employeeId('Citra')
    const other = await rowOf(office, '2026', 'Gita')
    await expect(
      rate(office, '2026', {
        employeeId,
        field: 'workResult',
        value: 'above',
        workResultId: other.marks[0]?.workResultId ?? '',
      }),
    ).rejects.toMatchObject({ fields: { 'cells.0.workResultId': { key: 'appraisal.error.foreignResult' } } })
    await expect(
      rate(office, '2026', { employeeId, field: 'criterion', criterion: 'leadership', value: 80 }),
    ).rejects.toMatchObject({ fields: { 'cells.0.value': { key: 'appraisal.error.criterionNotOfGroup' } } })
    await expect(
      rate(office, '2026', {
        employeeId,
        field: 'criterion',
        criterion: 'teamwork',
        value: null,
        notApplicable: ' ',
      }),
    ).rejects.toMatchObject({ fields: { 'cells.0.notApplicable': { key: 'error.required' } } })
  })

  test('a bad cell keeps the good ones of the same act out', async () => {
    const office = await start()
    const before = await office.hash()
    const employeeId = office.employeeId('Citra')
    await expect(
      rate(
        office,
        '2026',
        { employeeId, field: 'result', value: 'below' },
        {
          employeeId: 'nobody',
          field: 'result',
          value: 'below',
        },
      ),
    ).rejects.toMatchObject({ fields: { 'cells.1.value': { key: 'error.employee.missing' } } })
    expect(await office.hash()).toBe(before)
  })
})

describe('who may', () => {
  test('a head sees and rates the own people only, and nobody rates himself', async () => {
    const office = await start()
    const rintu = office.employeeId('Rintu Effendi')
    const call = office.as(headSession(rintu))
    const { rows } = await call('appraisal.grid', { period: '2026' })
    expect(rows).toHaveLength(8)
    const ofOther = office.employeeId('Siti Tundan')
    const value = 'above'
    await call('appraisal.rate', {
      period: '2026',
      cells: [{ employeeId: office.employeeId('Gita'), field: 'result', value }],
    })
    await expect(
      call('appraisal.rate', { period: '2026', cells: [{ employeeId: ofOther, field: 'result', value }] }),
    ).rejects.toMatchObject({ code: 'not_found' })
    await expect(
      call('appraisal.rate', { period: '2026', cells: [{ employeeId: rintu, field: 'result', value }] }),
    ).rejects.toMatchObject({ code: 'forbidden', key: 'appraisal.error.own' })
    await expect(call('appraisal.explain', { period: '2026', employeeId: ofOther })).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  test('the camat enters what was received from outside about himself', async () => {
    const office = await start()
    const camat = office.employeeId('Wahyu Gohong')
    const call = office.as({ ...headSession(camat), role: 'officeHead', scope: { kind: 'all' } })
    const { rows } = await call('appraisal.rate', {
      period: '2026',
      cells: [{ employeeId: camat, field: 'behaviour', value: 'above' }],
    })
    expect(rows[0]).toMatchObject({ received: true, predikat: 'excellent' })
  })

  test('a clerk enters for who rates on paper, but not what the appraiser entered, and not himself; an auditor rates nobody', async () => {
    const office = await start()
    const [rintu, citra, budi] = ['Rintu Effendi', 'Gita', 'Yansen'].map(office.employeeId) as [
      string,
      string,
      string,
    ]
    const as = (role: Role, employeeId?: string) =>
      office.as({ id: role, name: role, role, scope: { kind: 'all' }, ...(employeeId && { employeeId }) })
    let next = 1
    const rate = (call: ReturnType<typeof as>, employeeId: string) =>
      call('appraisal.rate', {
        period: '2026',
        cells: [{ employeeId, field: 'note', value: `Catatan ${next++}` }],
      })
    await expect(rate(as('auditor'), citra)).rejects.toMatchObject({ key: 'error.forbidden' })
    await rate(as('clerk', budi), citra)
    expect((await office.call('history.list', { limit: 1 }))[0]).toMatchObject({ role: 'clerk' })
    await expect(rate(as('clerk', citra), citra)).rejects.toMatchObject({ key: 'appraisal.error.own' })
    const head = office.as(headSession(rintu))
    await head('appraisal.rate', {
      period: '2026',
      cells: [{ employeeId: citra, field: 'note', value: 'Baik.' }],
    })
    const seq = (await office.call('history.list', { limit: 1 }))[0]!.seq
    for (const act of [() => rate(as('clerk'), citra), () => as('clerk')('history.undo', { seq })])
      await expect(act()).rejects.toMatchObject({
        code: 'forbidden',
        key: expect.stringMatching(/appraisal.error.lockedByRater|error.undo.judged/) as string,
      })
    // seeing everybody is not yet rating everybody
    await expect(rate(as('secretary', budi), citra)).rejects.toMatchObject({
      key: 'appraisal.error.notRater',
    })
    await rate(head, citra)
  })
})

describe('why', () => {
  test('the steps lead from the indicators over both ratings to the cell and the index', async () => {
    const office = await start()
    const { steps, row } = await office.call('appraisal.explain', {
      employeeId: office.employeeId('Citra'),
      period: '2026',
    })
    expect(steps.map(({ kind }) => kind)).toEqual([
      'value',
      'result',
      'result',
      'achievement',
      'suggestion',
      'rating',
      'suggestion',
      'rating',
      'quadrant',
      'index',
    ])
    expect(steps.find(({ kind }) => kind === 'quadrant')).toMatchObject({ article: 'L IV.B.3 p102' })
    expect(steps.find(({ kind }) => kind === 'index')?.params).toMatchObject({ index: row.index })
    expect(steps[1]?.children?.[1]).toMatchObject({ key: 'explain.indicator.lower', params: { value: 3 } })
  })

  test('of a quarter it looks no further than that quarter', async () => {
    const office = await start()
    const { steps } = await office.call('appraisal.explain', {
      employeeId: office.employeeId('Citra'),
      period: '2026-Q1',
    })
    expect(steps[1]?.children?.[1]?.params).toMatchObject({ value: 7.2 })
  })
})

describe('an evaluation', () => {
  test('that was opened by an import of scores is entered for whoever rates when it is first rated', async () => {
    const office = await start()
    const citra = office.employeeId('Citra')
    const appraiser = () => {
      const { read, close } = openFile(office.file)
      const id = read.sqlite
        .prepare("SELECT appraiser_id FROM evaluation WHERE employee_id = ? AND period_key = '2026-Q4'")
        .pluck()
        .get(citra)
      close()
      return id
    }
    await rate(
      office,
      '2026-Q4',
      ...(['result', 'behaviour'] as const).map((field) => ({ employeeId: citra, field, value: null })),
    )
    const before = appraiser()
    const wahyu = office.employeeId('Wahyu')
    expect(before).not.toBe(wahyu)
    await office.call('employee.setSuperior', {
      employeeIds: [citra],
      superiorId: wahyu,
      from: '2026-10-01',
    })
    expect(appraiser()).toBe(before)
    await rate(office, '2026-Q4', { employeeId: citra, field: 'result', value: 'asExpected' })
    expect(appraiser()).toBe(wahyu)
  })

  test('takes no mark on a result of a version that is not approved', async () => {
    const office = await start()
    const citra = office.employeeId('Citra')
    const { write, close } = openFile(office.file)
    write.sqlite.exec(`INSERT INTO plan (id, employee_id, year, version, state, origin, from_date, to_date)
      VALUES ('v9', '${citra}', 2026, 9, 'draft', 'typed', '2026-01-01', '2026-12-31');
      INSERT INTO work_result (id, plan_id, kind, text, sort) VALUES ('w9', 'v9', 'main', 'Hasil yang baru diusulkan', 1)`)
    seal(write)
    close()
    await expect(
      rate(office, '2026-Q3', { employeeId: citra, field: 'workResult', workResultId: 'w9', value: 'above' }),
    ).rejects.toMatchObject({
      fields: { 'cells.0.workResultId': { key: 'appraisal.error.foreignResult' } },
    })
  })
})

// the page puts the answer into its grid and does not ask for it again
test.each(['2026', '2026-Q3'])(
  'what a rating answers is each person as the grid of %s has them, whatever was typed or cleared',
  async (period) => {
    const office = await start()
    const { rows: everybody } = await office.call('appraisal.grid', { period })
    const open = everybody.filter(({ state }) => ['notDue', 'open', 'rated'].includes(state)).slice(0, 12)
    const cells = open.flatMap(({ employeeId, marks }, index): Cell[] => [
      { employeeId, field: 'score', coreValue: 'loyal', value: index % 3 === 0 ? null : 60 + index },
      { employeeId, field: 'note', value: index % 2 === 0 ? null : `Catatan ${index}` },
      ...marks.map(({ workResultId }): Cell => ({
        employeeId,
        field: 'workResult',
        workResultId,
        value: 'above',
      })),
      { employeeId, field: 'result', value: index % 4 === 0 ? null : 'below' },
    ])
    let answered = 0
    for (const cell of cells) {
      // some wait for an approved plan
      const answer = await rate(office, period, cell).catch(() => undefined)
      if (answer === undefined) continue
      answered += answer.changed
      const { rows } = await office.call('appraisal.grid', { period })
      expect(answer.rows).toEqual(rows.filter(({ employeeId }) => employeeId === cell.employeeId))
    }
    expect(answered).toBeGreaterThan(20)
    const together = cells.filter(({ field }) => field === 'score' || field === 'note')
    const { rows } = await rate(office, period, ...together)
    const now = (await office.call('appraisal.grid', { period })).rows
    const asked = new Set(together.map(({ employeeId }) => employeeId))
    const byId = (a: { employeeId: string }, b: { employeeId: string }) =>
      a.employeeId < b.employeeId ? -1 : 1
    expect(rows.toSorted(byId)).toEqual(now.filter(({ employeeId }) => asked.has(employeeId)).toSorted(byId))
  },
)
