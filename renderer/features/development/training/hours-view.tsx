import { Checkbox } from '@mantine/core'
import { useMemo, type ReactNode } from 'react'
import { hoursTable, markWords } from '#shared/development/training-sheets.ts'
import type { HoursPage, HoursRow, HoursRule } from '#shared/development/training.ts'
import { call } from '../../../api/transport.ts'
import { type Translate, useTexts, useWords } from '../../../i18n/texts.ts'
import { useAppSearch } from '../../../shell/search.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { DataGrid } from '../../../ui/grid/data-grid.tsx'
import type { GridColumn } from '../../../ui/grid/grid-column.ts'
import { useSettled } from '../../../ui/grid/use-settled.ts'
import { useWindowedRows } from '../../../ui/grid/use-windowed-rows.ts'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { FailedState } from '../../../ui/state/failed-state.tsx'
import { Skeleton } from '../../../ui/state/skeleton.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { everyRow } from '../every-row.ts'
import { TrainingFrame } from './training-frame.tsx'

/** Jam: everybody's hours against the yearly figure of a PNS or PPPK. */
export function HoursView({ choice }: { readonly choice: ReactNode }) {
  const { t } = useTexts()
  const words = useWords()
  const { year } = usePeriod()
  const [{ unit, sort }, change] = useAppSearch()
  const marked = sort === 'marked'
  const asked = { year, marked, ...(unit !== undefined && { unitId: unit }) }
  const rows = useWindowedRows<HoursRow, HoursPage>(
    ['training.hours', asked],
    (offset, limit) => call('training.hours', { ...asked, offset, limit }),
    { windowSize: 100 },
  )
  const shown = useSettled(rows, rows.isLoading)
  const first = shown?.first
  const title = t('training.hours.list', { year })
  return (
    <TrainingFrame
      choice={choice}
      title={title}
      state={first ? stateOf(first, t) : '\u00a0'}
      table={async () => {
        const { rule } = await call('training.hours', { ...asked, limit: 1 })
        const all = await everyRow((offset, limit) => call('training.hours', { ...asked, offset, limit }))
        return { title, ...hoursTable(all, rule, words) }
      }}
      filters={
        <Checkbox
          label={t('training.hours.marked')}
          checked={marked}
          onChange={(event) => change({ sort: event.currentTarget.checked ? 'marked' : undefined })}
        />
      }
    >
      {rows.error !== null && <FailedState error={rows.error} onRetry={rows.refetch} />}
      {rows.error === null &&
        (shown?.first ? (
          <HoursGrid rows={shown} rule={shown.first.rule} title={title} />
        ) : (
          <Skeleton lines={10} />
        ))}
    </TrainingFrame>
  )
}

const stateOf = ({ short, over, rule }: HoursPage, t: Translate) =>
  t('training.hours.state', { short, over, least: rule.pnsLeast, most: rule.pppkMost })

interface HoursGridProps {
  readonly rows: ReturnType<typeof useWindowedRows<HoursRow, HoursPage>>
  readonly rule: HoursRule
  readonly title: string
}

function HoursGrid({ rows, rule, title }: HoursGridProps) {
  const { t, language } = useTexts()
  const { pnsLeast, pppkMost } = rule
  const columns = useMemo(
    () => columnsOf(t, { pnsLeast, pppkMost }),
    [language, pnsLeast, pppkMost], // oxlint-disable-line exhaustive-deps
  )
  return (
    <section className="card fill">
      <DataGrid
        label={title}
        columns={columns}
        rows={rows}
        rowKey={({ employeeId }) => employeeId}
        rowHeight={44}
        empty={<EmptyState>{t('training.hours.none')}</EmptyState>}
      />
    </section>
  )
}

function columnsOf(t: Translate, rule: HoursRule): GridColumn<HoursRow>[] {
  return [
    {
      id: 'person',
      header: t('training.column.person'),
      width: 220,
      grow: true,
      pinned: true,
      text: ({ fullName }) => fullName,
      cell: ({ fullName, unit }) => <TwoLines first={fullName} second={unit} />,
    },
    {
      id: 'type',
      header: t('training.column.type'),
      width: 120,
      text: ({ employeeType }) => t(`employeeType.${employeeType}`),
      cell: ({ employeeType }) => t(`employeeType.${employeeType}`),
    },
    {
      id: 'done',
      header: t('training.column.done'),
      width: 120,
      align: 'right',
      text: ({ done }) => String(done),
      cell: ({ done }) => done,
    },
    {
      id: 'coming',
      header: t('training.column.coming'),
      width: 140,
      align: 'right',
      text: ({ coming }) => String(coming),
      cell: ({ coming }) => coming,
    },
    {
      id: 'mark',
      header: t('training.column.mark'),
      width: 200,
      text: (row) => markWords(row, rule, t),
      cell: (row) => (
        <span className={row.mark === undefined ? 'hint' : 'development-mark'}>
          {markWords(row, rule, t)}
        </span>
      ),
    },
  ]
}
