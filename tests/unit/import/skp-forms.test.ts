import { describe, expect, it } from 'vitest'
import { gridFrom, interpreted } from './build-grid.ts'
import { evaluationHeads, type FormOptions, type FormRow, formRows, heads, leaderHeads } from './skp-form.ts'

const budi = { name: 'Budi Santoso, S.E.', nip: '198609262015051001' }
const siti = { name: 'Siti Aminah', nip: '199012312014022003' }
const agus = { name: 'Agus Salim', nip: '197505052000031002' }

const results: FormRow[] = [
  ['A. UTAMA'],
  [1, 'Naiknya layanan', 'Surat selesai', 'Kuantitas', 'Jumlah surat', '12 surat'],
  [null, null, null, 'Waktu', 'Lama penyelesaian', '≤ 5 hari'],
  [2, null, 'Arsip rapi', 'Kualitas', 'Persentase arsip rapi', '90-100 %'],
  ['B. TAMBAHAN'],
  [3, '-', 'Menjadi panitia', 'Kuantitas', 'Jumlah kegiatan', '1 kegiatan'],
]
const usual: FormOptions = { person: budi, appraiser: agus, heads, results }

const told = (rows: ReturnType<typeof interpreted>['rows']) =>
  rows.map(({ draft }) => {
    if (draft?.kind === 'expectation') return `${draft.nip} ${draft.coreValue}: ${draft.text}`
    if (draft?.kind !== 'plans') return undefined
    const { nip, resultKind, workResult, parentResult = '', indicator, aspects, target } = draft
    const figure = [target.low, target.high, target.text, target.unit].filter((part) => part !== undefined)
    return [nip, resultKind, parentResult, workResult, aspects, indicator, figure.join(' ')].join(' | ')
  })
const usualRows = (nip: string) => [
  `${nip} | main | Naiknya layanan | Surat selesai | quantity | Jumlah surat | 1200 surat`,
  `${nip} | main | Naiknya layanan | Surat selesai | time | Lama penyelesaian | 500 hari`,
  `${nip} | main |  | Arsip rapi | quality | Persentase arsip rapi | 9000 10000 %`,
  `${nip} | additional |  | Menjadi panitia | quantity | Jumlah kegiatan | 100 kegiatan`,
]

describe('the form of one person', () => {
  it('tells its results, parents, aspects and targets, main and additional, for the person in its head', () => {
    const { kind, year, rows, skipped } = interpreted(gridFrom(formRows(usual)))
    expect([kind, year]).toEqual(['plans', 2025])
    expect(told(rows)).toEqual(usualRows(budi.nip))
    expect(rows.map(({ line, name }) => `${line} ${name}`)).toEqual(
      [15, 16, 17, 19].map((line) => `${line} ${budi.name}`),
    )
    expect(rows.map(({ draft }) => draft?.kind === 'plans' && draft.appraiser)).toEqual(
      rows.map(() => agus.nip),
    )
    // every line is a row or named
    expect(new Set([...rows, ...skipped].map(({ line }) => line)).size).toBe(formRows(usual).length)
  })

  it('knows the person by the title of the block, left or right', () => {
    const { rows } = interpreted(gridFrom(formRows({ ...usual, mirrored: true })))
    expect(told(rows)).toEqual(usualRows(budi.nip))
    expect(rows[0]?.draft?.kind === 'plans' && rows[0].draft.appraiser).toBe(agus.nip)
  })

  it('tells special expectations line by line, also where they stand below their label', () => {
    const expectations = {
      'Berorientasi pelayanan': '- Ramah kepada warga\n- Cepat',
      Akuntabel: '',
      '3. Kompeten': 'Mengikuti pelatihan',
    }
    const rows = formRows({ ...usual, expectations })
    const at = rows.findIndex(([, value]) => value === 'Akuntabel')
    rows.splice(at + 2, 0, [null, '- Tidak menyalahgunakan kewenangan', null, '- Melapor tiap bulan'])
    const { rows: read } = interpreted(gridFrom(rows))
    expect(told(read).slice(4)).toEqual([
      `${budi.nip} serviceOriented: Ramah kepada warga\nCepat`,
      `${budi.nip} accountable: Melapor tiap bulan`,
      `${budi.nip} competent: Mengikuti pelatihan`,
    ])
  })

  it('of a leader has no parents, and its perspectives are named as unread', () => {
    const { rows, sheets } = interpreted(
      gridFrom(
        formRows({
          ...usual,
          heads: leaderHeads,
          results: [
            ['A. UTAMA'],
            [1, 'Layanan cepat', 'Indeks kepuasan', '85,5', 'Penerima Layanan'],
            ['B. TAMBAHAN'],
            [null, '-', null, null, null],
          ],
        }),
      ),
    )
    expect(told(rows)).toEqual([`${budi.nip} | main |  | Layanan cepat | quantity | Indeks kepuasan | 8550`])
    const unread = sheets[0]?.tables[0]?.header.columns.filter(({ field }) => field === null)
    expect(unread?.map(({ label }) => label)).toEqual(['PERSPEKTIF'])
  })

  it('with the columns of the evaluation tells the plan, and names realisation and feedback as unread', () => {
    const more = results.map((row) => (row.length > 1 ? [...row, '95 %', 'Pimpinan: baik'] : row))
    const { rows, sheets } = interpreted(
      gridFrom([
        ...formRows({ ...usual, heads: evaluationHeads, results: more }),
        ['RATING HASIL KERJA*', null, 'SESUAI EKSPEKTASI'],
      ]),
    )
    expect(told(rows)).toEqual(usualRows(budi.nip))
    const unread = sheets[0]?.tables[0]?.header.columns.filter(({ field }) => field === null)
    expect(unread?.map(({ label }) => label)).toEqual(evaluationHeads.slice(6))
  })

  it('takes merged results and parents for all lines that they span', () => {
    const merged: FormRow[] = [
      ['A. UTAMA'],
      [1, 'Naiknya layanan', 'Surat selesai', 'Kuantitas', 'Jumlah surat', '12 surat'],
      [null, null, null, 'Waktu', 'Lama', '5 hari'],
      [2, null, 'Arsip rapi', 'Kualitas', 'Persentase arsip', '90 %'],
    ]
    const { rows } = interpreted(
      gridFrom(formRows({ ...usual, results: merged }), { merges: ['A15:A16', 'B15:B17', 'C15:C16'] }),
    )
    expect(
      rows.map(({ draft }) => draft?.kind === 'plans' && [draft.workResult, draft.parentResult]),
    ).toEqual([
      ['Surat selesai', 'Naiknya layanan'],
      ['Surat selesai', 'Naiknya layanan'],
      ['Arsip rapi', 'Naiknya layanan'],
    ])
  })

  it('without a NIP is refused row by row, and so is a result that nothing measures', () => {
    const blank: FormRow[] = [...results, [4, null, 'Belum diukur', null, null, null]]
    const { rows } = interpreted(
      gridFrom(formRows({ ...usual, person: { name: budi.name, nip: null }, results: blank })),
    )
    expect(
      rows.map(({ problems }) => problems.filter(({ level }) => level === 'error').map(({ code }) => code)),
    ).toEqual([...Array.from({ length: 4 }, () => ['NIP_MISSING']), ['NIP_MISSING', 'INDICATOR_MISSING']])
  })

  it('takes nothing of the result above for an additional one without words', () => {
    const wordless: FormRow[] = [
      ...results.slice(0, 5),
      [3, null, null, 'Kuantitas', 'Jumlah kegiatan', '1 kegiatan'],
    ]
    const { rows } = interpreted(gridFrom(formRows({ ...usual, results: wordless })))
    expect(rows.at(-1)?.problems.map(({ code }) => code)).toEqual(['RESULT_MISSING'])
  })
})

