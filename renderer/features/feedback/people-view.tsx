import { Checkbox } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { FeedbackList, FeedbackRow } from '#shared/feedback/feedback.ts'
import { call } from '../../api/transport.ts'
import { useMay } from '../../api/who.ts'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { type Format, useFormat } from '../../i18n/use-format.ts'
import { useAppSearch } from '../../shell/search.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { SearchField } from '../../ui/form/search-field.tsx'
import { UnitPicker } from '../../ui/form/unit-picker.tsx'
import { DataGrid } from '../../ui/grid/data-grid.tsx'
import type { GridColumn } from '../../ui/grid/grid-column.ts'
import { useSettled } from '../../ui/grid/use-settled.ts'
import { useWindowedRows, type WindowedRows } from '../../ui/grid/use-windowed-rows.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import { FailedState } from '../../ui/state/failed-state.tsx'
import { NobodyPlanned } from '../../ui/state/nobody-planned.tsx'
import { Skeleton } from '../../ui/state/skeleton.tsx'
import { DevelopmentTabs } from '../../ui/tabs/development-tabs.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import { SamenessCard } from './sameness-card.tsx'

/** Who was told what, and to whom no leader has said anything in the running period. */
export function PeopleView({ onOpen }: { readonly onOpen: (employeeId: string) => void }) {
  const { t } = useTexts()
  const format = useFormat()
  const { year } = usePeriod()
  const may = useMay()
  const [{ unit, tab }, change] = useAppSearch()
  const [words, setWords] = useState('')
  const waiting = tab === 'waiting'
  const asked = {
    year,
    waiting,
    ...(unit !== undefined && { unitId: unit }),
    ...(words.trim() !== '' && { search: words }),
  }
  const rows = useWindowedRows<FeedbackRow, FeedbackList>(['feedback.list', asked], (offset, limit) =>
    call('feedback.list', { ...asked, offset, limit }),
  )
  const shown = useSettled(rows, rows.isLoading)
  return (
    <div className="page">
      <PageHeader
        title={t('feedback.title')}
        state={shown?.first ? stateOf(shown.first, t, format) : '\u00a0'}
      />
      <DevelopmentTabs />
      <div className="toolbar">
        <SearchField label={t('feedback.people.search')} value={words} onChange={setWords} />
        <UnitPicker aria-label={t('field.unit')} value={unit} onChange={(next) => change({ unit: next })} />
        <Checkbox
          label={t('feedback.people.onlyWaiting')}
          checked={waiting}
          onChange={(event) => change({ tab: event.currentTarget.checked ? 'waiting' : undefined })}
        />
      </div>
      {may('feedback.sameness') && <SamenessCard year={year} unitId={unit} />}
      <PeopleGrid shown={shown} error={rows.error} refetch={rows.refetch} onOpen={onOpen} />
    </div>
  )
}

interface PeopleGridProps {
  readonly shown: WindowedRows<FeedbackRow, FeedbackList> | undefined
  readonly error: Error | null
  readonly refetch: () => void
  readonly onOpen: (employeeId: string) => void
}

function PeopleGrid({ shown, error, refetch, onOpen }: PeopleGridProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { year } = usePeriod()
  const [{ tab }] = useAppSearch()
  const columns = useMemo(() => columnsOf(t, format), [t, format])
  if (error !== null) return <FailedState error={error} onRetry={refetch} />
  if (shown === undefined) return <Skeleton lines={10} />
  return (
    <section className="card fill">
      <DataGrid
        label={t('feedback.people.label', { year })}
        columns={columns}
        rows={shown}
        rowKey={({ employeeId }) => employeeId}
        rowHeight={40}
        onOpen={({ employeeId }) => onOpen(employeeId)}
        empty={
          shown.first?.people === 0 ? (
            <NobodyPlanned>{t('feedback.people.nobody')}</NobodyPlanned>
          ) : (
            <EmptyState>
              {t(tab === 'waiting' ? 'feedback.people.noneWaiting' : 'feedback.people.none')}
            </EmptyState>
          )
        }
      />
    </section>
  )
}

/** How many wait is the sentence at the top: L III.C asks a leader for feedback all the year, and gives no day. */
function stateOf({ people, waiting, period }: FeedbackList, t: Translate, format: Format): string {
  return waiting === 0
    ? t('feedback.state.allGiven', { people, period: format.period(period) })
    : t('feedback.state.waiting', { people, waiting, period: format.period(period) })
}

function columnsOf(t: Translate, format: Format): GridColumn<FeedbackRow>[] {
  const givenText = ({ given }: FeedbackRow) => t(given ? 'feedback.people.given' : 'feedback.people.waits')
  return [
    {
      id: 'who',
      header: t('feedback.people.who'),
      width: 280,
      grow: true,
      pinned: true,
      cell: ({ fullName, unit }) => <TwoLines first={fullName} second={unit} />,
      text: ({ fullName }) => fullName,
    },
    {
      id: 'positive',
      header: t('feedback.people.positive'),
      width: 104,
      align: 'right',
      cell: ({ positive }) => format.whole(positive),
      text: ({ positive }) => String(positive),
    },
    {
      id: 'corrective',
      header: t('feedback.people.corrective'),
      width: 150,
      align: 'right',
      cell: ({ corrective }) => format.whole(corrective),
      text: ({ corrective }) => String(corrective),
    },
    {
      id: 'last',
      header: t('feedback.people.last'),
      width: 170,
      cell: ({ last }) => (last === undefined ? '–' : format.date(last)),
      text: ({ last }) => last ?? '',
    },
    {
      id: 'given',
      header: t('feedback.people.ofLeader'),
      width: 190,
      cell: (row) => (
        <span className={row.given ? 'pill tone-excellent' : 'pill tone-needsImprovement'}>
          {givenText(row)}
        </span>
      ),
      text: givenText,
    },
  ]
}
