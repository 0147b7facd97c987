import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { shortUnitName } from '#shared/people/unit-name.ts'
import { pageCommand } from '../../commands/page-commands.ts'
import { useCommands } from '../../commands/registry.tsx'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { useAppSearch } from '../../shell/search.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import { FailedState } from '../../ui/state/failed-state.tsx'
import { useUnitName } from '../../ui/form/unit-picker.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { RankingTabs } from '../../ui/tabs/ranking-tabs.tsx'
import { PrintHead } from '../../ui/print/print-head.tsx'
import { Skeleton } from '../../ui/state/skeleton.tsx'
import { RankingActions } from './ranking-actions.tsx'
import { RankingLists, WholeRanking } from './ranking-lists.tsx'
import { RankingPanel } from './ranking-panel.tsx'
import { usePrint } from './use-print.ts'
import { type RankingState, useRanking } from './use-ranking.ts'

/** Peringkat: the order inside each predikat, with everything that it rests on in sight. */
export function RankingPage() {
  const { t } = useTexts()
  const format = useFormat()
  const { key, year } = usePeriod()
  const [search] = useAppSearch()
  const ranking = useRanking()
  const { print, printed } = usePrint(ranking)
  const unit = useUnitName(search.unit)
  const period = key === String(year) ? key : format.period(key)
  const { page } = ranking
  useCommands([{ ...pageCommand('ranking.print'), when: () => page !== undefined, perform: print }])
  return (
    <div className="page ranking" data-printed={printed !== undefined || undefined}>
      <PrintHead
        title={t('ranking.printTitle')}
        about={[format.period(key), unit ?? t('ranking.scope.office')].join(' · ')}
        note={t('ranking.footer')}
      />
      <PageHeader
        title={[t('ranking.titleOf', { period }), unit && shortUnitName(unit)].filter(Boolean).join(' · ')}
        state={page && t(page.unranked === 0 ? 'ranking.state.all' : 'ranking.state.some', { ...page })}
        actions={<RankingActions ranking={ranking} onPrint={print} />}
      />
      <RankingTabs />
      <RankingContent ranking={ranking} unit={unit} />
      {printed && <WholeRanking ranking={printed} />}
    </div>
  )
}

interface RankingContentProps {
  readonly ranking: RankingState
  readonly unit: string | undefined
}

function RankingContent({ ranking, unit }: RankingContentProps) {
  const { page, error, notes } = ranking
  if (page === undefined)
    return error === null ? <Skeleton lines={10} /> : <FailedState error={error} onRetry={ranking.refetch} />
  if (page.ranked === 0) return <NobodyRanked unit={unit} />
  return (
    <div className="split">
      <RankingLists ranking={ranking} />
      {notes.data && <RankingPanel page={page} notes={notes.data} />}
    </div>
  )
}

function NobodyRanked({ unit }: { readonly unit: string | undefined }) {
  const { t } = useTexts()
  const format = useFormat()
  const { key } = usePeriod()
  return (
    <EmptyState
      action={
        <Button component={Link} to="/appraisal">
          {t('ranking.toAppraisal')}
        </Button>
      }
    >
      {t(unit === undefined ? 'ranking.empty' : 'ranking.emptyIn', { period: format.period(key), unit })}
    </EmptyState>
  )
}
