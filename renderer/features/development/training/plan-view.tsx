import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMemo, useState, type ReactNode } from 'react'
import { planTable } from '#shared/development/training-sheets.ts'
import {
  type TrainingPage,
  type TrainingRow,
  type TrainingStatus,
  trainingStatuses,
} from '#shared/development/training.ts'
import { call } from '../../../api/transport.ts'
import { type Translate, useTexts, useWords } from '../../../i18n/texts.ts'
import { type Format, useFormat } from '../../../i18n/use-format.ts'
import { useAppSearch } from '../../../shell/search.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Act } from '../../../ui/act.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { DataGrid } from '../../../ui/grid/data-grid.tsx'
import type { GridColumn } from '../../../ui/grid/grid-column.ts'
import { useSettled } from '../../../ui/grid/use-settled.ts'
import { useWindowedRows } from '../../../ui/grid/use-windowed-rows.ts'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { FailedState } from '../../../ui/state/failed-state.tsx'
import { Skeleton } from '../../../ui/state/skeleton.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { everyRow } from '../every-row.ts'
import { TrainingDialog } from './training-dialog.tsx'
import { TrainingFrame } from './training-frame.tsx'

/** Rencana: what is proposed and planned for whom, and what was learnt with hours and certificate. */
export function PlanView({ choice }: { readonly choice: ReactNode }) {
  const { t } = useTexts()
  const words = useWords()
  const { year } = usePeriod()
  const [{ unit, sort }] = useAppSearch()
  const [open, setOpen] = useState<TrainingRow | 'new'>()
  // the list has one order, so the part of the address that keeps a sort keeps the status
  const status = trainingStatuses.find((one) => one === sort)
  const asked = { year, ...(unit !== undefined && { unitId: unit }), ...(status !== undefined && { status }) }
  const rows = useWindowedRows<TrainingRow, TrainingPage>(
    ['training.list', asked],
    (offset, limit) => call('training.list', { ...asked, offset, limit }),
    { windowSize: 100 },
  )
  const shown = useSettled(rows, rows.isLoading)
  const first = shown?.first
  const title = t('training.plan.list', { year })
  const close = () => setOpen(undefined)
  return (
    <TrainingFrame
      choice={choice}
      title={title}
      state={first ? t('training.plan.state', { ...first.counts, hours: first.hours }) : '\u00a0'}
      table={async () => ({
        title,
        ...planTable(
          await everyRow((offset, limit) => call('training.list', { ...asked, offset, limit })),
          words,
        ),
      })}
      actions={
        <Act name="training.save">
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen('new')}>
            {t('training.plan.add')}
          </Button>
        </Act>
      }
      filters={<StatusFilter status={status} />}
    >
      {rows.error !== null && <FailedState error={rows.error} onRetry={rows.refetch} />}
      {rows.error === null &&
        (shown ? <PlanGrid rows={shown} title={title} onOpen={setOpen} /> : <Skeleton lines={10} />)}
      {open === 'new' && (
        <TrainingDialog title={t('training.plan.add')} values={{ year, status: 'planned' }} onClose={close} />
      )}
      {open !== undefined && open !== 'new' && (
        <TrainingDialog
          title={t('training.plan.edit', { name: open.fullName })}
          person={{ id: open.employeeId, fullName: open.fullName }}
          values={open.training}
          onClose={close}
        />
      )}
    </TrainingFrame>
  )
}

function StatusFilter({ status }: { readonly status: TrainingStatus | undefined }) {
  const { t } = useTexts()
  const [, change] = useAppSearch()
  return (
    <SelectField<TrainingStatus>
      aria-label={t('training.column.status')}
      value={status}
      none={t('training.plan.all')}
      choices={trainingStatuses.map((one) => ({ value: one, label: t(`training.status.${one}`) }))}
      onChange={(next) => change({ sort: next })}
    />
  )
}

interface PlanGridProps {
  readonly rows: ReturnType<typeof useWindowedRows<TrainingRow, TrainingPage>>
  readonly title: string
  readonly onOpen: (row: TrainingRow) => void
}

function PlanGrid({ rows, title, onOpen }: PlanGridProps) {
  const { t, language } = useTexts()
  const format = useFormat()
  const { year } = usePeriod()
  // t and format change with the language only
  const columns = useMemo(() => columnsOf(t, format), [language]) // oxlint-disable-line exhaustive-deps
  return (
    <section className="card fill">
      <DataGrid
        label={title}
        columns={columns}
        rows={rows}
        rowKey={({ training }) => training.id}
        rowHeight={44}
        onOpen={(row) => {
          if (row.writable) onOpen(row)
        }}
        empty={<EmptyState>{t('training.plan.none', { year })}</EmptyState>}
      />
    </section>
  )
}

function columnsOf(t: Translate, format: Format): GridColumn<TrainingRow>[] {
  const spanOf = ({ training: { from, to } }: TrainingRow) => {
    if (from === undefined || to === undefined) {
      const day = from ?? to
      return day === undefined ? '–' : format.date(day)
    }
    return t('training.plan.span', { from: format.date(from), to: format.date(to) })
  }
  const topicOf = ({ training: { topic } }: TrainingRow) =>
    topic === undefined ? '–' : t(`training.topic.${topic}`)
  return [
    {
      id: 'person',
      header: t('training.column.person'),
      width: 190,
      grow: true,
      pinned: true,
      text: ({ fullName }) => fullName,
      cell: ({ fullName, unit }) => <TwoLines first={fullName} second={unit} />,
    },
    {
      id: 'name',
      header: t('training.column.name'),
      width: 220,
      grow: true,
      text: ({ training }) => training.name,
      cell: (row) => <TwoLines first={row.training.name} second={row.training.provider ?? topicOf(row)} />,
    },
    {
      id: 'status',
      header: t('training.column.status'),
      width: 110,
      text: ({ training }) => t(`training.status.${training.status}`),
      cell: ({ training }) => <span className="pill">{t(`training.status.${training.status}`)}</span>,
    },
    { id: 'when', header: t('training.column.when'), width: 200, wrap: true, text: spanOf, cell: spanOf },
    {
      id: 'hours',
      header: t('training.column.hours'),
      width: 60,
      align: 'right',
      text: ({ training: { hours } }) => (hours === undefined ? '' : String(hours)),
      cell: ({ training: { hours } }) => (hours === undefined ? '–' : format.whole(hours)),
    },
    {
      id: 'certificate',
      header: t('training.column.certificate'),
      width: 130,
      text: ({ training: { certificate } }) => certificate ?? '',
      cell: ({ training: { certificate } }) => certificate ?? '–',
    },
  ]
}
