import { Button } from '@mantine/core'
import { IconHome } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { type Grain, grainPeriodsOf, type Period } from '#shared/period/period.ts'
import type { RealisationRow } from '#shared/plan/realisation.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { trendSentence } from '#shared/plan/trend-sentence.ts'
import { useTexts, useWords } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'
import { leadOf } from './grid-columns.tsx'
import { MeasureChart } from '../../../ui/chart/measure-chart.tsx'
import { WhyPanel } from '../../../ui/why-panel.tsx'
import { AchievementByHand } from './achievement-by-hand.tsx'
import { CaseRuleBox } from './case-rule-box.tsx'
import { EntrySums } from './entry-sums.tsx'
import { IndicatorEvidence } from './indicator-evidence.tsx'
import { IndicatorNotes } from './indicator-notes.tsx'
import { Act, Fields } from '../../../ui/act.tsx'

interface IndicatorPanelProps {
  readonly row: RealisationRow | undefined
  readonly year: number
  readonly grain: Grain
  readonly onClose: () => void
}

/** One indicator: what it aims at, how it went, and whether that is better than before. */
export function IndicatorPanel({ row, year, grain, onClose }: IndicatorPanelProps) {
  const { t } = useTexts()
  if (row === undefined)
    return (
      <WhyPanel title={t('realisation.panel.history', { year })} onClose={onClose}>
        <p className="hint">{t('realisation.panel.none')}</p>
      </WhyPanel>
    )
  const shown = row.grain ?? grain
  return (
    <WhyPanel
      figure
      title={row.indicator}
      onClose={onClose}
      footer={t('realisation.filledOf', {
        filled: row.filled,
        expected: row.expected,
        grain: t(`realisation.grainWord.${shown}`),
      })}
    >
      <p className="hint">
        {row.employee} · {leadOf(row)}
      </p>
      <p className="hint">
        {t('realisation.target', { target: row.target })} · {t(`realisation.${row.direction}`)} ·{' '}
        {t(`accumulation.${row.accumulation}`)}
      </p>
      <IndicatorCourse row={row} periods={grainPeriodsOf(year, shown)} />
      <CaseRuleBox row={row} />
      <EntrySums row={row} periods={grainPeriodsOf(year, shown)} />
      <Fields name="realisation.setAchievement">
        <AchievementByHand row={row} />
      </Fields>
      <Fields name="realisation.enter">
        <IndicatorNotes row={row} periods={grainPeriodsOf(year, shown)} />
      </Fields>
      <IndicatorEvidence row={row} periods={grainPeriodsOf(year, shown)} />
      <IndicatorLinks row={row} />
    </WhyPanel>
  )
}

/** The figures as a line and as a sentence, and the per cent with the target that it is of. */
function IndicatorCourse({
  row,
  periods,
}: {
  readonly row: RealisationRow
  readonly periods: readonly Period[]
}) {
  const { t } = useTexts()
  const format = useFormat()
  const words = useWords()
  const sentence = trendSentence(row, words)
  return (
    <>
      {row.filled > 0 && row.targetKind !== 'text' && (
        <MeasureChart
          title={sentence ?? row.indicator}
          height={150}
          unit={row.targetUnit}
          points={periods.map(({ key }) => ({ label: format.periodShort(key), value: row.values[key] }))}
          {...(row.baseline !== undefined && {
            baseline: { label: t('ui.chart.baseline'), value: row.baseline },
          })}
          target={aimsOf(row)}
        />
      )}
      <p>{sentence ?? <span className="hint">{t('realisation.trend.none')}</span>}</p>
      {row.achievement !== undefined && (
        <p>
          {t('realisation.panel.ofYear', { percent: row.achievement })}
          {row.running !== undefined && <> · {t('realisation.panel.ofRunning', { percent: row.running })}</>}
        </p>
      )}
    </>
  )
}

function IndicatorLinks({ row }: { readonly row: RealisationRow }) {
  const { t } = useTexts()
  const watch = useApiCommand('indicator.watch', {
    onDone: () => void notifyDone(t('realisation.panel.watched'), { undo: true }),
  })
  return (
    <div className="toolbar">
      <Button
        variant="default"
        component={Link}
        to="/plan/$employeeId"
        params={{ employeeId: row.employeeId } as never}
      >
        {t('realisation.panel.openPlan')}
      </Button>
      <Act name="indicator.watch">
        <Button
          variant="default"
          leftSection={<IconHome size={16} aria-hidden />}
          onClick={() => void watch.mutateAsync({ id: row.indicatorId }).catch(notifyFailed)}
        >
          {t('realisation.panel.watch')}
        </Button>
      </Act>
    </div>
  )
}

/** The line to reach; the year's target of a sum is shared out over its periods, as the entries are. */
function aimsOf(row: RealisationRow): number[] {
  const aim = row.direction === 'lower' ? (row.high ?? row.low) : row.low
  if (aim === undefined) return []
  return [row.accumulation === 'sum' ? aim / row.expected : aim]
}
