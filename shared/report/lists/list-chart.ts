import { type Predikat, predikats } from '../../appraisal/predikat.ts'
import type { Translate } from '../../text/translate.ts'
import type { ListReport, ReportListName } from './list-report.ts'

/** Bars of parts that stand beside each other: drawn alike on screen and on paper, and laid out as a sheet. */
export interface ListChart {
  readonly title: string
  /** `share`: every bar is as long, its parts are shares of it; `count`: a bar is as long as what it counts. */
  readonly scale: 'share' | 'count'
  readonly parts: readonly ChartPart[]
  readonly bars: readonly ChartBar[]
  /** So many smaller bars are not shown. */
  readonly left: number
}
export type ChartTone = Predikat | 'none'
interface ChartPart {
  readonly name: string
  readonly tone: ChartTone
}
interface ChartBar {
  readonly label: string
  /** One a part, in their order. */
  readonly counts: readonly number[]
}

/** More bars than these are no picture any more; the list itself has them all. */
const mostBars = 16

type Cells = Pick<ListReport, 'columns' | 'rows'>
type Drawn = Pick<ListChart, 'scale' | 'parts' | 'bars'>

const charts: Readonly<Partial<Record<ReportListName, (cells: Cells, t: Translate) => Drawn | undefined>>> = {
  recap: spreadOf,
  progress: progressOf,
  late: lateOf,
}

/** The picture of a list, from the cells that it shows; a list whose columns do not tell it has none. */
export function listChart(list: ReportListName, cells: Cells, t: Translate): ListChart | undefined {
  const drawn = charts[list]?.(cells, t)
  const bars = drawn?.bars.filter((bar) => sumOf(bar) > 0) ?? []
  if (!drawn || bars.length === 0) return undefined
  return {
    ...drawn,
    title: t(`reports.chartOf.${list as 'recap'}`),
    bars: bars.slice(0, mostBars),
    left: Math.max(0, bars.length - mostBars),
  }
}

export const sumOf = ({ counts }: ChartBar): number => counts.reduce((sum, count) => sum + count, 0)

/** What the picture says, for whoever does not see it. */
export const chartWords = ({ parts, bars }: ListChart): string =>
  bars
    .map(({ label, counts }) => {
      const said = parts.flatMap(({ name }, at) => (counts[at] ? [`${name} ${counts[at]}`] : []))
      return `${label}: ${said.join(', ')}`
    })
    .join('; ')

const placeOf = ({ columns }: Cells, key: string) => columns.findIndex((column) => column.key === key)
const numberAt = (row: Cells['rows'][number], at: number): number => {
  const cell = row[at]
  return typeof cell === 'number' ? cell : 0
}
const bySize = (bars: readonly ChartBar[]) => bars.toSorted((a, b) => sumOf(b) - sumOf(a))

/** Shares of each predikat, all units together first. */
function spreadOf(cells: Cells, t: Translate): Drawn | undefined {
  const unitAt = placeOf(cells, 'unit')
  const places = predikats.map((predikat) => placeOf(cells, predikat))
  if (unitAt < 0 || places.includes(-1)) return undefined
  const unratedAt = placeOf(cells, 'unrated')
  const all = unratedAt < 0 ? places : [...places, unratedAt]
  const bars = cells.rows.map((row) => ({
    label: String(row[unitAt] ?? ''),
    counts: all.map((at) => numberAt(row, at)),
  }))
  // the last line of several counts all of them
  const total = bars.length > 1 ? bars.slice(-1) : []
  const units = bars.length > 1 ? bars.slice(0, -1) : bars
  return {
    scale: 'share',
    parts: [
      ...predikats.map((predikat) => ({ name: t(`predikat.${predikat}`), tone: predikat })),
      ...(unratedAt < 0 ? [] : [{ name: t('reports.column.unrated'), tone: 'none' as const }]),
    ],
    bars: [...total, ...bySize(units)],
  }
}

/** How far people are, by quarter and for the year. */
function progressOf({ columns, rows }: Cells, t: Translate): Drawn | undefined {
  const periods = columns.flatMap(({ key, header }, at) =>
    /^(?:Q\d|year)$/.test(key) ? [{ header, at }] : [],
  )
  const reached = periods.filter(({ at }) => rows.some((row) => typeof row[at] === 'number'))
  const bandOf = (cell: string | number | null | undefined) => {
    if (typeof cell !== 'number') return 3
    if (cell >= 100) return 0
    return cell >= 75 ? 1 : 2
  }
  return {
    scale: 'share',
    parts: [
      { name: t('reports.band.reached'), tone: 'excellent' },
      { name: t('reports.band.near'), tone: 'good' },
      { name: t('reports.band.far'), tone: 'needsImprovement' },
      { name: t('reports.band.none'), tone: 'none' },
    ],
    bars: reached.map(({ header, at }) => {
      const bands = rows.map((row) => bandOf(row[at]))
      return { label: header, counts: [0, 1, 2, 3].map((band) => bands.filter((one) => one === band).length) }
    }),
  }
}

/** Working days late; the last has no end. */
const lateBands = [5, 20] as const

/** How much is late for how long, by unit; where units are not shown, by what has to be done. */
function lateOf(cells: Cells, t: Translate): Drawn | undefined {
  const unitAt = placeOf(cells, 'unit')
  const byAt = unitAt < 0 ? placeOf(cells, 'what') : unitAt
  const daysAt = placeOf(cells, 'days')
  if (byAt < 0 || daysAt < 0) return undefined
  const groups = Map.groupBy(cells.rows, (row) => String(row[byAt] ?? ''))
  const bandOf = (days: number) => {
    const band = lateBands.findIndex((most) => days <= most)
    return band < 0 ? lateBands.length : band
  }
  return {
    scale: 'count',
    parts: [
      { name: t('reports.band.days', { from: 1, to: lateBands[0] }), tone: 'needsImprovement' },
      { name: t('reports.band.days', { from: lateBands[0] + 1, to: lateBands[1] }), tone: 'poor' },
      { name: t('reports.band.moreDays', { days: lateBands[1] }), tone: 'veryPoor' },
    ],
    bars: bySize(
      [...groups].map(([label, rows]) => {
        const bands = rows.map((row) => bandOf(numberAt(row, daysAt)))
        return { label, counts: [0, 1, 2].map((band) => bands.filter((one) => one === band).length) }
      }),
    ),
  }
}
