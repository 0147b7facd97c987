import { SegmentedControl } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { SeniorityPage as Page, SeniorityRow } from '#shared/career/career-list.ts'
import { reasonText, seniorityColumns } from '#shared/career/career-table.ts'
import { educations } from '#shared/people/education.ts'
import { formatNip } from '#shared/people/nip.ts'
import type { NameUnder } from '#shared/text/catalogue.ts'
import { call } from '../../api/transport.ts'
import { pageCommand } from '../../commands/page-commands.ts'
import { useCommands } from '../../commands/registry.tsx'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { type Format, useFormat } from '../../i18n/use-format.ts'
import { useAppSearch } from '../../shell/search.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { UnitPicker } from '../../ui/form/unit-picker.tsx'
import { DataGrid } from '../../ui/grid/data-grid.tsx'
import type { GridColumn } from '../../ui/grid/grid-column.ts'
import { useSettled } from '../../ui/grid/use-settled.ts'
import { useWindowedRows } from '../../ui/grid/use-windowed-rows.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { PrintHead } from '../../ui/print/print-head.tsx'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import { FailedState } from '../../ui/state/failed-state.tsx'
import { Skeleton } from '../../ui/state/skeleton.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import { CareerTabs } from './career-tabs.tsx'
import { TakeButtons, useWholeList, wholeList } from './whole-list.tsx'
import './career.css'

/** DUK: the office's order at the end of the year, each place with its reason. */
export function SeniorityPage() {
  const { t, language } = useTexts()
  const format = useFormat()
  const [search, change] = useAppSearch()
  const list = useSeniority()
  const { first } = list.shown ?? {}
  const about = [t(`career.seniority.of.${list.which}`), format.date(`${list.year}-12-31`)].join(' · ')
  const whole = useWholeList<SeniorityRow>({
    title: `${t('career.seniority.title')} · ${about}`,
    columns: seniorityColumns(t),
    everybody: list.everybody,
    footer: t('career.seniority.rule'),
  })
  useCommands([{ ...pageCommand('career.printSeniority'), perform: whole.print }])
  // t and format change with the language only
  const columns = useMemo(() => columnsOf(t, format), [language]) // oxlint-disable-line exhaustive-deps
  return (
    <div className="page">
      <PrintHead title={t('career.seniority.title')} about={about} note={t('career.seniority.rule')} />
      <PageHeader
        title={t('career.title')}
        state={first ? stateOf(first, t) : '\u00a0'}
        actions={<TakeButtons {...whole} />}
      />
      <CareerTabs />
      <div className="toolbar">
        <SegmentedControl
          size="xs"
          aria-label={t('career.seniority.which')}
          value={list.which}
          data={(['pns', 'pppk'] as const).map((value) => ({
            value,
            label: t(`career.seniority.of.${value}`),
          }))}
          onChange={(tab) => change({ tab: tab === 'pppk' ? tab : undefined })}
        />
        <UnitPicker
          aria-label={t('field.unit')}
          value={search.unit}
          onChange={(unit) => change({ unit, selected: undefined })}
        />
      </div>
      <p className="hint no-print">{t('career.seniority.rule')}</p>
      <SeniorityList list={list} columns={columns} />
      {whole.paper}
    </div>
  )
}

function useSeniority() {
  const { year } = usePeriod()
  const [{ tab, unit }] = useAppSearch()
  const which: 'pns' | 'pppk' = tab === 'pppk' ? 'pppk' : 'pns'
  const asked = { year, list: which, ...(unit !== undefined && { unitId: unit }) }
  const ask = (offset: number, limit: number) => call('career.seniority', { ...asked, offset, limit })
  const rows = useWindowedRows<SeniorityRow, Page>(['career.seniority', asked], ask, { windowSize: 100 })
  return {
    year,
    which,
    shown: useSettled(rows, rows.isLoading),
    error: rows.error,
    refetch: rows.refetch,
    everybody: () => wholeList(ask),
  }
}

interface SeniorityListProps {
  readonly list: ReturnType<typeof useSeniority>
  readonly columns: readonly GridColumn<SeniorityRow>[]
}

