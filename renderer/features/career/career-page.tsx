import { SegmentedControl } from '@mantine/core'
import { useMemo, useState } from 'react'
import { type CareerKind, careerKinds } from '#shared/career/career-lines.ts'
import type { CareerPage as Page, CareerRow } from '#shared/career/career-list.ts'
import { careerColumns } from '#shared/career/career-table.ts'
import { call } from '../../api/transport.ts'
import { pageCommand } from '../../commands/page-commands.ts'
import { useCommands } from '../../commands/registry.tsx'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { useAppSearch } from '../../shell/search.ts'
import { localToday } from '../../shell/today.ts'
import { SelectField } from '../../ui/form/select-field.tsx'
import { UnitPicker } from '../../ui/form/unit-picker.tsx'
import { DataGrid } from '../../ui/grid/data-grid.tsx'
import { useSettled } from '../../ui/grid/use-settled.ts'
import { useWindowedRows } from '../../ui/grid/use-windowed-rows.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { PrintHead } from '../../ui/print/print-head.tsx'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import { FailedState } from '../../ui/state/failed-state.tsx'
import { Skeleton } from '../../ui/state/skeleton.tsx'
import { CareerPanel } from './career-panel.tsx'
import { CareerTabs } from './career-tabs.tsx'
import { calendarColumns, keyOfLine } from './calendar-columns.tsx'
import { MonthStrip } from './month-strip.tsx'
import { TakeButtons, useWholeList, wholeList } from './whole-list.tsx'
import './career.css'

/** Karier: what has to be checked in the months to come, with the rule, the conditions and what is missing for each. */
export function CareerPage() {
  const { t } = useTexts()
  const format = useFormat()
  const [, change] = useAppSearch()
  const list = useCareer()
  const whole = useWholeList<CareerRow>({
    title: t('career.printTitle'),
    columns: careerColumns(t),
    everybody: list.everybody,
    footer: t('career.rule'),
  })
  useCommands([
    { ...pageCommand('career.open'), perform: () => change({ tab: undefined, sort: undefined }) },
    { ...pageCommand('career.print'), perform: whole.print },
  ])
  const first = list.shown?.first
  return (
    <div className="page">
      <PrintHead
        title={t('career.printTitle')}
        about={t('career.span.months', { count: list.months })}
        note={t('career.rule')}
      />
      <PageHeader
        title={t('career.title')}
        state={first ? t('career.state', { count: countOf(first), late: lateOf(first) }) : '\u00a0'}
        actions={<TakeButtons {...whole} />}
      />
      <CareerTabs />
      <CareerToolbar list={list} />
      {first && (
        <MonthStrip
          months={first.months}
          today={localToday()}
          monthName={format.monthYear}
          value={list.month}
          onChange={(tab) => change({ tab, selected: undefined })}
        />
      )}
      <p className="hint no-print">{t('career.rule')}</p>
      <CareerSplit list={list} />
      {whole.paper}
    </div>
  )
}

const countOf = ({ months }: Page) => months.reduce((sum, { total }) => sum + total, 0)
const lateOf = ({ months }: Page) => months.find(({ month }) => month === 'late')?.total ?? 0

function useCareer() {
  const [search] = useAppSearch()
  const [months, setMonths] = useState<12 | 24>(12)
  // the address keeps the kind where lists with several orders keep theirs, and the month as the tab
  const kind = careerKinds.find((one) => one === search.sort)
  const month =
    search.tab !== undefined && /^(?:\d{4}-\d{2}|late|undated)$/.test(search.tab) ? search.tab : undefined
  const asked = {
    months,
    ...(kind !== undefined && { kind }),
    ...(month !== undefined && { month }),
    ...(search.unit !== undefined && { unitId: search.unit }),
  }
  const ask = (offset: number, limit: number) => call('career.list', { ...asked, offset, limit })
  const rows = useWindowedRows<CareerRow, Page>(['career.list', asked], ask, { windowSize: 100 })
  return {
    kind,
    month,
    months,
    setMonths,
    shown: useSettled(rows, rows.isLoading),
    error: rows.error,
    refetch: rows.refetch,
    everybody: () => wholeList(ask),
  }
}
type Career = ReturnType<typeof useCareer>

function CareerToolbar({ list }: { readonly list: Career }) {
  const { t } = useTexts()
  const [{ unit }, change] = useAppSearch()
  return (
    <div className="toolbar">
      <SegmentedControl
        size="xs"
        aria-label={t('career.span.label')}
        value={String(list.months)}
        data={[12, 24].map((count) => ({ value: String(count), label: t('career.span.months', { count }) }))}
        onChange={(value) => list.setMonths(value === '24' ? 24 : 12)}
      />
      <SelectField<CareerKind>
        aria-label={t('career.whichKind')}
        className="career-kind"
        value={list.kind}
        none={t('career.everyKind')}
        choices={careerKinds.map((value) => ({ value, label: t(`career.kind.${value}`) }))}
        onChange={(sort) => change({ sort, selected: undefined })}
      />
      <UnitPicker
        aria-label={t('field.unit')}
        value={unit}
        onChange={(next) => change({ unit: next, selected: undefined })}
      />
    </div>
  )
}

/** The list, and beside it how the chosen line was found. */
function CareerSplit({ list }: { readonly list: Career }) {
  const { t, language } = useTexts()
  const format = useFormat()
  const [chosen, setChosen] = useState<CareerRow>()
  // t and format change with the language only
  const columns = useMemo(() => calendarColumns(t, format), [language]) // oxlint-disable-line exhaustive-deps
  if (list.error !== null) return <FailedState error={list.error} onRetry={list.refetch} />
  if (list.shown === undefined) return <Skeleton lines={10} />
  const row = chosen ?? list.shown.first?.rows[0]
  return (
    <div className="split no-print">
      <section className="card fill">
        <DataGrid
          label={t('career.list')}
          columns={columns}
          rows={list.shown}
          rowKey={keyOfLine}
          rowHeight={44}
          onOpen={setChosen}
          onCursor={setChosen}
          empty={<EmptyState>{t('career.empty')}</EmptyState>}
        />
      </section>
      {row && list.shown.count > 0 && <CareerPanel row={row} />}
    </div>
  )
}
