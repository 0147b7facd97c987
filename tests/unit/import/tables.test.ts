import { describe, expect, it } from 'vitest'
import { previewSheetsOf } from '#shared/import/header/choose-sheets.ts'
import { gridFrom, interpreted } from './build-grid.ts'

const budi = '198609262015051001'
const siti = '199012312014022003'
const agus = '197505052000031002'
const dewi = '199009132015042014'

type Read = ReturnType<typeof interpreted>
const unitsOf = ({ rows }: Read) =>
  rows.map(({ name, draft }) => [name, draft?.kind === 'employees' ? draft.unit : undefined])
const reasonsOf = ({ skipped }: Read) => skipped.map(({ line, reason }) => [line, reason])

describe('tables below one another', () => {
  it('are each read with their own header', () => {
    const read = interpreted(
      gridFrom([
        ['PEGAWAI NEGERI SIPIL'],
        ['NO', 'NAMA', 'NIP', 'GOL', 'TMT PANGKAT', 'JABATAN'],
        [1, 'Budi', budi, 'III/a', '01-04-2020', 'Analis'],
        [],
        ['PPPK'],
        ['NIP', 'JABATAN', 'NAMA', 'TMT PPPK'],
        [siti, 'Operator', 'Siti', '01-02-2024'],
        [agus, 'Pengelola', 'Agus', '01-03-2024'],
      ]),
    )
    expect(read.rows.map(({ draft }) => draft)).toMatchObject([
      { nip: budi, name: 'Budi', grade: 'III/a', gradeDate: '2020-04-01', positionName: 'Analis' },
      { nip: siti, name: 'Siti', positionName: 'Operator', contractStart: '2024-02-01' },
      { nip: agus, name: 'Agus', positionName: 'Pengelola', contractStart: '2024-03-01' },
    ])
    expect(reasonsOf(read)).toEqual([
      [1, 'title'],
      [2, 'header'],
      [4, 'empty'],
      [5, 'group'],
      [6, 'header'],
    ])
  })

  it('keep one layout where the header is only repeated, and the unit runs on over the page', () => {
    const head = ['NO', 'NAMA', 'NIP', 'JABATAN']
    const read = interpreted(
      gridFrom([
        head,
        ['A.', 'SEKSI PELAYANAN'],
        [1, 'Budi', budi, 'Analis'],
        ['Halaman 1 dari 2'],
        head,
        ['(1)', '(2)', '(3)', '(4)'],
        [2, 'Siti', siti, 'Operator'],
      ]),
    )
    expect(read.sheets[0]?.tables).toHaveLength(1)
    expect(unitsOf(read)).toEqual([
      ['Budi', 'Seksi Pelayanan'],
      ['Siti', 'Seksi Pelayanan'],
    ])
    expect(reasonsOf(read)).toEqual([
      [1, 'header'],
      [2, 'section'],
      [4, 'page'],
      [5, 'header'],
      [6, 'numbering'],
    ])
  })

  it('show examples of their cells, not of a header on a later page', () => {
    const head = ['NO', 'NAMA', 'NIP', 'AGAMA']
    const read = interpreted(gridFrom([head, [1, 'Budi', budi, 'Islam'], head, [2, 'Siti', siti, 'Kristen']]))
    const columns = read.sheets.flatMap(previewSheetsOf)[0]?.columns
    expect(columns?.map(({ letter, examples }) => [letter, ...examples])).toEqual([
      ['A', '1', '2'],
      ['B', 'Budi', 'Siti'],
      ['C', budi, siti],
      ['D', 'Islam', 'Kristen'],
    ])
  })

  it('are named when they are about something else, and none of their rows becomes a person', () => {
    const read = interpreted(
      gridFrom([
        ['NO', 'NAMA', 'NIP', 'GOL'],
        [1, 'Budi', budi, 'III/a'],
        ['NO', 'UNIT KERJA', 'GOLONGAN', 'JENIS KELAMIN', 'JUMLAH'],
        [1, 'Seksi Pelayanan', 'III', 'L', 4],
      ]),
    )
    expect(read.rows.map(({ name }) => name)).toEqual(['Budi'])
    expect(reasonsOf(read)).toEqual([
      [1, 'header'],
      [3, 'header'],
      [4, 'otherTable'],
    ])
  })

  it('show the people of a later table without a NIP column as rejected, never as nothing', () => {
    const { rows } = interpreted(
      gridFrom([
        ['NO', 'NAMA', 'NIP', 'GOL'],
        [1, 'Budi', budi, 'III/a'],
        ['NO', 'NAMA', 'JABATAN', 'PENDIDIKAN'],
        [1, 'Dewi', 'Penjaga kantor', 'SMA'],
      ]),
    )
    expect(rows.map(({ name, problems }) => [name, problems[0]?.code])).toEqual([
      ['Budi', undefined],
      ['Dewi', 'NIP_MISSING'],
    ])
  })

  it('can be mapped apart, and keep what was mapped', () => {
    const grid = gridFrom([
      ['NIP', 'NAMA', 'KODE X'],
      [budi, 'Budi', 'III/a'],
      ['NAMA', 'NIP', 'KODE Y', 'JABATAN'],
      ['Siti', siti, 'III/b', 'Staf'],
    ])
    const ids = interpreted(grid).sheets[0]?.tables.map(({ id }) => id)
    expect(ids).toEqual(['Sheet1', 'Sheet1:3'])
    const { rows } = interpreted(grid, { mapping: { 'Sheet1:3': { '2': 'grade' } } })
    expect(rows.map(({ draft }) => draft?.kind === 'employees' && draft.grade)).toEqual([undefined, 'III/b'])
  })
})

