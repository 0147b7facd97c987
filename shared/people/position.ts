import { spellingLookup, spellingOf } from '../spelling/spelling.ts'

export const positionKinds = ['structural', 'functional', 'pelaksana'] as const
export type PositionKind = (typeof positionKinds)[number]

export const structuralLevels = ['jptPratama', 'administrator', 'pengawas'] as const
export const functionalLevels = [
  ...(['ahliPertama', 'ahliMuda', 'ahliMadya', 'ahliUtama'] as const),
  ...(['pemula', 'terampil', 'mahir', 'penyelia'] as const),
] as const
export const positionLevels = [...structuralLevels, ...functionalLevels] as const
export type PositionLevel = (typeof positionLevels)[number]

/** Highest first. */
export const echelons = ['II.a', 'II.b', 'III.a', 'III.b', 'IV.a', 'IV.b'] as const
export type Echelon = (typeof echelons)[number]

/** The groups of the office criteria (§7) and of the rankings (§8.3). */
export const groups = ['head', 'functional', 'staff'] as const
export type Group = (typeof groups)[number]

const kindOf = spellingLookup<PositionKind>({
  structural: [
    'Struktural',
    'Jabatan Struktural',
    '1',
    'Administrator',
    'Pengawas',
    'JPT',
    'JPT Pratama',
    'Pimpinan Tinggi Pratama',
  ],
  functional: [
    'Fungsional',
    'Jabatan Fungsional',
    'JF',
    'JFT',
    'Fungsional Tertentu',
    'Jabatan Fungsional Tertentu',
    '2',
  ],
  pelaksana: [
    'Pelaksana',
    'Jabatan Pelaksana',
    'JFU',
    'JFU/Pelaksana',
    'Pelaksana/JFU',
    'Fungsional Umum',
    'Jabatan Fungsional Umum',
    'Staf',
    'Staff',
    'Jabatan Pelaksana/Fungsional Umum',
    '4',
  ],
})

/** The kind that a cell of the column "jenis jabatan" names, else undefined. `Administrator` and `Eselon IV` are structural. */
export function parsePositionKind(text: string): PositionKind | undefined {
  return (
    kindOf(text) ??
    (/^(?:ESELON|JABATAN (?:ADMINISTRATOR|PENGAWAS|PIMPINAN TINGGI))/.test(spellingOf(text))
      ? 'structural'
      : undefined)
  )
}

const levelOf = spellingLookup<PositionLevel>({
  jptPratama: ['JPT Pratama', 'Pimpinan Tinggi Pratama', 'Jabatan Pimpinan Tinggi Pratama'],
  administrator: ['Administrator', 'Jabatan Administrator'],
  pengawas: ['Pengawas', 'Jabatan Pengawas'],
  ahliPertama: ['Ahli Pertama', 'Pertama'],
  ahliMuda: ['Ahli Muda', 'Muda'],
  ahliMadya: ['Ahli Madya', 'Madya'],
  ahliUtama: ['Ahli Utama', 'Utama'],
  pemula: ['Pemula', 'Pelaksana Pemula'],
  terampil: ['Terampil', 'Pelaksana'],
  mahir: ['Mahir', 'Pelaksana Lanjutan'],
  penyelia: ['Penyelia'],
})

/** The level that a cell of the column "jenjang" names, old names too (`Pelaksana Lanjutan` is mahir), else undefined. */
export const parsePositionLevel: (text: string) => PositionLevel | undefined = levelOf

/** The echelon that a cell names: `III.a`, `IIIa`, `Eselon III/a`, `IV a`. */
export function parseEchelon(text: string): Echelon | undefined {
  const match = /^(?:(?:ESELON|ESELONERING|ESEL|ESL|ES) ?)?(II|III|IV|[234]) ?([AB])$/.exec(spellingOf(text))
  if (match === null) return undefined
  const roman = { 2: 'II', 3: 'III', 4: 'IV' }[match[1] ?? ''] ?? match[1]
  return echelons.find((echelon) => echelon === `${roman}.${match[2]?.toLowerCase()}`)
}

/** The structural level of an echelon. */
export function levelOfEchelon(echelon: Echelon): PositionLevel {
  return echelon.startsWith('III.') ? 'administrator' : echelon.startsWith('IV.') ? 'pengawas' : 'jptPratama'
}

const head =
  /^(?:KEPALA|KASI|KASUBBAG|KASUBAG|KASUB|KABID|KABAG|CAMAT|LURAH|SEKRETARIS|SEKCAM|SEKLUR|SEKDA|ASISTEN)(?: |$)/
