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

interface View {
  readonly year: number
  readonly grain: Grain
  readonly format: Format
}

/** The widths for rows of a view. Of a grid in which one row changed that row alone is measured again. */
export function createFigureWidths(view: View): (rows: readonly RealisationRow[]) => FigureWidths {
  const measured = new WeakMap<RealisationRow, Lengths>()
  const lengthsIn = (row: RealisationRow) => {
    const lengths = measured.get(row) ?? lengthsOf(row, view)
    measured.set(row, lengths)
    return lengths
  }
  return (rows) => {
    const longest = { period: 0, year: 0, percent: 0 }
    let hasWords = false
    for (const row of rows) {
      const { period, year, percent, words: isWords } = lengthsIn(row)
      longest.period = Math.max(longest.period, period)
      longest.year = Math.max(longest.year, year)
      longest.percent = Math.max(longest.percent, percent)
      hasWords ||= isWords
    }
    return {
      period: Math.max(narrowest[view.grain], longest.period * digit + beside, hasWords ? words : 0),
      year: Math.max(narrowest.year, longest.year * digit + beside),
      percent: Math.max(narrowest.percent, longest.percent * digit + beside),
    }
  }
}

/** Characters of a row's longest figure in each kind of column, and whether it is reported on in words. */
interface Lengths {
  readonly period: number
  readonly year: number
  readonly percent: number
  readonly words: boolean
}

function lengthsOf(row: RealisationRow, { year, grain, format }: View): Lengths {
  const inPeriods = grainPeriodsOf(year, grain).flatMap((period) => {
    const value = valueIn(row, period)
    const quarter = quarterOver(row, period)
    const spread = quarter && isMiddleOf(quarter, period) ? row.values[quarter.key] : undefined
    // the mark of a note stands beside the figure
    const note = row.notes[period.key] === undefined ? '' : '●'
    return [
      ...(value === undefined ? [] : [format.number(value) + note]),
      ...(spread === undefined ? [] : [format.number(spread)]),
    ]
  })
  const percents = [row.achievement, row.running].flatMap((percent) =>
    percent === undefined ? [] : [percent],
  )
  return {
    period: longestOf(inPeriods),
    year: row.accumulated === undefined ? 0 : format.number(row.accumulated).length,
    percent: longestOf(percents.map(format.percent)),
    words: row.targetKind === 'text' && Object.keys(row.notes).length > 0,
  }
}

const longestOf = (texts: readonly string[]) => Math.max(0, ...texts.map(({ length }) => length))
