import type { Dashboard } from '#shared/report/dashboard.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Card } from '../../../ui/card.tsx'
import { Lines } from '../document/document-page.tsx'

/** What waits in the period that is worked on, as Beranda counts it, and the deadlines of its year. */
export function DueCard() {
  const { t } = useTexts()
  const format = useFormat()
  const { key, year } = usePeriod()
  const dashboard = useApiQuery('dashboard.get', { period: key }).data
  const clocks = useApiQuery('clock.list', { year, limit: 1 }).data?.counts
  return (
    <Card title={t('handover.due.title', { period: format.period(key) })}>
      <Lines
        lines={[
          [t('handover.due.missing'), dashboard && <Gaps key="gaps" dashboard={dashboard} />],
          [t('handover.due.orgResult'), dashboard && <OrgResults key="org" dashboard={dashboard} />],
          [
            t('handover.due.deadlines', { year }),
            clocks &&
              t('clock.state.all', {
                overdue: clocks.overdue,
                today: clocks.dueToday,
                running: clocks.running,
              }),
          ],
        ]}
      />
    </Card>
  )
}

function Gaps({ dashboard: { gaps } }: { readonly dashboard: Dashboard }) {
  const { t } = useTexts()
  if (gaps.length === 0) return t('handover.due.nothing')
  return gaps.map(({ gap, people }) => t('handover.due.gap', { what: t(gap), count: people })).join('; ')
}

function OrgResults({ dashboard: { withoutOrgResult } }: { readonly dashboard: Dashboard }) {
  const { t } = useTexts()
  const count = withoutOrgResult.length
  return count === 0 ? t('handover.due.entered') : t('handover.due.withoutOrgResult', { count })
}
