import type { Hundredths } from '../number/decimal.ts'
import { periodFields } from './header/columns.ts'
import { periodFieldOf } from './header/period-header.ts'
import { type Above, nipBelow } from './plans.ts'
import { parseQuantity } from './quantity.ts'
import type { SheetRow } from './row/sheet-row.ts'
import { quantityBounds } from './targets.ts'
import { decimalText, inRange } from './cell/values.ts'

/** What one row reports: values by period without its year (`Q1` … `12`), absent where the cell is empty. */
export interface ImportedRealisation {
  readonly nip: string
  readonly indicator: string
  readonly workResult?: string
  readonly values: Readonly<Record<string, Hundredths>>
  /** The unit beside the value of a period, where a cell has one. */
  readonly units: Readonly<Record<string, string>>
}

interface Figure {
  readonly value: Hundredths
  readonly unit: string
}

/** `sheetPeriod` is the period that the sheet's title names, for sheets with one column of values. */
export function readRealisation(
  row: SheetRow,
  above: Above,
  today: string,
  sheetPeriod: string | undefined,
): ImportedRealisation | undefined {
  const nip = nipBelow(row, above, today)
  const indicator = row.optional('indicator', 500)
  if (indicator === undefined) row.problems.error('INDICATOR_MISSING', 'indicator')
  const workResult = row.optional('workResult', 500) ?? (above.workResult || undefined)
  above.workResult = workResult ?? ''
  const figures = new Map<string, Figure>()
  for (const field of periodFields) {
    const figure = row.has(field) ? readFigure(row, field) : undefined
    if (figure !== undefined) figures.set(field, figure)
  }
  readSingle(row, sheetPeriod, figures)
  if (row.problems.hasError || !nip || !indicator) return undefined
  return {
    nip,
    indicator,
    ...(workResult !== undefined && { workResult }),
    values: Object.fromEntries([...figures].map(([period, { value }]) => [period, value])),
    units: Object.fromEntries(
      [...figures].flatMap(([period, { unit }]) => (unit === '' ? [] : [[period, unit]])),
    ),
  }
}

/** A number, or one with its unit (`3 laporan`, `Rp 9.500.000`); a range, a date or other words are no realisation. */
function readFigure(row: SheetRow, field: string): Figure | undefined {
  const { value: content } = row.cell(field)
  const quantity =
    typeof content === 'string' && decimalText(content) === undefined
      ? parseQuantity(row.text(field))
      : undefined
  if (quantity === undefined || quantity.high !== undefined || quantity.direction !== undefined) {
    const value = row.number(field, quantityBounds)
    return value === undefined ? undefined : { value, unit: '' }
  }
  const value = row.problems.take(inRange(quantity.low, quantityBounds), field, String(content))
  return value === undefined ? undefined : { value, unit: quantity.unit }
}

/** The layout with a row a period: its name in one column, its value in another. */
function readSingle(row: SheetRow, sheetPeriod: string | undefined, figures: Map<string, Figure>): void {
  if (!row.has('value')) return
  const figure = readFigure(row, 'value')
  const text = row.text('period')
  const period = text === '' ? sheetPeriod : (periodFieldOf(text) ?? periodFieldOf(`TW ${text}`))
  if (figure === undefined) return
  if (period === undefined)
    row.problems.error('PERIOD_UNKNOWN', row.has('period') ? 'period' : 'value', { value: text })
  else if (!figures.has(period)) figures.set(period, figure)
}
