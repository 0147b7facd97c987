import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import type { FiledPaper } from '#shared/scan/scan.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { Dialog } from '../dialog.tsx'
import { download } from '../download.ts'
import { QueryView } from '../state/query-view.tsx'
import { PdfPages } from './pdf-pages.tsx'

interface FiledPapersProps {
  readonly employeeId: string
  readonly period: string
}

/** The signed papers of somebody and a period that were scanned; where there are none there is nothing to say. */
export function FiledPapers({ employeeId, period }: FiledPapersProps) {
  const { t } = useTexts()
  const { data: papers = [] } = useApiQuery('scan.list', { employeeId, period })
  const [open, setOpen] = useState<FiledPaper>()
  if (papers.length === 0) return null
  return (
    <section>
      <h3>{t('scan.list')}</h3>
      <ul className="filed-papers">
        {papers.map((paper) => (
          <li key={paper.id}>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('scan.open', { name: paper.name })}
              onClick={() => setOpen(paper)}
            >
              {t('scan.line', { code: paper.code, pages: paper.pages, date: paper.filedOn })}
            </Button>
          </li>
        ))}
      </ul>
      {open && <FiledPreview paper={open} onClose={() => setOpen(undefined)} />}
    </section>
  )
}

function FiledPreview({ paper, onClose }: { readonly paper: FiledPaper; readonly onClose: () => void }) {
  const { t } = useTexts()
  const file = useApiQuery('scan.open', { id: paper.id })
  return (
    <Dialog title={paper.name} onClose={onClose} size="60rem">
      <QueryView query={file} lines={6}>
        {(data) => (
          <div className="stack">
            <PdfPages file={data} />
            <div className="form-actions">
              <Button leftSection={<IconDownload size={16} aria-hidden />} onClick={() => download(data)}>
                {t('evidence.download')}
              </Button>
            </div>
          </div>
        )}
      </QueryView>
    </Dialog>
  )
}
