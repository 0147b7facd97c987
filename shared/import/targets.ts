import type { Hundredths } from '../number/decimal.ts'
import { largestQuantity } from '../api/fields.ts'
import type { TargetKind } from '../plan/target.ts'
import { mark } from './grid.ts'
import type { SheetRow } from './sheet-row.ts'
import { decimalText, parseNumber } from './values.ts'

export interface ImportedTarget {
  readonly kind: TargetKind
  readonly low?: Hundredths
  readonly high?: Hundredths
  readonly text?: string
  readonly unit?: string
}

const bounds = { minimum: 0, maximum: largestQuantity * 100, range: 'NUMBER_RANGE' } as const
const range = /^([\d.,]+)\s*%?\s*(?:-|–|—|s\/d|s\.d\.?|sd|sampai(?: dengan)?|hingga)\s*([\d.,]+)\s*(.*)$/i

/**
 * The target of a plan row: a number (`12`, `95 %`, `12 laporan`), a range (`80–90 %`, `7 s.d. 8 bulan`), else a text. The
 * unit's own column wins over words behind the number. Errors: TARGET_MISSING, RANGE_ORDER, NUMBER_IS_DATE, NUMBER_RANGE.
 */
export function readTarget(row: SheetRow): ImportedTarget | undefined {
  const unit = row.optional('targetUnit', 50)
  const cell = row.cell('target')
  if (typeof cell.value === 'number' && !(cell.bits & (mark.error | mark.uncomputed))) {
    const low = row.number('target', bounds)
    const own = unit ?? (cell.bits & mark.percent ? '%' : undefined)
    return low === undefined ? undefined : { kind: 'number', low, ...(own !== undefined && { unit: own }) }
  }
  const text = row.text('target')
  if (text === '') {
    if (!row.problems.hasError) row.problems.error('TARGET_MISSING', 'target')
    return undefined
  }
  return readRange(row, text, unit) ?? readNumber(row, text, unit) ?? narrative(row, text, unit)
}

function readRange(row: SheetRow, text: string, unit: string | undefined): ImportedTarget | undefined {
  const match = range.exec(text)
  const low = numberOf(match?.[1])
  const high = numberOf(match?.[2])
  if (!match || low === undefined || high === undefined) return undefined
  if (high < low) row.problems.error('RANGE_ORDER', 'target', { value: text })
  return { kind: 'range', low, high, ...unitOf(unit, match[3] ?? '', text) }
}

function readNumber(row: SheetRow, text: string, unit: string | undefined): ImportedTarget | undefined {
  const match = /^([\d.,\s]*\d)\s*([^\d].*)?$/.exec(text)
  const number = match?.[1] ?? ''
  if (!match || decimalText(number) === undefined) return undefined
  const parsed = row.problems.take(parseNumber({ value: number, bits: 0 }, bounds), 'target', text)
  return parsed === undefined
    ? { kind: 'number' }
    : { kind: 'number', low: parsed, ...unitOf(unit, match[2] ?? '', text) }
}

function narrative(row: SheetRow, text: string, unit: string | undefined): ImportedTarget {
  if (text.length > 500) row.problems.error('TEXT_TOO_LONG', 'target', { maximum: 500 })
  return { kind: 'text', text, ...(unit !== undefined && { unit }) }
}

function numberOf(text: string | undefined): Hundredths | undefined {
  const parsed = parseNumber({ value: text, bits: 0 }, bounds)
  return parsed.ok ? parsed.value : undefined
}

function unitOf(unit: string | undefined, words: string, text: string): { unit?: string } {
  const own = unit ?? (words.trim() !== '' ? words.trim() : text.includes('%') ? '%' : undefined)
  return own === undefined ? {} : { unit: own.slice(0, 50) }
}