describe('a head as offices write it', () => {
  const table = formRows(usual).slice(10)
  it.each([
    [
      'with colons in cells of their own',
      [
        ['SASARAN KINERJA PEGAWAI TAHUN 2025'],
        ['I. PEGAWAI YANG DINILAI', null, null, 'II. PEJABAT PENILAI KINERJA'],
        ['1. Nama', ':', budi.name, '1. Nama', ':', agus.name],
        ['2. NIP', ':', budi.nip, '2. NIP', ':', agus.nip],
        ['3. Pangkat/Gol', ':', 'III/c', '3. Pangkat/Gol', ':', 'IV/a'],
        ['4. Jabatan', ':', 'Kepala Seksi', '4. Jabatan', ':', 'Sekretaris'],
      ],
    ],
    [
      'with label and value in one cell',
      [
        ['SASARAN KINERJA PEGAWAI TAHUN 2025'],
        ['PEGAWAI YANG DINILAI', null, null, 'PEJABAT PENILAI'],
        [`Nama : ${budi.name}`, null, null, `Nama : ${agus.name}`],
        [`NIP : ${budi.nip}`, null, null, `NIP : ${agus.nip}`],
        ['Jabatan : Kepala Seksi', null, null, 'Jabatan : Sekretaris'],
      ],
    ],
    [
      'one block below the other',
      [
        ['SASARAN KINERJA PEGAWAI TAHUN 2025'],
        [null, 'PEJABAT PENILAI KINERJA'],
        [1, 'NAMA', agus.name],
        [2, 'NIP', agus.nip],
        [3, 'JABATAN', 'Sekretaris'],
        [null, 'PEGAWAI YANG DINILAI'],
        [1, 'NAMA', budi.name],
        [2, 'NIP', budi.nip],
        [3, 'JABATAN', 'Kepala Seksi'],
      ],
    ],
    [
      'without titles, the person first, and a NIP in groups',
      [
        ['SKP 2025'],
        ['NAMA', budi.name, null, 'NAMA', agus.name],
        ['N I P', '19860926 201505 1 001', null, 'N I P', agus.nip],
        ['JABATAN', 'Kepala Seksi', null, 'JABATAN', 'Sekretaris'],
      ],
    ],
  ] as readonly [string, FormRow[]][])('is read %s', (_, head) => {
    const { year, rows } = interpreted(gridFrom([...head, ...table]))
    expect(year).toBe(2025)
    expect(told(rows)).toEqual(usualRows(budi.nip))
    expect(rows[0]?.draft?.kind === 'plans' && rows[0].draft.appraiser).toBe(agus.nip)
  })

  it('whose person has no NIP never takes that of the appraiser beside', () => {
    const { rows } = interpreted(gridFrom(formRows({ ...usual, person: { name: budi.name, nip: '' } })))
    expect(rows.every(({ draft }) => draft === undefined)).toBe(true)
  })
})

