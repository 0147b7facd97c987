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
const units = `SELECT u.name || ' < ' || p.name FROM unit u JOIN unit p ON p.id = u.parent_id ORDER BY u.sort`
const posts = `SELECT e.name || ': ' || u.name || ' < ' || coalesce(p.name, '') FROM assignment a
  JOIN employee e ON e.id = a.employee_id JOIN unit u ON u.id = a.unit_id LEFT JOIN unit p ON p.id = u.parent_id
  WHERE a.valid_to IS NULL ORDER BY e.name`
const inTwo = [
  'Kelurahan Petuk < Kecamatan Rakumpit',
  'Seksi Pemerintahan < Kelurahan Petuk',
  'Kelurahan Pager < Kecamatan Rakumpit',
  'Seksi Pemerintahan < Kelurahan Pager',
]
const people = ['Agus: Seksi Pemerintahan < Kelurahan Pager', 'Budi: Seksi Pemerintahan < Kelurahan Petuk']

const byParent = () =>
  workbook({
    Pegawai: [
      ['NIP', 'NAMA', 'UNIT KERJA', 'UNOR INDUK'],
      [budi, 'Budi', 'Seksi Pemerintahan', 'Kelurahan Petuk'],
      [agus, 'Agus', 'Seksi Pemerintahan', 'Kelurahan Pager'],
    ],
  })
const header: Cells = ['NO', 'NIP', 'NAMA']
const ways: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'by the column of the parent': byParent,
  'by the sheet': () =>
    workbook({
      'Kelurahan Petuk': [
        ['NIP', 'NAMA', 'UNIT KERJA'],
        [budi, 'Budi', 'Seksi Pemerintahan'],
      ],
      'Kelurahan Pager': [
        ['NIP', 'NAMA', 'UNIT KERJA'],
        [agus, 'Agus', 'Seksi Pemerintahan'],
      ],
    }),
  'by the headings': () =>
    workbook({
      Pegawai: [
        header,
        ['KELURAHAN PETUK'],
        ['SEKSI PEMERINTAHAN'],
        [1, budi, 'Budi'],
        ['KELURAHAN PAGER'],
        ['SEKSI PEMERINTAHAN'],
        [2, agus, 'Agus'],
      ],
    }),
}

describe('units of one name', () => {
  it.each(Object.entries(ways))('are two where their parents are: %s', async (_way, write) => {
    const { call, file } = office()
    await importFile(call, 'pegawai.xlsx', {}, await write())
    expect(storedValues(file, units).flat().map(String).toSorted()).toEqual(inTwo.toSorted())
    expect(storedValues(file, posts).flat()).toEqual(people)
    const again = await preview(call, 'pegawai.xlsx', {}, await write())
    expect(again.counts).toEqual({ create: 0, update: 0, same: 2, reject: 0 })
    expect(again.created.units).toEqual([])
  })

  it('are named with their parents', async () => {
    const { call } = office()
    const shown = await preview(call, 'pegawai.xlsx', {}, await byParent())
    expect(shown.created.units).toEqual([
      'Kelurahan Petuk',
      'Seksi Pemerintahan, Kelurahan Petuk',
      'Kelurahan Pager',
      'Seksi Pemerintahan, Kelurahan Pager',
    ])
  })

  it('ask for the parent, except of who is in one of them already', async () => {
    const { call, file } = office()
    await importFile(call, 'pegawai.xlsx', {}, await byParent())
    const rows: Cells[] = [
      ['NIP', 'NAMA', 'UNIT KERJA'],
      [budi, 'Budi', 'Seksi Pemerintahan'],
      [siti, 'Siti', 'Seksi Pemerintahan'],
    ]
    const shown = await preview(call, 'pegawai.xlsx', {}, await workbook({ Pegawai: rows }))
    expect(shown.rows.map(({ action, problems }) => [action, problems.map(({ code }) => code)])).toEqual([
      ['same', []],
      ['create', ['UNIT_AMBIGUOUS']],
    ])
    expect(shown.rows[1]?.problems[0]?.params).toEqual({
      value: 'Seksi Pemerintahan',
      places: 'Kelurahan Petuk; Kelurahan Pager',
    })
    await call('import.commit', { previewId: shown.previewId })
    expect(storedValues(file, posts).flat()).toEqual([...people, 'Siti: Kecamatan Rakumpit < '])
  })

  it('of which one moves to the other are shown apart', async () => {
    const { call } = office()
    await importFile(call, 'pegawai.xlsx', {}, await byParent())
    const rows: Cells[] = [
      ['NIP', 'NAMA', 'UNIT KERJA', 'UNOR INDUK'],
      [budi, 'Budi', 'Seksi Pemerintahan', 'Kelurahan Pager'],
    ]
    const shown = await preview(call, 'pegawai.xlsx', {}, await workbook({ Pegawai: rows }))
    expect(shown.rows[0]?.changes).toEqual([
      {
        field: 'unit',
        from: 'Seksi Pemerintahan, Kelurahan Petuk',
        to: 'Seksi Pemerintahan, Kelurahan Pager',
      },
    ])
  })

  it('are one where the list names the regency above it only', async () => {
    const { call, file } = office()
    const list = (above: string): Cells[] => [
      ['NIP', 'NAMA', 'UNIT KERJA', 'UNOR INDUK'],
      [budi, 'Budi', 'Seksi Pemerintahan', above],
    ]
    await importFile(call, 'a.xlsx', {}, await workbook({ Pegawai: list('Kecamatan Rakumpit') }))
    await importFile(call, 'b.xlsx', {}, await workbook({ Pegawai: list('Pemerintah Kota Palangka Raya') }))
    expect(storedValues(file, units).flat()).toEqual(['Seksi Pemerintahan < Kecamatan Rakumpit'])
  })
})
