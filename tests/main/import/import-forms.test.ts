import { describe, expect, it } from 'vitest'
import { evaluationHeads, formRows, heads } from '#tests/unit/import/skp-form.ts'
import { caseBytes } from './case-outcome.ts'
import { importFile, preview, storedRows, testOffices, workbook } from './import-files.ts'

const office = testOffices()
const tegar = { name: 'Tegar Panglipuran, S.E.', nip: '197811052005011003' }
const siti = { name: 'Siti Nurhaliza Tompunu, S.STP.', nip: '198508172008012004' }
const ratna = { name: 'Ratna Kusumadewi Lubis', nip: '197409231998032002' }
const results = [
  ['A. UTAMA'],
  [1, 'Terlayaninya warga', 'Surat selesai', 'Kuantitas', 'Jumlah surat', '12 surat'],
  ['B. TAMBAHAN'],
  [2, '-', 'Menjadi panitia', 'Kuantitas', 'Jumlah kegiatan', '1 kegiatan'],
]
const usual = { person: tegar, appraiser: ratna, heads, results, expectations: { Loyal: 'Menjaga rahasia' } }

async function withPeople() {
  const started = office()
  await importFile(started.call, '00-all6.xlsx', {}, caseBytes('00-all6.xlsx'))
  return started
}

const plans = `SELECT e.nip, a.nip AS appraiser, p.state, count(i.id) AS indicators,
    (SELECT group_concat(core_value || ': ' || text) FROM behaviour_expectation WHERE plan_id = p.id) AS expectations
  FROM plan p JOIN employee e ON e.id = p.employee_id LEFT JOIN employee a ON a.id = p.appraiser_id
  LEFT JOIN work_result w ON w.plan_id = p.id LEFT JOIN indicator i ON i.work_result_id = w.id
  GROUP BY p.id ORDER BY e.nip`

describe('the official form', () => {
  it('comes in as a plan with its appraiser and special expectations, and leaves as one batch', async () => {
    const { call, file } = await withPeople()
    const bytes = await workbook({
      Tegar: formRows(usual),
      Siti: formRows({ ...usual, person: siti, heads: evaluationHeads }),
    })
    const batch = await importFile(call, 'skp 2025.xlsx', {}, bytes)
    expect(batch).toMatchObject({ kind: 'plans', year: 2025, counts: { create: 6, reject: 0 } })
    expect(storedRows(file, plans)).toEqual(
      [tegar, siti].map(({ nip }) => ({
        nip,
        appraiser: ratna.nip,
        state: 'approved',
        indicators: 2,
        expectations: 'loyal: Menjaga rahasia',
      })),
    )
    await call('import.undo', { batch: batch.id })
    expect(storedRows(file, plans)).toEqual([])
    expect(storedRows(file, 'SELECT * FROM behaviour_expectation')).toEqual([])
  })

  it('says at its rows that an appraiser is unknown, once, and what a second import changes', async () => {
    const { call, file } = await withPeople()
    const stranger = { name: 'Orang Luar', nip: '197001011995031001' }
    const first = await preview(
      call,
      'skp 2025.xlsx',
      {},
      await workbook({ SKP: formRows({ ...usual, appraiser: stranger }) }),
    )
    const codes = first.rows.flatMap(({ problems }) => problems.map(({ code }) => code))
    expect(codes.filter((code) => code === 'APPRAISER_UNKNOWN')).toHaveLength(1)
    expect(first.rows.map(({ cells }) => cells['coreValue'] ?? cells['indicator'])).toEqual([
      'Jumlah surat',
      'Jumlah kegiatan',
      'Loyal',
    ])
    await call('import.commit', { previewId: first.previewId })
    expect(storedRows(file, plans)).toMatchObject([{ appraiser: null, indicators: 2 }])
    const again = await preview(
      call,
      'skp 2025.xlsx',
      {},
      await workbook({ SKP: formRows({ ...usual, appraiser: stranger }) }),
    )
    expect(again.counts).toMatchObject({ create: 0, update: 0, same: 3, reject: 0 })
  })

  it('is corrected at its own lines', async () => {
    const { call } = await withPeople()
    const bytes = await workbook({
      SKP: formRows({ ...usual, person: { ...tegar, nip: '19781105200501100' } }),
    })
    const shown = await preview(call, 'skp 2025.xlsx', {}, bytes)
    expect(shown.counts).toMatchObject({ create: 0, reject: 3 })
    const corrections = shown.rows.map(({ sheet, line }) => ({ sheet, line, field: 'nip', text: tegar.nip }))
    const revised = await call('import.revise', { previewId: shown.previewId, options: { corrections } })
    expect(revised.counts).toMatchObject({ create: 3, reject: 0 })
  })
})
