import { describe, expect, it } from 'vitest'
import { spellingsOf } from '#shared/import/header/columns.ts'
import { candidatesOf } from '#shared/import/header/header-match.ts'
import { gridFrom, interpreted } from './build-grid.ts'

const budi = '198609262015051001'
const siti = '199012312014022003'
const best = (...labels: string[]) => {
  const field = candidatesOf('employees', labels)[0]?.field
  return field === '-' ? undefined : field
}

describe('a word that makes another thing of a column', () => {
  const words = [
    'SISA',
    'USULAN',
    'BARU',
    'LAMA',
    'ASAL',
    'PERTAMA',
    'TERTINGGI',
    'DARURAT',
    'KANTOR',
    'DINAS',
    'SEBELUMNYA',
    'YANG AKAN DATANG',
    'TERDAHULU',
    'CALON',
    'RENCANA',
    'SUAMI/ISTRI',
  ]

  const present = [
    'grade',
    'positionName',
    'unit',
    'phone',
    'address',
    'educationLevel',
    'gradeDate',
  ] as const
  const isSpelling = (label: string) =>
    Object.values(spellingsOf.employees).some((texts) => texts.includes(label))

  it.each([...words, 'ENTAH APA'])('%s leaves every column of the present unread', (word) => {
    const labels = present
      .flatMap((field) => (spellingsOf.employees[field] ?? []).slice(0, 3))
      .flatMap((text) => [
        `${text} ${word}`,
        `${word} ${text}`,
        ...(words.includes(word) ? [`${text} (${word})`] : []),
      ])
      .filter((label) => !isSpelling(label))
    expect(labels.filter((label) => best(label) !== undefined)).toEqual([])
  })

  it('counts above a child header too', () => {
    expect(best('USULAN KENAIKAN PANGKAT', 'GOL')).toBeUndefined()
    expect(best('DATA SUAMI/ISTRI', 'NAMA LENGKAP')).toBeUndefined()
    expect(best('PANGKAT SEKARANG', 'GOL')).toBe('grade')
  })

  it('says nothing where the spelling has it', () => {
    expect(best('NIP BARU')).toBe('nip')
    expect(best('TMT PANGKAT TERAKHIR')).toBe('gradeDate')
    expect(best('PENDIDIKAN TERAKHIR')).toBe('educationLevel')
    expect(candidatesOf('plans', ['RENCANA HASIL KERJA', 'TARGET'])[0]?.field).toBe('target')
  })

  it('of several years of one column none is the present', () => {
    const head = ['NIP', 'RENCANA HASIL KERJA', 'INDIKATOR', 'TARGET 2024', 'TARGET 2025', 'TARGET']
    const { rows } = interpreted(gridFrom([head, [budi, 'A', 'B', 1, 2, 3]]), { year: 2025 })
    expect(rows[0]?.draft).toMatchObject({ target: { low: 300 } })
    const one = [...head.slice(0, 3), 'TARGET 2025']
    expect(interpreted(gridFrom([one, [budi, 'A', 'B', 2]]), { year: 2025 }).rows[0]?.draft).toMatchObject({
      target: { low: 200 },
    })
  })

  it('leaves the column named as unread, its value nowhere', () => {
    const { rows, sheets } = interpreted(
      gridFrom([
        ['NIP', 'NAMA', 'PANGKAT TERDAHULU', 'NO HP KANTOR', 'JABATAN YANG AKAN DATANG'],
        [budi, 'Budi', 'Juru', '0511-1', 'Camat'],
      ]),
    )
    expect(rows[0]?.draft).not.toHaveProperty('grade')
    expect(rows[0]?.draft).not.toHaveProperty('phone')
    expect(rows[0]?.draft).not.toHaveProperty('positionName')
    expect(sheets[0]?.tables[0]?.header.columns.map(({ field }) => field)).toEqual([
      'nip',
      'name',
      null,
      null,
      null,
    ])
  })
})

describe('a hint in a header', () => {
  it.each([
    ['NIP (Wajib)', 'nip'],
    ['NIP* (18 angka)', 'nip'],
    ['Nama [sesuai SK]', 'name'],
    ['Nama & Gelar', 'name'],
    ['Nomor Induk Pegawai (NIP)', 'nip'],
    ['(NIP)', 'nip'],
    ['Tanggal Lahir (dd/mm/yyyy)', 'birthDate'],
    ['Jenis Kelamin (L/P)', 'sex'],
    ['ESLON', 'echelon'],
    ['TK.IJAZAH', 'educationLevel'],
    ['T. LLS', 'graduationYear'],
  ])('%s is %s', (label, field) => {
    expect(best(label)).toBe(field)
  })

  it('belongs to the child below its parent', () => {
    expect(best('PKT TERAKHIR', 'TMT')).toBe('gradeDate')
    expect(best('PANGKAT', 'GOL (ruang)')).toBe('grade')
  })
})

describe('a column that refines another', () => {
  const read = (header: string[], ...people: (string | number)[][]) =>
    interpreted(gridFrom([header, ...people])).rows.map(({ draft }) => draft)

  it('tells a CPNS from a PNS beside the type, and alone', () => {
    expect(
      read(
        ['NIP', 'NAMA', 'JENIS PEGAWAI', 'STATUS CPNS PNS'],
        [budi, 'Budi', 'PNS Daerah', 'C'],
        [siti, 'Siti', 'PPPK', 'P'],
      ),
    ).toMatchObject([{ employeeType: 'cpns' }, { employeeType: 'pppk' }])
    expect(read(['NIP', 'NAMA', 'STATUS CPNS/PNS'], [budi, 'Budi', 'CPNS'])).toMatchObject([
      { employeeType: 'cpns' },
    ])
  })

  it('gives the grade its letter, and takes nobody for PPPK who has one', () => {
    expect(
      read(['NIP', 'NAMA', 'GOL', 'RUANG'], [budi, 'Budi', 'III', 'b'], [siti, 'Siti', 'II/c', '']),
    ).toMatchObject([
      { grade: 'III/b', employeeType: 'pns' },
      { grade: 'II/c', employeeType: 'pns' },
    ])
  })

  it('gives a bare TMT to the column before it', () => {
    expect(
      read(
        ['NIP', 'NAMA', 'GOL', 'TMT', 'JABATAN', 'TMT', 'UNIT KERJA', 'TMT'],
        [budi, 'Budi', 'III/b', '01-04-2020', 'Staf', '01-05-2021', 'Seksi Umum', '01-06-2022'],
      ),
    ).toMatchObject([{ gradeDate: '2020-04-01', positionDate: '2021-05-01' }])
  })

  it('takes TAHUN for years of service only before BULAN', () => {
    const [alone] = read(['NIP', 'NAMA', 'TAHUN'], [budi, 'Budi', 2025])
    expect(alone).not.toHaveProperty('serviceYears')
    expect(read(['NIP', 'NAMA', 'THN', 'BLN'], [budi, 'Budi', 12, 3])).toMatchObject([
      { serviceYears: 12, serviceMonths: 3 },
    ])
  })

  it('does not take P for Perempuan where W stands beside it', () => {
    expect(read(['NIP', 'NAMA', 'JK'], [budi, 'Budi', 'P'], [siti, 'Siti', 'W'])).toMatchObject([
      { sex: 'male' },
      { sex: 'female' },
    ])
  })
})
