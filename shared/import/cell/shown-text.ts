import { type CellValue, mark, textOf } from '../grid.ts'
import { parseDate } from './values.ts'

/** As the sheet shows it: a real date as a date, not as its serial number; a share of a hundred as per cent. */
export function shownText(cell: { readonly value: CellValue | undefined; readonly bits: number }): string {
  const date = cell.bits & mark.date ? parseDate(cell, { today: '2000-01-01' }) : undefined
  const shown = date?.ok && date.value !== undefined ? date.value : textOf(cell.value)
  return typeof cell.value === 'number' && cell.bits & mark.percent
    ? `${Number((cell.value * 100).toPrecision(15))} %`
    : shown
}
