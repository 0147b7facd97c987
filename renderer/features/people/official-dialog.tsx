import type { Official } from '#shared/people/unit.ts'
import { useDraftForm } from '../../api/use-draft-form.ts'
import { useTexts } from '../../i18n/texts.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FormFooter } from '../../ui/form/form-footer.tsx'
import { notifyDone } from '../../ui/notify.tsx'
import { TextField } from '../../ui/form/text-field.tsx'

interface OfficialDialogProps {
  readonly official?: Official
  readonly onClose: () => void
}

export function OfficialDialog({ official, onClose }: OfficialDialogProps) {
  const { t } = useTexts()
  const { text, form, submit, busy, failure } = useDraftForm('official.save', {
    values: official ?? { name: '', position: '' },
    onDone: () => {
      onClose()
      void notifyDone(t('unit.official.saved', { name: form.getValues('name') }), { undo: true })
    },
  })
  const title = official ? t('unit.official.editTitle', { name: official.name }) : t('unit.official.addTitle')
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <TextField label={t('field.name')} withAsterisk data-autofocus {...text('name')} />
        <TextField label={t('field.position')} withAsterisk {...text('position')} />
        <TextField label={t('field.office')} {...text('office')} />
        <div className="form-grid">
          <TextField label={t('field.nip')} description={t('unit.official.nipNote')} {...text('nip')} />
          <TextField label={t('field.grade')} {...text('grade')} />
        </div>
        <FormFooter failure={failure} busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
