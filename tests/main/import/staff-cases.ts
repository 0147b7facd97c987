import {
  bagas,
  mariana,
  nipSeries,
  only,
  person,
  plainSix,
  posts,
  type Right,
  siti,
  staff,
  tegar,
  tries,
  wayan,
} from './case-people.ts'

const siasn = {
  birth_place: 'Kab. Kapuas',
  cpns_date: '2005-04-01',
  pns_date: '2006-06-01',
  gradeDate: '2019-04-01',
  service_years: 14,
  service_months: 0,
  education_level: 's1',
  major: 'S-1 EKONOMI MANAJEMEN',
  school: 'UNIVERSITAS CONTOH',
  graduation_year: 2003,
  religion: 'Kristen',
  marital_status: 'Menikah',
  npwp: '481234567012000',
  karpeg: 'B0123',
  address: 'Jl. Contoh; RT 01, No. 3',
  postDate: '2020-03-02',
  unit: 'Seksi Pemerintahan',
}
const fullExport: Right = {
  people: [
    tegar({
      ...siasn,
      ...posts[2],
      nik: '6211078110500001',
      phone: '08120000002',
      email: 'x2@contoh.id',
    }),
    siti({ ...siasn, ...posts[3], nik: '6211085081700001', phone: '08120000003', email: 'x3@contoh.id' }),
    bagas({ ...siasn, ...posts[4], nik: '6211090013000001', phone: '08120000004', email: 'x4@contoh.id' }),
    mariana({ ...siasn, ...posts[5], nik: '6211093060600001', phone: '08120000005', email: 'x5@contoh.id' }),
  ],
  units: ['Seksi Pemerintahan'],
  // one date for everybody, in none of the NIPs; the youngest was eleven and twelve
  warned: ['2 cpnsDate', '3 cpnsDate', '4 cpnsDate', '5 cpnsDate', '5 pnsDate'],
}

const pppk = {
  employee_type: 'pppk',
  birth_place: 'Kuala Kapuas',
  cpns_date: '2021-07-15',
  gradeDate: '2021-07-15',
  service_years: 5,
  service_months: 0,
  education_level: 's1',
  major: 'TEKNOLOGI INFORMASI',
  graduation_year: 2018,
  nik: '6211024512940003',
  post: 'Pranata Komputer Ahli Pertama',
  postDate: '2021-07-15',
}

const born = { birth_place: 'Kuala Kurun' }
const dated = { gradeDate: '2019-04-01', postDate: '2020-03-02' }
const duk = { ...born, ...dated, service_years: 14, service_months: 6, education_level: 's1' }
const dukMay = { school: 'Universitas Contoh', major: 'Ekonomi Manajemen', graduation_year: 2003 }

const firstThree: Right = { people: staff(3) }
const firstFour: Right = { people: staff(4) }
const sixWithUnits: Right = {
  people: [
    ...staff(2, { unit: 'Sekretariat' }),
    ...staff(4, { unit: 'Seksi Pemerintahan' }).slice(2),
    ...staff(6, { unit: 'Seksi Pelayanan' }).slice(4),
  ],
  units: ['Sekretariat', 'Seksi Pemerintahan', 'Seksi Pelayanan'],
}
const sectionsOfRoman: Right = {
  people: [
    ...staff(2, { unit: 'Sekretariat' }),
    ...staff(4, { unit: 'Seksi Pemerintahan' }).slice(2),
    ...staff(6, { unit: 'Kelurahan Petuk Bukit' }).slice(4),
  ],
  units: ['Sekretariat', 'Seksi Pemerintahan', 'Kelurahan Petuk Bukit'],
}

const april = '2019-04-01'
const dateSpellings: readonly (string | undefined)[] = [
  april,
  april,
  april,
  april,
  april,
  april,
  april,
  april,
  april,
  april,
  april,
  april,
  april,
  april,
  april,
  // "April 2019" is no day
  undefined,
  april,
  april,
  '2019-08-01',
  '2019-08-01',
  '2019-11-01',
  '2019-02-01',
  '2019-10-01',
  '2019-12-31',
  april,
  april,
  april,
  // "tmt 01-04-2019", "01-04-2019 s.d. sekarang"
  april,
  undefined,
  april,
  // 4/1/2019 12:00:00 AM: only the order with the month first writes AM
  april,
  april,
  undefined,
  undefined,
  undefined,
  '2019-05-01',
  '2019-03-01',
]

