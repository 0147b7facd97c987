import { spellingOf } from '../../spelling/spelling.ts'
import { type SheetGrid, textAt } from '../grid.ts'
import type { Header, Layout } from './header.ts'
import { candidatesOf } from './header-match.ts'
import { periodFieldOf } from './period-header.ts'

/** Lists with NIP and name that are about something else than the staff; the words are `import.list.*`. */
export type OtherList = 'ratings' | 'months' | 'attendance' | 'pay' | 'figures'

/** Fields that only a list of the staff itself has. */
const staffFields = new Set(
  (
    'birthPlace birthDate birth nameBirth sex religion maritalStatus nik npwp karpeg phone address employeeType cpnsStatus ' +
    'cpnsDate pnsDate contractStart contractEnd gradeDate serviceYears serviceMonths service positionKind positionDate ' +
    'educationLevel major school graduationYear lastIncrementDate'
  ).split(' '),
)
/** Fields that a list of anything may have beside NIP and name. */
const presentFields = ['grade', 'rankName', 'positionName', 'positionLevel', 'echelon', 'unit']

const ratings = /\b(?:PREDIKAT|RATING|KUADRAN)\b/
const telling: readonly (readonly [OtherList, RegExp])[] = [
  ['attendance', /\b(?:HADIR|KEHADIRAN|ABSEN|ABSENSI|SAKIT|IZIN|IJIN|ALPA|ALPHA|TERLAMBAT)\b/],
  ['pay', /\b(?:GAJI|TUNJANGAN|TPP|POTONGAN|PPH|BPJS|DITERIMA)\b/],
]

/**
 * What a table with NIP and name is about when it is no staff list: no column is of the staff alone, and several tell of
 * ratings or months; or none but NIP and name is known and the others tell of something else or hold figures.
 */
export function otherListOf(grid: SheetGrid, layout: Layout, { columns }: Header): OtherList | undefined {
  const fields = columns.flatMap(({ field, stack }) => stack ?? [field])
  if (fields.some((field) => field !== null && staffFields.has(field))) return undefined
  const unread = layout.labels.flatMap((own, column) =>
    columns[column]?.field === null && own.length > 0
      ? [{ column, own, words: spellingOf(own.join(' ')) }]
      : [],
  )
  const count = (pattern: RegExp) => unread.filter(({ words }) => pattern.test(words)).length
  if (count(ratings) >= 2 || (count(ratings) === 1 && count(/^(?:TAHUN|PERIODE)\b/) > 0)) return 'ratings'
  if (unread.filter(({ own }) => periodFieldOf(own.at(-1) ?? '') !== undefined).length >= 3) return 'months'
  if (fields.some((field) => field !== null && presentFields.includes(field))) return undefined
  const told = telling.find(([, pattern]) => count(pattern) >= 2)?.[0]
  if (told !== undefined) return told
  const figures = unread.filter(({ column }) => holdsFigures(grid, layout, column))
  return figures.length >= 3 ? 'figures' : undefined
}

function holdsFigures(grid: SheetGrid, { bottom, end }: Layout, column: number): boolean {
  let filled = 0
  for (let row = bottom + 1; row < Math.min(end, bottom + 20); row++) {
    const text = textAt(grid, row, column)
    if (text === '' || text === '-') continue
    if (!/^\d{1,3}(?:[.,]\d+)?\s*%?$/.test(text)) return false
    filled++
  }
  return filled > 0
}

/** Whether the headers stand below one another, NIP and name among them, instead of in a row. */
export function isTransposed(grid: SheetGrid): boolean {
  for (let column = 0; column < Math.min(grid.columns, 4); column++) {
    const fields = new Set<string>()
    for (let row = 0; row < Math.min(grid.rows.length, 60); row++) {
      const best = candidatesOf('employees', [textAt(grid, row, column).slice(0, 60)])[0]
      if (best && best.score >= 80) fields.add(best.field)
    }
    if (fields.size >= 3 && fields.has('nip') && fields.has('name')) return true
  }
  return false
}
