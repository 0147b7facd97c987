import { largestQuantity } from '../api/fields.ts'
import type { Hundredths } from '../number/decimal.ts'
import type { Direction, TargetKind } from '../plan/target.ts'
import { spellingOf } from '../spelling/spelling.ts'
import { mark } from './grid.ts'
import { parseQuantity, type Quantity } from './quantity.ts'
import type { SheetRow } from './row/sheet-row.ts'
import { inRange, parseDate } from './cell/values.ts'

export interface ImportedTarget {
  readonly kind: TargetKind
  readonly low?: Hundredths
  readonly high?: Hundredths
  readonly text?: string
  readonly unit?: string
  /** What its comparison says is better. */
  readonly direction?: Direction
}

/** As for a figure that is typed. */
export const quantityBounds = { minimum: 0, maximum: largestQuantity * 100, range: 'NUMBER_RANGE' } as const
const longestUnit = 50

/**
 * The target of a plan row: a number (`12`, `95 %`, `Rp 10.000.000`, `≤ 5 hari`), a range (`80–90 %`, `7 s.d. 8 bulan`), else
 * a text, as a day is. The unit's own column wins over words behind the number. Errors: TARGET_MISSING, RANGE_ORDER,
 * NUMBER_IS_DATE, NUMBER_RANGE.
 */
export function readTarget(row: SheetRow): ImportedTarget | undefined {
  const unit = row.optional('targetUnit', longestUnit)
  const { value, bits } = row.cell('target')
  if (typeof value === 'number' && !(bits & (mark.error | mark.uncomputed))) {
    const day = bits & mark.date && asksForDay(row.text('indicator')) ? dayText(value) : undefined
    if (day !== undefined) return { kind: 'text', text: day }
    const low = row.number('target', quantityBounds)
    return low === undefined
      ? undefined
      : withUnit({ kind: 'number', low }, unit, bits & mark.percent ? '%' : '')
  }
  const text = row.text('target')
  if (text === '') {
    if (!row.problems.hasError) row.problems.error('TARGET_MISSING', 'target')
    return undefined
  }
  const quantity = parseQuantity(text)
  // a unit is stored whole or not at all
  if (quantity === undefined || quantity.unit.length > longestUnit) return narrative(row, text, unit)
  return readQuantity(row, text, quantity, unit)
}

function readQuantity(
  row: SheetRow,
  text: string,
  { low, high, unit: words, direction }: Quantity,
  unit: string | undefined,
): ImportedTarget {
  const [from, to] = [low, high].map(
    (figure) => figure && row.problems.take(inRange(figure, quantityBounds), 'target', text),
  )
  const told = direction === undefined ? {} : { direction }
  if (typeof from !== 'number') return { kind: 'number' }
  if (typeof to !== 'number') return { ...withUnit({ kind: 'number', low: from }, unit, words), ...told }
  if (to < from) row.problems.error('RANGE_ORDER', 'target', { value: text })
  return withUnit({ kind: 'range', low: from, high: to }, unit, words)
}

function narrative(row: SheetRow, text: string, unit: string | undefined): ImportedTarget {
  if (text.length > 500) row.problems.error('TEXT_TOO_LONG', 'target', { maximum: 500 })
  return { kind: 'text', text, ...(unit !== undefined && { unit }) }
}

function withUnit(target: ImportedTarget, column: string | undefined, words: string): ImportedTarget {
  const unit = column ?? words
  return unit === '' ? target : { ...target, unit }
}

/** Elsewhere a date in the cell is what a spreadsheet has made of `5-10`. */
function asksForDay(indicator: string): boolean {
  return /\b(?:TANGGAL|TGL|BATAS WAKTU|TENGGAT|JATUH TEMPO|PALING LAMBAT)\b/.test(spellingOf(indicator))
}

let longDate: Intl.DateTimeFormat | undefined

function dayText(serial: number): string | undefined {
  const date = parseDate({ value: serial, bits: mark.date }, { today: '2000-01-01' })
  if (!date.ok || date.value === undefined) return undefined
  longDate ??= new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' })
  return longDate.format(new Date(date.value))
}