function SeniorityList({ list, columns }: SeniorityListProps) {
  const { t } = useTexts()
  if (list.error !== null) return <FailedState error={list.error} onRetry={list.refetch} />
  if (list.shown === undefined) return <Skeleton lines={10} />
  return (
    <section className="card fill no-print">
      <DataGrid
        label={t('career.seniority.list')}
        columns={columns}
        rows={list.shown}
        rowKey={({ employeeId }) => employeeId}
        rowHeight={44}
        empty={<EmptyState>{t(`career.seniority.empty.${list.which}`)}</EmptyState>}
      />
    </section>
  )
}

function stateOf({ total, on, incomplete }: Page, t: Translate): string {
  return [
    t('career.seniority.state', { count: total, on }),
    ...(incomplete > 0 ? [t('career.seniority.incomplete', { count: incomplete })] : []),
  ].join('; ')
}

function columnsOf(t: Translate, format: Format): GridColumn<SeniorityRow>[] {
  return [...placeColumns(t, format), ...factColumns(t, format)]
}

type Head = NameUnder<'career.seniority.column'>

function placeColumns(t: Translate, format: Format): GridColumn<SeniorityRow>[] {
  const head = (id: Head) => t(`career.seniority.column.${id}`)
  return [
    {
      id: 'place',
      header: head('place'),
      width: 52,
      align: 'right',
      pinned: true,
      cell: ({ place }) => place,
      text: ({ place }) => String(place),
    },
    {
      id: 'name',
      header: head('name'),
      width: 200,
      pinned: true,
      grow: true,
      cell: (row) => (
        <TwoLines
          first={
            <Link to="/employees/$id" params={{ id: row.employeeId }}>
              {row.fullName}
            </Link>
          }
          second={row.nip && formatNip(row.nip)}
        />
      ),
      text: ({ fullName }) => fullName,
    },
    {
      id: 'grade',
      header: head('grade'),
      width: 92,
      cell: ({ grade, gradeDate }) => <TwoLines first={grade ?? '–'} second={dayIn(format)(gradeDate)} />,
      text: ({ grade = '' }) => grade,
    },
    {
      id: 'position',
      header: head('position'),
      width: 180,
      grow: true,
      cell: ({ positionName, positionDate }) => (
        <TwoLines first={positionName ?? '–'} second={dayIn(format)(positionDate)} />
      ),
      text: ({ positionName = '' }) => positionName,
    },
  ]
}

function dayIn(format: Format) {
  return (iso: string | undefined) => (iso === undefined ? '–' : format.typedDate(iso))
}

/** The keys after grade and post, and which of them decided. */
function factColumns(t: Translate, format: Format): GridColumn<SeniorityRow>[] {
  const head = (id: Head) => t(`career.seniority.column.${id}`)
  const service = ({ serviceYears: years, serviceMonths: months = 0 }: SeniorityRow) =>
    years === undefined ? '–' : t('career.seniority.serviceOf', { years, months })
  return [
    { id: 'service', header: head('service'), width: 96, cell: service, text: service },
    {
      id: 'training',
      header: head('training'),
      width: 110,
      cell: ({ training }) =>
        training ? <TwoLines first={training.name} second={dayIn(format)(training.completedOn)} /> : '–',
      text: ({ training }) => training?.name ?? '',
    },
    {
      id: 'education',
      header: head('education'),
      width: 84,
      cell: ({ educationLevel, graduationYear }) => (
        <TwoLines
          first={educationLevel ? educations[educationLevel].label : '–'}
          second={graduationYear === undefined ? undefined : String(graduationYear)}
        />
      ),
      text: ({ educationLevel }) => (educationLevel ? educations[educationLevel].label : ''),
    },
    {
      id: 'age',
      header: head('age'),
      width: 52,
      align: 'right',
      cell: ({ age }) => age ?? '–',
      text: ({ age = '' }) => String(age),
    },
    {
      id: 'reason',
      header: head('reason'),
      width: 220,
      grow: true,
      wrap: true,
      cell: (row) => <small>{reasonText(row, t)}</small>,
      text: (row) => reasonText(row, t),
    },
  ]
}
