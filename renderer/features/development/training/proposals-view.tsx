import { useMemo, type ReactNode } from 'react'
import { proposalTable, proposalWords } from '#shared/development/training-sheets.ts'
import type { ProposalPage, ProposalRow } from '#shared/development/training.ts'
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

/** Usulan: whose year speaks for training or a look at promotion, and what has to be checked. */
export function ProposalsView({ choice }: { readonly choice: ReactNode }) {
  const { t } = useTexts()
  const words = useWords()
  const { year } = usePeriod()
  const [{ unit }] = useAppSearch()
  const asked = { year, ...(unit !== undefined && { unitId: unit }) }
  const rows = useWindowedRows<ProposalRow, ProposalPage>(
    ['training.proposals', asked],
    (offset, limit) => call('training.proposals', { ...asked, offset, limit }),
    { windowSize: 100 },
  )
  const shown = useSettled(rows, rows.isLoading)
  const first = shown?.first
  const title = t('training.proposals.list', { year })
  return (
    <TrainingFrame
      choice={choice}
      title={title}
      state={
        first ? t('training.proposals.state', { total: first.total, promotion: first.promotion }) : '\u00a0'
      }
      note={t('training.proposals.rule')}
      table={async () => ({
        title,
        ...proposalTable(
          await everyRow((offset, limit) => call('training.proposals', { ...asked, offset, limit })),
          year,
          words,
        ),
        footer: t('training.proposals.rule'),
      })}
    >
      <p className="hint development-legend">{t('training.proposals.rule')}</p>
      {rows.error !== null && <FailedState error={rows.error} onRetry={rows.refetch} />}
      {rows.error === null &&
        (shown ? <ProposalGrid rows={shown} year={year} title={title} /> : <Skeleton lines={10} />)}
    </TrainingFrame>
  )
}

interface ProposalGridProps {
  readonly rows: ReturnType<typeof useWindowedRows<ProposalRow, ProposalPage>>
  readonly year: number
  readonly title: string
}

function ProposalGrid({ rows, year, title }: ProposalGridProps) {
  const { t, language } = useTexts()
  const columns = useMemo(() => columnsOf(t, year), [language, year]) // oxlint-disable-line exhaustive-deps
  return (
    <section className="card fill">
      <DataGrid
        label={title}
        columns={columns}
        rows={rows}
        rowKey={({ employeeId }) => employeeId}
        rowHeight={44}
        empty={<EmptyState>{t('training.proposals.none', { year })}</EmptyState>}
      />
    </section>
  )
}

function columnsOf(t: Translate, year: number): GridColumn<ProposalRow>[] {
  const wide = (
    id: 'kinds' | 'reason' | 'check',
    header: string,
    width: number,
  ): GridColumn<ProposalRow> => ({
    id,
    header,
    width,
    grow: true,
    wrap: true,
    figure: true,
    text: (row) => proposalWords(row, year, t)[id],
    cell: (row) => proposalWords(row, year, t)[id],
  })
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
    wide('kinds', t('training.column.proposal'), 190),
    wide('reason', t('training.column.reason'), 220),
    {
      id: 'hours',
      header: t('training.column.hours'),
      width: 60,
      align: 'right',
      text: ({ hours }) => String(hours),
      cell: ({ hours }) => hours,
    },
    wide('check', t('training.column.check'), 260),
  ]
}
