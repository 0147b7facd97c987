import type { Command } from '../../../commands/command.ts'
import { Button, SegmentedControl } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { IconCalendarMonth, IconCalendarStats } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { Grain } from '#shared/period/period.ts'
import type { RealisationGrid } from '#shared/plan/realisation.ts'
import { useApiCommand, useApiQuery } from '../../../api/hooks.ts'
import { useCommands } from '../../../commands/registry.tsx'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { useAppSearch } from '../../../shell/search.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ExportButton } from '../../../ui/export-button.tsx'
import type { CellChange } from '../../../ui/grid/grid-column.ts'
import { DataGrid } from '../../../ui/grid/data-grid.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { UnitPicker } from '../../../ui/form/unit-picker.tsx'
import { exportTable } from './export-table.ts'
import { realisationColumns } from './grid-columns.tsx'
import { entryOf } from './enter-block.ts'
import { fillingOf, type GridRow, gridRowsOf, usualGrain } from './grid-rows.ts'
import { IndicatorPanel } from './indicator-panel.tsx'

export function RealisationPage() {
  const { t } = useTexts()
  const format = useFormat()
  const { year, rhythm } = usePeriod()
  const [search, change] = useAppSearch()
  const office = useApiQuery('office.get', {})
  const tooMany = search.unit === undefined && (office.data?.employees ?? 0) > mostPeople
  const grid = useApiQuery(
    'realisation.grid',
    { year, ...(search.unit !== undefined && { unitId: search.unit }) },
    { enabled: office.data !== undefined && !tooMany },
  )
  const enter = useApiCommand('realisation.enter')
  const rows = useMemo(() => gridRowsOf(grid.data?.rows ?? []), [grid.data])
  const grain: Grain =
    search.tab === 'month' || search.tab === 'quarter' ? search.tab : usualGrain(rows, rhythm)
  const columns = useMemo(() => realisationColumns({ year, grain, format, t }), [year, grain, format, t])
  const store = async (cells: readonly CellChange<GridRow>[]) => {
    const entry = entryOf(cells, format.parseDecimal)
    try {
      await enter.mutateAsync(entry)
    } catch (error) {
      // a refusal may be about what another window stored: it shows before the choice is made
      await grid.refetch()
      throw error
    }
  }
  const switchTo = (tab: Grain) => change({ tab })
  useCommands([
    {
      ...command('month', IconCalendarMonth),
      when: () => grain !== 'month',
      perform: () => switchTo('month'),
    },
    {
      ...command('quarter', IconCalendarStats),
      when: () => grain !== 'quarter',
      perform: () => switchTo('quarter'),
    },
  ])
  return (
    <div className="page">
      <PageHeader
        title={t('realisation.title')}
        state={grid.data && <RealisationState grid={grid.data} />}
        actions={
          <>
            <UnitPicker
              className="realisation-unit"
              aria-label={t('field.unit')}
              value={search.unit}
              onChange={(unit) => change({ unit, selected: undefined })}
            />
            <SegmentedControl
              size="xs"
              aria-label={t('realisation.grainSwitch')}
              value={grain}
              onChange={(value) => switchTo(value as Grain)}
              data={[
                { value: 'quarter', label: t('realisation.quarter') },
                { value: 'month', label: t('realisation.month') },
              ]}
            />
            <ExportButton table={() => exportTable(rows, { year, grain, format, t })} />
          </>
        }
      />
      {tooMany ? (
        <EmptyState>{t('realisation.chooseUnit')}</EmptyState>
      ) : (
        <QueryView query={grid}>
          {() =>
            rows.length === 0 ? (
              <EmptyState
                action={
                  <Button component={Link} to="/plan">
                    {t('realisation.toPlans')}
                  </Button>
                }
              >
                {t('realisation.empty')}
              </EmptyState>
            ) : (
              <div className="split">
                <section className="card fill">
                  <DataGrid
                    label={t('realisation.grid.label', { year })}
                    columns={columns}
                    rows={rows}
                    rowKey={({ indicatorId }) => indicatorId}
                    rowHeight={40}
                    onChange={store}
                    onCursor={({ indicatorId }) => change({ selected: indicatorId })}
                  />
                </section>
                <IndicatorPanel
                  row={rows.find(({ indicatorId }) => indicatorId === search.selected)}
                  year={year}
                  grain={grain}
                />
              </div>
            )
          }
        </QueryView>
      )}
    </div>
  )
}

const command = (grain: Grain, icon: Command['icon']): Omit<Command, 'perform'> => ({
  id: `realisation.${grain}`,
  labelKey: `realisation.command.${grain}`,
  icon,
})

const mostNames = 2
/** Above so many people the whole office is no grid that anybody fills in at once; the unit comes first. */
const mostPeople = 500

/** How full the grid is, and who cannot be in it because the plan is missing: named, not hidden. */
function RealisationState({ grid }: { readonly grid: RealisationGrid }) {
  const { t } = useTexts()
  const { people, rows, withoutPlan } = grid
  const names = withoutPlan
    .slice(0, mostNames)
    .map(({ name }) => name)
    .join(', ')
  const rest = withoutPlan.length - mostNames
  const filled = t('realisation.state.filled', { people, indicators: rows.length, ...fillingOf(rows) })
  if (withoutPlan.length === 0) return filled
  return (
    <span title={withoutPlan.map(({ name }) => name).join('\n')}>
      {filled} ·{' '}
      {t('realisation.state.withoutPlan', {
        names: rest > 0 ? t('realisation.state.more', { names, count: rest }) : names,
      })}
    </span>
  )
}
