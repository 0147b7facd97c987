import type { Input } from '#shared/api/contract.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { notifyDone } from '../../../ui/notify.tsx'

interface SaveDialogProps {
  readonly draft: Omit<Input<'report.save'>, 'name'>
  readonly onClose: () => void
  readonly onSaved: (id: string) => void
}

/** Gives the list on screen a name of the office's own. */
export function SaveDialog({ draft, onClose, onSaved }: SaveDialogProps) {
  const { t } = useTexts()
  const form = useDraftForm('report.save', {
    values: draft,
    onDone: ({ id }) => {
      onClose()
      onSaved(id)
      void notifyDone(t('reports.saved'), { undo: true })
    },
  })
  return (
    <Dialog title={t('reports.saveTitle')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void form.submit(event)} noValidate>
        <TextField
          label={t('reports.saveName')}
          description={t('reports.saveHint')}
          withAsterisk
          data-autofocus
          {...form.text('name')}
        />
        <FormFooter failure={form.failure} busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
