import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import type { FileData } from '#shared/api/file-data.ts'
import type { Evidence } from '#shared/progress/evidence.ts'
import { isPicture } from '#shared/progress/file-kind.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { Dialog } from '../dialog.tsx'
import { download } from '../download.ts'
import { QueryView } from '../state/query-view.tsx'

/** Shows a picture as a picture: no markup and no script of a file ever runs here. Everything else is opened by its own program. */
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
            {piece.file && isPicture(piece.file.kind) ? (
              <Picture file={data} kind={piece.file.kind} />
            ) : (
              <p className="hint">{t('evidence.noPreview')}</p>
            )}
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

function Picture({ file, kind }: { readonly file: FileData; readonly kind: string }) {
  return <img className="evidence-picture" src={`data:image/${kind};base64,${file.base64}`} alt={file.name} />
}
