import Sqlite from 'better-sqlite3'
import { afterEach, describe, expect, it } from 'vitest'
import { coreValues } from '#shared/appraisal/core-value.ts'
import { fullName } from '#shared/employee/person-name.ts'
import { startBackend } from '#tests/backend.ts'
import { importFile, preview, truth } from './import-files.ts'

const opened: ReturnType<typeof startBackend>[] = []
function office() {
  const started = startBackend()
  opened.push(started)
  return started
}
afterEach(() => {
  for (const { bugs, close } of opened.splice(0)) {
    expect(bugs).toEqual([])
    close()
  }
})

type Row = Record<string, string | number | null>
const query = (backend: ReturnType<typeof startBackend>, kind: 'employees' | 'plans' | 'realisations' | 'behaviour') =>
  readBack(backend.file, kind)

/** What is stored, read with plain SQL so that no reader of ours can hide a mistake of the writer. */
function readBack(file: string, kind: string): Row[] {
  const db = new Sqlite(file, { readonly: true })
  try {
    return db.prepare(selects[kind] ?? '').all() as Row[]
  } finally {
    db.close()
  }
}

const selects: Record<string, string> = {
  employees: `SELECT e.*, g.grade, g.valid_from AS grade_date, a.position_kind, a.position_name, a.valid_from AS position_date,
      a.leads_unit, u.name AS unit, u.parent_id FROM employee e LEFT JOIN grade_period g ON g.employee_id = e.id
      LEFT JOIN assignment a ON a.employee_id = e.id LEFT JOIN unit u ON u.id = a.unit_id ORDER BY e.id`,
  plans: `SELECT e.nip, p.state, p.origin, w.kind, w.text AS result, i.* FROM plan p JOIN employee e ON e.id = p.employee_id
      JOIN work_result w ON w.plan_id = p.id JOIN indicator i ON i.work_result_id = w.id ORDER BY p.id, w.sort, i.sort`,
  realisations: `SELECT e.nip, i.text AS indicator, r.period_key, r.value FROM realisation r JOIN indicator i ON i.id = r.indicator_id
      JOIN work_result w ON w.id = i.work_result_id JOIN plan p ON p.id = w.plan_id JOIN employee e ON e.id = p.employee_id`,
  behaviour: `SELECT e.nip, v.core_value, v.score, v.rating, x.period_key, x.behaviour_rating FROM value_rating v
      JOIN evaluation x ON x.id = v.evaluation_id JOIN employee e ON e.id = x.employee_id`,
}

const educationOf: Record<string, string> = { 'S-2': 's2', 'S-1': 's1', 'D-IV': 'd4', 'D-III': 'd3', SLTA: 'slta' }
const kindOf: Record<string, string> = {
  Administrator: 'structural',
  Pengawas: 'structural',
  Fungsional: 'functional',
  Pelaksana: 'pelaksana',
}

describe.each(['nominatif.xlsx', 'nominatif.ods', 'nominatif.xls'])('%s', (name) => {
  it('brings in every person of the truth, field by field', async () => {
    const started = office()
    const batch = await importFile(started.call, name)
    expect(batch.counts).toEqual({ create: 36, update: 0, same: 0, reject: 0 })
    const rows = query(started, 'employees')
    expect(rows).toHaveLength(36)
    const byNip = new Map(rows.map((row) => [row['nip'], row]))
    for (const person of truth.people) {
      const row = byNip.get(person.nip)
      expect(row, person.nip).toMatchObject({
        birth_date: person.born,
        birth_place: person.birthplace,
        sex: person.sex === 'L' ? 'male' : 'female',
        employee_type: person.status.toLowerCase(),
        status: 'active',
        grade: person.golongan,
        grade_date: person.golTmt,
        position_name: person.position,
        position_kind: kindOf[person.positionKind],
        position_date: person.positionTmt,
        education_level: educationOf[person.education],
        graduation_year: person.graduated,
        unit: person.unit === 'Kecamatan' ? 'Kecamatan Rakumpit' : person.unit,
      })
      const { name: plain, front_title: frontTitle, back_title: backTitle } = row as Record<string, string | undefined>
      expect(fullName({ name: plain ?? '', frontTitle, backTitle })).toBe(person.name)
    }
  })

  it('accounts for every row of the sheet', async () => {
    const shown = await preview(office().call, name)
    const lines = [...shown.rows, ...shown.skipped].map(({ line }) => line).toSorted((a, b) => a - b)
    expect(lines).toEqual(Array.from({ length: 58 }, (_, index) => index + 1))
    expect(shown.skippedCounts).toEqual({ title: 3, empty: 4, header: 2, numbering: 1, section: 6, total: 1, signature: 5 })
    expect(shown.created.units).toHaveLength(6)
    expect(shown.unmapped).toEqual([])
  })

  it('makes the same office as the .xlsx', async () => {
    const [one, other] = [office(), office()]
    await importFile(one.call, 'nominatif.xlsx')
    await importFile(other.call, name)
    const shown = await preview(one.call, name)
    expect(shown.counts).toEqual({ create: 0, update: 0, same: 36, reject: 0 })
    const plain = (row: Row) => Object.fromEntries(Object.entries(row).filter(([key]) => !key.endsWith('id')))
    expect(query(other, 'employees').map(plain)).toEqual(query(one, 'employees').map(plain))
  })
})

