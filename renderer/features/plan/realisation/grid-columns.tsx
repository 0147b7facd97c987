import { IconArrowDownRight, IconArrowRight, IconArrowUpRight } from '@tabler/icons-react'
import { type Grain, grainPeriodsOf } from '#shared/period/period.ts'
import type { Translate } from '../../../i18n/texts.ts'
import type { Format } from '../../../i18n/use-format.ts'
import type { GridColumn } from '../../../ui/grid/grid-column.ts'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { type GridRow, takesGrain, valueIn } from './grid-rows.ts'

export interface ColumnContext {
  readonly year: number
  readonly grain: Grain
  readonly format: Format
  readonly t: Translate
}

/** Person and result, indicator and target, one column a period, and what the year makes of them. */
export function realisationColumns(context: ColumnContext): GridColumn<GridRow>[] {
  const { t } = context
  return [
    {
      id: 'person',
      header: t('realisation.grid.person'),
      width: 168,
      pinned: true,
      cell: (row) => <PersonCell row={row} />,
      text: (row) => `${row.employee} · ${row.resultNumber}. ${row.workResult}`,
    },
    {
      id: 'indicator',
      header: t('realisation.grid.indicator'),
      width: 168,
      grow: true,
      cell: (row) => (
        <span className="two-lines" title={row.indicator}>
          {row.indicator}
          <small>{t('realisation.target', { target: row.target })}</small>
        </span>
      ),
      text: (row) => `${row.indicator} (${row.target})`,
    },
    ...periodColumns(context),
    ...yearColumns(context),
  ]
}

function PersonCell({ row }: { readonly row: GridRow }) {
  const result = `${row.resultNumber}. ${row.workResult}`
  return (
    <span
      className="two-lines"
      title={`${row.employee}\n${result}`}
      data-repeats={!row.startsPerson || undefined}
    >
      <span className={row.startsPerson ? '' : 'realisation-repeat'}>{row.employee}</span>
      <small className={row.startsResult ? '' : 'realisation-repeat'}>{result}</small>
    </span>
  )
}

function periodColumns({ year, grain, format }: ColumnContext): GridColumn<GridRow>[] {
  return grainPeriodsOf(year, grain).map((period) => ({
    id: period.key,
    header: format.periodShort(period.key),
    width: grain === 'month' ? 60 : 64,
    align: 'right',
    cell: (row) => {
      const value = valueIn(row, period)
      const note = row.notes[period.key]
      return (
        <span
          className={takesGrain(row, grain) ? 'realisation-value' : 'realisation-value muted'}
          title={note}
        >
          {value === undefined ? (note ?? '') : format.number(value)}
          {value !== undefined && note !== undefined && <sup aria-label={note}>●</sup>}
        </span>
      )
    },
    text: (row) => {
      const value = valueIn(row, period)
      return value === undefined && row.targetKind === 'text'
        ? (row.notes[period.key] ?? '')
        : format.input(value)
    },
    // checked as one block (enter-block.ts); a row of the other grain is refused at its cell with the reason
    edit: {},
  }))
}

function yearColumns({ format, t }: ColumnContext): GridColumn<GridRow>[] {
  return [
    {
      id: 'accumulated',
      header: t('realisation.grid.accumulated'),
      width: 66,
      align: 'right',
      cell: (row) => (
        <TwoLines
          first={row.accumulated === undefined ? '–' : format.number(row.accumulated)}
          second={`${row.filled}/${row.expected}`}
        />
      ),
      text: (row) => format.input(row.accumulated),
    },
    {
      id: 'achievement',
      header: t('realisation.grid.achievement'),
      width: 98,
      align: 'right',
      cell: (row) =>
        row.achievement === undefined ? (
          <span className="muted">{t(`realisation.noAchievement.${row.noAchievement ?? 'noEntry'}`)}</span>
        ) : (
          <TwoLines
            first={format.percent(row.achievement)}
            second={
              row.running === undefined
                ? undefined
                : t('realisation.running', { percent: format.percent(row.running) })
            }
          />
        ),
      text: (row) => format.input(row.achievement),
    },
    {
      id: 'trend',
      header: t('realisation.grid.trend'),
      width: 50,
      align: 'center',
      cell: (row) => <TrendArrow row={row} label={row.trend?.class && t(`trendClass.${row.trend.class}`)} />,
      text: (row) => (row.trend?.class ? t(`trendClass.${row.trend.class}`) : ''),
    },
  ]
}

/** Direction of the figures as an arrow, good or bad by colour and by word. */
function TrendArrow({ row, label }: { readonly row: GridRow; readonly label: string | undefined }) {
  if (row.trend?.class === undefined || label === undefined) return <span className="muted">–</span>
  const { difference } = row.trend
  const Icon = difference > 0 ? IconArrowUpRight : difference < 0 ? IconArrowDownRight : IconArrowRight
  return (
    <span className="realisation-trend" data-class={row.trend.class} title={label}>
      <Icon size={18} aria-hidden />
      <span className="sr-only">{label}</span>
    </span>
  )
}
