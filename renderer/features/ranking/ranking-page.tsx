import { Button, SegmentedControl } from '@mantine/core'
import { IconFileSpreadsheet, IconPrinter } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { shortUnitName } from '#shared/people/unit-name.ts'
import type { Ranking } from '#shared/ranking/ranking.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useCommands } from '../../commands/registry.tsx'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { useAppSearch } from '../../shell/search.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ExportButton } from '../../ui/export-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PrintHead } from '../../ui/print-head.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { UnitPicker, useUnitName } from '../../ui/form/unit-picker.tsx'
import { useYearlyReport } from '../../ui/use-yearly-report.ts'
import { exportTable } from './export-table.ts'
import { RankingPanel } from './ranking-panel.tsx'
import { RankingTable } from './ranking-table.tsx'
import { scopeNameOf } from './scope-name.ts'

const ways = ['office', 'unit', 'group'] as const

/** Peringkat: the order inside each predikat, with everything that it rests on in sight. */
export function RankingPage() {
  const { t } = useTexts()
  const format = useFormat()
  const { key, year } = usePeriod()
  const [search, change] = useAppSearch()
  const by = ways.find((way) => way === search.tab) ?? 'office'
  const ranking = useApiQuery('ranking.list', {
    period: key,
    by,
    ...(search.unit !== undefined && { unitId: search.unit }),
  })
  const report = useYearlyReport(year)
  const nameOf = useMemo(() => scopeNameOf(ranking.data, t), [ranking.data, t])
  const print = () => window.print()
  const unit = useUnitName(search.unit)
  const period = key === String(year) ? key : format.period(key)
  useCommands([
    { id: 'ranking.print', labelKey: 'ranking.print', icon: IconPrinter, shortcut: 'mod+P', perform: print },
  ])
  return (
    <div className="page ranking">
      <PrintHead
        title={t('ranking.printTitle')}
        about={[format.period(key), unit ?? t('ranking.scope.office')].join(' · ')}
        note={t('ranking.footer')}
      />
      <PageHeader
        title={[t('ranking.titleOf', { period }), unit && shortUnitName(unit)].filter(Boolean).join(' · ')}
        state={ranking.data && <RankingState ranking={ranking.data} />}
        actions={
          <>
            <UnitPicker
              aria-label={t('field.unit')}
              className="ranking-unit"
              value={search.unit}
              onChange={(unit) => change({ unit })}
            />
            <SegmentedControl
              size="xs"
              aria-label={t('ranking.scope.label')}
              value={by}
              onChange={(tab) => change({ tab })}
              data={ways.map((value) => ({
                value,
                // with a unit chosen the one list is the unit's, not the whole office's
                label: t(
                  value === 'office' && unit !== undefined ? 'ranking.scope.one' : `ranking.scope.${value}`,
                ),
              }))}
            />
            {ranking.data && <ExportButton table={() => exportTable(ranking.data, { format, nameOf, t })} />}
            <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={print}>
              {t('ranking.print')}
            </Button>
            <Button
              variant={ranking.data !== undefined && isNobodyRanked(ranking.data) ? 'default' : 'filled'}
              leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
              loading={report.busy}
              onClick={report.run}
            >
              {t('ranking.report')}
            </Button>
          </>
        }
      />
      <QueryView query={ranking} lines={10}>
        {(data) =>
          isNobodyRanked(data) ? (
            <EmptyState
              action={
                <Button component={Link} to="/appraisal">
                  {t('ranking.toAppraisal')}
                </Button>
              }
            >
              {t(unit === undefined ? 'ranking.empty' : 'ranking.emptyIn', {
                period: format.period(key),
                unit,
              })}
            </EmptyState>
          ) : (
            <div className="split">
              <div
                className="scroll-y ranking-lists"
                tabIndex={0}
                role="group"
                aria-label={t('ranking.title')}
              >
                {data.scopes.map((scope) => (
                  <RankingTable key={scope.id ?? ''} scope={scope} ranking={data} name={nameOf(scope)} />
                ))}
              </div>
              <RankingPanel ranking={data} nameOf={nameOf} />
            </div>
          )
        }
      </QueryView>
    </div>
  )
}

const isNobodyRanked = ({ scopes }: Ranking) => scopes.every(({ rows }) => rows.length === 0)

function RankingState({ ranking }: { readonly ranking: Ranking }) {
  const { t } = useTexts()
  const count = (of: (scope: Ranking['scopes'][number]) => number) =>
    ranking.scopes.reduce((sum, scope) => sum + of(scope), 0)
  const ranked = count(({ rows }) => rows.length)
  const unranked = count((scope) => scope.unranked.length)
  return <>{t(unranked === 0 ? 'ranking.state.all' : 'ranking.state.some', { ranked, unranked })}</>
}