const notHead = /^(?:SEKRETARIS (?:PIMPINAN|PRIBADI)|ASISTEN (?:APOTEKER|PRIBADI|PENATA|PELATIH))/
/** The level stands at the end of a functional title; the old "Pelaksana" only after another word. */
const levelWords =
  /(?: |^)(AHLI (?:PERTAMA|MUDA|MADYA|UTAMA)|PELAKSANA (?:PEMULA|LANJUTAN)|PEMULA|TERAMPIL|MAHIR|PENYELIA|PERTAMA|MUDA|MADYA|UTAMA)(?: ?\/.*)?$/
const oldTerampil = /^(?!STAF |STAFF |JABATAN |TENAGA |PETUGAS |PEGAWAI ).+ (PELAKSANA)$/

function wordsOf(name: string): string {
  return spellingOf(name).replace(/^(?:PLT|PLH|PJ|PJS) /, '')
}

/** The kind assumed from a title where the sheet has no column for it (§12.1.7); mark it as assumed. */
export function positionKindOf(name: string): PositionKind {
  const words = wordsOf(name)
  if (head.test(words) && !notHead.test(words)) return 'structural'
  return functionalLevelOf(words) === undefined ? 'pelaksana' : 'functional'
}

/** The level that a title tells: a functional level word, old names too, or the usual level of a structural title. */
export function positionLevelOf(name: string): PositionLevel | undefined {
  const words = wordsOf(name)
  if (!head.test(words) || notHead.test(words)) return functionalLevelOf(words)
  if (
    /^(?:CAMAT|SEKRETARIS (?:KECAMATAN|CAMAT|DINAS|BADAN)|SEKCAM|KEPALA (?:BAGIAN|BIDANG)|KABAG|KABID)\b/.test(
      words,
    )
  )
    return 'administrator'
  if (/^(?:SEKDA|SEKRETARIS DAERAH|ASISTEN|KEPALA (?:DINAS|BADAN))\b/.test(words)) return 'jptPratama'
  if (
    /^(?:LURAH|SEKRETARIS (?:KELURAHAN|LURAH)|SEKLUR|KASI|KASUBB?AG|KASUB|KEPALA (?:SEKSI|SUB ?BAGIAN|SUB ?BIDANG|KELURAHAN))\b/.test(
      words,
    )
  )
    return 'pengawas'
  return undefined
}

function functionalLevelOf(words: string): PositionLevel | undefined {
  const found = (levelWords.exec(words) ?? oldTerampil.exec(words))?.[1]
  return found === undefined ? undefined : levelOf(found)
}

/** The group assumed from the post; functional officials who lead a unit or a team are heads (§2.4). Changeable by hand. */
export function groupOf(post: {
  kind: PositionKind
  level?: PositionLevel | undefined
  leadsUnit?: boolean | undefined
}): Group {
  if (post.kind === 'structural') return 'head'
  if (post.kind === 'functional') return post.leadsUnit === true ? 'head' : 'functional'
  return 'staff'
}

/** Age of retirement in years (§2.4): 60 JPT and Ahli Madya, 65 Ahli Utama, else 58. */
export function retirementAgeOf(post: { level?: PositionLevel | undefined }): 58 | 60 | 65 {
  if (post.level === 'ahliUtama') return 65
  return post.level === 'jptPratama' || post.level === 'ahliMadya' ? 60 : 58
}

/** Order of posts in the seniority list, highest first (setting `duk.positionOrder`). */
export const positionOrder = [
  ...echelons,
  ...([
    'ahliUtama',
    'ahliMadya',
    'ahliMuda',
    'ahliPertama',
    'penyelia',
    'mahir',
    'terampil',
    'pemula',
  ] as const),
  'pelaksana',
] as const
export type PositionRung = (typeof positionOrder)[number]

/** The rung of a post; undefined when a structural post has no echelon or a functional one no level. */
export function positionRungOf(post: {
  kind: PositionKind
  level?: PositionLevel | undefined
  echelon?: Echelon | undefined
}): PositionRung | undefined {
  if (post.kind === 'pelaksana') return 'pelaksana'
  if (post.kind === 'structural') return post.echelon ?? lowestEchelonOf(post.level)
  return (positionOrder as readonly string[]).includes(post.level ?? '')
    ? (post.level as PositionRung)
    : undefined
}

/** Without an echelon the post stands at the lowest of its level, so that nobody is lifted by a gap. */
function lowestEchelonOf(level: PositionLevel | undefined): Echelon | undefined {
  return level === 'jptPratama'
    ? 'II.b'
    : level === 'administrator'
      ? 'III.b'
      : level === 'pengawas'
        ? 'IV.b'
        : undefined
}

/** Whether an official's post is that of the head of a region, whose evaluation of a unit's leader is final (L IV.A.12). */
export function isRegionHead(position: string): boolean {
  return /^(gubernur|bupati|wali ?kota)\b/i.test(position.trim())
}
