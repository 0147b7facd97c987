import type { Command } from '../../../commands/command.ts'
import { Button, SegmentedControl } from '@mantine/core'
import { memo, useCallback, useRef } from 'react'
import { IconLayoutSidebarRightExpand } from '@tabler/icons-react'
import type { Grain } from '#shared/period/period.ts'
import type { RealisationGrid } from '#shared/plan/realisation.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { pageCommand } from '../../../commands/page-commands.ts'
import { useCommands } from '../../../commands/registry.tsx'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { useAppSearch } from '../../../shell/search.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { ExportButton } from '../../../ui/export-button.tsx'
import { NobodyPlanned } from '../../../ui/state/nobody-planned.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { RealisationTabs } from '../../../ui/tabs/realisation-tabs.tsx'
import { UnitPicker } from '../../../ui/form/unit-picker.tsx'
import { useRested } from '../../../ui/grid/use-rested.ts'
import { exportTable } from './export-table.ts'
import { fillingOf, usualGrain } from './grid-rows.ts'
import { RealisationSheet } from './realisation-sheet.tsx'

/** Above so many people the whole office is no grid that anybody fills in at once; the unit comes first. */
const mostPeople = 500

const none: RealisationGrid['rows'] = []

export function RealisationPage() {
  const { t } = useTexts()
  const { year, rhythm } = usePeriod()
  const [search] = useAppSearch()
  const { grid, tooMany } = useRealisationGrid(year, search.unit)
  const rows = grid.data?.rows ?? none
  // counting thousands waits for the hand
  const counted = useRested(grid.data) ?? grid.data
  // the row under the cursor, which the button opens; moving about draws nothing but the grid
  const cursor = useRef<string>(undefined)
  const shown = useRef(rows)
  shown.current = rows
  const { refetch } = grid
  const refresh = useCallback(async () => void (await refetch()), [refetch])
  const grain: Grain =
    search.tab === 'month' || search.tab === 'quarter' ? search.tab : usualGrain(rows, rhythm)
  return (
    <div className="page">
      <PageHeader
        title={t('realisation.title')}
        state={counted && <RealisationState grid={counted} year={year} grain={grain} />}
        actions={
          <RealisationActions
            first={rows[0]?.indicatorId}
            shown={shown}
            cursor={cursor}
            year={year}
            grain={grain}
          />
        }
      />
      <RealisationTabs />
      {tooMany ? (
        <EmptyState>{t('realisation.chooseUnit')}</EmptyState>
      ) : (
        <QueryView query={grid}>
          {(data) =>
            data.rows.length === 0 ? (
              <NobodyPlanned>{t('realisation.empty')}</NobodyPlanned>
            ) : (
              <RealisationSheet
                rows={data.rows}
                year={year}
                grain={grain}
                cursor={cursor}
                refresh={refresh}
              />
            )
          }
        </QueryView>
      )}
    </div>
  )
}

function useRealisationGrid(year: number, unit: string | undefined) {
  const office = useApiQuery('office.get', {})
  const tooMany = unit === undefined && (office.data?.employees ?? 0) > mostPeople
  const grid = useApiQuery(
    'realisation.grid',
    { year, ...(unit !== undefined && { unitId: unit }) },
    { enabled: office.data !== undefined && !tooMany },
  )
  return { grid, tooMany }
}

interface ViewProps {
  readonly year: number
  readonly grain: Grain
}

interface RealisationActionsProps extends ViewProps {
  /** The grid's first indicator, if it has one. */
  readonly first: string | undefined
  /** The rows as they are when asked for. */
  readonly shown: { readonly current: RealisationGrid['rows'] }
  readonly cursor: { readonly current: string | undefined }
}

/** No entry changes them. */
const RealisationActions = memo(function RealisationActions({
  first,
  shown,
  cursor,
  year,
  grain,
}: RealisationActionsProps) {
  const { t } = useTexts()
  const format = useFormat()
  const [search, change] = useAppSearch()
  const switchTo = (tab: Grain) => change({ tab })
  const command = (tab: Grain): Command => ({
    ...pageCommand(`realisation.${tab}`),
    when: () => grain !== tab,
    perform: () => switchTo(tab),
  })
  useCommands([command('month'), command('quarter')])
  const isOpen = search.selected !== undefined
  return (
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
      {first !== undefined && (
        <Button
          variant="default"
          aria-pressed={isOpen}
          leftSection={<IconLayoutSidebarRightExpand size={16} aria-hidden />}
          onClick={() => change({ selected: isOpen ? undefined : (cursor.current ?? first) })}
        >
          {t('realisation.panel.button')}
        </Button>
      )}
      <ExportButton table={() => exportTable(shown.current, { year, grain, format, t })} />
    </>
  )
})

const mostNames = 2

/** How full this view of the grid is, and who cannot be in it because the plan is missing: named, not hidden. */
const RealisationState = memo(function RealisationState({
  grid,
  year,
  grain,
}: ViewProps & { readonly grid: RealisationGrid }) {
  const { t } = useTexts()
  const { people, rows, withoutPlan } = grid
  const { filled, cells, otherGrain } = fillingOf(rows, year, grain)
  const names = withoutPlan
    .slice(0, mostNames)
    .map(({ name }) => name)
    .join(', ')
  const rest = withoutPlan.length - mostNames
  const sentences = [
    t('realisation.state.people', { people, indicators: rows.length }),
    cells > 0 && t(`realisation.state.filled.${grain}`, { filled, cells }),
    otherGrain > 0 && t(`realisation.state.otherGrain.${grain}`, { count: otherGrain }),
    withoutPlan.length > 0 &&
      t('realisation.state.withoutPlan', {
        names: rest > 0 ? t('realisation.state.more', { names, count: rest }) : names,
      }),
  ].filter((sentence) => sentence !== false)
  return <span title={withoutPlan.map(({ name }) => name).join('\n')}>{sentences.join(' · ')}</span>
})
