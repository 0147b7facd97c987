import { Button, Progress, SegmentedControl } from '@mantine/core'
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { ImportPreview } from '#shared/import/preview.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ColumnMapping } from '../mapping/column-mapping.tsx'
import {
  type Decisions,
  type ImportJob,
  type LineOf,
  lineKey,
  withCorrection,
  withLeftOut,
  withoutLeftOut,
} from '../desk/import-job.ts'
import { PreviewFilters } from './preview-filters.tsx'
import { PreviewList } from './preview-list.tsx'
import { PreviewPanel } from './preview-panel.tsx'
import type { RowDecisions } from './preview-row.tsx'
import { type RowFilter, sourceRows, visibleRows, withSheetNames } from './preview-rows.ts'

interface PreviewViewProps {
  readonly job: ImportJob
  readonly preview: ImportPreview
  /** A file on the desk that is better stored first. */
  readonly after: ImportJob | undefined
  readonly onDecide: (decisions: Decisions) => void
}

const noKeys: ReadonlySet<string> = new Set()

/** One file before it is stored: its rows with what will happen to each, its columns, and what was recognised. */
export function PreviewView({ job, preview, after, onDecide }: PreviewViewProps) {
  const { t, say } = useTexts()
  const { decisions } = job
  const [tab, setTab] = useState<'rows' | 'columns'>(
    // nothing is read yet: the columns come first
    decisions.byHand && preview.rows.length === 0 ? 'columns' : 'rows',
  )
  const [chosen, setChosen] = useState<RowFilter>()
  // what needs a hand comes first, also after the rows were checked again
  const filter = chosen ?? (preview.counts.reject > 0 ? 'reject' : 'all')
  const [search, setSearch] = useState('')
  const [kept, setKept] = useState(noKeys)
  const all = useMemo(() => sourceRows(preview), [preview])
  const items = useMemo(
    () => withSheetNames(visibleRows(all, { filter, search, kept })),
    [all, filter, search, kept],
  )
  const keep = (row: LineOf) => {
    setChosen(filter)
    setKept((keys) => new Set([...keys, lineKey(row)]))
  }
  const show = (next: RowFilter) => {
    setChosen(next)
    setKept(noKeys)
  }
  const decide: RowDecisions = {
    correct(row, field, text) {
      keep(row)
      onDecide(withCorrection(decisions, { sheet: row.sheet, line: row.line, field, text }))
    },
    revert(row) {
      keep(row)
      const corrections = (decisions.corrections ?? []).filter((known) => lineKey(known) !== lineKey(row))
      onDecide({ ...decisions, corrections })
    },
    leaveOut(row) {
      keep(row)
      onDecide(withLeftOut(decisions, row))
    },
    takeBack(row) {
      keep(row)
      onDecide(withoutLeftOut(decisions, row))
    },
  }
  return (
    <>
      {job.conflicted && (
        <p className="notice" role="alert">
          <IconAlertTriangle size={16} aria-hidden />
          {t('data.save.conflict')}
        </p>
      )}
      {after && (
        <p className="notice" data-tone="info">
          <IconInfoCircle size={16} aria-hidden />
          {t('data.save.after', { file: after.fileName })}
        </p>
      )}
      {job.failure && (
        <p className="notice" data-tone="bad" role="alert">
          <IconAlertTriangle size={16} aria-hidden />
          {say(job.failure)}
        </p>
      )}
      <div className="split">
        <section className="card fill import-preview" aria-busy={job.busy !== undefined}>
          {job.busy && <Progress className="import-checking" value={100} animated size={3} aria-hidden />}
          <div className="import-tools">
            <SegmentedControl
              size="xs"
              aria-label={t('data.tab.label')}
              value={tab}
              onChange={(value) => setTab(value === 'columns' ? 'columns' : 'rows')}
              data={(['rows', 'columns'] as const).map((value) => ({ value, label: t(`data.tab.${value}`) }))}
            />
            {tab === 'rows' && (
              <PreviewFilters
                preview={preview}
                filter={filter}
                search={search}
                onFilter={show}
                onSearch={setSearch}
              />
            )}
          </div>
          {tab === 'columns' && <ColumnMapping preview={preview} decisions={decisions} onDecide={onDecide} />}
          {tab === 'rows' && items.length === 0 && (
            <EmptyState
              action={
                <Button
                  variant="default"
                  onClick={() => {
                    show('all')
                    setSearch('')
                  }}
                >
                  {t('data.filter.showAll')}
                </Button>
              }
            >
              {t('data.filter.nothing')}
            </EmptyState>
          )}
          {tab === 'rows' && items.length > 0 && (
            <PreviewList preview={preview} items={items} decide={decide} />
          )}
        </section>
        <PreviewPanel
          preview={preview}
          decisions={decisions}
          onDecide={onDecide}
          onColumns={() => setTab('columns')}
          onSkipped={() => {
            setTab('rows')
            show('skipped')
          }}
        />
      </div>
    </>
  )
}
