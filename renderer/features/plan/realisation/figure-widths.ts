import { type Grain, grainPeriodsOf } from '#shared/period/period.ts'
import type { RealisationRow } from '#shared/plan/realisation.ts'
import type { Format } from '../../../i18n/use-format.ts'
import { isMiddleOf, quarterOver, valueIn } from './grid-rows.ts'

/** Widths in pixels at normal text size, so that no figure of a column is ever cut. */
export interface FigureWidths {
  readonly period: number
  readonly year: number
  readonly percent: number
}

/** A digit of the grid's type is this wide, a separator less; then the room beside it. */
const [digit, beside] = [8, 18]
/** Below this the heads would not fit, nor the cell be an easy target. */
const narrowest = { month: 50, quarter: 68, year: 72, percent: 90 } as const
/** Reports in words go on in the next lines. */
const words = 120

export function figureWidths(
  rows: readonly RealisationRow[],
  { year, grain, format }: { readonly year: number; readonly grain: Grain; readonly format: Format },
): FigureWidths {
  const longest = { period: 0, year: 0, percent: 0 }
  const see = (column: keyof FigureWidths, text: string) => {
    longest[column] = Math.max(longest[column], text.length)
  }
  const periods = grainPeriodsOf(year, grain)
  for (const row of rows) {
    for (const period of periods) {
      const value = valueIn(row, period)
      // the mark of a note stands beside the figure
      if (value !== undefined)
        see('period', format.number(value) + (row.notes[period.key] === undefined ? '' : '●'))
      const quarter = quarterOver(row, period)
      const spread = quarter && isMiddleOf(quarter, period) ? row.values[quarter.key] : undefined
      if (spread !== undefined) see('period', format.number(spread))
    }
    if (row.accumulated !== undefined) see('year', format.number(row.accumulated))
    for (const percent of [row.achievement, row.running])
      if (percent !== undefined) see('percent', format.percent(percent))
  }
  const hasWords = rows.some(
    ({ targetKind, notes }) => targetKind === 'text' && Object.keys(notes).length > 0,
  )
  return {
    period: Math.max(narrowest[grain], longest.period * digit + beside, hasWords ? words : 0),
    year: Math.max(narrowest.year, longest.year * digit + beside),
    percent: Math.max(narrowest.percent, longest.percent * digit + beside),
  }
}
