import { expect, it, test } from 'vitest'
import { coreValues, coreValueTexts, loyalStatementOnForms } from '#shared/plan/core-value.ts'
import { planWorkflow } from '#shared/plan/plan-state.ts'
import { createTexts } from '#shared/text/translate.ts'

// Copied by hand from the forms of PermenPANRB 6/2022, never from the code: a slip there must show here.

const values = [
  {
    value: 'serviceOriented',
    name: 'Berorientasi Pelayanan',
    english: 'Service oriented',
    meaning: 'komitmen memberikan pelayanan prima demi kepuasan masyarakat',
    statements: [
      'Memahami dan memenuhi kebutuhan masyarakat',
      'Ramah, cekatan, solutif, dan dapat diandalkan',
      'Melakukan perbaikan tiada henti',
    ],
  },
  {
    value: 'accountable',
    name: 'Akuntabel',
    english: 'Accountable',
    meaning: 'bertanggung jawab atas kepercayaan yang diberikan',
    statements: [
      'Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi',
      'Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien',
      'Tidak menyalahgunakan kewenangan jabatan',
    ],
  },
  {
    value: 'competent',
    name: 'Kompeten',
    english: 'Competent',
    meaning: 'terus belajar dan mengembangkan kapabilitas',
    statements: [
      'Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah',
      'Membantu orang lain belajar',
      'Melaksanakan tugas dengan kualitas terbaik',
    ],
  },
  {
    value: 'harmonious',
    name: 'Harmonis',
    english: 'Harmonious',
    meaning: 'saling peduli dan menghargai perbedaan',
    statements: [
      'Menghargai setiap orang apapun latar belakangnya',
      'Suka menolong orang lain',
      'Membangun lingkungan kerja yang kondusif',
    ],
  },
  {
    value: 'loyal',
    name: 'Loyal',
    english: 'Loyal',
    meaning: 'berdedikasi dan mengutamakan kepentingan Bangsa dan Negara',
    statements: [
      'Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia kepada Negara Kesatuan Republik Indonesia serta pemerintahan yang sah',
      'Menjaga nama baik sesama ASN, Pimpinan, Instansi, dan Negara',
      'Menjaga rahasia jabatan dan negara',
    ],
  },
  {
    value: 'adaptive',
    name: 'Adaptif',
    english: 'Adaptive',
    meaning: 'terus berinovasi dan antusias dalam menggerakkan serta menghadapi perubahan',
    statements: [
      'Cepat menyesuaikan diri menghadapi perubahan',
      'Terus berinovasi dan mengembangkan kreativitas',
      'Bertindak proaktif',
    ],
  },
  {
    value: 'collaborative',
    name: 'Kolaboratif',
    english: 'Collaborative',
    meaning: 'membangun kerja sama yang sinergis',
    statements: [
      'Memberi kesempatan kepada berbagai pihak untuk berkontribusi',
      'Terbuka dalam bekerja sama untuk menghasilkan nilai tambah',
      'Menggerakkan pemanfaatan berbagai sumberdaya untuk tujuan bersama',
    ],
  },
] as const

it.each(values)('$value has the words and the three statements of the forms', (expected) => {
  const { value, name, english, meaning, statements } = expected
  expect(coreValueTexts[value]).toEqual({ name, meaning, statements })
  expect(createTexts('id').t(`coreValue.${value}`)).toBe(name)
  expect(createTexts('en').t(`coreValue.${value}`)).toBe(english)
})

test('the values stand in the order of the forms, which shorten one statement', () => {
  expect(coreValues).toEqual(values.map(({ value }) => value))
  expect(loyalStatementOnForms).toBe(
    'Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia pada NKRI serta pemerintahan yang sah',
  )
})

test('a plan takes these steps and no others, each by whom the law names', () => {
  const steps = planWorkflow.transitions.map(
    ({ action, from = 'begins', to, by, guards, article = '' }) =>
      `${action}: ${from} > ${to} | ${by.join(' ')} | ${guards.join(' ')} | ${article}`,
  )
  expect(steps.toSorted()).toEqual(
    [
      'write: begins > draft | employee clerk |  | ',
      'record: begins > approved | clerk |  | ',
      'submit: draft > submitted | employee | complete nothingLost | Ps 14(3)',
      'approve: submitted > approved | appraiser appraiserSuperior | notOwn superiorsTurn complete nothingLost | Ps 14(3)',
      // the office's own: whoever acts for both approves at once what they sign on paper
      'approve: draft > approved | appraiser appraiserSuperior | signed notOwn superiorsTurn complete nothingLost | Ps 14(3)',
      'approve: returned > approved | appraiser appraiserSuperior | signed notOwn superiorsTurn complete nothingLost | Ps 14(3)',
      'withdraw: submitted > draft | employee |  | ',
      'return: submitted > returned | appraiser appraiserSuperior | notOwn superiorsTurn reason | ',
      'resume: returned > draft | employee |  | ',
      'supersede: approved > superseded | system |  | Ps 14(2)',
      'cancel: draft > cancelled | appraiser system | notOwn reason notRated | ',
      'cancel: submitted > cancelled | appraiser system | notOwn reason notRated | ',
      'cancel: approved > cancelled | appraiser system | notOwn reason notRated | ',
      'cancel: returned > cancelled | appraiser system | notOwn reason notRated | ',
      'cancel: superseded > cancelled | appraiser system | notOwn reason notRated | ',
    ].toSorted(),
  )
})
