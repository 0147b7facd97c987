import { describe, expect, it } from 'vitest'
import { mark } from '#shared/import/grid.ts'
import { gridFrom, interpreted } from './build-grid.ts'

const budi = '198609262015051001'
const siti = '199012312014022003'

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
      {
        nip: budi,
        resultKind: 'main',
        workResult: 'Surat selesai',
        parentResult: 'Naiknya layanan',
        aspects: ['quantity'],
        target: { kind: 'number', low: 125_000, unit: 'surat' },
        direction: 'higher',
      },
      {
        nip: budi,
        resultKind: 'main',
        workResult: 'Surat selesai',
        aspects: ['quality', 'time'],
        target: { kind: 'range', low: 8000, high: 9000, unit: '%' },
      },
      {
        nip: budi,
        resultKind: 'additional',
        workResult: 'Arsip rapi',
        aspects: ['cost'],
        target: { kind: 'number', low: 500, unit: 'juta rupiah' },
        direction: 'lower',
      },
      {
        nip: siti,
        workResult: 'Data benar',
        target: { kind: 'range', low: 700, high: 800, unit: 'kesalahan' },
        accumulation: 'average',
      },
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
    expect(
      interpreted(long, { year: 2025 }).rows.map(({ draft, problems }) =>
        draft?.kind === 'realisations' ? draft.values : problems[0]?.code,
      ),
    ).toEqual([{ Q2: 500 }, { Q3: 600 }, 'PERIOD_UNKNOWN'])
    const sheet = gridFrom([
      ['REALISASI TRIWULAN III TAHUN 2025'],
      ['NIP', 'INDIKATOR', 'TARGET', 'REALISASI'],
      [budi, 'Jumlah surat', 9, 5],
    ])
    const read = interpreted(sheet)
    expect([read.year, read.rows[0]?.draft]).toMatchObject([2025, { values: { Q3: 500 } }])
  })
})

describe('a figure above what may be typed', () => {
  const problemsOf = (grid: ReturnType<typeof gridFrom>, options?: { year: number }) =>
    interpreted(grid, options).rows.map(({ problems }) => problems.map(({ code, column }) => [code, column]))

  it('is refused in a target, as a number, a text or the end of a range', () => {
    const plan = gridFrom([
      ['PERIODE PENILAIAN 2026'],
      ['NIP', 'RHK', 'IKI', 'TARGET', 'SATUAN'],
      [budi, 'Surat selesai', 'Jumlah surat', 1_000_000_000_000, 'surat'],
      [budi, 'Surat selesai', 'Jumlah berkas', 1_000_000_000_001, 'berkas'],
      [budi, 'Surat selesai', 'Jumlah map', '1.000.000.000.001', 'map'],
      [budi, 'Surat selesai', 'Jumlah box', '1 - 1.000.000.000.001', 'box'],
    ])
    const refused = [['NUMBER_RANGE', 'target']]
    expect(problemsOf(plan)).toEqual([[], refused, refused, refused])
  })

  it('is refused in a realisation, with its period', () => {
    const grid = gridFrom([
      ['NIP', 'INDIKATOR', 'REALISASI TW I', 'REALISASI TW II'],
      [budi, 'Jumlah surat', 1_000_000_000_000, 1],
      [budi, 'Jumlah berkas', 5, 1_000_000_000_001],
      [budi, 'Jumlah map', 5, '1.000.000.000.001'],
    ])
    const [fits, number, text] = problemsOf(grid, { year: 2025 })
    expect(fits).toEqual([])
    expect(number?.map(([code]) => code)).toEqual(['NUMBER_RANGE'])
    expect(text).toEqual(number)
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
    expect(rows[0]?.draft).toMatchObject({
      period: '07',
      scores: { collaborative: 8750, serviceOriented: 9025, loyal: 8850 },
    })
    expect(rows[1]?.problems.map(({ code, column }) => `${code} ${column}`)).toEqual(
      ['SCORE_RANGE collaborative', 'RATING_UNKNOWN loyal'].toSorted(),
    )
  })

  it('need their year from somewhere', () => {
    const grid = gridFrom([
      ['NIP', 'NAMA', 'Akuntabel'],
      [budi, 'Budi', 90],
    ])
    expect(() => interpreted(grid)).toThrow(expect.objectContaining({ key: 'import.year.missing' }))
    expect(interpreted(grid, { fileName: 'perilaku 2024.xlsx' }).year).toBe(2024)
  })
})