describe('the units of a staff list', () => {
  it('lie below the office and are led by whoever bears their title', async () => {
    const started = office()
    await importFile(started.call, 'nominatif.xlsx')
    const leaders = query(started, 'employees').filter((row) => row['leads_unit'] === 1)
    expect(leaders.map((row) => `${row['unit']}: ${row['position_name']}`)).toEqual([
      'Kecamatan Rakumpit: Camat Rakumpit',
      'Sekretariat: Sekretaris Kecamatan',
      'Seksi Pemerintahan: Kepala Seksi Pemerintahan',
      'Seksi Ketenteraman dan Ketertiban Umum: Kepala Seksi Ketenteraman dan Ketertiban Umum',
      'Seksi Pemberdayaan Masyarakat: Kepala Seksi Pemberdayaan Masyarakat',
      'Seksi Kesejahteraan Sosial: Kepala Seksi Kesejahteraan Sosial',
      'Seksi Pelayanan Umum: Kepala Seksi Pelayanan Umum',
    ])
  })
})

describe('siasn.csv', () => {
  it('rejects the three bad rows by name and keeps the others', async () => {
    const started = office()
    const shown = await preview(started.call, 'siasn.csv')
    expect(shown.counts).toEqual({ create: 34, update: 0, same: 0, reject: 3 })
    const rejected = shown.rows.filter(({ action }) => action === 'reject')
    expect(rejected.map(({ line, problems }) => [line, problems.find(({ level }) => level === 'error')])).toEqual([
      [8, expect.objectContaining({ code: 'NIP_DUPLICATE', column: 'nip', params: { sheet: 'siasn', line: 7 } })],
      [18, expect.objectContaining({ code: 'NIP_LENGTH', column: 'nip' })],
      [23, expect.objectContaining({ code: 'DATE_INVALID', column: 'birthDate' })],
    ])
    expect(shown.unmapped.map(({ header }) => header)).toEqual(['PNS ID'])
    const { previewId } = shown
    await started.call('import.commit', { previewId })
    const rows = query(started, 'employees')
    const { badNip, badDate } = truth.badRows.siasn
    for (const person of truth.people) {
      const row = rows.find(({ nip }) => nip === person.nip)
      if (person.nip === badNip || person.nip === badDate) expect(row).toBeUndefined()
      else
        expect(row).toMatchObject({
          name: fullName({ name: person.name.split(',')[0] ?? '' }),
          grade: person.golongan,
          position_name: person.position,
          position_kind: kindOf[person.positionKind],
          employee_type: person.status.toLowerCase(),
          unit: person.unit === 'Kecamatan' ? 'Kecamatan Rakumpit' : person.unit,
          birth_place: null,
        })
    }
  })

  it('adds nothing to the staff list but what it says otherwise', async () => {
    const { call } = office()
    await importFile(call, 'nominatif.xlsx')
    const shown = await preview(call, 'siasn.csv')
    expect(shown.counts).toEqual({ create: 0, update: 0, same: 34, reject: 3 })
    expect(shown.created).toEqual({ units: [], positions: [], years: [] })
  })
})

async function withPlans() {
  const started = office()
  await importFile(started.call, 'nominatif.xlsx')
  const batch = await importFile(started.call, 'skp.xlsx')
  return { ...started, batch }
}

