import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import type { Output } from '#shared/api/contract.ts'
import { orphansOf } from '#shared/plan/cascade/goal.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { pageCommand } from '../../../commands/page-commands.ts'
import { useCommands } from '../../../commands/registry.tsx'
import { useTexts } from '../../../i18n/texts.ts'
import { useAppSearch } from '../../../shell/search.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Card } from '../../../ui/card.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { UnitPicker, useUnitName } from '../../../ui/form/unit-picker.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PrintHead } from '../../../ui/print/print-head.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { PlanTabs } from '../plan-tabs.tsx'
import { GoalCard } from './goal-card.tsx'
import { useTooMany } from './most-people.ts'
import { OrphanPanel } from './orphan-panel.tsx'
import { ResultTree } from './result-tree.tsx'

/** Visi & misi: what the office is for, and by whose results it gets there, from the objectives down to each person. */
export function CascadePage() {
  const { t } = useTexts()
  const { year } = usePeriod()
  const [search, change] = useAppSearch()
  const tooMany = useTooMany(search.unit)
  const goals = useApiQuery('goal.list', {})
  const filter = { year, ...(search.unit !== undefined && { unitId: search.unit }) }
  const tree = useApiQuery('plan.cascade', filter, { enabled: tooMany === false })
  const unitName = useUnitName(search.unit)
  const print = () => window.print()
  useCommands([{ ...pageCommand('plan.goals'), perform: () => change({ selected: undefined }) }])
  return (
    <div className="page cascade-page">
      <PrintHead title={t('tree.title')} about={[unitName, String(year)].filter(Boolean).join(' · ')} />
      <PageHeader
        title={t('goal.title')}
        state={tree.data ? stateOf(tree.data, t) : '\u00a0'}
        actions={
          <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={print}>
            {t('tree.print')}
          </Button>
        }
      />
      <PlanTabs />
      <div className="toolbar no-print">
        <UnitPicker aria-label={t('field.unit')} value={search.unit} onChange={(unit) => change({ unit })} />
      </div>
      <div className="split">
        <div className="plan-body scroll-y">
          <QueryView query={goals}>{(list) => <GoalCard goals={list} />}</QueryView>
          <Card title={t('tree.results')}>
            {tooMany ? (
              <EmptyState>{t('tree.chooseUnit')}</EmptyState>
            ) : (
              <QueryView query={tree}>{(data) => <ResultTree tree={data} />}</QueryView>
            )}
          </Card>
        </div>
        {tree.data && <OrphanPanel orphans={orphansOf(tree.data, new Set(tree.data.leads))} />}
      </div>
    </div>
  )
}

function stateOf({ goals, results }: Output<'plan.cascade'>, t: ReturnType<typeof useTexts>['t']): string {
  const served = new Set(results.flatMap(({ objectiveId }) => objectiveId ?? []))
  const count = (kind: 'mission' | 'objective') => goals.filter((goal) => goal.kind === kind).length
  return t('goal.state', { missions: count('mission'), objectives: count('objective'), served: served.size })
}
