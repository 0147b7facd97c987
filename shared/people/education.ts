import { spellingOf } from '../spelling/spelling.ts'

export const educationLevels = ['sd', 'sltp', 'slta', 'd1', 'd2', 'd3', 'd4', 's1', 's2', 's3'] as const
export type EducationLevel = (typeof educationLevels)[number]

type Education = {
  readonly order: number
  readonly label: string
  readonly bkn: readonly string[]
  readonly spellings: readonly string[]
}

/** Order for comparison (D-IV equals S1), printed label, the codes met in BKN's exports, and spellings. */
export const educations: Readonly<Record<EducationLevel, Education>> = {
  sd: {
    order: 1,
    label: 'SD',
    bkn: ['05'],
    spellings: ['SD', 'SR', 'MI', 'SEKOLAH DASAR', 'SEKOLAH RAKYAT', 'PAKET A'],
  },
  sltp: {
    order: 2,
    label: 'SLTP',
    bkn: ['10', '12'],
    spellings: ['SLTP', 'SMP', 'MTS', 'ST', 'SLTP KEJURUAN', 'SEKOLAH MENENGAH PERTAMA', 'PAKET B'],
  },
  slta: {
    order: 3,
    label: 'SLTA',
    bkn: ['15', '17', '18'],
    spellings: [
      'SLTA',
      'SMA',
      'SMU',
      'SMK',
      'STM',
      'SMEA',
      'SMKK',
      'MA',
      'SPG',
      'SLTA KEJURUAN',
      'SLTA KEGURUAN',
      'PAKET C',
      'SEKOLAH MENENGAH ATAS',
      'SEKOLAH MENENGAH KEJURUAN',
      'SEKOLAH MENENGAH UMUM',
      'MADRASAH ALIYAH',
    ],
  },
  d1: {
    order: 4,
    label: 'D-I',
    bkn: ['20'],
    spellings: ['D1', 'DI', 'DIPLOMA I', 'DIPLOMA 1', 'DIPLOMA SATU'],
  },
  d2: {
    order: 5,
    label: 'D-II',
    bkn: ['25'],
    spellings: ['D2', 'DII', 'DIPLOMA II', 'DIPLOMA 2', 'DIPLOMA DUA'],
  },
  d3: {
    order: 6,
    label: 'D-III',
    bkn: ['30'],
    spellings: [
      'D3',
      'DIII',
      'DIPLOMA III',
      'DIPLOMA 3',
      'DIPLOMA TIGA',
      'AKADEMI',
      'SARJANA MUDA',
      'SARMUD',
    ],
  },
  d4: {
    order: 7,
    label: 'D-IV',
    bkn: ['35'],
    spellings: ['D4', 'DIV', 'DIPLOMA IV', 'DIPLOMA 4', 'DIPLOMA EMPAT', 'SARJANA TERAPAN'],
  },
  s1: {
    order: 7,
    label: 'S1',
    bkn: ['40'],
    spellings: ['S1', 'SI', 'STRATA I', 'STRATA 1', 'STRATA SATU', 'SARJANA'],
  },
  s2: {
    order: 8,
    label: 'S2',
    bkn: ['45'],
    spellings: [
      'S2',
      'SII',
      'STRATA II',
      'STRATA 2',
      'STRATA DUA',
      'MAGISTER',
      'PASCASARJANA',
      'PASCA SARJANA',
    ],
  },
  s3: {
    order: 9,
    label: 'S3',
    bkn: ['50'],
    spellings: ['S3', 'SIII', 'STRATA III', 'STRATA 3', 'STRATA TIGA', 'DOKTOR'],
  },
}

/** The order of the level: SD 1 … S3 9, D-IV and S1 both 7. */
export function educationOrder(level: EducationLevel): number {
  return educations[level].order
}

/**
 * The level that a cell names, or undefined. A level followed by a major (`S-1 Ilmu Pemerintahan`) or by an equivalent
 * (`Diploma III/Sarjana Muda`) counts by its first words; `/Sederajat` is ignored.
 */
export function parseEducation(text: string): EducationLevel | undefined {
  const words = spellingOf(text).split(' ')
  if (words.length > 1 && words.at(-1) === 'SEDERAJAT') words.pop()
  for (let count = Math.min(words.length, 4); count > 0; count--) {
    const level = codes.get(words.slice(0, count).join(''))
    if (level !== undefined && (count === words.length || !/^\d+$/.test(words[0] ?? ''))) return level
  }
  return undefined
}

const codes = new Map<string, EducationLevel>()
for (const level of educationLevels) {
  const { bkn, spellings } = educations[level]
  for (const text of [...bkn, ...spellings]) codes.set(text.replaceAll(' ', ''), level)
  for (const code of bkn) codes.set(String(Number(code)), level)
}
