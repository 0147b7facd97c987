import { describe, expect, it } from 'vitest'
import {
  agus,
  budi,
  type Cells,
  importFile,
  preview,
  siti,
  storedValues,
  testOffices,
  workbook,
} from './import-files.ts'

const office = testOffices()
const staffHeader = ['NIP', 'NAMA', 'GOLONGAN', 'TMT GOLONGAN', 'JABATAN', 'TMT JABATAN', 'UNIT KERJA']
const grades = 'SELECT grade, valid_from FROM grade_period ORDER BY valid_from'
const posts = 'SELECT position_name, valid_from, valid_to, leads_unit FROM assignment ORDER BY valid_from'

async function staffOffice(...rows: Cells[]) {
  const started = office()
  const bring = async (...more: Cells[]) =>
    await importFile(started.call, 'pegawai.xlsx', {}, await workbook({ A: [staffHeader, ...more] }))
  await bring(...rows)
  return { ...started, bring }
}

describe('merging into an office (§12.1.10)', () => {
  it('opens a dated row for a later TMT, corrects on the same one, and files an earlier one as history', async () => {
    const { file, bring } = await staffOffice([
      budi,
      'Budi',
      'III/b',
      '01-04-2018',
      'Staf A',
      '01-04-2018',
      'Seksi A',
    ])
    const later = await bring([
      budi,
      'Budi',
      'III/c',
      '01-04-2022',
      'Kepala Seksi A',
      '01-05-2022',
      'Seksi A',
    ])
    expect(later.counts).toMatchObject({ update: 1 })
    expect(storedValues(file, grades)).toEqual([
      ['III/b', '2018-04-01'],
      ['III/c', '2022-04-01'],
    ])
    expect(storedValues(file, posts)).toEqual([
      ['Staf A', '2018-04-01', '2022-04-30', 0],
      ['Kepala Seksi A', '2022-05-01', null, 1],
    ])
    await bring(
      [budi, 'Budi', 'III/d', '01-04-2022', null, null, null],
      [siti, 'Siti', null, null, null, null, null],
    )
    expect(storedValues(file, grades)).toEqual([
      ['III/b', '2018-04-01'],
      ['III/d', '2022-04-01'],
    ])
    await bring([budi, 'Budi', 'III/a', '01-04-2014', null, null, null])
    expect(storedValues(file, grades)).toEqual([
      ['III/a', '2014-04-01'],
      ['III/b', '2018-04-01'],
      ['III/d', '2022-04-01'],
    ])
  })

  it('is not moved by an empty cell, by case, or by punctuation', async () => {
    const { call, bring } = await staffOffice([
      budi,
      'Budi Santoso, S.E.',
      'III/b',
      '01-04-2018',
      'Penelaah Teknis',
      '01-04-2018',
      'Seksi A',
    ])
    const before = await call('file.verify', {})
    const again = await bring([budi, 'BUDI SANTOSO, SE', '', null, 'PENELAAH  TEKNIS.', null, 'SEKSI A'])
    expect(again.counts).toEqual({ create: 0, update: 0, same: 1, reject: 0 })
    expect((await call('file.verify', {})).contentHash).toBe(before.contentHash)
  })

  it('shows old and new of each field that an update changes', async () => {
    const { call } = await staffOffice([
      budi,
      'Budi',
      'III/b',
      '01-04-2018',
      'Staf A',
      '01-04-2018',
      'Seksi A',
    ])
    const bytes = await workbook({
      A: [
        [...staffHeader, 'NO HP', 'PENDIDIKAN'],
        [budi, 'Budi Santosa', 'III/c', '01-04-2022', 'Staf A', '01-04-2018', 'Seksi B', '0812', 'S1'],
      ],
    })
    const { rows, created, counts } = await preview(call, 'a.xlsx', {}, bytes)
    expect(counts).toEqual({ create: 0, update: 1, same: 0, reject: 0 })
    expect(rows[0]?.changes.toSorted((a, b) => (a.field < b.field ? -1 : 1))).toEqual([
      { field: 'educationLevel', to: 's1' },
      { field: 'grade', from: 'III/b', to: 'III/c' },
      { field: 'gradeDate', from: '2018-04-01', to: '2022-04-01' },
      { field: 'name', from: 'Budi', to: 'Budi Santosa' },
      { field: 'phone', to: '0812' },
      { field: 'unit', from: 'Seksi A', to: 'Seksi B' },
    ])
    expect(created.units).toEqual(['Seksi B'])
  })

  it('names who is absent from the file and changes nothing of them', async () => {
    const { call } = await staffOffice(
      [budi, 'Budi', '', null, '', null, ''],
      [siti, 'Siti', '', null, '', null, ''],
    )
    const shown = await preview(
      call,
      'a.xlsx',
      {},
      await workbook({
        A: [
          ['NIP', 'NAMA'],
          [budi, 'Budi'],
        ],
      }),
    )
    expect(shown.absent).toEqual([{ nip: siti, name: 'Siti' }])
  })

  it('enters who rates whom, also somebody who comes with the same file', async () => {
    const { call, file } = office()
    const bytes = await workbook({
      A: [
        ['NIP', 'NAMA', 'NIP ATASAN', 'NAMA ATASAN'],
        [budi, 'Budi', siti, null],
        [siti, 'Siti', null, 'Agus'],
        [agus, 'Agus', null, 'Orang Lain'],
      ],
    })
    const shown = await preview(call, 'a.xlsx', {}, bytes)
    expect(shown.rows[2]?.problems).toMatchObject([
      { level: 'warning', code: 'SUPERIOR_UNKNOWN', column: 'superiorName' },
    ])
    await call('import.commit', { previewId: shown.previewId })
    const relations =
      'SELECT a.name, b.name FROM superior s JOIN employee a ON a.id = s.employee_id JOIN employee b ON b.id = s.superior_id ORDER BY a.name'
    expect(storedValues(file, relations)).toEqual([
      ['Budi', 'Siti'],
      ['Siti', 'Agus'],
    ])
    expect((await preview(call, 'a.xlsx', {}, bytes)).counts).toEqual({
      create: 0,
      update: 0,
      same: 3,
      reject: 0,
    })
  })
})
