import { describe, expect, it } from 'vitest'
import { fullName } from '#shared/people/person-name.ts'
import {
  budi,
  importFile,
  type Row,
  siti,
  preview,
  storedRows,
  testOffices,
  truth,
  workbook,
} from './import-files.ts'

const office = testOffices()
const staffRows = `SELECT e.*, g.grade, g.valid_from AS grade_date, a.position_kind, a.position_name, a.valid_from AS position_date,
      a.leads_unit, u.name AS unit, u.parent_id FROM employee e LEFT JOIN grade_period g ON g.employee_id = e.id
      LEFT JOIN assignment a ON a.employee_id = e.id LEFT JOIN unit u ON u.id = a.unit_id ORDER BY e.id`
const kindOf: Record<string, string> = {
  Administrator: 'structural',
  Pengawas: 'structural',
  Fungsional: 'functional',
  Pelaksana: 'pelaksana',
}
const educationOf: Record<string, string> = {
  'S-2': 's2',
  'S-1': 's1',
  'D-IV': 'd4',
  'D-III': 'd3',
  SLTA: 'slta',
}

describe.each(['nominatif.xlsx', 'nominatif.ods', 'nominatif.xls'])('%s', (name) => {
  it('brings in every person of the truth, field by field', async () => {
    const started = office()
    const batch = await importFile(started.call, name)
    expect(batch.counts).toEqual({ create: 36, update: 0, same: 0, reject: 0 })
    const rows = storedRows(started.file, staffRows)
    expect(rows).toHaveLength(36)
    const byNip = new Map(rows.map((row) => [row['nip'], row]))
    for (const person of truth.people) {
      const row = byNip.get(person.nip)
      expect(row).toMatchObject({
        nip: person.nip,
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
      const {
        name: plain,
        front_title: frontTitle,
        back_title: backTitle,
      } = row as Record<string, string | undefined>
      expect(fullName({ name: plain ?? '', frontTitle, backTitle })).toBe(person.name)
    }
  })

  it('accounts for every row of the sheet', async () => {
    const shown = await preview(office().call, name)
    const lines = [...shown.rows, ...shown.skipped].map(({ line }) => line).toSorted((a, b) => a - b)
    expect(lines).toEqual(Array.from({ length: 58 }, (_, index) => index + 1))
    expect(shown.skippedCounts).toEqual({
      title: 3,
      empty: 4,
      header: 2,
      numbering: 1,
      section: 6,
      total: 1,
      signature: 5,
    })
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
    expect(storedRows(other.file, staffRows).map(plain)).toEqual(storedRows(one.file, staffRows).map(plain))
  })
})

describe('the units of a staff list', () => {
  it('lie below the office and are led by whoever bears their title', async () => {
    const started = office()
    await importFile(started.call, 'nominatif.xlsx')
    const leaders = storedRows(started.file, staffRows).filter((row) => row['leads_unit'] === 1)
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
  it('rejects the two rows whose person is not clear by name, keeps the others, and names the date that is none', async () => {
    const started = office()
    const shown = await preview(started.call, 'siasn.csv')
    expect(shown.counts).toEqual({ create: 35, update: 0, same: 0, reject: 2 })
    const rejected = shown.rows.filter(({ action }) => action === 'reject')
    expect(
      rejected.map(({ line, problems }) => [line, problems.find(({ level }) => level === 'error')]),
    ).toEqual([
      [
        8,
        expect.objectContaining({
          code: 'NIP_DUPLICATE',
          column: 'nip',
          params: { sheet: 'siasn', line: 7 },
        }),
      ],
      [18, expect.objectContaining({ code: 'NIP_LENGTH', column: 'nip' })],
    ])
    expect(shown.rows.find(({ line }) => line === 23)?.problems).toEqual([
      expect.objectContaining({ level: 'warning', code: 'DATE_INVALID', column: 'birthDate' }),
    ])
    expect(shown.unmapped.map(({ header }) => header)).toEqual(['PNS ID'])
    const { previewId } = shown
    await started.call('import.commit', { previewId })
    const rows = storedRows(started.file, staffRows)
    const { badNip } = truth.badRows.siasn
    for (const person of truth.people) {
      const row = rows.find(({ nip }) => nip === person.nip)
      if (person.nip === badNip) expect(row).toBeUndefined()
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
    expect(shown.counts).toEqual({ create: 0, update: 0, same: 35, reject: 2 })
    expect(shown.created).toEqual({ units: [], positions: [], years: [] })
  })
})

describe('the NIP that was in use before', () => {
  const list = (old: string) =>
    workbook({
      Sheet: [
        ['NO', 'NAMA', 'NIP BARU', 'NIP LAMA', 'GOL'],
        [1, 'Budi', budi, old, 'III/a'],
      ],
    })

  it('is kept beside the NIP, shown on the person’s page, and stays out of the lists', async () => {
    const { call } = office()
    await importFile(call, 'lama.xlsx', {}, await list('510 101 234'))
    const [person] = (await call('employee.list', {})).rows
    expect(await call('employee.get', { id: person?.id ?? '' })).toMatchObject({
      nip: budi,
      oldNip: '510 101 234',
    })
    expect((await call('list.flat', { kind: 'employees' }))[0]).not.toHaveProperty('oldNip')
  })

  it('is the same when only its spaces differ, and no dash takes it away', async () => {
    const { call } = office()
    await importFile(call, 'lama.xlsx', {}, await list('510 101 234'))
    for (const same of ['510101234', '-'])
      expect((await preview(call, 'lama.xlsx', {}, await list(same))).counts).toMatchObject({ same: 1 })
  })
})

it('takes the day from which a standing holds, so that a list says since when somebody is gone', async () => {
  const { call } = office()
  const bytes = await workbook({
    Sheet: [
      ['NAMA', 'NIP', 'KEDUDUKAN HUKUM', 'TMT KEDUDUKAN HUKUM'],
      ['Budi', budi, 'Pensiun', '01-10-2025'],
    ],
  })
  await importFile(call, 'kedudukan.xlsx', {}, bytes)
  expect((await call('employee.list', { status: 'left' })).rows).toHaveLength(1)
  expect((await call('list.flat', { kind: 'employees' }))[0]).toMatchObject({
    status: 'retired',
    statusDate: '2025-10-01',
  })
})

it('ends the rating of somebody whom a list tells gone, as the page does', async () => {
  const { call } = office()
  const list = (standing: string) =>
    workbook({
      Sheet: [
        ['NAMA', 'NIP', 'KEDUDUKAN HUKUM', 'TMT KEDUDUKAN HUKUM'],
        ['Budi', budi, 'Aktif', ''],
        ['Siti', siti, standing, standing === 'Aktif' ? '' : '01-10-2025'],
      ],
    })
  await importFile(call, 'aktif.xlsx', {}, await list('Aktif'))
  const { rows } = await call('employee.list', {})
  const idOf = (name: string) => rows.find(({ fullName: full }) => full === name)?.id ?? ''
  await call('employee.setSuperior', { employeeIds: [idOf('Budi')], superiorId: idOf('Siti') })
  const superior = async () => (await call('employee.get', { id: idOf('Budi') })).superior?.name
  expect(await superior()).toBe('Siti')
  await importFile(call, 'pensiun.xlsx', {}, await list('Pensiun'))
  expect(await superior()).toBeUndefined()
})
