import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { Input } from '#shared/api/contract.ts'
import {
  planListStates,
  type PlanListRow,
  type PlannedPerson,
  type PlanPage,
  planSorts,
} from '#shared/plan/plan-list.ts'
import type { PlanStep } from '#shared/plan/plan-state.ts'
import { call } from '../../api/transport.ts'
import { pageCommand } from '../../commands/page-commands.ts'
import { useCommands } from '../../commands/registry.tsx'
import { useTexts } from '../../i18n/texts.ts'
import { parseSort, sortText, useAppSearch } from '../../shell/search.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { Act } from '../../ui/act.tsx'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import { ExportButton } from '../../ui/export-button.tsx'
import { FailedState } from '../../ui/state/failed-state.tsx'
import { SearchField } from '../../ui/form/search-field.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { UnitPicker } from '../../ui/form/unit-picker.tsx'
import { DataGrid } from '../../ui/grid/data-grid.tsx'
import { useSettled } from '../../ui/grid/use-settled.ts'
import { useWindowedRows } from '../../ui/grid/use-windowed-rows.ts'
import { NobodyYet } from '../../ui/state/nobody-yet.tsx'
import { notifyFailed } from '../../ui/notify.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Skeleton } from '../../ui/state/skeleton.tsx'
import { BuildManyButton } from './builder/build-many-button.tsx'
import { usePlanSteps } from './life/use-plan-steps.tsx'
import { planColumns, planExport, tickColumn, type Ticked, tickedBy } from './plan-list.tsx'
import { PlanTabs } from './plan-tabs.tsx'

type ListFilter = Input<'plan.list'>

export function PlanListPage() {
  const { t } = useTexts()
  const { year } = usePeriod()
  const [search, change] = useAppSearch()
  const [words, setWords] = useState('')
  const [ticked, setTicked] = useState<Ticked>(new Map())
  const state = planListStates.find((name) => name === search.tab)
  const filter: ListFilter = {
    year,
    ...(search.unit !== undefined && { unitId: search.unit }),
    ...(state !== undefined && { state }),
    ...(words.trim() !== '' && { search: words }),
  }
  const list = usePlanList(filter, search.sort)
  const { shown } = list
  return (
    <div className="page">
      <PageHeader
        title={t('plan.title')}
        state={shown?.first && t('plan.list.state', { ...shown.first.counts })}
        actions={
          <ListActions
            filter={filter}
            page={shown?.first}
            ticked={ticked}
            onDone={() => setTicked(new Map())}
          />
        }
      />
      <PlanTabs />
      <div className="toolbar">
        <SearchField label={t('plan.list.search')} value={words} onChange={setWords} />
        <UnitPicker aria-label={t('field.unit')} value={search.unit} onChange={(unit) => change({ unit })} />
        <StateFilter value={state} onChange={(tab) => change({ tab })} />
        <TickedWords count={ticked.size} onNone={() => setTicked(new Map())} />
      </div>
      <PlanGrid list={list} ticked={ticked} onTicked={setTicked} />
    </div>
  )
}

const personOf = ({ employee }: PlanListRow) => employee.id

function usePlanList(filter: ListFilter, sorted: string | undefined) {
  const sort = parseSort(sorted)
  const column = planSorts.find((name) => name === sort?.column)
  const asked = {
    ...filter,
    ...(column !== undefined && { sort: column, descending: sort?.descending ?? false }),
  }
  const rows = useWindowedRows<PlanListRow, PlanPage>(['plan.page', asked], (offset, limit) =>
    call('plan.page', { ...asked, offset, limit }),
  )
  return { shown: useSettled(rows, rows.isLoading), error: rows.error, refetch: rows.refetch }
}
type PlanList = ReturnType<typeof usePlanList>

interface PlanGridProps {
  readonly list: PlanList
  readonly ticked: Ticked
  readonly onTicked: (ticked: Ticked) => void
}

