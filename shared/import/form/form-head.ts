import { spellingOf } from '../../spelling/spelling.ts'
import { type CellValue, type SheetGrid, textAt, textOf } from '../grid.ts'

/** A block of label and value pairs about one person: NAMA above NIP, PANGKAT, JABATAN. */
export interface HeadBlock {
  readonly top: number
  readonly bottom: number
  /** Of its labels. */
  readonly column: number
  readonly role: Role | undefined
  readonly name: string
  /** As the cell holds it, a number too. */
  readonly nip: CellValue | undefined
}
type Role = 'person' | 'appraiser' | 'other'

const labels = {
  name: /^NAMA(?: LENGKAP| PEGAWAI| PEJABAT)?(?: PENILAI)?(?: KINERJA)?$/,
  nip: /^(?:NIP|NI PPPK|NIPPPK|NRP)(?: NIK| NIPPPK| NI PPPK| NRP)?(?: OPSIONAL)?$/,
  more: /^(?:PANGKAT|GOL|JABATAN|UNIT|INSTANSI)\b/,
} as const
const roles: readonly (readonly [Role, RegExp])[] = [
  ['person', /\bYANG DINILAI\b/],
  ['other', /\bATASAN PEJABAT PENILAI\b/],
  ['appraiser', /\bPENILAI\b|\bATASAN\b/],
]
/** A block has few rows, some of them on two lines. */
const tallest = 8

/** Every block of the sheet, from the top, the left one first. */
export function headBlocksOf(grid: SheetGrid): HeadBlock[] {
  const places: { top: number; column: number; bottom: number }[] = []
  for (const [top, row] of grid.rows.entries())
    // by number: pairs of two hundred thousand cells cost more than the look at each
    for (let column = 0; column < row.length; column++) {
      const value = row[column]
      if (typeof value !== 'string' || value.length > 200 || !/^[\s\d.)]*N\s?A\s?M\s?A/i.test(value)) continue
      if (!labels.name.test(labelOf(value))) continue
      const bottom = bottomOf(grid, top, column)
      if (bottom !== undefined) places.push({ top, column, bottom })
    }
  return places.map((place) => {
    const { top, bottom, column } = place
    const beside = places.filter(
      (other) => other.column > column && other.top <= bottom && other.bottom >= top,
    )
    const end = Math.min(grid.columns, ...beside.map((other) => other.column))
    const nipRow = rowOf(grid, place, labels.nip)
    return {
      top,
      bottom,
      column,
      role: roleOf(grid, top, column),
      name: textOf(valueAt(grid, top, column, end)),
      nip: nipRow === undefined ? undefined : valueAt(grid, nipRow, column, end),
    }
  })
}

function labelOf(text: string): string {
  return spellingOf(text.split(/[:*]/)[0] ?? '')
    .replace(/\b(?:\p{L} ){2,}\p{L}\b/gu, (letters) => letters.replaceAll(' ', ''))
    .replace(/^(?:\d{1,2}|[A-Z]) /, '')
}

/** The last of the labels below NAMA, of which there are at least two. */
function bottomOf(grid: SheetGrid, top: number, column: number): number | undefined {
  let found = 0
  let bottom = top
  for (let row = top + 1; row <= top + tallest && row < grid.rows.length; row++) {
    const label = labelOf(textAt(grid, row, column))
    if (labels.name.test(label)) break
    if (!labels.nip.test(label) && !labels.more.test(label)) continue
    found++
    bottom = row
  }
  return found >= 2 ? bottom : undefined
}

function rowOf(
  grid: SheetGrid,
  { top, bottom, column }: { readonly top: number; readonly bottom: number; readonly column: number },
  label: RegExp,
): number | undefined {
  for (let row = top; row <= bottom; row++) if (label.test(labelOf(textAt(grid, row, column)))) return row
  return undefined
}

/** Behind the label's colon, or the next cell to the right that is no colon; `end` is where the block beside it begins. */
function valueAt(grid: SheetGrid, row: number, column: number, end: number): CellValue | undefined {
  const inline = /:\s*(.+)$/s.exec(textAt(grid, row, column))?.[1]
  if (inline !== undefined) return inline.trim()
  for (let at = column + 1; at < end; at++) {
    const text = textAt(grid, row, at).replace(/^:\s*/, '')
    // the running number of the block beside
    if (text === '' || (at === end - 1 && /^\d[.)]?$/.test(text))) continue
    const value = grid.rows[row]?.[at]
    return typeof value === 'number' ? value : text
  }
  return undefined
}

/** By the title nearest above, or by NAMA itself. */
function roleOf(grid: SheetGrid, top: number, column: number): Role | undefined {
  const own = roleIn(labelOf(textAt(grid, top, column)))
  if (own !== undefined) return own
  for (let row = top - 1; row >= Math.max(0, top - 3); row--) {
    const titles = (grid.rows[row] ?? []).flatMap((_, at) => {
      const role = roleIn(spellingOf(textAt(grid, row, at)))
      return role === undefined ? [] : [{ role, distance: Math.abs(at - column) }]
    })
    const [nearest] = titles.toSorted((a, b) => a.distance - b.distance)
    if (nearest) return nearest.role
  }
  return undefined
}

function roleIn(words: string): Role | undefined {
  return words.length > 60 ? undefined : roles.find(([, pattern]) => pattern.test(words))?.[0]
}
