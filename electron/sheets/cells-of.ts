import { type CellObject, SSF, type WorkSheet } from '@e965/xlsx'
import { type CellValue, mark, type Merge } from '#shared/import/grid.ts'
import type { RawSheet } from './grid-of.ts'
import { mostColumns, mostRows, tooWide } from './limits.ts'

const errorTexts: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
}

type Cells = readonly (CellObject | undefined)[]

/**
 * Values and marks of a dense sheet. `shift` turns serials of the 1904 system into the usual ones. What lies beyond the limits
 * is looked at only where there is something: a damaged address makes an array of four thousand million places.
 */
export function cellsOf(name: string, sheet: WorkSheet, shift: number): Pick<RawSheet, 'rows' | 'marks'> {
  const data = (sheet['!data'] ?? []) as readonly (Cells | undefined)[]
  if (beyond(data, mostRows).some((cells) => beyond(cells, 0).some(says))) throw tooWide(name)
  const rows: (CellValue | undefined)[][] = []
  const marks: (Uint8Array | undefined)[] = []
  for (let index = 0; index < Math.min(data.length, mostRows); index++) {
    const source = data[index] ?? []
    if (beyond(source, mostColumns).some(says)) throw tooWide(name)
    const width = Math.min(source.length, mostColumns)
    const row: (CellValue | undefined)[] = Array.from({ length: width })
    for (let column = 0; column < width; column++) {
      const cell = source[column]
      if (cell === undefined || cell === null || cell.t === 'z') continue
      const bits = bitsOf(cell)
      row[column] = valueOf(cell, bits, shift)
      if (bits !== 0) (marks[index] ??= new Uint8Array(width))[column] = bits
    }
    rows.push(row)
  }
  return { rows, marks }
}

/** What an array holds from a place on, without walking its holes. */
function beyond<Item>(items: readonly (Item | undefined)[], from: number): Item[] {
  if (items.length <= from) return []
  return Object.keys(items).flatMap((key) => {
    const item = Number(key) >= from ? items[Number(key)] : undefined
    return item ? [item] : []
  })
}

function says({ t, v }: CellObject): boolean {
  return t !== 'z' && v !== undefined && v !== ''
}

function valueOf(cell: CellObject, bits: number, shift: number): CellValue | undefined {
  if (bits & mark.uncomputed) return '?'
  if (bits & mark.error) return errorTexts[Number(cell.v)] ?? '#ERROR'
  if (bits & mark.date) return Number(cell.v) + shift
  return cell.v instanceof Date ? undefined : cell.v
}

function bitsOf(cell: CellObject): number {
  if (cell.t === 'e') return cell.v === undefined ? mark.uncomputed : mark.error
  return cell.t === 'n' && typeof cell.z === 'string' ? formatBits(cell.z) : 0
}

const known = new Map<string, number>([['General', 0]])

function formatBits(format: string): number {
  let bits = known.get(format)
  if (bits === undefined) {
    bits = SSF.is_date(format) ? mark.date : /%/.test(format.replace(/"[^"]*"|\\./g, '')) ? mark.percent : 0
    known.set(format, bits)
  }
  return bits
}

export function mergesOf(sheet: WorkSheet): Merge[] {
  return (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }))
}
