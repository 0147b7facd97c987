import { describe, expect, it } from 'vitest'
import { mark } from '#shared/import/grid.ts'
import { gridFrom, interpreted } from './build-grid.ts'

const nips = ['198609262015051001', '199012312014022003', '197505052000031002', '199009132025242014'] as const
const [budi, siti, agus, dewi] = nips

describe('staff lists of other offices', () => {
  it('are read with other words, another order, and a header of three rows far down', () => {
    const grid = gridFrom(
      [
        ['PEMERINTAH KABUPATEN CONTOH'],
        ['DAFTAR URUT'],
        [],
        ['Dicetak 3 Januari 2026'],
        [],
        ['UNIT KERJA', 'IDENTITAS PEGAWAI', null, null, 'KEPANGKATAN', null, 'JABATAN TERAKHIR', null, 'MASA KERJA', null],
        [null, 'N I P', 'NAMA LENGKAP DAN GELAR', 'JENIS KELAMIN', 'PANGKAT', null, 'NAMA', 'T.M.T.', 'TH', 'BL'],
        [null, null, null, null, 'GOL', 'TMT', null, null, null, null],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)'],
        ['Seksi A', budi, 'Drs. H. AHMAD YANI, M.Si', 'LAKI-LAKI', 'IIId', '1 April 2020', 'KASI A', '02/03/2021', 15, 2],
        ['Seksi A', siti, 'Siti Aminah, S.Sos., M.A.P', 'Wanita', 'III d', '01.04.2020', 'Arsiparis Mahir', '2021-03-02', '7', '11'],
      ],
      {
        merges: ['A6:A8', 'B6:D6', 'E6:F6', 'G6:H6', 'I6:J6', 'B7:B8', 'C7:C8', 'D7:D8', 'E7:F7', 'G7:G8', 'H7:H8', 'I7:I8', 'J7:J8', 'A1:J1'],
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
    expect(rows[1]?.draft).toMatchObject({ name: 'Siti Aminah', backTitle: 'S.Sos., M.A.P', positionKind: 'functional', positionLevel: 'mahir' })
    expect(skipped.map(({ reason }) => reason)).toEqual([
      ...['title', 'title', 'empty', 'title', 'empty', 'header', 'header', 'header', 'numbering'],
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

  it('keep ID and NAMA columns of a SIASN export apart', () => {
    const { rows, sheets } = interpreted(
      gridFrom([
        ['PNS ID', 'NIP BARU', 'NIP LAMA', 'NAMA', 'JENIS JABATAN ID', 'JENIS JABATAN NAMA', 'JABATAN ID', 'JABATAN NAMA', 'GOL AWAL NAMA', 'GOL AKHIR NAMA', 'UNOR ID', 'UNOR NAMA', 'TMT CPNS', 'STATUS CPNS PNS', 'KEDUDUKAN HUKUM NAMA'],
        ['A1', budi, '510101', 'BUDI', '4', 'Pelaksana', 'X9', 'PENGELOLA DATA', 'II/a', 'III/a', 'U7', 'SEKSI A', '01-05-2015', 'P', 'Aktif'],
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
    })
    const fields = sheets[0]?.header?.columns.map(({ field }) => field)
    expect(fields).toEqual([null, 'nip', null, 'name', null, 'positionKind', null, 'positionName', null, 'grade', null, 'unit', 'cpnsDate', 'employeeType', 'status'])
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
    expect(interpreted(grid).rows[0]?.draft).toMatchObject({ name: 'Budi', nip: budi, superiorNip: agus, superiorName: 'Agus', status: 'active' })
  })

  it('read every visible sheet with such a header and name the others', () => {
    const header = ['NIP', 'NAMA', 'JABATAN']
    const { rows, sheets } = interpreted([
      gridFrom([['Petunjuk'], ['Isi semua lembar']], { name: 'Baca' }),
      gridFrom([header, [budi, 'Budi', 'Kasi A']], { name: 'Seksi A' }),
      gridFrom([[], [], header, [siti, 'Siti', 'Staf']], { name: 'Seksi B' }),
      gridFrom([header, [agus, 'Agus', 'Staf']], { name: 'Lama', hidden: true }),
      gridFrom([['NIP', 'RENCANA HASIL KERJA', 'INDIKATOR', 'TARGET'], [budi, 'A', 'B', 1]], { name: 'SKP' }),
      gridFrom([], { name: 'Kosong' }),
    ])
    expect(rows.map(({ sheet, line }) => [sheet, line])).toEqual([['Seksi A', 2], ['Seksi B', 4]])
    expect(sheets.map(({ skipped }) => skipped)).toEqual(['noHeader', undefined, undefined, 'hidden', 'otherKind', 'empty'])
  })

  it('read the sheet that was asked for, even a hidden one', () => {
    const grids = [
      gridFrom([['NIP', 'NAMA'], [budi, 'Budi']], { name: 'A' }),
      gridFrom([['NIP', 'NAMA'], [siti, 'Siti']], { name: 'B', hidden: true }),
    ]
    expect(interpreted(grids, { sheet: 'B' }).rows.map(({ name }) => name)).toEqual(['Siti'])
    expect(() => interpreted(grids, { sheet: 'C' })).toThrow(expect.objectContaining({ key: 'import.sheet.unknown' }))
  })

  it('hold name and NIP in one cell, and the birth in another', () => {
    const { rows } = interpreted(
      gridFrom([
        ['NO', 'NAMA / NIP', 'TEMPAT, TGL LAHIR', 'GOL. RUANG'],
        [1, `Budi Santoso, S.E.\nNIP. 19860926 201505 1 001`, 'Sampit, 26 September 1986', 'III/a'],
      ]),
    )
    expect(rows[0]?.draft).toMatchObject({ nip: budi, name: 'Budi Santoso', backTitle: 'S.E.', birthPlace: 'Sampit', birthDate: '1986-09-26' })
  })

  it('tell the type by standing, grade or NIP where no column does', () => {
    const { rows } = interpreted(
      gridFrom([
        ['NIP', 'NAMA', 'GOLONGAN', 'KEDUDUKAN HUKUM'],
        [budi, 'Budi', 'III/a', 'Aktif'],
        [siti, 'Siti', 'IX', ''],
        [dewi, 'Dewi', '', ''],
        [agus, 'Agus', '', 'PPPK Aktif'],
      ]),
    )
    expect(rows.map(({ draft }) => draft?.kind === 'employees' && draft.employeeType)).toEqual(['pns', 'pppk', 'pppk', 'pppk'])
  })

  it('name every row that is no person and let a section row give the unit', () => {
    const { rows, skipped } = interpreted(
      gridFrom([
        ['NO', 'NIP', 'NAMA', 'JABATAN'],
        ['1', budi, 'Budi', 'Lurah'],
        ['A.', 'SEKRETARIAT KELURAHAN'],
        ['2', siti, 'Siti', 'Staf'],
        [null, null, 'Sub Jumlah', '2'],
        ['NO', 'NIP', 'NAMA', 'JABATAN'],
        ['II. SEKSI PELAYANAN'],
        ['3', agus, 'Agus', 'Staf'],
        ['4', null, 'Tanpa Nip', 'Staf'],
        [],
        ['Catatan: data per 31 Desember'],
        [null, null, null, 'Contoh, 2 Januari 2026'],
        [null, null, null, 'LURAH,'],
        [null, null, null, 'BUDI'],
        [null, 'NIP. 198609262015051001'],
      ]),
    )
    expect(rows.map(({ line, draft, problems }) => [line, draft?.kind === 'employees' ? draft.unit : undefined, problems[0]?.code])).toEqual([
      [2, '.', undefined],
      [4, 'Sekretariat Kelurahan', undefined],
      [8, 'Seksi Pelayanan', undefined],
      [9, undefined, 'NIP_MISSING'],
    ])
    expect(skipped.map(({ line, reason }) => [line, reason])).toEqual([
      [1, 'header'], [3, 'section'], [5, 'total'], [6, 'header'], [7, 'section'], [10, 'empty'], [11, 'note'],
      [12, 'signature'], [13, 'signature'], [14, 'signature'], [15, 'signature'],
    ])
  })

  it('reject a row for one bad cell and name the field, never a neighbour', () => {
    const { rows } = interpreted(
      gridFrom(
        [
          ['NIP', 'NAMA', 'TANGGAL LAHIR', 'GOLONGAN', 'JENIS KELAMIN', 'PENDIDIKAN', 'TAHUN LULUS'],
          [budi, 'Budi', '30-02-1986', 'III/a', 'L', 'S1', 2008],
          [siti, 'Siti', '', 'V/z', 'X', 'Kejar', 1800],
          [198609262015051000, 'Agus', '', '', '', '', ''],
          ['1.98609E+17', 'Dewi', '', '', '', '', ''],
          [agus, 'Agus', '#REF!', '', '', '', ''],
          [dewi, 'Dewi', '', '', '', '', ''],
        ],
        { marks: { C6: mark.error } },
      ),
    )
    expect(rows.map(({ problems }) => problems.filter(({ level }) => level === 'error').map(({ code, column }) => `${code} ${column}`))).toEqual([
      ['DATE_INVALID birthDate'],
      ['SEX_UNKNOWN sex', 'GRADE_INVALID grade', 'EDUCATION_UNKNOWN educationLevel', 'YEAR_INVALID graduationYear'],
      ['NIP_NUMBER nip'],
      ['NIP_SCIENTIFIC nip'],
      ['CELL_ERROR birthDate'],
      [],
    ])
  })
})

describe('plans of other offices', () => {
  it('take NIP and result from the rows above, by blanks or by merged cells', () => {
    const grid = gridFrom(
      [
        ['SASARAN KINERJA PEGAWAI'],
        ['PERIODE PENILAIAN 2026'],
        ['Jenis', 'RHK Pimpinan yang Diintervensi', 'RHK', 'Aspek', 'IKI', 'Satuan', 'Target', 'NIP'],
        ['Utama', 'Naiknya layanan', 'Surat selesai', 'Kuantitas', 'Jumlah surat', 'surat', '1.250', budi],
        [null, null, null, 'Kualitas dan waktu', 'Surat tepat waktu', '%', '80 - 90', null],
        ['Tambahan', null, 'Arsip rapi', 'Biaya', 'Penghematan', null, 'Rp 5 juta', null],
        ['Utama', null, 'Data benar', null, 'Kesalahan data', null, '7 s.d. 8 kesalahan', siti],
      ],
      { merges: ['H4:H6', 'C4:C5', 'A4:A5'] },
    )
    const { kind, year, rows } = interpreted(grid)
    expect([kind, year]).toEqual(['plans', 2026])
    expect(rows.map(({ draft }) => draft)).toMatchObject([
      { nip: budi, resultKind: 'main', workResult: 'Surat selesai', parentResult: 'Naiknya layanan', aspects: ['quantity'], target: { kind: 'number', low: 125_000, unit: 'surat' }, direction: 'higher' },
      { nip: budi, resultKind: 'main', workResult: 'Surat selesai', aspects: ['quality', 'time'], target: { kind: 'range', low: 8000, high: 9000, unit: '%' } },
      { nip: budi, resultKind: 'additional', workResult: 'Arsip rapi', aspects: ['cost'], target: { kind: 'text', text: 'Rp 5 juta' }, direction: 'lower' },
      { nip: siti, workResult: 'Data benar', target: { kind: 'range', low: 700, high: 800, unit: 'kesalahan' }, accumulation: 'average' },
    ])
  })

  it('refuse what Excel made of a range, and a formula that nobody computed', () => {
    const { rows } = interpreted(
      gridFrom(
        [
          ['NIP', 'RENCANA KINERJA', 'INDIKATOR', 'TARGET', 'TAHUN'],
          [budi, 'A', 'a', 45_000, 2025],
          [budi, 'A', 'b', '?', 2025],
          [budi, 'A', 'c', 0.95, 2025],
          [budi, 'A', 'd', 12, 2024],
          [budi, 'A', 'e', null, 2025],
        ],
        { marks: { D2: mark.date, D3: mark.uncomputed, D4: mark.percent } },
      ),
    )
    expect(rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['NUMBER_IS_DATE'],
      ['FORMULA_NOT_COMPUTED'],
      [],
      ['YEAR_OTHER'],
      ['TARGET_MISSING'],
    ])
    expect(rows[2]?.draft).toMatchObject({ target: { kind: 'number', low: 9500, unit: '%' } })
  })
})

describe('realisations of other offices', () => {
  it('come by month, and only from the columns of realisations', () => {
    const grid = gridFrom(
      [
        ['NIP', 'INDIKATOR', 'JANUARI', null, null, 'PEBRUARI', null, null],
        [null, null, 'TARGET', 'REALISASI', '%', 'TARGET', 'REALISASI', '%'],
        [budi, 'Jumlah surat', 10, '8,5', 85, 10, '1.250,75', 100],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:H1'] },
    )
    const { kind, rows } = interpreted(grid, { year: 2025 })
    expect(kind).toBe('realisations')
    expect(rows[0]?.draft).toMatchObject({ values: { '01': 850, '02': 125_075 } })
  })

  it('take a quarter from a number below a parent that says so', () => {
    const grid = gridFrom(
      [
        ['NIP', 'INDIKATOR', 'TARGET', null, null, null, 'REALISASI TRIWULAN', null, null, null],
        [null, null, 'I', 'II', 'III', 'IV', 'I', 'II', 'III', 'IV'],
        [budi, 'Jumlah surat', 1, 2, 3, 4, 5, null, '-', 8],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:F1', 'G1:J1'] },
    )
    expect(interpreted(grid, { year: 2025 }).rows[0]?.draft).toMatchObject({ values: { Q1: 500, Q4: 800 } })
  })

  it('come as a row a period, or as a sheet a quarter', () => {
    const long = gridFrom([
      ['NIP', 'INDIKATOR', 'PERIODE', 'REALISASI'],
      [budi, 'Jumlah surat', 'TW II', 5],
      [budi, 'Jumlah surat', 'Triwulan 3', 6],
      [budi, 'Jumlah surat', 'kapan-kapan', 6],
    ])
    expect(interpreted(long, { year: 2025 }).rows.map(({ draft, problems }) => (draft?.kind === 'realisations' ? draft.values : problems[0]?.code))).toEqual([
      { Q2: 500 },
      { Q3: 600 },
      'PERIOD_UNKNOWN',
    ])
    const sheet = gridFrom([['REALISASI TRIWULAN III TAHUN 2025'], ['NIP', 'INDIKATOR', 'TARGET', 'REALISASI'], [budi, 'Jumlah surat', 9, 5]])
    const read = interpreted(sheet)
    expect([read.year, read.rows[0]?.draft]).toMatchObject([2025, { values: { Q3: 500 } }])
  })
})

describe('behaviour scores of other offices', () => {
  it('are found under numbered names, in another order, with the period in the title', () => {
    const { kind, year, rows } = interpreted(
      gridFrom([
        ['NILAI PERILAKU BULAN JULI 2025'],
        ['NO', 'NIP PEGAWAI', 'NAMA ASN', 'Kolaboratif', '1. Orientasi Pelayanan', 'Nilai Loyal', 'JUMLAH'],
        [1, budi, 'Budi', '87,5', 90.25, '88.500', 300],
        [2, siti, 'Siti', '101', '', 'baik', 1],
      ]),
    )
    expect([kind, year]).toEqual(['behaviour', 2025])
    expect(rows[0]?.draft).toMatchObject({ period: '07', scores: { collaborative: 8750, serviceOriented: 9025, loyal: 8850 } })
    expect(rows[1]?.problems.map(({ code, column }) => `${code} ${column}`)).toEqual(['SCORE_RANGE collaborative', 'NUMBER_INVALID loyal'].toSorted())
  })

  it('need their year from somewhere', () => {
    const grid = gridFrom([['NIP', 'NAMA', 'Akuntabel'], [budi, 'Budi', 90]])
    expect(() => interpreted(grid)).toThrow(expect.objectContaining({ key: 'import.year.missing' }))
    expect(interpreted(grid, { fileName: 'perilaku 2024.xlsx' }).year).toBe(2024)
  })
})

describe('a workbook without a table', () => {
  it('is refused, each case with its own reason', () => {
    const refusals = [
      [gridFrom([])],
      [gridFrom([['Selamat datang'], ['di kantor kami']])],
      [gridFrom([['NIP', 'NAMA'], []])],
    ].map((grids) => {
      try {
        interpreted(grids)
        return 'read'
      } catch (error) {
        return (error as { key: string }).key
      }
    })
    expect(refusals).toEqual(['import.table.empty', 'import.table.none', 'import.table.noRows'])
    const staff = gridFrom([['NIP', 'NAMA'], [budi, 'Budi']])
    expect(() => interpreted(staff, { kind: 'plans' })).toThrow(expect.objectContaining({ key: 'import.table.otherKind' }))
  })
})

describe('what a person decides in the preview', () => {
  const grid = gridFrom([['NIP', 'NAMA', 'KOLOM X'], [budi, 'Budi', 'III/a'], ['123', 'Siti', 'III/b'], [agus, 'Agus', 'III/c']])

  it('gives a column another field', () => {
    const { rows } = interpreted(grid, { mapping: { Sheet1: { '2': 'grade' } } })
    expect(rows.map(({ draft }) => (draft?.kind === 'employees' ? draft.grade : undefined))).toEqual(['III/a', undefined, 'III/c'])
  })

  it('corrects a cell and leaves a row out', () => {
    const { rows, skipped } = interpreted(grid, {
      corrections: [{ sheet: 'Sheet1', line: 3, field: 'nip', text: siti }],
      leftOut: [{ sheet: 'Sheet1', line: 4 }],
    })
    expect(rows.map(({ line, corrected, draft }) => [line, corrected, draft?.kind === 'employees' && draft.nip])).toEqual([
      [2, false, budi],
      [3, true, siti],
    ])
    expect(skipped.at(-1)).toMatchObject({ line: 4, reason: 'leftOut' })
  })
})
