import { describe, expect, it } from 'vitest'
import { gridFrom, interpreted } from './build-grid.ts'

const budi = '198609262015051001'
const siti = '199012312014022003'
const agus = '197505052000031002'

describe('the sheets of a workbook', () => {
  it('read every visible sheet with such a header and name the others', () => {
    const header = ['NIP', 'NAMA', 'JABATAN']
    const { rows, sheets } = interpreted([
      gridFrom([['Petunjuk'], ['Isi semua lembar']], { name: 'Baca' }),
      gridFrom([header, [budi, 'Budi', 'Kasi A']], { name: 'Seksi A' }),
      gridFrom([[], [], header, [siti, 'Siti', 'Staf']], { name: 'Seksi B' }),
      gridFrom([header, [agus, 'Agus', 'Staf']], { name: 'Lama', hidden: true }),
      gridFrom(
        [
          ['NIP', 'RENCANA HASIL KERJA', 'INDIKATOR', 'TARGET'],
          [budi, 'A', 'B', 1],
        ],
        { name: 'SKP' },
      ),
      gridFrom([], { name: 'Kosong' }),
    ])
    expect(rows.map(({ sheet, line }) => [sheet, line])).toEqual([
      ['Seksi A', 2],
      ['Seksi B', 4],
    ])
    expect(sheets.map(({ skipped }) => skipped)).toEqual([
      'noHeader',
      undefined,
      undefined,
      'hidden',
      'otherKind',
      'empty',
    ])
  })

  it('read the sheet that was asked for, even a hidden one', () => {
    const grids = [
      gridFrom(
        [
          ['NIP', 'NAMA'],
          [budi, 'Budi'],
        ],
        { name: 'A' },
      ),
      gridFrom(
        [
          ['NIP', 'NAMA'],
          [siti, 'Siti'],
        ],
        { name: 'B', hidden: true },
      ),
    ]
    expect(interpreted(grids, { sheet: 'B' }).rows.map(({ name }) => name)).toEqual(['Siti'])
    expect(() => interpreted(grids, { sheet: 'C' })).toThrow(
      expect.objectContaining({ key: 'import.sheet.unknown' }),
    )
  })
})

describe('a SIASN export', () => {
  it('keeps its ID and NAMA columns apart', () => {
    const { rows, sheets } = interpreted(
      gridFrom([
        [
          'PNS ID',
          'NIP BARU',
          'NIP LAMA',
          'NAMA',
          'JENIS JABATAN ID',
          'JENIS JABATAN NAMA',
          'JABATAN ID',
          'JABATAN NAMA',
          'GOL AWAL NAMA',
          'GOL AKHIR NAMA',
          'UNOR ID',
          'UNOR NAMA',
          'TMT CPNS',
          'STATUS CPNS PNS',
          'KEDUDUKAN HUKUM NAMA',
        ],
        [
          'A1',
          budi,
          '510101',
          'BUDI',
          '4',
          'Pelaksana',
          'X9',
          'PENGELOLA DATA',
          'II/a',
          'III/a',
          'U7',
          'SEKSI A',
          '01-05-2015',
          'P',
          'Aktif',
        ],
      ]),
    )
    expect(rows[0]?.draft).toMatchObject({
      nip: budi,
      positionName: 'Pengelola Data',
      positionKind: 'pelaksana',
      grade: 'III/a',
      unit: 'Seksi A',
      cpnsDate: '2015-05-01',
      employeeType: 'pns',
      oldNip: '510101',
    })
    const fields = sheets[0]?.tables[0]?.header.columns.map(({ field }) => field)
    expect(fields).toEqual([
      null,
      'nip',
      'oldNip',
      'name',
      null,
      'positionKind',
      null,
      'positionName',
      null,
      'grade',
      null,
      'unit',
      'cpnsDate',
      'cpnsStatus',
      'status',
    ])
  })
})
