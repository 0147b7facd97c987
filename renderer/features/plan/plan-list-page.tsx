import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { PlanListRow } from '#shared/plan/plan.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { pageCommand } from '../../commands/page-commands.ts'
import { useCommands } from '../../commands/registry.tsx'
import { useTexts } from '../../i18n/texts.ts'
import { parseSort, sortText, useAppSearch } from '../../shell/search.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ExportButton } from '../../ui/export-button.tsx'
import { DataGrid } from '../../ui/grid/data-grid.tsx'
import { NobodyYet } from '../../ui/nobody-yet.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { SearchField } from '../../ui/form/search-field.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { UnitPicker } from '../../ui/form/unit-picker.tsx'
import { countPlans, filterPlans, planColumns, planExport, sortPlans, stateFilters } from './plan-list.tsx'
import { BuildManyButton } from './builder/build-many-button.tsx'
import { PlanTabs } from './plan-tabs.tsx'
import { usePlanSteps } from './life/use-plan-steps.tsx'
import { Act } from '../../ui/act.tsx'

export function PlanListPage() {
  const { t } = useTexts()
  const { year } = usePeriod()
  const [search, change] = useAppSearch()
  const [words, setWords] = useState('')
  const navigate = useNavigate()
  const plans = useApiQuery('plan.list', { year, ...(search.unit !== undefined && { unitId: search.unit }) })
  const state = stateFilters.find((name) => name === search.tab)
  const sort = useMemo(() => parseSort(search.sort), [search.sort])
  const rows = useMemo(
    () => sortPlans(filterPlans(plans.data ?? [], state, words), sort),
    [plans.data, state, words, sort],
  )
  const columns = useMemo(() => planColumns(t), [t])
  const openPlan = ({ employee }: PlanListRow) =>
    void navigate({ to: '/plan/$employeeId', params: { employeeId: employee.id } } as never)
  return (
    <div className="page">
      <PageHeader
        title={t('plan.title')}
        state={plans.data && t('plan.list.state', countPlans(plans.data))}
        actions={
          <ListActions rows={rows} year={year} isNarrowed={state !== undefined || words.trim() !== ''} />
        }
      />
      <PlanTabs />
      <div className="toolbar">
        <SearchField label={t('plan.list.search')} value={words} onChange={setWords} />
        <UnitPicker aria-label={t('field.unit')} value={search.unit} onChange={(unit) => change({ unit })} />
        <StateFilter value={state} onChange={(tab) => change({ tab })} />
      </div>
      <QueryView query={plans}>
        {(everybody) => (
          <section className="card fill">
            <DataGrid
              label={t('plan.list.label', { year })}
              columns={columns}
              rows={rows}
              rowKey={personOf}
              rowHeight={40}
              sort={sort}
              onSort={(next) => change({ sort: sortText(next) })}
              onOpen={openPlan}
              empty={
                everybody.length === 0 && search.unit === undefined ? (
                  <NobodyYet />
                ) : (
                  <EmptyState>{t('plan.list.empty')}</EmptyState>
                )
              }
            />
          </section>
        )}
      </QueryView>
    </div>
  )
}

const personOf = ({ employee }: PlanListRow) => employee.id

interface ListActionsProps {
  readonly rows: readonly PlanListRow[]
  readonly year: number
  /** Only some of the unit or the office are in sight. */
  readonly isNarrowed: boolean
}

function ListActions({ rows, year, isNarrowed }: ListActionsProps) {
  const { t } = useTexts()
  const [{ unit }] = useAppSearch()
  return (
    <>
      <ExportButton table={() => planExport(rows, year, t)} />
      <BuildManyButton year={year} unitId={unit} employeeIds={isNarrowed ? rows.map(personOf) : undefined} />
      <StepsInSight rows={rows} year={year} />
    </>
  )
}

/** The plans in sight take the step that is next together, after a question: what was handed in is approved, drafts are handed in. */
function StepsInSight({ rows, year }: { readonly rows: readonly PlanListRow[]; readonly year: number }) {
  const { t } = useTexts()
  const steps = usePlanSteps(year)
  const plans = (fits: (row: PlanListRow) => boolean) =>
    rows
      .filter(fits)
      .flatMap(({ planId: id, rowVersion }) =>
        id === undefined || rowVersion === undefined ? [] : [{ id, rowVersion }],
      )
  const awaiting = plans(({ awaitsYou }) => awaitsYou)
  const drafts = plans(({ state }) => state === 'draft')
  const approve = () => void steps.take('approve', awaiting)
  useCommands([{ ...pageCommand('plan.approveMany'), when: () => awaiting.length > 0, perform: approve }])
  return (
    <Act name="plan.setState">
      {drafts.length > 0 && (
        <Button variant="default" onClick={() => void steps.take('submit', drafts)}>
          {t('plan.list.submit', { count: drafts.length })}
        </Button>
      )}
      {awaiting.length > 0 && (
        <>
          <Button variant="default" onClick={() => void steps.take('return', awaiting)}>
            {t('plan.list.return', { count: awaiting.length })}
          </Button>
          <Button onClick={approve}>{t('plan.list.approve', { count: awaiting.length })}</Button>
        </>
      )}
      {steps.question}
    </Act>
  )
}

type ShownState = (typeof stateFilters)[number] | undefined

interface StateFilterProps {
  readonly value: ShownState
  readonly onChange: (state: ShownState) => void
}

function StateFilter({ value, onChange }: StateFilterProps) {
  const { t } = useTexts()
  return (
    <SelectField
      aria-label={t('plan.list.filter')}
      value={value}
      none={t('plan.list.everyState')}
      choices={stateFilters.map((state) => ({
        value: state,
        label:
          state === 'none'
            ? t('plan.noPlan')
            : state === 'awaitsYou'
              ? t('plan.list.awaitsYou')
              : t(`planState.${state}`),
      }))}
      onChange={onChange}
    />
  )
}
