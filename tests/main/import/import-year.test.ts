import { describe, expect, it } from 'vitest'
import { coreValues } from '#shared/plan/core-value.ts'
import { importFile, preview, storedRows, testOffices, truth } from './import-files.ts'

const office = testOffices()
const planRows = `SELECT e.nip, p.state, p.origin, w.kind, w.text AS result, i.* FROM plan p JOIN employee e ON e.id = p.employee_id
      JOIN work_result w ON w.plan_id = p.id JOIN indicator i ON i.work_result_id = w.id ORDER BY p.id, w.sort, i.sort`
const entryRows = `SELECT e.nip, i.text AS indicator, r.period_key, r.value FROM realisation r JOIN indicator i ON i.id = r.indicator_id
      JOIN work_result w ON w.id = i.work_result_id JOIN plan p ON p.id = w.plan_id JOIN employee e ON e.id = p.employee_id`
const scoreRows = `SELECT e.nip, v.core_value, v.score, v.rating, x.period_key, x.behaviour_rating FROM value_rating v
      JOIN evaluation x ON x.id = v.evaluation_id JOIN employee e ON e.id = x.employee_id`

async function withPlans() {
  const started = office()
  await importFile(started.call, 'nominatif.xlsx')
  const batch = await importFile(started.call, 'skp.xlsx')
  return { ...started, batch }
}

describe('skp.xlsx', () => {
  it('brings in every indicator of the truth in approved plans', async () => {
    const started = await withPlans()
    expect(started.batch).toMatchObject({
      kind: 'plans',
      year: 2025,
      counts: { create: 181, update: 0, same: 0, reject: 0 },
    })
    const rows = storedRows(started.file, planRows)
    const codes: Record<string, string> = {
      kuantitas: 'quantity',
      kualitas: 'quality',
      waktu: 'time',
      biaya: 'cost',
    }
    expect(
      rows.map((row) => [
        row['nip'],
        row['result'],
        row['aspects'],
        row['text'],
        row['low'],
        row['target_unit'],
        row['direction'],
        row['accumulation'],
      ]),
    ).toEqual(
      truth.plans.map((plan) => [
        plan.nip,
        plan.result,
        codes[plan.aspect],
        plan.indicator,
        plan.target * 100,
        plan.unit,
        plan.direction === 'naik' ? 'higher' : 'lower',
        plan.accumulates ? 'sum' : 'average',
      ]),
    )
    expect(
      new Set(rows.map((row) => `${row['state']} ${row['origin']} ${row['kind']} ${row['target_kind']}`)),
    ).toEqual(new Set(['approved import main number']))
  })

  it('rejects every row while the people are unknown', async () => {
    const shown = await preview(office().call, 'skp.xlsx')
    expect(shown.counts).toEqual({ create: 0, update: 0, same: 0, reject: 181 })
    expect(new Set(shown.rows.flatMap(({ problems }) => problems.map(({ code }) => code)))).toEqual(
      new Set(['PERSON_UNKNOWN']),
    )
  })
})

describe('realisasi.xlsx', () => {
  it('brings in every quarter of the truth, gaps absent', async () => {
    const started = await withPlans()
    const batch = await importFile(started.call, 'realisasi.xlsx')
    expect(batch.counts).toEqual({ create: 181, update: 0, same: 0, reject: 0 })
    const stored = storedRows(started.file, entryRows).map(
      (row) => `${row['nip']} ${row['indicator']} ${row['period_key']} ${row['value']}`,
    )
    const expected = truth.plans.flatMap((plan) =>
      plan.quarters.flatMap((value, index) =>
        value === null ? [] : [`${plan.nip} ${plan.indicator} 2025-Q${index + 1} ${Math.round(value * 100)}`],
      ),
    )
    expect(stored.toSorted()).toEqual(expected.toSorted())
  })

  it('rejects indicators that no plan has', async () => {
    const { call } = office()
    await importFile(call, 'nominatif.xlsx')
    const shown = await preview(call, 'realisasi.xlsx')
    expect(shown.counts.reject).toBe(181)
    expect(shown.rows[0]?.problems[0]?.code).toBe('INDICATOR_UNKNOWN')
  })
})

describe('perilaku.xlsx', () => {
  it('fills the scores of the annual evaluation, rejects the 870, and sets no rating', async () => {
    const started = await withPlans()
    const shown = await preview(started.call, 'perilaku.xlsx')
    expect(shown.counts).toEqual({ create: 35, update: 0, same: 0, reject: 1 })
    const bad = shown.rows.find(({ action }) => action === 'reject')
    expect(bad?.key).toBe(truth.badRows.perilaku.outOfRange)
    expect(bad?.problems).toMatchObject([
      { level: 'error', code: 'SCORE_RANGE', column: 'adaptive', params: { value: '870' } },
    ])
    expect(shown.unmapped.map(({ header }) => header)).toEqual(['RATA-RATA'])
    await started.call('import.commit', { previewId: shown.previewId })
    const stored = storedRows(started.file, scoreRows)
    const expected = Object.entries(truth.behaviour.scores).flatMap(([nip, scores]) =>
      nip === bad?.key
        ? []
        : scores.flatMap((score, index) =>
            score === null ? [] : [`${nip} ${coreValues[index]} ${score * 100} 2025`],
          ),
    )
    expect(
      stored
        .map((row) => `${row['nip']} ${row['core_value']} ${row['score']} ${row['period_key']}`)
        .toSorted(),
    ).toEqual(expected.toSorted())
    expect(stored.every((row) => row['rating'] === null && row['behaviour_rating'] === null)).toBe(true)
  })

  it('takes the row when its bad cell is corrected in the preview', async () => {
    const started = await withPlans()
    const { previewId } = await preview(started.call, 'perilaku.xlsx')
    const corrections = [{ sheet: 'PERILAKU', line: 17, field: 'adaptive', text: '87' }]
    const revised = await started.call('import.revise', { previewId, options: { limit: 1000, corrections } })
    expect(revised.counts).toEqual({ create: 36, update: 0, same: 0, reject: 0 })
    expect(revised.rows.find(({ line }) => line === 17)).toMatchObject({
      corrected: true,
      cells: { adaptive: '87' },
    })
    await started.call('import.commit', { previewId })
    const scores = storedRows(started.file, scoreRows).filter(
      ({ nip }) => nip === truth.badRows.perilaku.outOfRange,
    )
    expect(scores.find((row) => row['core_value'] === 'adaptive')?.['score']).toBe(8700)
  })
})
