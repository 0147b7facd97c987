import type { Responsibility } from '#shared/plan/cascade/library.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { LongTextField, TextField } from '../../../ui/form/text-field.tsx'

interface ResponsibilityDialogProps {
  readonly position: string
  readonly responsibility?: Responsibility
  readonly onClose: () => void
}

export function ResponsibilityDialog({ position, responsibility, onClose }: ResponsibilityDialogProps) {
  const { t } = useTexts()
  const { text, submit, busy, failure } = useDraftForm('library.saveResponsibility', {
    values: { position, ...responsibility },
    onDone: onClose,
  })
  const title = responsibility ? t('library.editResponsibility') : t('library.addResponsibility')
  return (
    <Dialog title={`${title} · ${position}`} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <LongTextField label={t('library.duty')} withAsterisk data-autofocus {...text('text')} />
        <TextField label={t('library.measure')} description={t('library.measureHint')} {...text('measure')} />
        <FormFooter failure={failure} busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
