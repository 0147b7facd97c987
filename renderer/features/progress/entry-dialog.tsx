import type { PlannedResult } from '#shared/plan/planned-result.ts'
import type { ProgressEntry } from '#shared/progress/progress.ts'
import { useTexts } from '../../i18n/texts.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FormFooter } from '../../ui/form/form-footer.tsx'
import { notifyDone } from '../../ui/notify.tsx'
import { EntryFields } from './entry-fields.tsx'
import { useEntry } from './use-entry.ts'

interface EntryDialogProps {
  readonly results: readonly PlannedResult[]
  readonly entry: ProgressEntry
  readonly onClose: () => void
}

export function EntryDialog({ results, entry, onClose }: EntryDialogProps) {
  const { t } = useTexts()
  const { date, workResultId, indicatorId, text, quantity, final } = entry
  const { draft, change, errors, submit, busy } = useEntry({
    results,
    entry,
    start: { date, workResultId, indicatorId, text, quantity, final },
    onDone: () => {
      onClose()
      void notifyDone(t('progressEntry.list.saved'), { undo: true })
    },
  })
  return (
    <Dialog title={t('progressEntry.list.editTitle')} onClose={onClose} size="52rem">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <EntryFields results={results} draft={draft} onChange={change} errors={errors} />
        <FormFooter failure={undefined} busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