function PlanGrid({ list: { shown, error, refetch }, ticked, onTicked }: PlanGridProps) {
  const { t, language } = useTexts()
  const { year } = usePeriod()
  const [search, change] = useAppSearch()
  const navigate = useNavigate()
  const columns = useMemo(
    () => [tickColumn({ ticked, onTicked }, t), ...planColumns(t)],
    [ticked, onTicked, language], // oxlint-disable-line exhaustive-deps -- t changes with the language only
  )
  const openPlan = ({ employee }: PlanListRow) =>
    void navigate({ to: '/plan/$employeeId', params: { employeeId: employee.id } })
  if (error !== null) return <FailedState error={error} onRetry={refetch} />
  if (shown === undefined) return <Skeleton lines={10} />
  const isEmptyOffice = shown.first?.counts.people === 0 && search.unit === undefined
  return (
    <section className="card fill">
      <DataGrid
        label={t('plan.list.label', { year })}
        columns={columns}
        rows={shown}
        rowKey={personOf}
        rowHeight={40}
        sort={parseSort(search.sort)}
        onSort={(next) => change({ sort: sortText(next) })}
        onOpen={openPlan}
        onChange={(cells) => onTicked(tickedBy(ticked, cells))}
        empty={isEmptyOffice ? <NobodyYet /> : <EmptyState>{t('plan.list.empty')}</EmptyState>}
      />
    </section>
  )
}

function TickedWords({ count, onNone }: { readonly count: number; readonly onNone: () => void }) {
  const { t } = useTexts()
  if (count === 0) return null
  return (
    <span className="row" role="status">
      <strong>{t('plan.list.ticked', { count })}</strong>
      <Button variant="subtle" size="compact-sm" onClick={onNone}>
        {t('plan.list.tickNone')}
      </Button>
    </span>
  )
}

interface ListActionsProps {
  readonly filter: ListFilter
  readonly page: PlanPage | undefined
  readonly ticked: Ticked
  readonly onDone: () => void
}

function ListActions({ filter, page, ticked, onDone }: ListActionsProps) {
  const { t } = useTexts()
  const { year, unitId } = filter
  const isNarrowed = filter.state !== undefined || filter.search !== undefined
  const isTicked = ticked.size > 0
  const chosen = async () => {
    if (isTicked) return [...ticked.keys()]
    return isNarrowed ? (await call('plan.people', filter)).map(({ employee }) => employee.id) : undefined
  }
  return (
    <>
      <ExportButton
        table={async () =>
          planExport(isTicked ? [...ticked.values()] : await call('plan.list', filter), year, t)
        }
      />
      <BuildManyButton
        year={year}
        unitId={unitId}
        count={isTicked ? ticked.size : page?.total}
        chosen={chosen}
      />
      <ManySteps filter={filter} page={page} ticked={ticked} onDone={onDone} />
    </>
  )
}

/** The plans that are ticked, or all in sight, take the step that is next together, after a question: what was handed in is approved, drafts are handed in. */
function ManySteps({ filter, page, ticked, onDone }: ListActionsProps) {
  const { t } = useTexts()
  const steps = usePlanSteps(filter.year, onDone)
  const rows = [...ticked.values()]
  const [drafts, awaiting] =
    ticked.size > 0
      ? [rows.filter(isDraft).length, rows.filter(awaits).length]
      : [page?.drafts ?? 0, page?.awaiting ?? 0]
  const take = async (action: PlanStep, fits: (row: PlannedPerson) => boolean) => {
    try {
      const all = ticked.size > 0 ? rows : await call('plan.people', filter)
      await steps.take(action, all.filter(fits).flatMap(seenOf))
    } catch (error) {
      notifyFailed(error)
    }
  }
  const approve = () => void take('approve', awaits)
  useCommands([{ ...pageCommand('plan.approveMany'), when: () => awaiting > 0, perform: approve }])
  return (
    <Act name="plan.setState">
      {drafts > 0 && (
        <Button variant="default" onClick={() => void take('submit', isDraft)}>
          {t('plan.list.submit', { count: drafts })}
        </Button>
      )}
      {awaiting > 0 && (
        <>
          <Button variant="default" onClick={() => void take('return', awaits)}>
            {t('plan.list.return', { count: awaiting })}
          </Button>
          <Button onClick={approve}>{t('plan.list.approve', { count: awaiting })}</Button>
        </>
      )}
      {steps.question}
    </Act>
  )
}

const isDraft = ({ state }: PlannedPerson) => state === 'draft'
const awaits = ({ awaitsYou }: PlannedPerson) => awaitsYou
const seenOf = ({ planId: id, rowVersion }: PlannedPerson) =>
  id === undefined || rowVersion === undefined ? [] : [{ id, rowVersion }]

type ShownState = (typeof planListStates)[number] | undefined

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
      choices={planListStates.map((state) => ({
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
