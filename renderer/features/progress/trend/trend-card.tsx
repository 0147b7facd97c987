import { ActionIcon } from '@mantine/core'
import { IconFlag, IconTrash } from '@tabler/icons-react'
import { grainPeriodsOf } from '#shared/period/period.ts'
import type { RealisationRow } from '#shared/plan/realisation.ts'
import type { Adjustment, Adjustments } from '#shared/progress/adjustment.ts'
import { trendSentence } from '#shared/plan/trend-sentence.ts'
import { useApiCommand, useApiQuery } from '../../../api/hooks.ts'
import { useTexts, useWords } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Act } from '../../../ui/act.tsx'
import { Card } from '../../../ui/card.tsx'
import { MeasureChart } from '../../../ui/chart/measure-chart.tsx'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'
import { SimpleTable } from '../../../ui/simple-table.tsx'
import { AdjustmentForm } from './adjustment-form.tsx'

interface TrendCardProps {
  readonly row: RealisationRow
  readonly year: number
}

/** One measure from its baseline on: the sentence, the line with what was adjusted on it, the figures, and no word of a cause. */
export function TrendCard({ row, year }: TrendCardProps) {
  const { t } = useTexts()
  const format = useFormat()
  const words = useWords()
  const { indicatorId, grain = 'quarter', baseline, values, targetUnit } = row
  const adjusted = useApiQuery('adjustment.list', { indicatorId }).data
  const periods = grainPeriodsOf(year, grain)
  const points = periods.map(({ key }) => ({ label: format.periodShort(key), value: values[key] }))
  const marks = (adjusted?.adjustments ?? []).flatMap(({ date, text }) => {
    const at = periods.findIndex(({ start, end }) => date >= start && date <= end)
    return at < 0 ? [] : [{ at, label: text }]
  })
  return (
    <Card className="trend-card scroll-y" title={row.indicator}>
      <div className="card-body trend-body">
        <p className="hint">{[row.employee, `${row.resultNumber}. ${row.workResult}`].join(' · ')}</p>
        <p className="trend-sentence">{trendSentence(row, words)}</p>
        <MeasureChart
          title={row.indicator}
          unit={targetUnit}
          points={points}
          marks={marks}
          height={220}
          {...(baseline !== undefined && { baseline: { label: t('ui.chart.baseline'), value: baseline } })}
        />
        <AdjustmentList adjusted={adjusted} indicatorId={indicatorId} />
        <SimpleTable
          caption={t('trendPage.measure')}
          rows={points.filter(({ value }) => value !== undefined)}
          rowKey={({ label }) => label}
          columns={[
            { id: 'period', header: t('field.period'), cell: ({ label }) => label },
            {
              id: 'value',
              header: targetUnit ?? t('field.value'),
              numeric: true,
              cell: ({ value }) => format.number(value ?? 0),
            },
          ]}
        />
        <p className="hint">{t('trendPage.noCause')}</p>
      </div>
    </Card>
  )
}

interface AdjustmentListProps {
  readonly adjusted: Adjustments | undefined
  readonly indicatorId: string
}

function AdjustmentList({ adjusted, indicatorId }: AdjustmentListProps) {
  const { t } = useTexts()
  if (adjusted === undefined) return null
  const { adjustments, writable } = adjusted
  return (
    <section>
      <h3>{t('trendPage.adjustments.title')}</h3>
      {adjustments.length === 0 && <p className="hint">{t('trendPage.adjustments.none')}</p>}
      <ol className="trend-adjustments">
        {adjustments.map((adjustment, index) => (
          <AdjustmentLine
            key={adjustment.id}
            adjustment={adjustment}
            number={index + 1}
            writable={writable}
          />
        ))}
      </ol>
      {writable && (
        <Act name="adjustment.save">
          <AdjustmentForm key={adjustments.length} indicatorId={indicatorId} />
        </Act>
      )}
    </section>
  )
}

interface AdjustmentLineProps {
  readonly adjustment: Adjustment
  readonly number: number
  readonly writable: boolean
}

function AdjustmentLine({
  adjustment: { id, rowVersion, date, text },
  number,
  writable,
}: AdjustmentLineProps) {
  const { t } = useTexts()
  const format = useFormat()
  const remove = useApiCommand('adjustment.remove', {
    onDone: () => void notifyDone(t('trendPage.adjustments.removed'), { undo: true }),
  })
  return (
    <li>
      <IconFlag size={14} aria-hidden />
      <b>{number}</b>
      <span>
        {format.date(date)}: {text}
      </span>
      {writable && (
        <Act name="adjustment.remove">
          <ActionIcon
            className="no-print"
            aria-label={t('trendPage.adjustments.remove', { text })}
            onClick={() => remove.mutate({ id, rowVersion }, { onError: notifyFailed })}
          >
            <IconTrash size={14} />
          </ActionIcon>
        </Act>
      )}
    </li>
  )
}
