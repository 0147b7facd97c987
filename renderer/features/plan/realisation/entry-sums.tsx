import { Button } from '@mantine/core'
import type { Period } from '#shared/period/period.ts'
import type { RealisationRow } from '#shared/plan/realisation.ts'
import type { ProgressSum } from '#shared/progress/progress.ts'
import { useApiCommand, useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Act } from '../../../ui/act.tsx'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'

interface EntrySumsProps {
  readonly row: RealisationRow
  readonly periods: readonly Period[]
}

/** What the lines of progress come to, beside the figure that stands; it is taken over by a hand, never by itself. */
export function EntrySums({ row, periods }: EntrySumsProps) {
  const { t } = useTexts()
  const sums = useApiQuery('progress.sums', { indicatorId: row.indicatorId }).data ?? []
  const shown = sums.filter(({ period }) => periods.some(({ key }) => key === period))
  if (shown.length === 0 || row.computed) return null
  return (
    <section>
      <h3>{t('progressEntry.sums.title')}</h3>
      <ul className="realisation-sums">
        {shown.map((sum) => (
          <EntrySum key={sum.period} row={row} sum={sum} />
        ))}
      </ul>
    </section>
  )
}

function EntrySum({
  row,
  sum: { period, value, entries },
}: {
  readonly row: RealisationRow
  readonly sum: ProgressSum
}) {
  const { t } = useTexts()
  const format = useFormat()
  const enter = useApiCommand('realisation.enter', {
    onDone: () =>
      void notifyDone(
        t('progressEntry.sums.used', { period: format.periodShort(period), value: format.number(value) }),
        { undo: true },
      ),
  })
  const stored = row.values[period]
  const use = () =>
    enter.mutate(
      {
        cells: [
          {
            indicatorId: row.indicatorId,
            period,
            value,
            seen: { value: stored ?? null, note: row.notes[period] ?? null },
          },
        ],
      },
      { onError: notifyFailed },
    )
  return (
    <li>
      <span>
        {t('progressEntry.sums.sum', {
          period: format.periodShort(period),
          value: [format.number(value), row.targetUnit].filter(Boolean).join(' '),
          count: entries,
        })}
      </span>
      {stored === value ? (
        <span className="hint">{t('progressEntry.sums.same')}</span>
      ) : (
        <Act name="realisation.enter">
          <Button size="compact-xs" variant="default" loading={enter.isPending} onClick={use}>
            {t('progressEntry.sums.use')}
          </Button>
        </Act>
      )}
    </li>
  )
}
