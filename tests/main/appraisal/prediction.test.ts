import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { predictGrid } from '../../../renderer/features/appraisal/predict-row.ts'
import type { Input } from '#shared/api/contract.ts'
import type { AppraisalRow } from '#shared/appraisal/evaluation.ts'
import { coreValues } from '#shared/plan/core-value.ts'
import { ratings } from '#shared/appraisal/rating.ts'
import { startSample } from '../sample-office.ts'

type Cell = Input<'appraisal.rate'>['cells'][number]
const office = await startSample()
afterAll(() => office.close())

/** What the page shows ahead of the answer; the index waits for it. */
const later = ['index', 'estimated', 'state', 'officeGrade', 'achievement']
const shownAhead = (row: AppraisalRow) =>
  Object.fromEntries(Object.entries(row).filter(([field]) => !later.includes(field)))

test('what the page shows at once is what the backend answers, for any cells', async () => {
  const input = { period: '2026', unitId: office.unitId('Pelayanan Umum') }
  await office.call('setting.save', { values: { 'appraisal.markEachResult': true } })
  const settings = await office.call('setting.get', { year: 2026 })
  const { rows } = await office.call('appraisal.grid', input)
  const rating = fc.option(fc.constantFrom(...ratings))
  const score = fc.option(fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100))
  const cell = fc.nat(rows.length - 1).chain((at): fc.Arbitrary<Cell> => {
    const { employeeId, marks } = rows[at]!
    const own = { employeeId: fc.constant(employeeId) }
    return fc.oneof(
      fc.record({ ...own, field: fc.constantFrom('result' as const, 'behaviour' as const), value: rating }),
      fc.record({
        ...own,
        field: fc.constant('workResult' as const),
        value: rating,
        workResultId: fc.constantFrom(...marks.map(({ workResultId }) => workResultId)),
      }),
      fc.record({
        ...own,
        field: fc.constantFrom('score' as const),
        value: score,
        coreValue: fc.constantFrom(...coreValues),
      }),
      fc.record({
        ...own,
        field: fc.constant('coreValueRating' as const),
        value: rating,
        coreValue: fc.constantFrom(...coreValues),
      }),
      fc.record({
        ...own,
        field: fc.constant('criterion' as const),
        value: score,
        criterion: fc.constantFrom('discipline' as const, 'integrity' as const),
      }),
      fc.record({
        ...own,
        field: fc.constant('criterion' as const),
        value: fc.constant(null),
        criterion: fc.constantFrom('discipline' as const, 'integrity' as const),
        notApplicable: fc.constant('Bertugas di luar kantor'),
      }),
    )
  })
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 10 }), async (cells) => {
      const before = await office.call('appraisal.grid', input)
      const predicted = predictGrid(before, cells, settings)
      await office.call('appraisal.rate', { period: '2026', cells })
      const after = await office.call('appraisal.grid', input)
      expect(predicted.rows.map(shownAhead)).toEqual(after.rows.map(shownAhead))
      expect(predicted.distribution).toEqual(after.distribution)
    }),
    { numRuns: 25 },
  )
  expect(office.bugs).toEqual([])
})

test('a criterion that does not apply leaves the total to the others, before the answer as after it', async () => {
  // a unit that no random cell of the test above has touched
  const input = { period: '2026', unitId: office.unitId('Seksi Pemerintahan') }
  const grid = await office.call('appraisal.grid', input)
  const row = grid.rows.find(
    ({ officeTotal, criteria }) => officeTotal !== undefined && criteria.discipline !== undefined,
  )!
  const { employeeId } = row
  const cells: Cell[] = [
    { employeeId, field: 'criterion', criterion: 'discipline', value: null, notApplicable: 'Tugas belajar' },
  ]
  const predicted = predictGrid(grid, cells, await office.call('setting.get', { year: 2026 }))
  const { rows } = await office.call('appraisal.rate', { period: '2026', cells })
  const shown = predicted.rows.find((known) => known.employeeId === employeeId)
  expect(rows[0]!.officeTotal).toBeDefined()
  expect(rows[0]!.officeTotal).not.toBe(row.officeTotal)
  expect(shown?.officeTotal).toBe(rows[0]!.officeTotal)
})

test('the forecast of an old year uses the bounds of that year', async () => {
  const { call } = office
  await call('setting.save', {
    values: { 'behaviour.bounds': { above: 99, asExpected: 98 } },
    validFrom: '2026-01-01',
  })
  const input = { period: '2025', unitId: office.unitId('Pelayanan Umum') }
  const grid = await call('appraisal.grid', input)
  const row = grid.rows.find(({ scoreMean }) => scoreMean !== undefined)!
  const cells: Cell[] = coreValues.map((coreValue) => ({
    employeeId: row.employeeId,
    field: 'score',
    coreValue,
    value: 95,
  }))
  const ofYear = async (year: number) =>
    predictGrid(grid, cells, await call('setting.get', { year })).rows.find(
      ({ employeeId }) => employeeId === row.employeeId,
    )?.behaviourSuggestion
  expect([await ofYear(2025), await ofYear(2026)]).toEqual(['above', 'below'])
  const { rows } = await call('appraisal.rate', { period: '2025', cells })
  expect(rows[0]!.behaviourSuggestion).toBe('above')
})
