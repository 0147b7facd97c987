import { type EmployeeType, isPppk } from './employee-type.ts'
import { spellingOf } from '../spelling/spelling.ts'

/** Golongan ruang of PNS with the name of the rank (pangkat) and SIASN's code, which is also the order. */
export const grades = [
  { code: 'I/a', rankName: 'Juru Muda', siasn: 11 },
  { code: 'I/b', rankName: 'Juru Muda Tingkat I', siasn: 12 },
  { code: 'I/c', rankName: 'Juru', siasn: 13 },
  { code: 'I/d', rankName: 'Juru Tingkat I', siasn: 14 },
  { code: 'II/a', rankName: 'Pengatur Muda', siasn: 21 },
  { code: 'II/b', rankName: 'Pengatur Muda Tingkat I', siasn: 22 },
  { code: 'II/c', rankName: 'Pengatur', siasn: 23 },
  { code: 'II/d', rankName: 'Pengatur Tingkat I', siasn: 24 },
  { code: 'III/a', rankName: 'Penata Muda', siasn: 31 },
  { code: 'III/b', rankName: 'Penata Muda Tingkat I', siasn: 32 },
  { code: 'III/c', rankName: 'Penata', siasn: 33 },
  { code: 'III/d', rankName: 'Penata Tingkat I', siasn: 34 },
  { code: 'IV/a', rankName: 'Pembina', siasn: 41 },
  { code: 'IV/b', rankName: 'Pembina Tingkat I', siasn: 42 },
  { code: 'IV/c', rankName: 'Pembina Utama Muda', siasn: 43 },
  { code: 'IV/d', rankName: 'Pembina Utama Madya', siasn: 44 },
  { code: 'IV/e', rankName: 'Pembina Utama', siasn: 45 },
] as const

/** Golongan of PPPK, lowest first; they bear no rank name. */
export const pppkGrades = [
  ...(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'] as const),
  ...(['X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII'] as const),
] as const

export type PnsGrade = (typeof grades)[number]['code']
type PppkGrade = (typeof pppkGrades)[number]
export type Grade = PnsGrade | PppkGrade

/** Every grade, PNS then PPPK, each lowest first. */
export const gradeCodes: readonly Grade[] = [...grades.map((grade) => grade.code), ...pppkGrades]

const byCode = new Map<string, (typeof grades)[number]>(grades.map((grade) => [grade.code, grade]))
const byRank = new Map<string, PnsGrade>(grades.map((grade) => [spellingOf(grade.rankName), grade.code]))
const bySiasn = new Map<string, PnsGrade>(grades.map((grade) => [String(grade.siasn), grade.code]))
const romans = ['I', 'II', 'III', 'IV']

export function isPppkGrade(grade: string): grade is PppkGrade {
  return (pppkGrades as readonly string[]).includes(grade)
}

/** The rank's name (pangkat), undefined for PPPK, who have none. */
export function rankNameOf(grade: string): string | undefined {
  return byCode.get(grade)?.rankName
}

/** Higher is more senior: SIASN's code for PNS (11–45), 1–17 for PPPK; the two are never compared. Unknown grades are 0. */
export function gradeOrder(grade: string): number {
  return byCode.get(grade)?.siasn ?? (pppkGrades as readonly string[]).indexOf(grade) + 1
}

/** As printed: `Penata Tingkat I (III/d)`, or `IX` for PPPK. */
export function gradeLabel(grade: string): string {
  const rankName = rankNameOf(grade)
  return rankName === undefined ? grade : `${rankName} (${grade})`
}

/** The grade that a rank's name stands for (`Penata Tk. I` → III/d). */
export function gradeOfRankName(text: string): PnsGrade | undefined {
  const words = spellingOf(text)
    .replace(/\bTK ?(?=I\b|1\b)/, 'TINGKAT ')
    .replace(/\bTINGKAT ?1\b/, 'TINGKAT I')
  return byRank.get(words.replace(/\bTINGKATI\b/, 'TINGKAT I'))
}

/** Whether the text is a PPPK grade: a roman number without a letter. Numbers alone do not tell. */
export function looksPppkGrade(text: string): boolean {
  return isPppkGrade(withoutPrefix(spellingOf(text)))
}

/**
 * The grade that a cell names: `III/d`, `IIId`, `III d`, `3d`, a rank name, both together, SIASN's 11…45, or for PPPK I–XVII
 * or 1–17. A number without a letter is refused for PNS, a letter for PPPK, and a rank name that contradicts its code.
 */
export function parseGrade(
  text: string,
  employeeType?: EmployeeType,
): { ok: true; grade: Grade } | { ok: false } {
  const words = withoutPrefix(spellingOf(text))
  const grade =
    employeeType !== undefined && isPppk(employeeType)
      ? parsePppkGrade(words)
      : (parseCode(words) ?? parseRank(text))
  return grade === undefined ? { ok: false } : { ok: true, grade }
}

function withoutPrefix(words: string): string {
  return words.replace(/^(?:(?:GOLONGAN|GOL|RUANG|PPPK|P3K)\s+)+/, '').replace(/\s+(?:PPPK|P3K)$/, '')
}

function parsePppkGrade(words: string): PppkGrade | undefined {
  if (isPppkGrade(words)) return words
  if (/^0?\d{1,2}$/.test(words)) return pppkGrades[Number(words) - 1]
  // beside its number in words or a level: `IX (Sembilan)`, `Ahli Pertama - IX`
  const beside =
    /^([IVX]+)(?: \p{L}{3,})+$/u.exec(words)?.[1] ?? /^(?:\p{L}{3,} )+([IVX]+)$/u.exec(words)?.[1]
  return beside !== undefined && isPppkGrade(beside) ? beside : undefined
}

function parseCode(words: string): PnsGrade | undefined {
  const siasn = bySiasn.get(words)
  if (siasn !== undefined) return siasn
  const match = /^(IV|I{1,3}|[1-4]) ?([A-E])$/.exec(words)
  if (match === null) return undefined
  const roman = romans[Number(match[1]) - 1] ?? match[1]
  return byCode.get(`${roman}/${match[2]?.toLowerCase()}`)?.code
}

function parseRank(text: string): PnsGrade | undefined {
  const alone = gradeOfRankName(text)
  if (alone !== undefined) return alone
  // A name and a code in one cell, in either order: `Penata Tk. I (III/d)`, `III/d - Penata Tk. I`.
  const words = spellingOf(text)
  const last = /^(.*?) ?\b((?:IV|I{1,3}|[1-4]) ?[A-E])$/.exec(words)
  const first = /^((?:IV|I{1,3}|[1-4]) ?[A-E])\b ?(.*)$/.exec(words)
  const pair = last ? [last[1], last[2]] : first ? [first[2], first[1]] : undefined
  const rank = gradeOfRankName(withoutRankSuffix(pair?.[0] ?? ''))
  const code = parseCode(pair?.[1] ?? '')
  return code !== undefined && code === rank ? code : undefined
}

function withoutRankSuffix(words: string): string {
  return words.replace(/ (?:GOLONGAN RUANG|GOL RUANG|GOLONGAN|GOL)$/, '')
}