describe('a header far down', () => {
  it('is found below a long letterhead', () => {
    const letter = Array.from({ length: 40 }, (_, index) => [null, `Kalimat ${index} dari surat pengantar`])
    const read = interpreted(
      gridFrom([...letter, ['NO', 'NAMA', 'NIP', 'JABATAN'], [1, 'Budi', budi, 'Analis']]),
    )
    expect(read.rows).toMatchObject([{ line: 42, name: 'Budi' }])
  })

  it('that nobody knows is answered with what was read and what is missing', () => {
    const grid = gridFrom(
      [['Daftar kami'], ['No', 'Nama Pegawai', 'Golongan', 'Keterangan'], [1, 'Budi', 'III/a', '']],
      { name: 'Isi' },
    )
    expect(() => interpreted(grid)).toThrow(
      expect.objectContaining({
        key: 'import.table.unknown',
        params: {
          sheet: 'Isi',
          line: 2,
          headers: 'No, Nama Pegawai, Golongan, Keterangan',
          missing: 'NIP',
        },
      }),
    )
  })
})

describe('a sheet a unit', () => {
  const sheet = (name: string, titles: string[][], ...people: (string | number)[][]) =>
    gridFrom([...titles, ['NO', 'NAMA', 'NIP'], ...people], { name })

  it('gives its people the unit of its title, else of its tab; a section inside comes first', () => {
    const read = interpreted([
      sheet('Lembar1', [['PEMERINTAH KOTA CONTOH'], ['KELURAHAN MUARA KECAMATAN CONTOH']], [1, 'Budi', budi]),
      sheet('Subbag Umum', [['DAFTAR PEGAWAI']], [1, 'Siti', siti]),
      sheet(
        'Kec',
        [['SEKRETARIAT DAERAH KOTA CONTOH']],
        [1, 'Agus', agus],
        ['SEKSI UMUM'],
        [2, 'Dewi', dewi],
      ),
    ])
    expect(unitsOf(read)).toEqual([
      ['Budi', 'Kelurahan Muara'],
      ['Siti', 'Subbag Umum'],
      ['Agus', '.'],
      ['Dewi', 'Seksi Umum'],
    ])
  })

  it('leaves the unit to its own column', () => {
    const read = interpreted(
      gridFrom([['SEKSI UMUM'], ['NAMA', 'NIP', 'UNIT KERJA'], ['Budi', budi, 'Seksi Pelayanan']]),
    )
    expect(unitsOf(read)).toEqual([['Budi', 'Seksi Pelayanan']])
  })
})

