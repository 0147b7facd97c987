import { ActionIcon } from '@mantine/core'
import {
  IconArrowDownRight,
  IconArrowRight,
  IconArrowUpRight,
  IconLayoutSidebarRightExpand,
} from '@tabler/icons-react'
import { type Grain, grainPeriodsOf, type Period } from '#shared/period/period.ts'
import type { RealisationRow } from '#shared/plan/realisation.ts'
import type { Translate } from '../../../i18n/texts.ts'
import type { Format } from '../../../i18n/use-format.ts'
import type { GridColumn } from '../../../ui/grid/grid-column.ts'
import { TwoLines } from '../../../ui/two-lines.tsx'
import type { FigureWidths } from './figure-widths.ts'
import { isMiddleOf, quarterOver, takesGrain, valueIn } from './grid-rows.ts'

export interface ColumnContext {
  readonly year: number
  readonly grain: Grain
  readonly format: Format
  readonly t: Translate
}
interface GridContext extends ColumnContext {
  readonly widths: FigureWidths
  /** During a year sums have a per cent of the running target as well. */
  readonly hasRunning: boolean
  readonly onDetails: (row: RealisationRow) => void
}

/** Indicator and target, one column a period, and what the year makes of them; the person stands above. */
export function realisationColumns(context: GridContext): GridColumn<RealisationRow>[] {
  return [
    indicatorColumn(context),
    ...periodColumns(context),
    accumulatedColumn(context),
    ...percentColumns(context),
    trendColumn(context),
  ]
}

function indicatorColumn({ t, grain, onDetails }: GridContext): GridColumn<RealisationRow> {
  return {
    id: 'indicator',
    header: t('realisation.grid.indicator'),
    width: grain === 'month' ? 208 : 220,
    grow: true,
    pinned: true,
    wrap: true,
    cell: (row) => (
      <>
        <span className="realisation-indicator">
          {/* the head of the group says it to the eye */}
          <span className="sr-only">{`${row.employee}, ${leadOf(row)}: `}</span>
          {row.indicator}
          <small>{t('realisation.target', { target: row.target })}</small>
        </span>
        <ActionIcon
          className="realisation-details"
          size="sm"
          tabIndex={-1}
          aria-label={`${t('realisation.panel.open')}: ${row.indicator}`}
          title={t('realisation.panel.open')}
          onClick={() => onDetails(row)}
        >
          <IconLayoutSidebarRightExpand size={16} aria-hidden />
        </ActionIcon>
      </>
    ),
    text: (row) => `${row.employee} · ${row.indicator} (${row.target})`,
  }
}

/** The result that indicators belong to. */
export function leadOf({ resultNumber, workResult }: RealisationRow): string {
  return `${resultNumber}. ${workResult}`
}

function periodColumns(context: GridContext): GridColumn<RealisationRow>[] {
  const { year, grain, format, widths } = context
  return grainPeriodsOf(year, grain).map((period) => ({
    id: period.key,
    header: format.periodShort(period.key),
    width: widths.period,
    align: 'right',
    wrap: true,
    cell: (row) => periodCell(row, period, context),
    text: (row) => {
      const value = valueIn(row, period)
      return value === undefined && row.targetKind === 'text'
        ? (row.notes[period.key] ?? '')
        : format.input(value)
    },
    // checked as one block (enter-block.ts); a row of the other grain is refused at its cell with the reason
    edit: { can: ({ computed }) => computed !== true },
  }))
}

function periodCell(row: RealisationRow, period: Period, context: GridContext) {
  const quarter = quarterOver(row, period)
  if (quarter !== undefined) return quarterCell(row, period, quarter, context)
  const { grain, format, t } = context
  const value = valueIn(row, period)
  const note = row.notes[period.key]
  if (value === undefined)
    return note === undefined ? null : (
      <span className="realisation-words" title={note}>
        {note}
      </span>
    )
  const isOwn = takesGrain(row, grain)
  const source = row.computed ? t('serviceCase.rule.computed') : note
  return (
    <span
      className={isOwn ? 'realisation-value' : 'realisation-value muted'}
      title={isOwn ? source : t('realisation.derived')}
    >
      {format.number(value)}
      {note !== undefined && <sup aria-label={note}>●</sup>}
    </span>
  )
}

/** A quarter's figure is none of its months': it lies grey over all three, under its own name. */
function quarterCell(row: RealisationRow, month: Period, quarter: Period, { format, t }: GridContext) {
  const value = row.values[quarter.key]
  const words = row.notes[quarter.key]
  const figure = value === undefined ? words : format.number(value)
  const name = format.periodShort(quarter.key)
  if (figure === undefined) return null
  return (
    <span
      className="realisation-quarter"
      title={t('realisation.byQuarter', { quarter: name, value: figure })}
    >
      {isMiddleOf(quarter, month) && (
        <>
          <small>{name}</small>
          {value === undefined ? '…' : figure}
        </>
      )}
    </span>
  )
}

function accumulatedColumn({ t, format, widths }: GridContext): GridColumn<RealisationRow> {
  return {
    id: 'accumulated',
    header: t('realisation.grid.accumulated'),
    width: widths.year,
    align: 'right',
    cell: (row) => (
      <TwoLines
        first={row.accumulated === undefined ? '–' : format.number(row.accumulated)}
        second={`${row.filled}/${row.expected}`}
      />
    ),
    text: (row) => format.input(row.accumulated),
  }
}

/** Each per cent says at its head which target it is of. */
function percentColumns({ t, format, widths, hasRunning }: GridContext): GridColumn<RealisationRow>[] {
  const column = (
    id: 'achievement' | 'running',
    none: (row: RealisationRow) => string,
  ): GridColumn<RealisationRow> => ({
    id,
    header: t(`realisation.grid.${id}`),
    headerNote: t(`realisation.grid.${id}Of`),
    width: widths.percent,
    align: 'right',
    figure: true,
    wrap: true,
    cell: (row) => {
      const percent = row[id]
      return percent === undefined ? (
        <span className="realisation-none">{none(row)}</span>
      ) : (
        <span className="realisation-value" title={id === 'achievement' ? row.byHandNote : undefined}>
          {format.percent(percent)}
          {id === 'achievement' && row.byHandNote !== undefined && (
            <small className="realisation-by-hand">{t('realisation.byHand.mark')}</small>
          )}
        </span>
      )
    },
    text: (row) => format.input(row[id]),
  })
  const whole = column('achievement', (row) =>
    t(`realisation.noAchievement.${row.noAchievement ?? 'noEntry'}`),
  )
  return hasRunning ? [whole, column('running', () => '')] : [whole]
}

function trendColumn({ t }: GridContext): GridColumn<RealisationRow> {
  const label = ({ trend }: RealisationRow) => (trend?.class ? t(`trendClass.${trend.class}`) : '')
  return {
    id: 'trend',
    header: t('realisation.grid.trend'),
    width: 54,
    align: 'center',
    cell: (row) => <TrendArrow row={row} label={label(row)} />,
    text: label,
  }
}

/** Direction of the figures as an arrow, good or bad by colour and by word. */
function TrendArrow({ row, label }: { readonly row: RealisationRow; readonly label: string }) {
  if (row.trend?.class === undefined) return <span className="muted">–</span>
  const { difference } = row.trend
  const Icon = difference > 0 ? IconArrowUpRight : difference < 0 ? IconArrowDownRight : IconArrowRight
  return (
    <span className="realisation-trend" data-class={row.trend.class} title={label}>
      <Icon size={18} aria-hidden />
      <span className="sr-only">{label}</span>
    </span>
  )
}
