import { Progress, SegmentedControl } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { ImportPreview } from '#shared/import/preview.ts'
import { useTexts } from '../../../i18n/texts.ts'
import type { Decisions, ImportJob } from '../desk/import-job.ts'
import { PreviewContent, type PreviewTab } from './preview-content.tsx'
import { PreviewFilters } from './preview-filters.tsx'
import { PreviewNotices } from './preview-notices.tsx'
import { PreviewPanel } from './preview-panel.tsx'
import { problemGroups } from './problem-groups.ts'
import { useShownRows } from './use-shown-rows.ts'

interface PreviewViewProps {
  readonly job: ImportJob
  readonly preview: ImportPreview
  /** A file on the desk that is better stored first. */
  readonly after: ImportJob | undefined
  readonly onDecide: (decisions: Decisions) => void
}

/** One file before it is stored: its rows with what will happen to each, its columns, and what was recognised. */
export function PreviewView({ job, preview, after, onDecide }: PreviewViewProps) {
  const { t } = useTexts()
  const { decisions } = job
  // where nothing is read yet the columns come first
  const [tab, setTab] = useState<PreviewTab>(
    decisions.byHand && preview.rows.length === 0 ? 'columns' : 'rows',
  )
  const shown = useShownRows(preview)
  const groups = useMemo(() => problemGroups(preview.rows), [preview.rows])
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
              onChange={(value) => setTab(value as PreviewTab)}
              data={tabsOf(preview).map((value) => ({ value, label: t(`data.tab.${value}`) }))}
            />
            {tab === 'rows' && <PreviewFilters preview={preview} shown={shown} groups={groups} />}
          </div>
          <PreviewContent
            tab={tab}
            job={job}
            preview={preview}
            shown={shown}
            group={groups.find(({ key }) => key === shown.problem)}
            onDecide={onDecide}
          />
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

/** Differences and sheets only where there are some to look at. */
function tabsOf({ rows, sheets }: ImportPreview): readonly PreviewTab[] {
  const hasDifferences = rows.some(({ action, kept }) => action === 'update' || kept !== undefined)
  const hasSheets = new Set(sheets.map(({ name }) => name)).size > 1
  return [
    'rows',
    ...(hasDifferences ? ['differences' as const] : []),
    'columns',
    ...(hasSheets ? ['sheets' as const] : []),
  ]
}
