import type { TextTree } from '../../text/pair.ts'

/** Each condition of a career rule: what is recorded for it, against it, and what is missing. */
export const conditionTexts = {
  lastIncrement: {
    holds: [
      'KGB terakhir {{date, day}}, 2 tahun tercapai',
      'Last raise on {{date, day}}, 2 years ago by then',
    ],
    fails: [
      '2 tahun sejak KGB terakhir tercapai {{reached, day}}',
      '2 years since the last raise on {{reached, day}}',
    ],
    unknown: ['TMT KGB terakhir belum diisi', 'Date of the last raise is missing'],
  },
  goodYear: {
    holds: ['Predikat {{year}}: {{predikat}}', 'Predikat {{year}}: {{predikat}}'],
    fails: ['Predikat {{year}}: {{predikat}}, di bawah Baik', 'Predikat {{year}}: {{predikat}}, below Baik'],
    unknown: ['Predikat final {{year}} belum ada', 'No final predikat of {{year}} yet'],
  },
  fourYears: {
    holds: ['Pangkat sejak {{date, day}}, 4 tahun tercapai', 'Grade since {{date, day}}, 4 years reached'],
    fails: ['4 tahun dalam pangkat tercapai {{reached, day}}', '4 years in the grade on {{reached, day}}'],
    unknown: ['TMT golongan belum diisi', 'Date of the grade is missing'],
  },
  ceiling: {
    holds: [
      'Di bawah pangkat puncak pendidikan ({{ceiling}})',
      'Below the ceiling of the education ({{ceiling}})',
    ],
    fails: [
      'Sudah di pangkat puncak pendidikan ({{ceiling}})',
      'At the ceiling of the education ({{ceiling}})',
    ],
    unknown: ['Pendidikan belum diisi', 'Education is missing'],
  },
  education: {
    holds: ['Pendidikan tercatat', 'Education is recorded'],
    fails: ['Pendidikan belum diisi', 'Education is missing'],
    unknown: ['Pendidikan belum diisi', 'Education is missing'],
  },
  twoYears: {
    holds: ['Pangkat sejak {{date, day}}, 2 tahun tercapai', 'Grade since {{date, day}}, 2 years reached'],
    fails: ['2 tahun dalam pangkat tercapai {{reached, day}}', '2 years in the grade on {{reached, day}}'],
    unknown: ['TMT golongan belum diisi', 'Date of the grade is missing'],
  },
  points: {
    holds: [
      'Angka kredit {{have, figure}} dari {{need, figure}}',
      '{{have, figure}} of {{need, figure}} credit points',
    ],
    fails: [
      'Angka kredit {{have, figure}}, belum {{need, figure}}',
      '{{have, figure}} credit points, not {{need, figure}}',
    ],
    unknown: [
      'Angka kredit belum dicatat (perlu {{need, figure}})',
      'Credit points are missing ({{need, figure}} needed)',
    ],
  },
  level: {
    holds: ['Jenjang dan golongan cocok', 'Level and grade fit'],
    fails: ['Jenjang dan golongan tidak cocok', 'Level and grade do not fit'],
    unknown: [
      'Jenjang jabatan atau golongan belum diisi, atau keduanya tidak cocok',
      'Level of the post or grade is missing, or the two do not fit',
    ],
  },
  oneYearInLevel: {
    holds: ['Dalam jenjang sejak {{date, day}}', 'In the level since {{date, day}}'],
    fails: ['1 tahun dalam jenjang tercapai {{reached, day}}', '1 year in the level on {{reached, day}}'],
    unknown: ['TMT jabatan belum diisi', 'Date of the post is missing'],
  },
  vacancy: {
    holds: ['Formasi tersedia', 'There is a vacancy'],
    fails: ['Formasi tidak tersedia', 'There is no vacancy'],
    unknown: ['Formasi jenjang berikutnya: periksa suratnya', 'Vacancy of the next level: check its letter'],
  },
  competenceTest: {
    holds: ['Lulus uji kompetensi', 'Competence test passed'],
    fails: ['Belum lulus uji kompetensi', 'Competence test not passed'],
    unknown: ['Uji kompetensi: periksa sertifikatnya', 'Competence test: check its certificate'],
  },
  birthDate: {
    holds: ['Lahir {{date, day}}', 'Born on {{date, day}}'],
    fails: ['Tanggal lahir belum diisi', 'Birth date is missing'],
    unknown: ['Tanggal lahir belum diisi', 'Birth date is missing'],
  },
  age: {
    holds: ['Batas usia pensiun {{age}} tahun', 'Age of retirement {{age}}'],
    fails: ['Batas usia pensiun {{age}} tahun', 'Age of retirement {{age}}'],
    unknown: [
      'Jenjang jabatan belum diisi, dihitung {{age}} tahun',
      'Level of the post is missing, counted with {{age}} years',
    ],
  },
  byDecree: {
    holds: ['Menurut SK {{date, day}}', 'By decree of {{date, day}}'],
    fails: ['Menurut SK {{date, day}}', 'By decree of {{date, day}}'],
    unknown: ['SK belum ada', 'There is no decree'],
  },
  contractEnd: {
    holds: ['Perjanjian kerja berakhir {{date, day}}', 'Contract ends on {{date, day}}'],
    fails: ['Akhir kontrak belum diisi', 'End of the contract is missing'],
    unknown: ['Akhir kontrak belum diisi', 'End of the contract is missing'],
  },
  predikatFinal: {
    holds: [
      'Predikat {{year}} sudah final, belum dikonversi',
      'Predikat of {{year}} is final, not converted',
    ],
    fails: ['Predikat {{year}} belum final', 'Predikat of {{year}} is not final'],
    unknown: ['Predikat {{year}} belum final', 'Predikat of {{year}} is not final'],
  },
} satisfies TextTree
