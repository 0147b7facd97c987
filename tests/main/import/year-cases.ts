import type { Right } from './case-people.ts'

const tegar = '197811052005011003'
const siti = '198508172008012004'
const all = ['00-all6.xlsx']
const withPlans = [...all, 'E10a-plans-base.xlsx']

const basePlans = [tegar, siti].flatMap((nip) => [
  `${nip} 2025 | main | Tersusunnya laporan | Jumlah laporan | quantity | 12 laporan`,
  `${nip} 2025 | main | Tersusunnya laporan | Persentase tepat | quality | 95 %`,
])

/** The plan of the official form in E01, E03 and E04. */
const formPlan = (nip: string) => [
  ...[1, 2].flatMap((number) => [
    `${nip} 2025 | main | Tersusunnya dokumen ${number} | Jumlah dokumen ${number} | quantity | 12 dokumen`,
    `${nip} 2025 | main | Tersusunnya dokumen ${number} | Persentase dokumen tanpa revisi ${number} | quality | 90–100 %`,
    `${nip} 2025 | main | Tersusunnya dokumen ${number} | Waktu penyampaian ${number} | time | 5 hari ↓`,
  ]),
  `${nip} 2025 | additional | Menjadi panitia HUT | Jumlah kegiatan | quantity | 1 kegiatan`,
]

/** The 32 targets; a pattern where a number may keep its words in more than one way. */
const targets: readonly (string | RegExp)[] = [
  '12 laporan',
  '90–100 %',
  '100 %',
  /1500000 (?:Rp|rupiah)/i,
  '1200 orang',
  '12.5 jam',
  '5 hari ↓',
  '90 %',
  '2–3 dokumen',
  /1 (?:\(satu\) )?dokumen/,
  '12 Bln',
  '95 %',
  /95 (?:%|persen)/,
  '90–100 %',
  '12',
  '1.25',
  '1250',
  '"Januari - Desember"',
  '80',
  '24 x',
  '5 hari kerja',
  /1 Dokumen\/bulan/,
  '90–100 %',
  /12 laporan \(1 per bulan\)/,
  '80–90',
  /1000000000 (?:Rp|rupiah)/i,
  /0\.5 tahun|"1\/2 tahun"/,
  '"Tepat waktu"',
  '1234567.89 rupiah',
  '0',
  '"-5 %"',
  '3 Keg',
]

function targetLine(target: string | RegExp, index: number): string | RegExp {
  const number = index + 1
  const start = `${tegar} 2025 | main | Hasil ${number} | Indikator ${number} | quantity | `
  if (typeof target === 'string') return start + target
  return new RegExp(`^${start.replaceAll('|', '\\|')}(?:${target.source})$`, target.flags)
}

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']
const scores = [
  ['accountable', 72.5],
  ['adaptive', 85],
  ['collaborative', 90],
  ['competent', 81.25],
  ['harmonious', 94],
  ['loyal', 80],
  ['serviceOriented', 82],
]
const ratings = [
  ['accountable', 'asExpected'],
  ['adaptive', 'asExpected'],
  ['collaborative', 'above'],
  ['competent', 'below'],
  ['harmonious', 'above'],
  ['loyal', 'below'],
  ['serviceOriented', 'above'],
]

/** What the books of a year make of the office of the six, its people as they were. */
export const yearCases: Readonly<Record<string, Right>> = {
  E01: { before: all, year: 2025, plans: formPlan(tegar), mayWarn: formWarnings(16, 19) },
  E03: { before: all, year: 2025, plans: formPlan(tegar), mayWarn: formWarnings(16, 19) },
  E04: {
    before: all,
    year: 2025,
    plans: [...formPlan(tegar), ...formPlan(siti)],
    mayWarn: [...formWarnings(16, 19), ...formWarnings(62, 65)],
  },
  E06: { before: all, year: 2025, plans: targets.map(targetLine) },
  E07: {
    before: all,
    year: 2025,
    plans: [
      `${tegar} 2025 | main | Tersusunnya dokumen | Jumlah dokumen | quantity | 12 dokumen`,
      `${tegar} 2025 | main | Tersusunnya dokumen | Persentase tanpa revisi | quality | 90–100 %`,
      `${tegar} 2025 | main | Tersusunnya dokumen | Rata-rata hari penyampaian | time | 5 hari ↓`,
      new RegExp(
        `^${tegar} 2025 \\| main \\| Tersusunnya dokumen \\| Anggaran terserap \\| cost \\| 10000000 (?:Rp|rupiah) ↓$`,
        'i',
      ),
      `${tegar} 2025 | main | Tersusunnya dokumen | Tanggal penyampaian | time | "31 Desember 2025"`,
      `${tegar} 2025 | main | Tersusunnya dokumen | Indeks kepuasan | quantity | 85.5`,
    ],
  },
  E08: {
    before: withPlans,
    year: 2025,
    plans: basePlans,
    realisations: [
      ...[1, 2, 3, 4].map((quarter) => `${tegar} | Jumlah laporan | 2025-Q${quarter} | 3.0`),
      ...[95, 95, 96, 96.5].map(
        (value, index) => `${tegar} | Persentase tepat | 2025-Q${index + 1} | ${value.toFixed(1)}`,
      ),
    ],
  },
  E10: {
    before: withPlans,
    year: 2025,
    plans: basePlans,
    realisations: [tegar, siti].flatMap((nip) => [
      ...months.map((month) => `${nip} | Jumlah laporan | 2025-${month} | 1.0`),
      ...months.map(
        (month) => `${nip} | Persentase tepat | 2025-${month} | ${month === '12' ? '96.25' : '95.5'}`,
      ),
    ]),
  },
  E11: {
    before: withPlans,
    year: 2025,
    plans: basePlans,
    realisations: [tegar, siti].flatMap((nip) =>
      [3, 2, 4, 3].map((value, index) => `${nip} | Jumlah laporan | 2025-Q${index + 1} | ${value}.0`),
    ),
  },
  E12: {
    before: all,
    year: 2025,
    behaviour: [tegar, siti].flatMap((nip) =>
      scores.map(
        ([value, score]) => `${nip} | 2025 | ${value} | ${Number(score).toFixed(2).replace(/0$/, '')}`,
      ),
    ),
  },
  E13: {
    before: withPlans,
    year: 2025,
    plans: basePlans,
    behaviour: [tegar, siti].flatMap((nip) =>
      ratings.map(([value, rating]) => `${nip} | 2025 | ${value} | ${rating}`),
    ),
  },
  E14: { before: all, year: 2025, refused: /^import\.table\./ },
  E16: { before: all, year: 2025, refused: /^import\.table\./ },
  H08: {
    before: all,
    year: 2025,
    plans: [`${tegar} 2025 | main | Tersusunnya laporan | Tanggal penyampaian | time | "31 Desember 2025"`],
  },
  H10: {
    before: all,
    year: 2025,
    plans: [
      `${tegar} 2025 | main | Tersusunnya dokumen | Jumlah dokumen | quantity | 12 dokumen`,
      `${tegar} 2025 | additional | Menjadi panitia | Jumlah kegiatan | quantity | 1 kegiatan`,
    ],
  },
}

/** The leader's results are not in the office yet, which may be told at the rows that name them. */
function formWarnings(...lines: readonly number[]): string[] {
  return lines.flatMap((line) => [0, 1, 2].map((more) => `${line + more} parentResult`))
}
