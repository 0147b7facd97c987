import { SegmentedControl } from '@mantine/core'
import { useMemo } from 'react'
import { type ClockId, clockIds } from '#shared/clock/clock.ts'
import {
  type ClockGroup,
  clockGroups,
  type ClockPage as Page,
  type ClockRow,
} from '#shared/clock/clock-list.ts'
import { call } from '../../api/transport.ts'
import { pageCommand } from '../../commands/page-commands.ts'
import { useCommands } from '../../commands/registry.tsx'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { useAppSearch } from '../../shell/search.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import { FailedState } from '../../ui/state/failed-state.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { UnitPicker } from '../../ui/form/unit-picker.tsx'
import { DataGrid } from '../../ui/grid/data-grid.tsx'
import { useSettled } from '../../ui/grid/use-settled.ts'
import { useWindowedRows } from '../../ui/grid/use-windowed-rows.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { Skeleton } from '../../ui/state/skeleton.tsx'
import { CalendarNotice } from './calendar-notice.tsx'
import { clockColumns } from './clock-columns.tsx'
import { ClockPanel } from './clock-panel.tsx'
import { ClockTabs } from './clock-tabs.tsx'
import { clockOfKey, keyOfClock } from './clock-key.ts'

/** Tenggat: every clock of the law that runs for the year's documents, by risk, with how each was counted. */
export function ClockPage() {
  const { t } = useTexts()
  const { year } = usePeriod()
  const [search, change] = useAppSearch()
  const list = useClocks(year)
  useCommands([{ ...pageCommand('clock.open'), perform: () => change({ selected: undefined }) }])
  const first = list.shown?.first
  return (
    <div className="page">
      <PageHeader title={t('clock.title')} state={first ? stateOf(first, t) : '\u00a0'} />
      <ClockTabs />
      <div className="toolbar">
        <GroupSwitch value={list.group} onChange={(tab) => change({ tab, selected: undefined })} />
        <ClockSelect value={list.clock} onChange={(clock) => change({ sort: clock, selected: undefined })} />
        <UnitPicker
          aria-label={t('field.unit')}
          value={search.unit}
          onChange={(unit) => change({ unit, selected: undefined })}
        />
      </div>
      {first && <CalendarNotice gaps={first.calendar} />}
      <ClockSplit list={list} year={year} />
    </div>
  )
}

function useClocks(year: number) {
  const [search] = useAppSearch()
  const group: ClockGroup = clockGroups.find((one) => one === search.tab) ?? 'open'
  // the list has one order, so the part of the address that keeps a sort keeps the kind of clock
  const clock = clockIds.find((one) => one === search.sort)
  const asked = {
    year,
    group,
    ...(clock !== undefined && { clock }),
    ...(search.unit !== undefined && { unitId: search.unit }),
  }
  const rows = useWindowedRows<ClockRow, Page>(
    ['clock.list', asked],
    (offset, limit) => call('clock.list', { ...asked, offset, limit }),
    { windowSize: 100 },
  )
  return {
    group,
    clock,
    shown: useSettled(rows, rows.isLoading),
    error: rows.error,
    refetch: rows.refetch,
  }
}
type Clocks = ReturnType<typeof useClocks>

function stateOf({ counts }: Page, t: Translate): string {
  const { overdue, dueToday: today, running } = counts
  return overdue + today + running === 0
    ? t('clock.state.none')
    : t('clock.state.all', { overdue, today, running })
}

interface GroupSwitchProps {
  readonly value: ClockGroup
  readonly onChange: (group: ClockGroup) => void
}

function GroupSwitch({ value, onChange }: GroupSwitchProps) {
  const { t } = useTexts()
  return (
    <SegmentedControl
      aria-label={t('clock.group.label')}
      value={value}
      data={clockGroups.map((group) => ({ value: group, label: t(`clock.group.${group}`) }))}
      onChange={(next) => onChange(next as ClockGroup)}
    />
  )
}

interface ClockSelectProps {
  readonly value: ClockId | undefined
  readonly onChange: (clock: ClockId | undefined) => void
}

function ClockSelect({ value, onChange }: ClockSelectProps) {
  const { t } = useTexts()
  return (
    <SelectField
      aria-label={t('clock.which')}
      className="clock-select"
      value={value}
      none={t('clock.every')}
      choices={clockIds.map((id) => ({ value: id, label: t(`clock.rule.${id}.title`) }))}
      onChange={onChange}
    />
  )
}

/** The list, and beside it how the chosen deadline was counted. */
function ClockSplit({ list, year }: { readonly list: Clocks; readonly year: number }) {
  const { t, language } = useTexts()
  const format = useFormat()
  const [{ selected }, change] = useAppSearch()
  // t and format change with the language only
  const columns = useMemo(() => clockColumns(t, format), [language]) // oxlint-disable-line exhaustive-deps
  const choose = (row: ClockRow) => change({ selected: keyOfClock(row) })
  // the cursor begins on the first row
  const first = list.shown?.first?.rows[0]
  const key = selected ?? (first && keyOfClock(first))
  const chosen = key === undefined ? undefined : clockOfKey(key)
  if (list.error !== null) return <FailedState error={list.error} onRetry={list.refetch} />
  if (list.shown === undefined) return <Skeleton lines={10} />
  return (
    <div className="split">
      <section className="card fill">
        <DataGrid
          label={t('clock.list', { year })}
          columns={columns}
          rows={list.shown}
          rowKey={keyOfClock}
          rowHeight={44}
          onOpen={choose}
          onCursor={choose}
          empty={
            <EmptyState>
              {year < 2022 ? t('clock.before', { year }) : t(`clock.empty.${list.group}`)}
            </EmptyState>
          }
        />
      </section>
      {chosen && <ClockPanel chosen={chosen} />}
    </div>
  )
}
