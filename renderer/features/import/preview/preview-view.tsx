import { Button, Progress, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { ImportPreview } from '#shared/import/preview.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import {
  type Decisions,
  type ImportJob,
  withCorrection,
  withLeftOut,
  withoutCorrections,
  withoutLeftOut,
} from '../desk/import-job.ts'
import { ColumnMapping } from '../mapping/column-mapping.tsx'
import { PreviewFilters } from './preview-filters.tsx'
import { PreviewList } from './preview-list.tsx'
import { PreviewNotices } from './preview-notices.tsx'
import { PreviewPanel } from './preview-panel.tsx'
import { type ShownRows, useShownRows } from './use-shown-rows.ts'

interface PreviewViewProps {
  readonly job: ImportJob
  readonly preview: ImportPreview
  /** A file on the desk that is better stored first. */
  readonly after: ImportJob | undefined
  readonly onDecide: (decisions: Decisions) => void
}
type Tab = 'rows' | 'columns'

/** One file before it is stored: its rows with what will happen to each, its columns, and what was recognised. */
export function PreviewView({ job, preview, after, onDecide }: PreviewViewProps) {
  const { t } = useTexts()
  const { decisions } = job
  // where nothing is read yet the columns come first
  const [tab, setTab] = useState<Tab>(decisions.byHand && preview.rows.length === 0 ? 'columns' : 'rows')
  const shown = useShownRows(preview)
  return (
    <>
      <PreviewNotices job={job} after={after} />
      <div className="split">
        <section className="card fill import-preview" aria-busy={job.busy !== undefined}>
          {job.busy && <Progress className="import-checking" value={100} animated size={3} aria-hidden />}
          <div className="import-tools">
            <SegmentedControl
              size="xs"
              aria-label={t('data.tab.label')}
              value={tab}
              onChange={(value) => setTab(value as Tab)}
              data={(['rows', 'columns'] as const).map((value) => ({ value, label: t(`data.tab.${value}`) }))}
            />
            {tab === 'rows' && <PreviewFilters preview={preview} shown={shown} />}
          </div>
          {tab === 'columns' ? (
            <ColumnMapping preview={preview} decisions={decisions} onDecide={onDecide} />
          ) : (
            <SourceRows preview={preview} decisions={decisions} shown={shown} onDecide={onDecide} />
          )}
        </section>
        <PreviewPanel
          preview={preview}
          decisions={decisions}
          onDecide={onDecide}
          onColumns={() => setTab('columns')}
          onSkipped={() => {
            setTab('rows')
            shown.show('skipped')
          }}
        />
      </div>
    </>
  )
}

interface SourceRowsProps {
  readonly preview: ImportPreview
  readonly decisions: Decisions
  readonly shown: ShownRows
  readonly onDecide: (decisions: Decisions) => void
}

/** A row that is decided on stays in sight, also where it no longer fits the filter. */
function SourceRows({ preview, decisions, shown, onDecide }: SourceRowsProps) {
  if (shown.items.length === 0) return <NothingFits shown={shown} />
  return (
    <PreviewList
      preview={preview}
      items={shown.items}
      decide={{
        correct(row, field, text) {
          shown.keep(row)
          onDecide(withCorrection(decisions, { sheet: row.sheet, line: row.line, field, text }))
        },
        revert(row) {
          shown.keep(row)
          onDecide(withoutCorrections(decisions, row))
        },
        leaveOut(row) {
          shown.keep(row)
          onDecide(withLeftOut(decisions, row))
        },
        takeBack(row) {
          shown.keep(row)
          onDecide(withoutLeftOut(decisions, row))
        },
      }}
    />
  )
}

function NothingFits({ shown }: { readonly shown: ShownRows }) {
  const { t } = useTexts()
  const showAll = () => {
    shown.show('all')
    shown.setSearch('')
  }
  return (
    <EmptyState
      action={
        <Button variant="default" onClick={showAll}>
          {t('data.filter.showAll')}
        </Button>
      }
    >
      {t('data.filter.nothing')}
    </EmptyState>
  )
}
