import { type CellObject, SSF, type WorkSheet } from '@e965/xlsx'
import { type CellValue, mark, type Merge } from '#shared/import/grid.ts'
import type { RawSheet } from './grid-of.ts'

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

/** Values and marks of a dense sheet. `shift` turns serials of the 1904 system into the usual ones. */
export function cellsOf(sheet: WorkSheet, shift: number): Pick<RawSheet, 'rows' | 'marks'> {
  const data = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[]
  const rows: (CellValue | undefined)[][] = []
  const marks: (Uint8Array | undefined)[] = []
  for (let index = 0; index < data.length; index++) {
    const source = data[index] ?? []
    const row: (CellValue | undefined)[] = Array.from({ length: source.length })
    for (let column = 0; column < source.length; column++) {
      const cell = source[column]
      if (cell === undefined || cell === null || cell.t === 'z') continue
      const bits = bitsOf(cell)
      row[column] = valueOf(cell, bits, shift)
      if (bits !== 0) (marks[index] ??= new Uint8Array(source.length))[column] = bits
    }
    rows.push(row)
  }
  return { rows, marks }
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