/** Staff lists in every layout and every kind of file: what each makes of an office that is empty before. */
export const staffCases: Readonly<Record<string, Right>> = {
  A01: fullExport,
  A02: fullExport,
  A03: fullExport,
  A04: fullExport,
  A05: fullExport,
  A06: {
    people: [
      person('199405122021212002', 'Dewi Anggraini Saputri, S.Kom.', { ...pppk, grade: 'IX' }),
      person('199108242021211001', 'Yohanes Baptista Werang, S.Kom.', { ...pppk, grade: 'X' }),
      person('199611122023211007', 'I Gede Ardana, S.Kom.', { ...pppk, grade: 'V' }),
    ],
    warned: ['4 cpnsDate'],
  },
  A07: {
    people: staff(
      4,
      { ...duk, echelon: 'III.a' },
      { ...duk, echelon: 'III.b' },
      { ...duk, echelon: 'IV.a' },
      {
        ...duk,
        echelon: 'IV.a',
      },
    ),
    may: dukMay,
  },
  A08: {
    people: only(staff(4, duk), 'birth_place', 'education_level'),
    may: { ...dukMay, education_level: 's1' },
  },
  A09: {
    people: staff(
      4,
      { ...duk, echelon: 'IV.a', religion: 'Islam', karpeg: 'L.023456' },
      { ...duk, echelon: 'IV.a', religion: 'Islam', karpeg: 'L.123456' },
      { ...duk, echelon: 'IV.a', religion: 'Islam', karpeg: 'L.223456' },
      { ...duk, echelon: 'IV.a', religion: 'Islam', karpeg: 'L.323456' },
    ),
    may: { ...dukMay, cpns_date: '2005-04-01' },
    // Penata Tk. I beside IV/b, IV/a and III/c
    warned: ['6 grade|rankName', '8 grade|rankName', '16 grade|rankName'],
    mayWarn: ['6 cpnsDate', '8 cpnsDate', '14 cpnsDate', '16 cpnsDate'],
  },
  B01: firstThree,
  B03: {
    people: only(staff(3, born), 'grade'),
    may: { phone: '08123' },
  },
  B04: { people: only(staff(3, { email: 'x@contoh.id', phone: '0812' }), 'grade', 'post') },
  B05: { people: [...staff(2), person('197811052005011003', 'Tegár Panglipuran, S.E.', posts[2])] },
  B06: { people: [...staff(2), person('197811052005011003', 'René’s Panglipuran, S.E.', posts[2])] },
  B07: firstThree,
  B09: {
    people: [
      person('197004121995031001', 'Wayan Sudiarta Palguna lahir, di Kuala, Kurun, 1', {
        grade: 'IV/b',
        post: 'Camat, a,b,c,d',
      }),
      person('197409231998032002', 'Ratna Kusumadewi Lubis, S.Sos., M.AP. lahir, di Kuala, Kurun, 1', {
        grade: 'IV/a',
        post: 'Sekretaris Kecamatan, a,b,c,d',
      }),
      person('197811052005011003', 'Tegar Panglipuran, S.E. lahir, di Kuala, Kurun, 1', {
        grade: 'III/d',
        post: 'Kepala Seksi Pemerintahan, a,b,c,d',
      }),
    ],
  },
  B10: {
    people: [
      person('197004121995032001', 'Ni "Luh Suartini', { grade: 'III/a', post: 'Staf' }),
      ...staff(3).slice(1),
    ],
  },
  B11: { people: only(staff(3), 'post', 'back_title'), unread: ['GAJI', 'TUNJANGAN'] },
  B13: firstThree,
  B14: { people: staff(3), rejected: ['5 NIP_NUMBER'] },
  B15: { people: [], rejected: ['2 NIP_SCIENTIFIC', '3 NIP_SCIENTIFIC'] },
  // a zero-width space stands before the fourth NIP
  B16: { people: plainSix, warned: ['5 nip'] },
  B18: {
    people: tries('Uji Tanggal', nipSeries('198001', '201901', 100, 37), 'gradeDate', dateSpellings, {
      grade: 'III/a',
      post: 'Staf',
    }),
    warned: [
      // two-digit years, no day, two days in a cell, no such day
      '7 gradeDate',
      '10 gradeDate',
      '17 gradeDate',
      '25 gradeDate',
      '30 gradeDate',
      '32 gradeDate',
      '36 gradeDate',
    ],
  },
  B19: { people: staff(3, { gradeDate: april }) },
  B20: { people: staff(3, { gradeDate: april }) },
  B21: {
    people: ['196504121990031001', '196504131990031002', '196504141990031003'].map((nip, index) =>
      person(nip, `Uji Lahir ${'ABC'[index]}`, { grade: 'IV/a', post: 'Staf' }),
    ),
    warned: ['2 birthDate'],
  },
  B22: {
    people: staff(3, { gradeDate: '2019-04-13' }, { gradeDate: april }, { gradeDate: '2020-10-01' }),
    warned: ['2 gradeDate', '3 gradeDate', '4 gradeDate'],
  },
  B23: {
    people: tries(
      'Uji Golongan',
      nipSeries('198001', '201901', 100, 36),
      'grade',
      // llI/d, Ill/d and IlI/d with a small L
      Array.from({ length: 36 }, (_, index) => ([15, 21, 26].includes(index) ? undefined : 'III/d')),
      { post: 'Staf' },
    ),
    // those three, and a full-width slash
    warned: ['17 grade', '23 grade', '28 grade', '29 grade'],
  },
  B24: {
    people: nipSeries('199001', '202321', 100, 18).map((nip, index) => {
      const grade = { 8: 'V', 9: 'VII', 10: '', 11: '', 12: 'XI' }[index] ?? 'IX'
      return person(nip, `Uji Pekerja ${'ABCDEFGHIJKLMNOPQR'[index]}`, {
        employee_type: 'pppk',
        post: 'Guru Ahli Pertama',
        ...(grade !== '' && { grade }),
      })
    }),
    warned: ['13 grade'],
  },
  D01: { people: plainSix, unread: ['KELOMPOK'] },
  D02: firstThree,
  D03: sectionsOfRoman,
  D05: { people: only(plainSix, 'post') },
  D06: { people: plainSix },
  D07: sixWithUnits,
  D07x: sixWithUnits,
  D08: sectionsOfRoman,
  D09: { people: staff(3, dated) },
  D10: firstFour,
  D11: {
    people: [],
    rejected: ['2 FORMULA_NOT_COMPUTED', '3 FORMULA_NOT_COMPUTED', '4 FORMULA_NOT_COMPUTED'],
  },
  D12: { people: only(staff(3), 'back_title') },
  D13: {
    people: [
      person('197004121995031001', 'Wayan Sudiarta', { ...posts[0], email: 'x@contoh.id' }),
      ...staff(3).slice(1),
    ],
    warned: ['3 echelon', '4 echelon', '4 email'],
  },
  D14: firstFour,
  D15: firstFour,
  D16: firstFour,
  D17: firstFour,
  D18: firstThree,
  D19: firstThree,
  D20: { people: staff(3, { gradeDate: april }) },
  D21: { refused: 'import.table.transposed', people: [] },
  D22: firstThree,
  D23: { people: staff(4).slice(1) },
  D24: { people: staff(4).slice(1) },
  D25: { people: staff(5, { unit: 'Sekretariat' }), units: ['Sekretariat'] },
  D27: {
    people: staff(
      6,
      {},
      { note: 'Pensiun TMT 01-05-2025' },
      { note: 'Mutasi ke Dinas Pendidikan' },
      { note: 'Tugas Belajar' },
      { note: 'Meninggal dunia 2 Maret 2025' },
      { note: 'CLTN' },
    ),
  },
  D28: {
    people: [
      ...only(staff(2, { postDate: '2020-03-02', unit: 'Sekretariat' }), 'grade'),
      // below the heading "B. CPNS"
      ...only(
        staff(4, { postDate: '2021-05-05', unit: 'Seksi Pemerintahan', employee_type: 'cpns' }),
        'grade',
      ).slice(2),
    ],
    units: ['Sekretariat', 'Seksi Pemerintahan'],
    // the day of a rank that nobody names
    warned: ['3 gradeDate', '4 gradeDate', '8 gradeDate', '9 gradeDate'],
  },
  D29: {
    people: nipSeries('198006', '201001', 100, 20).map((nip, index) =>
      person(nip, `Uji Seksi ${String.fromCodePoint(65 + index)}`, { grade: 'III/a', post: 'Staf' }),
    ),
  },
  D30: { people: [wayan(posts[0]), tegar({ grade: 'III/d', post: 'Kasi Kesra' })] },
}
