import { describe, expect, it } from 'vitest'
import { gridFrom, interpreted } from './build-grid.ts'

const budi = '198609262015051001'
const siti = '199012312014022003'
const agus = '197505052000031002'

describe('staff lists of other offices', () => {
  it('are read with other words, another order, and a header of three rows far down', () => {
    const grid = gridFrom(
      [
        ['PEMERINTAH KABUPATEN CONTOH'],
        ['DAFTAR URUT'],
        [],
        ['Dicetak 3 Januari 2026'],
        [],
        [
          'UNIT KERJA',
          'IDENTITAS PEGAWAI',
          null,
          null,
          'KEPANGKATAN',
          null,
          'JABATAN TERAKHIR',
          null,
          'MASA KERJA',
          null,
        ],
        [
          null,
          'N I P',
          'NAMA LENGKAP DAN GELAR',
          'JENIS KELAMIN',
          'PANGKAT',
          null,
          'NAMA',
          'T.M.T.',
          'TH',
          'BL',
        ],
        [null, null, null, null, 'GOL', 'TMT', null, null, null, null],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)'],
        [
          'Seksi A',
          budi,
          'Drs. H. AHMAD YANI, M.Si',
          'LAKI-LAKI',
          'IIId',
          '1 April 2020',
          'KASI A',
          '02-03-2021',
          15,
          2,
        ],
        [
          'Seksi A',
          siti,
          'Siti Aminah, S.Sos., M.A.P',
          'Wanita',
          'III d',
          '01.04.2020',
          'Arsiparis Mahir',
          '2021-03-02',
          '7',
          '11',
        ],
      ],
      {
        merges: [
          'A6:A8',
          'B6:D6',
          'E6:F6',
          'G6:H6',
          'I6:J6',
          'B7:B8',
          'C7:C8',
          'D7:D8',
          'E7:F7',
          'G7:G8',
          'H7:H8',
          'I7:I8',
          'J7:J8',
          'A1:J1',
        ],
      },
    )
    const { kind, rows, skipped } = interpreted(grid)
    expect(kind).toBe('employees')
    expect(rows.map(({ problems }) => problems)).toEqual([[], []])
    expect(rows[0]?.draft).toMatchObject({
      nip: budi,
      frontTitle: 'Drs. H.',
      name: 'Ahmad Yani',
      backTitle: 'M.Si',
      sex: 'male',
      unit: 'Seksi A',
      grade: 'III/d',
      gradeDate: '2020-04-01',
      positionKind: 'structural',
      positionDate: '2021-03-02',
      serviceYears: 15,
      serviceMonths: 2,
    })
    expect(rows[1]?.draft).toMatchObject({
      name: 'Siti Aminah',
      backTitle: 'S.Sos., M.A.P',
      positionKind: 'functional',
      positionLevel: 'mahir',
    })
    expect(skipped.map(({ reason }) => reason)).toEqual([
      'title',
      'title',
      'empty',
      'title',
      'empty',
      'header',
      'header',
      'header',
      'numbering',
    ])
  })

  it('are read from CSV without merges, the parents above their first child', () => {
    const grid = gridFrom([
      ['NO', 'NAMA', 'NIP', 'PANGKAT', '', 'JABATAN', '', 'PENDIDIKAN', ''],
      ['', '', '', 'GOL', 'TMT', 'NAMA', 'TMT', 'TINGKAT', 'TAHUN LULUS'],
      ['1', 'Budi', budi, 'III/a', '01-04-2020', 'Lurah Contoh', '01-05-2021', 'S1', '2008'],
    ])
    const { rows } = interpreted(grid)
    expect(rows[0]?.draft).toMatchObject({
      grade: 'III/a',
      gradeDate: '2020-04-01',
      positionName: 'Lurah Contoh',
      positionDate: '2021-05-01',
      educationLevel: 's1',
      graduationYear: 2008,
    })
  })

  it('do not take the superior for the person', () => {
    const grid = gridFrom(
      [
        ['PEJABAT PENILAI', null, 'PEGAWAI', null, 'STATUS'],
        ['NAMA', 'NIP', 'NAMA', 'NIP', null],
        ['Agus', agus, 'Budi', budi, 'Aktif'],
      ],
      { merges: ['A1:B1', 'C1:D1', 'E1:E2'] },
    )
    expect(interpreted(grid).rows[0]?.draft).toMatchObject({
      name: 'Budi',
      nip: budi,
      superiorNip: agus,
      superiorName: 'Agus',
      status: 'active',
    })
  })
})
