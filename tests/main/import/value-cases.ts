import {
  bagas,
  letters,
  mariana,
  type More,
  nipSeries,
  only,
  person,
  plainSix,
  posts,
  ratna,
  type Right,
  siti,
  staff,
  tegar,
  tries,
  wayan,
} from './case-people.ts'

const born = { birth_place: 'Kuala Kurun' }
const firstThree: Right = { people: staff(3) }
const april = '2019-04-01'
const nothingThere = undefined
const emptyDates: readonly (string | undefined)[] = Array.from({ length: 35 }, (_, index) =>
  // 01-01-1970, which PHP writes for no date: kept as it is told, and shown
  index === 18 ? '1970-01-01' : nothingThere,
)

const mixedHeaders = (
  'SISA MASA KERJA, GOLONGAN USULAN, PANGKAT LAMA, TMT PENSIUN, JABATAN LAMA, JABATAN BARU, UNIT KERJA ASAL, ' +
  'UNIT KERJA TUJUAN, TMT KGB BERIKUTNYA, PENDIDIKAN SAAT CPNS, NIP SUAMI/ISTRI, TANGGAL LAHIR ANAK, RENCANA JABATAN, ' +
  'JABATAN ATASAN, GOLONGAN ATASAN, UNIT KERJA ATASAN, PANGKAT YANG DIUSULKAN, ESELON TERTINGGI, TMT JABATAN PERTAMA, ' +
  'JABATAN PERTAMA, GOLONGAN CPNS, NO HP DARURAT, ALAMAT KANTOR, EMAIL DINAS, PENDIDIKAN SEDANG DITEMPUH, ' +
  'JABATAN DALAM TIM, STATUS VAKSIN, STATUS RUMAH, STATUS DATA, JABATAN RANGKAP (PLT), GOLONGAN DARAH, ' +
  'TINGKAT PENDIDIKAN AYAH, MASA KERJA SEBELUM CPNS, KELAS JABATAN, KODE JABATAN, NAMA IBU KANDUNG, ' +
  'TMT PANGKAT BERIKUTNYA, KP BERIKUTNYA, UNIT KERJA LAMA, NAMA PASANGAN, JENIS KELAMIN ANAK, NO REKENING, ' +
  'JABATAN SESUAI ANJAB, PENDIDIKAN DALAM SK'
).split(', ')

const invisibleNames = 'LRM RLM SHY BOM WJ NNBSP FIGSP US1F CR LRE LRI TAB VT IDSP ZWNJ HAIR'
  .split(' ')
  .map((word) => `Uji ${word} Saja`)

/** By the order of the rows; `≈` where the office has only a neighbour of BKN's word, which is shown. */
const bknStatuses = (
  'active, unpaidLeave, studyAssignment, suspended, unpaidLeave ≈, stateOfficial ≈, stateOfficial, stateOfficial ≈, ' +
  'suspended ≈, active ≈, unpaidLeave, suspended ≈, active ≈, preRetirement, dismissed, dismissed ≈'
).split(', ')

const oldNames: readonly (readonly [string, More?])[] = [
  ["Ni'matul Khasanah"],
  ['I Gusti Ayu Agung Mas Diantari'],
  ['Suparman'],
  ['M. Yusuf, S.H., M.H., Ph.D.', { front_title: 'Drs. H.' }],
  ['Andi Tenri, Sp.OG(K), M.Kes', { front_title: 'dr. Hj.' }],
  ['R.A. Kartika Rekaningrum'],
  ['Muh. Al-Fatih', { front_title: 'Ir.' }],
  ['O’Neil Sihombing'],
  ['D`Angelo Tuhumury'],
  ['Nur Aini, A.Md.Kep'],
  ['Abdul Rahman bin Daud'],
  ['Siti 😀 Aminah'],
  ['Ń Łukasz Żółć'],
  ['Muhammad Dwi Spasi'],
  ['Ketut Baris Baru, SE'],
  ['Yulia, M.Si', { front_title: 'Prof. Dr. apt.' }],
  ['Budi, Amd'],
  ['Rahma (Alm)'],
  ['Sutrisno *)'],
  ['1. Joko'],
  ['Tn. Agus'],
  ['Yohanes, S.Pd,M.Pd'],
  ['Siti Fatimah, S.Pd.,M.Pd.'],
  ['Nur, S. Sos'],
  ['Amri Rekaan S.Ag', { front_title: 'H.' }],
  ['Rr. Endang', { front_title: 'Dra.' }],
  ['A. A. Gde Raka'],
  ['M. Zaini Rekaan, Lc'],
  ['Bripka Slamet'],
  ['Gst. Ngr. Putra, S.T'],
  ['Dewi S.Kom'],
  ['=Budi+Ani'],
  ['@Rahmat'],
  ['-Joko'],
  // an apostrophe at the beginning is how Excel marks a text
  ['Kutip'],
]

