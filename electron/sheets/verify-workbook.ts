import { read } from '@e965/xlsx'
import { type Cell, type Column, type Report, type Sheet, valueOf } from '#shared/report/cells.ts'
import { headerRowOf } from '#shared/report/sheet-layout.ts'
import { cleanText, serialOf } from './sheet-rows.ts'

/** Where a written workbook says something else than the data; undefined when every cell agrees. */
export interface Mismatch {
  readonly sheet: string
  readonly row: number
  readonly column: string
}

/** A written workbook is read back for its values alone. */
export const plainValues = {
  type: 'buffer',
  dense: true,
  raw: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
  cellStyles: false,
} as const

/** Opens the written bytes with another library and compares each cell of rows and totals with the data. */
export function verifyWorkbook(bytes: Buffer, report: Report): Mismatch | undefined {
  const book = read(bytes, plainValues)
  if (book.SheetNames.length !== report.sheets.length) return { sheet: '', row: 0, column: '' }
  for (const [index, sheet] of report.sheets.entries()) {
    const written = (book.Sheets[book.SheetNames[index] ?? ''] as { '!data'?: Written } | undefined)?.[
      '!data'
    ]
    const found = written === undefined ? { row: 0, column: '' } : compare(sheet, written)
    if (found) return { sheet: sheet.name, ...found }
  }
  return undefined
}

type Written = readonly (readonly ({ readonly v?: unknown } | undefined)[] | undefined)[]

function compare(sheet: Sheet, written: Written): { row: number; column: string } | undefined {
  const first = headerRowOf(sheet)
  for (const [index, row] of [...sheet.rows, ...(sheet.totals ?? [])].entries()) {
    const cells = written[first + index]
    for (const [column, { kind, header }] of sheet.columns.entries())
      if (!isSame(cells?.[column]?.v, row[column] ?? null, kind))
        return { row: first + index + 1, column: header }
  }
  return undefined
}

function isSame(written: unknown, cell: Cell, kind: Column['kind']): boolean {
  const value = valueOf(cell)
  if (value === null || value === '') return written === undefined || written === '' || written === null
  if (typeof value === 'number') return written === value
  const serial = kind === 'date' ? serialOf(value) : undefined
  return serial === undefined ? written === value || written === cleanText(value) : written === serial
}
