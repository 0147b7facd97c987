import { Button } from '@mantine/core'
import { useTexts } from '../../i18n/texts.ts'

interface SaveFooterProps {
  /** The sentence of the whole form when it was refused. */
  readonly failure: string | undefined
  readonly busy: boolean
  /** Whether anything is there to be saved. */
  readonly isDirty: boolean
}

/** The end of a form that stands in a page: why it was refused, and its one action once something has changed. */
export function SaveFooter({ failure, busy, isDirty }: SaveFooterProps) {
  const { t } = useTexts()
  return (
    <div className="card-body form-actions">
      {failure !== undefined && (
        <span className="notice" data-tone="bad" role="alert">
          {failure}
        </span>
      )}
      <Button type="submit" loading={busy} disabled={!isDirty}>
        {t('ui.save')}
      </Button>
    </div>
  )
}
