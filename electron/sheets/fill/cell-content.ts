import { dayFirst } from '#shared/date/iso-date.ts'
import { mark } from '#shared/import/grid.ts'
import type { ColumnKind } from '#shared/report/cells.ts'
import { contentOf, serialOf } from '../sheet-rows.ts'
import type { FillValue } from './fill-plan.ts'

/** What a sheet's cell styles show, by their number, and by how many days its dates are counted later. */
export interface Styles {
  readonly formats: readonly number[]
  readonly shift: number
}

/**
 * The value as the template's own cell can show it: a date or a per cent is a number where the style is made for one, else a date is
 * its text and a per cent the number that one reads.
 */
export function shownValue(
  value: FillValue,
  kind: ColumnKind,
  style: string | undefined,
  { formats, shift }: Styles,
): FillValue {
  if (value === null || value === '') return null
  const bits = formats[Number(style ?? 0)] ?? 0
  if (kind === 'percent' && typeof value === 'number')
    return bits & mark.percent ? value : Number((value * 100).toFixed(4))
  if (kind !== 'date' || typeof value !== 'string') return value
  const serial = bits & mark.date ? serialOf(value) : undefined
  return serial === undefined ? dayFirst(value) : serial - shift
}

/** A whole cell with its style; a text is always a text cell, whatever it begins with. */
export function cellXml(address: string, style: string | undefined, value: FillValue): string {
  return `<c r="${address}"${style === undefined ? '' : ` s="${style}"`}${contentOf(value, 'text')}`
}

/** The value inside its wording, as text. */
export function worded(wording: string, value: FillValue): string {
  const text = typeof value === 'number' ? String(value).replace('.', ',') : (value ?? '')
  return wording.replaceAll('{}', () => text)
}
