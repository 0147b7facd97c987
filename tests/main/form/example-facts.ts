import type { EvaluationFacts, FormFacts, PlanFacts } from '#shared/form/form-facts.ts'
import type { Approach } from '#shared/plan/approach.ts'
import type { Aspect } from '#shared/plan/aspect.ts'
import { annualOf } from '#shared/period/period.ts'
import type { CoreValue } from '#shared/plan/core-value.ts'
import type { Indicator, Plan, WorkResult } from '#shared/plan/plan.ts'
import type { PlanSnapshot } from '#shared/plan/snapshot.ts'

type Measure = readonly [aspect: Aspect, text: string, target: string]

function indicator([aspect, text, targetText]: Measure, id: string): Indicator {
  return {
    id,
    rowVersion: 1,
    workResultId: '',
    text,
    aspects: [aspect],
    targetKind: 'text',
    targetText,
    direction: 'higher',
    accumulation: 'last',
    perspective: 'budget',
    entries: 0,
  }
}

function result(
  number: number,
  text: string,
  more: { parent?: string; measures: readonly Measure[] },
): WorkResult {
  return {
    id: `r${number}`,
    rowVersion: 1,
    kind: 'main',
    number,
    text,
    ...(more.parent !== undefined && { parentWords: more.parent }),
    indicators: more.measures.map((measure, index) => indicator(measure, `i${number}.${index}`)),
  }
}

export const manyResults = (count: number): WorkResult[] =>
  Array.from({ length: count }, (_, index) =>
    result(index + 1, `Hasil kerja ke-${index + 1} yang diselesaikan menurut rencana unit`, {
      parent: 'Meningkatnya kualitas pelayanan',
      measures: [
        ['quantity', 'Jumlah layanan yang selesai', '12 layanan'],
        ['time', 'Ketepatan waktu', '3 hari'],
      ],
    }),
  )

const person = (name: string) => ({
  name,
  nip: '198501012010011001',
  grade: 'Penata / III/c',
  position: 'Pengelola Layanan',
  unit: 'Kecamatan Rakumpit',
})

interface Example {
  readonly approach?: Approach
  readonly isLeader?: boolean
  readonly results?: readonly WorkResult[]
  readonly expectations?: Readonly<Partial<Record<CoreValue, string>>>
  readonly people?: PlanSnapshot
}

/** An approved plan of 2026 as forms are made from. */
export function exampleFacts(example: Example = {}): FormFacts & { readonly plan: PlanFacts } {
  const { approach = 'quantitative', isLeader = false, results = manyResults(3), expectations = {} } = example
  const plan: Plan = {
    id: 'p',
    rowVersion: 1,
    employeeId: 'e',
    year: 2026,
    version: 1,
    state: 'approved',
    origin: 'typed',
    approach,
    from: '2026-01-01',
    to: '2026-12-31',
    approvedOn: '2026-01-20',
    annex: [],
    results,
    expectations,
  }
  return {
    style: {
      paper: 'f4',
      code: true,
      emblem: true,
      matrixSigned: false,
      agency: 'Pemerintah Kota Palangka Raya',
      place: 'Palangka Raya',
    },
    period: annualOf(2026),
    isLeader,
    plan: { plan, people: example.people ?? peopleOf('Budi'), parentIndicators: new Map() },
  }
}

const peopleOf = (name: string): PlanSnapshot => ({
  on: '2026-12-31',
  employee: person(name),
  appraiser: person('Ani'),
  appraiserSuperior: person('Drs. Camat'),
})

export function evaluationFacts({ name = 'Budi', note = 'Pertahankan.' } = {}): EvaluationFacts {
  return {
    people: peopleOf(name),
    orgResult: 'good',
    isOrgResultOfLastYear: false,
    resultRating: 'asExpected',
    behaviourRating: 'above',
    predikat: 'good',
    note,
    isSigned: true,
    document: 'D11',
    signedOn: '2026-12-31',
  }
}

