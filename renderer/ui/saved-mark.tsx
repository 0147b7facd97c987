import { useIsMutating } from '@tanstack/react-query'
import { IconCircleCheck, IconLoader2 } from '@tabler/icons-react'
import { useTexts } from '../i18n/texts.ts'

/** Everything saves itself; this says so, and says when something is on its way. */
export function SavedMark() {
  const { t } = useTexts()
  const saving = useIsMutating() > 0
  return (
    <span className="saved-mark" role="status">
      {saving ? <IconLoader2 size={16} aria-hidden /> : <IconCircleCheck size={16} aria-hidden />}
      {t(saving ? 'app.saving' : 'app.saved')}
    </span>
  )
}