describe('the qualitative form', () => {
  const words = (rows: FormRow[]) => {
    const form = formRows({ ...usual, heads: [], results: [] })
    const at = form.findIndex(([text]) => text === 'HASIL KERJA')
    return gridFrom([...form.slice(0, at + 1), ...rows, ...form.slice(at + 3)])
  }

  it('tells a result and what measures it, in one cell or a row each', () => {
    const { rows, skipped } = interpreted(
      words([
        ['A. UTAMA'],
        [1, 'Ibu hamil terlayani\n(Penugasan dari Kepala Puskesmas)'],
        [
          null,
          'Ukuran keberhasilan/ indikator kinerja individu dan Target:\n- Seluruhnya terlayani\n- Tidak ada kesalahan',
        ],
        [2, 'Rekam medis tercatat'],
        [null, 'Ukuran Keberhasilan/ Indikator Kinerja Individu dan Target:'],
        [null, '- Laporan bulanan: 12 laporan'],
        [null, '- Komplain menurun'],
        ['B. TAMBAHAN'],
        [3, '(dapat ditambahkan pada tahun berjalan)'],
      ]),
    )
    expect(told(rows)).toEqual([
      `${budi.nip} | main |  | Ibu hamil terlayani (Penugasan dari Kepala Puskesmas) | quantity | Seluruhnya terlayani; Tidak ada kesalahan | Seluruhnya terlayani; Tidak ada kesalahan`,
      `${budi.nip} | main |  | Rekam medis tercatat | quantity | Laporan bulanan | 1200 laporan`,
      `${budi.nip} | main |  | Rekam medis tercatat | quantity | Komplain menurun | Komplain menurun`,
    ])
    expect(rows.map(({ line }) => line)).toEqual([14, 17, 18])
    expect(skipped.find(({ line }) => line === 20)?.reason).toBe('note')
  })

  it('names the columns of an evaluation as unread', () => {
    const { rows, sheets } = interpreted(
      words([
        ['A. UTAMA', null, 'REALISASI BERDASARKAN BUKTI DUKUNG', 'UMPAN BALIK BERKELANJUTAN'],
        [1, 'Ibu hamil terlayani', 'Tercapai', 'Pimpinan: baik'],
        [null, 'Ukuran Keberhasilan:\n- Seluruhnya terlayani'],
      ]),
    )
    expect(rows).toHaveLength(1)
    const unread = sheets[0]?.tables[0]?.header.columns.filter(({ field }) => field === null)
    expect(unread?.map(({ label }) => label)).toEqual([
      'REALISASI BERDASARKAN BUKTI DUKUNG',
      'UMPAN BALIK BERKELANJUTAN',
    ])
  })
})

describe('several forms', () => {
  it('on one sheet, of other columns each, keep their people apart', () => {
    const second = formRows({
      person: siti,
      appraiser: budi,
      heads: leaderHeads,
      results: [['A. UTAMA'], [1, 'Data benar', 'Kesalahan data', 'maksimal 3 kesalahan', 'Anggaran']],
    })
    const { rows } = interpreted(gridFrom([...formRows(usual), [], [], ...second]))
    expect(told(rows)).toEqual([
      ...usualRows(budi.nip),
      `${siti.nip} | main |  | Data benar | quality | Kesalahan data | 300 kesalahan`,
    ])
  })

  it('on a sheet each are all read, beside a sheet that is none', () => {
    const { rows, sheets } = interpreted([
      gridFrom(formRows(usual), { name: 'Budi' }),
      gridFrom(formRows({ ...usual, person: siti }), { name: 'Siti' }),
      gridFrom([['Catatan rapat'], ['Dibahas dua hal']], { name: 'Catatan' }),
    ])
    expect(told(rows)).toEqual([...usualRows(budi.nip), ...usualRows(siti.nip)])
    expect(sheets.map(({ grid, skipped }) => `${grid.name} ${skipped}`)).toEqual([
      'Budi undefined',
      'Siti undefined',
      'Catatan noHeader',
    ])
  })

  it('of another year than the import are refused by name', () => {
    const { year, rows } = interpreted(
      gridFrom([...formRows(usual), [], ...formRows({ ...usual, person: siti, year: 2024 })]),
    )
    expect(year).toBe(2025)
    expect(rows.slice(4).map(({ problems }) => problems.map(({ code }) => code))).toEqual(
      usualRows(siti.nip).map(() => ['YEAR_OTHER']),
    )
  })

  it('continue on a next page under the same header', () => {
    const rows = formRows({ ...usual, results: [...results.slice(0, 3), heads, ...results.slice(3)] })
    expect(told(interpreted(gridFrom(rows)).rows)).toEqual(usualRows(budi.nip))
  })
})