const [full, years, months] = [
  { service_years: 14, service_months: 6 },
  { service_years: 14 },
  { service_years: 0, service_months: 6 },
]
const serviceTimes: readonly (More | undefined)[] = Array.from(
  'FFFYYFFFFFYMMFF',
  (letter) => ({ F: full, Y: years, M: months })[letter],
)

const educationLevels: readonly (string | undefined)[] = (
  's1 s1 slta d3 d3 s1 s2 slta slta slta d4 s1 sltp sd none s1 d3 slta slta slta d3 s2 d4 slta s1 s2 s1 none s2 d3 slta ' +
  'none s3'
)
  .split(' ')
  .map((level) => (level === 'none' ? undefined : level))

/** Staff lists with every spelling of a value: what each makes of an office that is empty before. */
export const valueCases: Readonly<Record<string, Right>> = {
  C01: { people: staff(3, born) },
  C02: firstThree,
  C03: { people: [wayan(), ratna()], unread: mixedHeaders },
  C04: {
    people: nipSeries('198002', '201001', 100, 16).map((nip, index) =>
      person(nip, invisibleNames[index] ?? '', { grade: 'III/a', post: 'Staf' }),
    ),
    warned: [2, 3, 4, 5, 6, 9, 11, 12, 16].map((line) => `${line} nip`),
    mayWarn: Array.from({ length: 16 }, (_, index) => [`${index + 2} nip`, `${index + 2} name`]).flat(),
  },
  C05: {
    people: tries('Uji Kosong', nipSeries('198003', '201001', 100, 35), 'gradeDate', emptyDates, {
      grade: 'III/a',
      post: 'Staf',
    }),
    // #REF!, 01-01-1970, x
    warned: ['7 gradeDate', '20 gradeDate', '25 gradeDate'],
    mayWarn: ['19 gradeDate', '34 gradeDate'],
  },
  C07: {
    people: [
      person('200001152025041001', 'Arya Dwipayana', {
        employee_type: 'cpns',
        cpns_date: '2025-04-01',
        grade: 'III/a',
        post: 'Penata Layanan Operasional',
      }),
      person('197811052005011003', 'Tegar Panglipuran', {
        cpns_date: '2005-01-01',
        grade: 'III/d',
        post: 'Kepala Seksi',
      }),
    ],
  },
  C09: {
    people: [
      siti({ post: 'Kasi' }),
      {
        name: 'Lusiana Boru',
        employee_type: 'nonAsn',
        status: 'active',
        sex: 'female',
        post: 'Tenaga Kontrak',
      },
      {
        name: 'Made Suastika',
        employee_type: 'nonAsn',
        status: 'active',
        sex: 'male',
        post: 'Tenaga Kontrak',
      },
    ],
  },
  C10: {
    people: [
      tegar({ post: 'Kepala Seksi Pemerintahan' }),
      person('199503042025212045', 'Sri Wulandari', {
        employee_type: 'pppkPartTime',
        post: 'Operator Layanan Operasional',
      }),
      { name: 'Lusiana Boru', employee_type: 'nonAsn', status: 'active', post: 'Tenaga Administrasi' },
    ],
    rejected: ['3 NIP_LENGTH', '5 NIP_LENGTH'],
  },
  C11: {
    people: nipSeries('198005', '201001', 100, 35).map((nip, index) => {
      const [name, more] = oldNames[index] ?? ['']
      return person(nip, name, { grade: 'III/a', post: 'Staf', ...more })
    }),
  },
  C12: {
    people: [tegar({ grade: 'III/d' }), siti({ grade: 'III/c' })],
    rejected: ['3 NIP_DUPLICATE', '5 NIP_DUPLICATE'],
  },
  C13: {
    people: [tegar()],
    unread: ['GOLONGAN USULAN', 'JABATAN BARU', 'UNIT KERJA ASAL', 'SISA MASA KERJA'],
  },
  C14: {
    people: [tegar()],
    // what is new may be what holds now; what is old never is
    may: { grade: 'III/d', gradeDate: '2026-04-01', post: 'Kasi' },
    unread: ['GOLONGAN LAMA', 'JABATAN LAMA'],
  },
  C17: { people: only(plainSix, 'grade', 'post') },
  G07: { people: only(staff(3, { gradeDate: april }), 'post') },
  G08: {
    people: nipSeries('198107', '201001', 100, 15).map((nip, index) =>
      person(nip, `Uji Nilai ${letters(index)}`, { post: 'Staf', ...serviceTimes[index] }),
    ),
  },
  G09: {
    people: tries('Uji Nilai', nipSeries('198107', '201001', 100, 33), 'education_level', educationLevels, {
      post: 'Staf',
    }),
    // Profesi Ners, SPK and KPAA are no levels of the list
    warned: ['16 educationLevel', '29 educationLevel', '33 educationLevel'],
  },
  G11: {
    people: nipSeries('198107', '201001', 100, 29).map((nip, index) => {
      const kinds: Readonly<Record<number, string>> = {
        1: 'cpns',
        2: 'pppk',
        3: 'pppk',
        4: 'pppkPartTime',
        5: 'pppkPartTime',
        20: 'cpns',
        21: 'pppkPartTime',
        26: 'pppk',
        ...Object.fromEntries([6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 22, 23, 24].map((at) => [at, 'nonAsn'])),
      }
      const kept = { employee_type: kinds[index] ?? 'pns', post: 'Staf' }
      return person(nip, `Uji Nilai ${letters(index)}`, kept)
    }),
    // ASN and BLUD do not tell which kind: the NIP does
    warned: ['19 employeeType', '29 employeeType'],
  },
  G13: {
    people: nipSeries('198107', '201001', 100, 20, '12121212121212211121').map((nip, index) =>
      person(nip, `Uji Nilai ${letters(index)}`, { post: 'Staf' }),
    ),
    // W
    warned: ['16 sex'],
  },
  G14: {
    people: nipSeries('198107', '201001', 100, 4, '12').map((nip, index) =>
      person(nip, `Uji Nilai ${letters(index)}`, { post: 'Staf' }),
    ),
    mayWarn: [2, 3, 4, 5].map((line) => `${line} sex`),
  },
  G15: firstThree,
  G16: { refused: 'import.file.notWorkbook', people: [] },
  H01: { people: [only([tegar({ ...posts[2], karpeg: 'L.223456' })], 'grade')[0] ?? {}] },
  H03: {
    people: only([tegar({ ...posts[2], postDate: '2020-03-02', echelon: 'IV.a' })], 'grade'),
  },
  H04: { people: [tegar(), siti()] },
  H06: {
    people: nipSeries('198108', '201001', 100, 16).map((nip, index) =>
      person(nip, `Uji Hukum ${'ABCDEFGHIJKLMNOP'[index]}`, {
        status: (bknStatuses[index] ?? '').replace(' ≈', ''),
      }),
    ),
    warned: bknStatuses.flatMap((status, index) => (status.endsWith('≈') ? [`${index + 2} status`] : [])),
  },
  H07: { people: only([tegar(posts[2])], 'grade') },
  H11: {
    people: [
      person('198109012010012001', 'Yulia Rahmawati, S.Farm.', { front_title: 'apt.' }),
      person('198109022010012002', 'Dewi Anggi, S.Kep.', { front_title: 'Ns.' }),
      person('198109032010012003', 'Sinta, M.Si', { front_title: 'Prof. Dr. apt.' }),
    ],
  },
  H14: { people: [siti({ grade: 'III/c', gradeDate: '1970-01-01' })], warned: ['2 gradeDate'] },
  H15: { people: [tegar({ grade: 'III/d', gradeDate: '2019-08-01' })] },
  H16: { people: [tegar(), siti()] },
  H18: { before: ['00-all6.xlsx', 'H18-blank-does-not-erase.xlsx'], people: plainSix },
  H20: { people: [ratna({ echelon: 'III.b' }), tegar(), bagas(), mariana()] },
  I01: {
    people: [
      person('200001152025041001', 'Arya Dwipayana', { employee_type: 'cpns', cpns_date: '2025-04-01' }),
      tegar({ cpns_date: '2005-01-01' }),
    ],
  },
}