describe('a text alone between people', () => {
  const between = (...rows: (string | number | null)[][]) =>
    interpreted(
      gridFrom([
        ['NO', 'NAMA', 'NIP', 'JABATAN'],
        ['SEKSI PELAYANAN'],
        [1, 'Budi', budi, 'Analis'],
        ...rows,
        [2, 'Siti', siti, 'Staf'],
      ]),
      { isUnit: (name) => name === 'Tata Usaha' },
    )

  it.each([
    ['Hal 3', 'page'],
    ['Sambungan daftar', 'page'],
    ['Dipindahkan ke halaman 4', 'total'],
    ['Jumlah Golongan III', 'total'],
    ['Gol. III/d', 'group'],
    ['Golongan Ruang II', 'group'],
    ['Non Eselon', 'group'],
    ['Esl. IV.a', 'group'],
    ['Perempuan', 'group'],
    ['B. CPNS', 'group'],
    ['Tenaga Kontrak', 'group'],
    ['Pegawai Pemerintah dengan Perjanjian Kerja', 'group'],
    ['II. JABATAN FUNGSIONAL', 'group'],
    ['Pejabat Administrator', 'group'],
    ['Tugas Belajar', 'group'],
    ['Ijazah SLTA', 'group'],
    ['Posisi 31 Desember 2025', 'date'],
    ['Periode Januari - Juni 2025', 'date'],
    ['Daftar Nominatif', 'title'],
    ['NB: belum lengkap', 'note'],
    ['* tugas belajar', 'note'],
    ['Semangat pagi', 'note'],
  ])('"%s" is skipped as %s and leaves the unit as it was', (text, reason) => {
    const read = between([text])
    expect(reasonsOf(read).at(-1)).toEqual([4, reason])
    expect(unitsOf(read).at(-1)).toEqual(['Siti', 'Seksi Pelayanan'])
  })

  it.each([
    ['C. SUB BAGIAN KEUANGAN', 'Sub Bagian Keuangan'],
    ['Unit Kerja : Bidang Aset', 'Bidang Aset'],
    ['III Kelurahan Muara', 'Kelurahan Muara'],
    ['Kelompok Jabatan Fungsional', 'Kelompok Jabatan Fungsional'],
    ['Tata Usaha', 'Tata Usaha'],
    ['SEKSI UMUM (5 orang)', 'Seksi Umum'],
    ['UNIT KERJA : SEKSI UMUM : 12 pegawai', 'Seksi Umum'],
  ])('"%s" is the unit %s', (text, unit) => {
    expect(unitsOf(between([text])).at(-1)).toEqual(['Siti', unit])
  })

  it('is a unit when another sheet names one like it, without any unit word', () => {
    const { rows } = interpreted([
      gridFrom([['NO', 'NAMA', 'NIP'], ['PEMERINTAHAN'], [1, 'Budi', budi], ['SELESAI'], [2, 'Siti', siti]]),
      gridFrom(
        [
          ['NO', 'UNIT KERJA', 'JUMLAH'],
          [1, 'Pemerintahan', 2],
        ],
        { name: 'Rekap' },
      ),
    ])
    expect(rows.map(({ draft }) => draft?.kind === 'employees' && draft.unit)).toEqual([
      'Pemerintahan',
      'Pemerintahan',
    ])
  })

  it('a heading of CPNS or of people outside the service says their kind, until the next', () => {
    const read = interpreted(
      gridFrom([
        ['NAMA', 'NIP'],
        ['I. PNS'],
        ['Budi', budi],
        ['II. CPNS'],
        ['Siti', siti],
        ['III. TENAGA KONTRAK'],
        ['Made', '-'],
        ['SEKSI UMUM'],
        ['Agus', agus],
      ]),
    )
    expect(
      read.rows.map(({ name, draft }) => [name, draft?.kind === 'employees' && draft.employeeType]),
    ).toEqual([
      ['Budi', 'pns'],
      ['Siti', 'cpns'],
      ['Made', 'nonAsn'],
      ['Agus', 'pns'],
    ])
  })

  it('a post that nobody holds is no unit and no person', () => {
    const read = between([2, null, null, 'Kasi Ekonomi'], [3, 'LOWONG', '-', 'Kasi Kesra'])
    expect(read.rows.map(({ name }) => name)).toEqual(['Budi', 'Siti'])
    expect(reasonsOf(read).slice(2)).toEqual([
      [4, 'vacant'],
      [5, 'vacant'],
    ])
  })

  it("a signer's name and NIP below the table are no person", () => {
    const read = interpreted(
      gridFrom([
        ['NAMA', 'NIP', 'GOL', 'JABATAN', 'PENDIDIKAN'],
        ['Budi', budi, 'III/a', 'Analis', 'S1'],
        [null, 'Contoh, 31/12/2025', null, 'Mengetahui,'],
        ['Agus', agus, null, 'Dewi'],
      ]),
    )
    expect(read.rows.map(({ name }) => name)).toEqual(['Budi'])
  })
})
