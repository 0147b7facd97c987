import { Button } from '@mantine/core'
import { IconFileAlert } from '@tabler/icons-react'
import type { ImportPreview } from '#shared/import/preview.ts'
import { call } from '../../../api/transport.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useHandOver } from '../../../ui/use-hand-over.ts'

/** The person's own workbook with what is wrong marked in it, for whoever keeps the list to put right. */
export function MarkedDownload({ preview }: { readonly preview: ImportPreview }) {
  const { t, language } = useTexts()
  const { handOver, busy } = useHandOver()
  const count = preview.rows.filter(({ problems }) => problems.length > 0).length
  if (count === 0) return null
  if (!/\.xlsx$/i.test(preview.fileName))
    return (
      <div>
        <h3>{t('data.marked.title')}</h3>
        <p className="hint">{t('data.marked.other')}</p>
      </div>
    )
  return (
    <div>
      <h3>{t('data.marked.title')}</h3>
      <p className="hint">{t('data.marked.hint', { count })}</p>
      <Button
        variant="default"
        size="compact-sm"
        loading={busy}
        leftSection={<IconFileAlert size={15} aria-hidden />}
        onClick={() => void handOver(call('import.marked', { previewId: preview.previewId, language }))}
      >
        {t('data.marked.button')}
      </Button>
    </div>
  )
}
