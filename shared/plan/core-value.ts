import { spellingLookup } from '../spelling/spelling.ts'

/** The seven core values BerAKHLAK in the order of the forms (PermenPANRB 6/2022 Ps 10). */
export const coreValues = [
  'serviceOriented',
  'accountable',
  'competent',
  'harmonious',
  'loyal',
  'adaptive',
  'collaborative',
] as const
export type CoreValue = (typeof coreValues)[number]

type CoreValueText = {
  readonly name: string
  readonly meaning: string
  /** Verbatim, as the forms print them in Indonesian whatever the language of the screen. */
  readonly statements: readonly [string, string, string]
}

export const coreValueTexts: Readonly<Record<CoreValue, CoreValueText>> = {
  serviceOriented: {
    name: 'Berorientasi Pelayanan',
    meaning: 'komitmen memberikan pelayanan prima demi kepuasan masyarakat',
    statements: [
      'Memahami dan memenuhi kebutuhan masyarakat',
      'Ramah, cekatan, solutif, dan dapat diandalkan',
      'Melakukan perbaikan tiada henti',
    ],
  },
  accountable: {
    name: 'Akuntabel',
    meaning: 'bertanggung jawab atas kepercayaan yang diberikan',
    statements: [
      'Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi',
      'Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien',
      'Tidak menyalahgunakan kewenangan jabatan',
    ],
  },
  competent: {
    name: 'Kompeten',
    meaning: 'terus belajar dan mengembangkan kapabilitas',
    statements: [
      'Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah',
      'Membantu orang lain belajar',
      'Melaksanakan tugas dengan kualitas terbaik',
    ],
  },
  harmonious: {
    name: 'Harmonis',
    meaning: 'saling peduli dan menghargai perbedaan',
    statements: [
      'Menghargai setiap orang apapun latar belakangnya',
      'Suka menolong orang lain',
      'Membangun lingkungan kerja yang kondusif',
    ],
  },
  loyal: {
    name: 'Loyal',
    meaning: 'berdedikasi dan mengutamakan kepentingan Bangsa dan Negara',
    statements: [
      'Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia kepada Negara Kesatuan Republik Indonesia serta pemerintahan yang sah',
      'Menjaga nama baik sesama ASN, Pimpinan, Instansi, dan Negara',
      'Menjaga rahasia jabatan dan negara',
    ],
  },
  adaptive: {
    name: 'Adaptif',
    meaning: 'terus berinovasi dan antusias dalam menggerakkan serta menghadapi perubahan',
    statements: [
      'Cepat menyesuaikan diri menghadapi perubahan',
      'Terus berinovasi dan mengembangkan kreativitas',
      'Bertindak proaktif',
    ],
  },
  collaborative: {
    name: 'Kolaboratif',
    meaning: 'membangun kerja sama yang sinergis',
    statements: [
      'Memberi kesempatan kepada berbagai pihak untuk berkontribusi',
      'Terbuka dalam bekerja sama untuk menghasilkan nilai tambah',
      'Menggerakkan pemanfaatan berbagai sumberdaya untuk tujuan bersama',
    ],
  },
}

/** Forms A.1.6, A.1.7, B and C shorten the first statement of Loyal to this. */
export const loyalStatementOnForms =
  'Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia pada NKRI serta pemerintahan yang sah'

/** The value that a cell or header names, else undefined. */
export const parseCoreValue = spellingLookup<CoreValue>({
  serviceOriented: ['Berorientasi Pelayanan', 'Orientasi Pelayanan', 'Service oriented', 'serviceOriented'],
  accountable: ['Akuntabel', 'Akuntabilitas', 'Accountable'],
  competent: ['Kompeten', 'Kompetensi', 'Competent'],
  harmonious: ['Harmonis', 'Harmonious'],
  loyal: ['Loyal', 'Loyalitas'],
  adaptive: ['Adaptif', 'Adaptive'],
  collaborative: ['Kolaboratif', 'Kolaborasi', 'Collaborative'],
})