describe('skp.xlsx', () => {
  it('brings in every indicator of the truth in approved plans', async () => {
    const started = await withPlans()
    expect(started.batch).toMatchObject({ kind: 'plans', year: 2025, counts: { create: 181, update: 0, same: 0, reject: 0 } })
    const rows = query(started, 'plans')
    const codes: Record<string, string> = { kuantitas: 'quantity', kualitas: 'quality', waktu: 'time', biaya: 'cost' }
    expect(
      rows.map((row) => [row['nip'], row['result'], row['aspects'], row['text'], row['low'], row['target_unit'], row['direction'], row['accumulation']]),
    ).toEqual(
      truth.plans.map((plan) => [
        ...[plan.nip, plan.result, codes[plan.aspect], plan.indicator, plan.target * 100, plan.unit],
        ...[plan.direction === 'naik' ? 'higher' : 'lower', plan.accumulates ? 'sum' : 'average'],
      ]),
    )
    expect(new Set(rows.map((row) => `${row['state']} ${row['origin']} ${row['kind']} ${row['target_kind']}`))).toEqual(
      new Set(['approved import main number']),
    )
  })

  it('rejects every row while the people are unknown', async () => {
    const shown = await preview(office().call, 'skp.xlsx')
    expect(shown.counts).toEqual({ create: 0, update: 0, same: 0, reject: 181 })
    expect(new Set(shown.rows.flatMap(({ problems }) => problems.map(({ code }) => code)))).toEqual(new Set(['PERSON_UNKNOWN']))
  })
})

describe('realisasi.xlsx', () => {
  it('brings in every quarter of the truth, gaps absent', async () => {
    const started = await withPlans()
    const batch = await importFile(started.call, 'realisasi.xlsx')
    expect(batch.counts).toEqual({ create: 181, update: 0, same: 0, reject: 0 })
    const stored = query(started, 'realisations').map((row) => `${row['nip']} ${row['indicator']} ${row['period_key']} ${row['value']}`)
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
    expect(bad?.problems).toMatchObject([{ level: 'error', code: 'SCORE_RANGE', column: 'adaptive', params: { value: '870' } }])
    expect(shown.unmapped.map(({ header }) => header)).toEqual(['RATA-RATA', 'CATATAN'])
    await started.call('import.commit', { previewId: shown.previewId })
    const stored = query(started, 'behaviour')
    const expected = Object.entries(truth.behaviour.scores).flatMap(([nip, scores]) =>
      nip === bad?.key
        ? []
        : scores.flatMap((score, index) => (score === null ? [] : [`${nip} ${coreValues[index]} ${score * 100} 2025`])),
    )
    expect(stored.map((row) => `${row['nip']} ${row['core_value']} ${row['score']} ${row['period_key']}`).toSorted()).toEqual(
      expected.toSorted(),
    )
    expect(stored.every((row) => row['rating'] === null && row['behaviour_rating'] === null)).toBe(true)
  })

  it('takes the row when its bad cell is corrected in the preview', async () => {
    const started = await withPlans()
    const { previewId } = await preview(started.call, 'perilaku.xlsx')
    const corrections = [{ sheet: 'PERILAKU', line: 17, field: 'adaptive', text: '87' }]
    const revised = await started.call('import.revise', { previewId, options: { limit: 1000, corrections } })
    expect(revised.counts).toEqual({ create: 36, update: 0, same: 0, reject: 0 })
    expect(revised.rows.find(({ line }) => line === 17)).toMatchObject({ corrected: true, cells: { adaptive: '87' } })
    await started.call('import.commit', { previewId })
    const scores = query(started, 'behaviour').filter(({ nip }) => nip === truth.badRows.perilaku.outOfRange)
    expect(scores.find((row) => row['core_value'] === 'adaptive')?.['score']).toBe(8700)
  })
})

describe('all files twice', () => {
  const files = ['nominatif.xlsx', 'siasn.csv', 'skp.xlsx', 'realisasi.xlsx', 'perilaku.xlsx']

  it('changes nothing the second time', async () => {
    const { call } = office()
    for (const name of files) await importFile(call, name)
    const before = await call('file.verify', {})
    for (const name of files) {
      const batch = await importFile(call, name)
      expect(batch.counts, name).toMatchObject({ create: 0, update: 0 })
    }
    const after = await call('file.verify', {})
    expect(after.contentHash).toBe(before.contentHash)
    expect(after.ok).toBe(true)
  })

  it('is undone batch by batch, each leaving the content as it was before it', async () => {
    const { call } = office()
    const hashes: string[] = []
    const batches: string[] = []
    for (const name of files) {
      hashes.push((await call('file.verify', {})).contentHash)
      batches.push((await importFile(call, name)).id)
    }
    for (const [index, batch] of [...batches.entries()].toReversed()) {
      if (files[index] === 'siasn.csv') continue
      await call('import.undo', { batch })
      expect((await call('file.verify', {})).contentHash, files[index]).toBe(hashes[index])
    }
    expect((await call('import.batches', {})).map(({ undone }) => undone)).toEqual([true, true, true, false, true])
    expect((await call('file.verify', {})).ok).toBe(true)
  })
})
