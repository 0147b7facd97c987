import { Button } from '@mantine/core'
import { IconHome } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { type Grain, grainPeriodsOf } from '#shared/period/period.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { trendSentence } from '#shared/report/trend-sentence.ts'
import type { Translate } from '../../../i18n/texts.ts'
import { useTexts, useWords } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'
import { IndicatorChart, type TrendMark } from './indicator-chart.tsx'
import { WhyPanel } from '../../../ui/why-panel.tsx'
import type { GridRow } from './grid-rows.ts'
import { IndicatorNotes } from './indicator-notes.tsx'

interface IndicatorPanelProps {
  readonly row: GridRow | undefined
  readonly year: number
  readonly grain: Grain
}

/** One indicator: what it aims at, how it went, and whether that is better than before. */
export function IndicatorPanel({ row, year, grain }: IndicatorPanelProps) {
  const { t } = useTexts()
  const format = useFormat()
  const words = useWords()
  const watch = useApiCommand('indicator.watch', {
    onDone: () => void notifyDone(t('realisation.panel.watched'), { undo: true }),
  })
  if (row === undefined)
    return (
      <WhyPanel title={t('realisation.panel.history', { year })}>
        <p className="hint">{t('realisation.panel.none')}</p>
      </WhyPanel>
    )
  const shown = row.grain ?? grain
  const periods = grainPeriodsOf(year, shown)
  const sentence = trendSentence(row, words)
  return (
    <WhyPanel
      title={row.indicator}
      footer={t('realisation.filledOf', {
        filled: row.filled,
        expected: row.expected,
        grain: t(`realisation.grainWord.${shown}`),
      })}
    >
      <p className="hint">
        {row.employee} · {row.resultNumber}. {row.workResult}
      </p>
      <p className="hint">
        {t('realisation.target', { target: row.target })} · {t(`realisation.${row.direction}`)} ·{' '}
        {t(`accumulation.${row.accumulation}`)}
      </p>
      {row.filled > 0 && row.targetKind !== 'text' && (
        <IndicatorChart
          label={sentence ?? row.indicator}
          points={periods.map(({ key }) => ({ label: format.periodShort(key), value: row.values[key] }))}
          marks={marksOf(row, (value) => format.number(value), t)}
          format={(value) => format.number(value)}
        />
      )}
      <p>{sentence ?? <span className="hint">{t('realisation.trend.none')}</span>}</p>
      <IndicatorNotes row={row} periods={periods} />
      <div className="toolbar">
        <Button
          variant="default"
          component={Link}
          to="/plan/$employeeId"
          params={{ employeeId: row.employeeId } as never}
        >
          {t('realisation.panel.openPlan')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconHome size={16} aria-hidden />}
          onClick={() => void watch.mutateAsync({ id: row.indicatorId }).catch(notifyFailed)}
        >
          {t('realisation.panel.watch')}
        </Button>
      </div>
    </WhyPanel>
  )
}

/** Target and baseline lines; the year's target of a sum is shared out over its periods, as the entries are. */
function marksOf(row: GridRow, number: (value: number) => string, t: Translate): TrendMark[] {
  const aim = row.direction === 'lower' ? (row.high ?? row.low) : row.low
  const perPeriod = aim === undefined ? undefined : row.accumulation === 'sum' ? aim / row.expected : aim
  return [
    ...(perPeriod === undefined
      ? []
      : [
          {
            kind: 'target' as const,
            value: perPeriod,
            label: t('realisation.panel.targetMark', { value: number(perPeriod) }),
          },
        ]),
    ...(row.baseline === undefined
      ? []
      : [
          {
            kind: 'baseline' as const,
            value: row.baseline,
            label: t('realisation.panel.baselineMark', { value: number(row.baseline) }),
          },
        ]),
  ]
}
