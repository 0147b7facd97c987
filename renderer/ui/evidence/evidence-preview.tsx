import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import type { FileData } from '#shared/api/file-data.ts'
import type { Evidence } from '#shared/progress/evidence.ts'
import { type FileKind, isPicture } from '#shared/progress/file-kind.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { Dialog } from '../dialog.tsx'
import { download } from '../download.ts'
import { QueryView } from '../state/query-view.tsx'
import { PdfPages } from './pdf-pages.tsx'

/** Shows a picture as a picture and a PDF as pictures of its pages: no markup and no script of a file ever runs here. Everything else is opened by its own program. */
export function EvidencePreview({
  piece,
  onClose,
}: {
  readonly piece: Evidence
  readonly onClose: () => void
}) {
  const { t } = useTexts()
  const file = useApiQuery('evidence.read', { id: piece.id })
  return (
    <Dialog title={piece.name} onClose={onClose} size="60rem">
      <QueryView query={file} lines={6}>
        {(data) => (
          <div className="stack">
            <Shown file={data} kind={piece.file?.kind} />
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

function Shown({ file, kind }: { readonly file: FileData; readonly kind: FileKind | undefined }) {
  const { t } = useTexts()
  if (kind === 'pdf') return <PdfPages file={file} />
  if (kind !== undefined && isPicture(kind)) return <Picture file={file} kind={kind} />
  return <p className="hint">{t('evidence.noPreview')}</p>
}

function Picture({ file, kind }: { readonly file: FileData; readonly kind: string }) {
  return <img className="evidence-picture" src={`data:image/${kind};base64,${file.base64}`} alt={file.name} />
}