/** Table 15 of the regulation (p. 155–157): a functional post's plan in figures. */
const exampleResults: readonly WorkResult[] = [
  result(1, 'Proses bisnis aplikasi SIMBG dalam bentuk arsitektur aplikasi yang lengkap dan sesuai NSPK', {
    parent:
      'Aplikasi SIMBG menjalankan bisnis proses dan SLA (service level agreement) sesuai NSPK yang reliable dan user-friendly',
    measures: [
      ['quality', 'Tingkat kesesuaian proses bisnis aplikasi SIMBG dengan NSPK', '80 - 90% sesuai'],
      [
        'time',
        'Tingkat ketepatan waktu penyelesaian dokumen arsitektur aplikasi untuk diserahkan ke tim IT',
        '4-5 bulan setelah NSPK terbit',
      ],
    ],
  }),
  result(
    2,
    'Pengguna dan pengelola layanan aplikasi dapat mengetahui progres/tindak lanjut pengaduannya secara up-to-date melalui aplikasi SIMBG',
    {
      parent:
        'Respons yang cepat dan akurat atas pengaduan masyarakat dan permohonan konsultasi terkait layanan penerbitan PBG/IMB dan SLF melalui aplikasi SIMBG',
      measures: [
        [
          'quantity',
          'Persentase pengaduan yang progres tindak lanjutnya terbaharui di aplikasi SIMBG',
          '90 – 95% pengaduan yang diproses',
        ],
        [
          'time',
          'Tingkat ketepatan waktu updating progres/tindak lanjut pengaduan pada aplikasi SIMBG',
          '1 – 2 hari setelah progres/tindak lanjut dilaksanakan',
        ],
      ],
    },
  ),
  result(
    4,
    'Peserta peningkatan kapasitas pada Pemda Kab/Kota yang menjadi tanggung jawabnya memahami dan dapat mempraktekan materi yang disampaikan dan peserta puas atas pelaksanaan peningkatan kapasitas',
    {
      parent:
        'Semakin banyak pegawai Dinas PU dan PTSP Pemda kab/kota yang bisa melayani penerbitan PBG/ IMB dan SLF melalui SIMBG secara cepat dan akurat',
      measures: [
        [
          'quantity',
          'Persentase peserta peningkatan kapasitas yang dapat memahami dan mempraktekan materi yang disampaikan',
          '80%-90% peserta',
        ],
        [
          'quality',
          'Persentase peserta yang puas atas pelayanan selama proses pelaksanaan peningkatan kapasitas',
          '80%-90% peserta puas',
        ],
      ],
    },
  ),
]

/** What must stand on the paper, with the text before and behind it. */
export function exampleOfRegulation() {
  const post = { unit: 'DIREKTORAT II' }
  const facts = exampleFacts({
    results: exampleResults,
    expectations: { serviceOriented: 'Memberikan pelayanan maksimal kepada pelanggan' },
    people: {
      on: '2026-01-20',
      employee: {
        name: 'Nama',
        position: 'JABATAN FUNGSIONAL TEKNIS TATA BANGUNAN DAN PERUMAHAN MUDA',
        ...post,
      },
      appraiser: { name: 'Nama', position: 'KEPALA SUBDIREKTORAT II', ...post },
    },
  })
  const measures = exampleResults.flatMap(({ indicators }) => indicators)
  const says = [
    'FORMAT A.1.7 SASARAN KINERJA PEGAWAI PENDEKATAN HASIL KERJA KUANTITATIF BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL',
    'NO. RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI* RENCANA HASIL KERJA ASPEK INDIKATOR KINERJA INDIVIDU TARGET (1) (2) (3) (4) (5) (6) A. UTAMA',
    ...exampleResults.flatMap(({ text, parentWords }) => [text, parentWords!.slice(0, 60)]),
    ...measures.flatMap(({ text, targetText }) => [`${text} ${targetText!}`]),
    'B. TAMBAHAN -',
    'Ekspektasi Khusus Pimpinan: - Memberikan pelayanan maksimal kepada pelanggan',
    'Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia pada NKRI serta pemerintahan yang sah',
    '** Pimpinan dapat memberikan Ekspektasi khusus terhadap satu atau lebih aspek perilaku kerja Pegawai',
  ]
  return { facts, says }
}
