import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { type CounsellingList, type CounsellingRow, reportedTo } from '#shared/development/guidance.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useWho } from '../../../api/who.ts'
import { type Translate, useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { PageHeader } from '../../../ui/page-header.tsx'
import { SimpleTable, type SimpleColumn } from '../../../ui/simple-table.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { DevelopmentTabs } from '../../../ui/tabs/development-tabs.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { ArrangeDialog } from './arrange-dialog.tsx'
import { ReadRecord, RecordDialog } from './record-dialog.tsx'

/** Konseling: the personnel unit's four steps with each report, and the record for those who may read it. */
export function CounsellingView({ choice }: { readonly choice: ReactNode }) {
  const { t } = useTexts()
  const { year } = usePeriod()
  const list = useApiQuery('counselling.list', { year })
  const isOpen = useWho()?.role === 'owner'
  return (
    <div className="page scroll-page">
      <PageHeader title={t('counselling.title')} state={list.data ? stateOf(list.data, year, t) : '\u00a0'} />
      <DevelopmentTabs />
      <div className="toolbar">{choice}</div>
      <p className="hint">{t('counselling.rule')}</p>
      {isOpen && <p className="notice">{t('counselling.owner')}</p>}
      <QueryView query={list}>{(data) => <Reports data={data} year={year} />}</QueryView>
    </div>
  )
}

const stateOf = ({ rows }: CounsellingList, year: number, t: Translate) =>
  t('counselling.state', {
    year,
    reports: rows.length,
    held: rows.filter(({ step }) => step === 'held').length,
  })

type Open = { readonly act: 'arrange' | 'record' | 'read'; readonly row: CounsellingRow }

function Reports({
  data: { rows, writable },
  year,
}: {
  readonly data: CounsellingList
  readonly year: number
}) {
  const { t } = useTexts()
  const [open, setOpen] = useState<Open>()
  const columns = useColumns(writable, setOpen)
  const close = () => setOpen(undefined)
  if (rows.length === 0) return <EmptyState>{t('counselling.none', { year })}</EmptyState>
  return (
    <section className="card">
      <SimpleTable
        caption={t('counselling.title')}
        columns={columns}
        rows={rows}
        rowKey={({ reportId }) => reportId}
      />
      {open?.act === 'arrange' && <ArrangeDialog row={open.row} onClose={close} />}
      {open?.act === 'record' && <RecordDialog row={open.row} onClose={close} />}
      {open?.act === 'read' && <ReadRecord row={open.row} onClose={close} />}
    </section>
  )
}

function useColumns(writable: boolean, onOpen: (open: Open) => void): SimpleColumn<CounsellingRow>[] {
  const { t } = useTexts()
  const format = useFormat()
  return [
    {
      id: 'person',
      header: t('counselling.column.person'),
      cell: ({ fullName, unit }) => <TwoLines first={fullName} second={unit} />,
    },
    {
      id: 'reported',
      header: t('counselling.column.reported'),
      cell: ({ reportedOn }) => format.date(reportedOn),
    },
    {
      id: 'step',
      header: t('counselling.column.step'),
      cell: ({ step }) => <span className="pill">{t(`counselling.step.${step}`)}</span>,
    },
    {
      id: 'counsellor',
      header: t('counselling.column.counsellor'),
      cell: ({ counselling }) =>
        counselling?.counsellorKind === undefined ? (
          '–'
        ) : (
          <TwoLines
            first={counselling.counsellor ?? '–'}
            second={`${t(`counselling.kind.${counselling.counsellorKind}`)} · ${t('counselling.reportedTo', {
              to: reportedTo[counselling.counsellorKind].map((to) => t(`counselling.to.${to}`)).join(', '),
            })}`}
          />
        ),
    },
    {
      id: 'meets',
      header: t('counselling.column.meets'),
      cell: ({ counselling, heldOn }) => (
        <TwoLines first={dayOf(heldOn ?? counselling?.meetsOn, format.date)} second={counselling?.place} />
      ),
    },
    {
      id: 'act',
      header: t('counselling.column.act'),
      cell: (row) => <RowActs row={row} writable={writable} onOpen={onOpen} />,
    },
  ]
}

interface RowActsProps {
  readonly row: CounsellingRow
  readonly writable: boolean
  readonly onOpen: (open: Open) => void
}

/** What the session may do with a report and its record. */
function RowActs({ row, writable, onOpen }: RowActsProps) {
  const { t } = useTexts()
  return (
    <span className="toolbar">
      {writable && row.step !== 'held' && (
        <Button size="compact-sm" variant="default" onClick={() => onOpen({ act: 'arrange', row })}>
          {t('counselling.arrange')}
        </Button>
      )}
      {row.recordable && (
        <Button size="compact-sm" variant="default" onClick={() => onOpen({ act: 'record', row })}>
          {t('counselling.recordAct')}
        </Button>
      )}
      {row.readable && (
        <Button size="compact-sm" variant="subtle" onClick={() => onOpen({ act: 'read', row })}>
          {t('counselling.read')}
        </Button>
      )}
    </span>
  )
}

const dayOf = (day: string | undefined, format: (iso: string) => string) =>
  day === undefined ? '–' : format(day)
