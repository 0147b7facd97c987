import type { Employee } from '#shared/people/employee.ts'
import { formatNip } from '#shared/people/nip.ts'
import { useDraftForm } from '../../api/use-draft-form.ts'
import { useTexts } from '../../i18n/texts.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FormFooter } from '../../ui/form/form-footer.tsx'
import { notifyDone } from '../../ui/notify.tsx'
import { TextField } from '../../ui/form/text-field.tsx'

interface PersonDialogProps {
  readonly employee: Employee
  readonly onClose: () => void
}

export function NipDialog({ employee, onClose }: PersonDialogProps) {
  const { t } = useTexts()
  const name = employee.fullName
  const { text, submit, busy, failure } = useDraftForm('employee.correctNip', {
    values: { id: employee.id, rowVersion: employee.rowVersion, nip: '' },
    onDone: ({ warnings }) => {
      onClose()
      const words = [t('employee.nip.saved', { name }), ...warnings.map((key) => t(key))]
      void notifyDone(words.join(' '), { undo: true })
    },
  })
  return (
    <Dialog title={t('employee.nip.title', { name })} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <p className="muted">{t('employee.nip.body')}</p>
        <p>
          {t('employee.nip.now')}: <b>{employee.nip === undefined ? '—' : formatNip(employee.nip)}</b>
        </p>
        <TextField
          label={t('employee.nip.next')}
          description={t('employee.form.nipNote')}
          inputMode="numeric"
          withAsterisk
          data-autofocus
          {...text('nip')}
        />
        <TextField label={t('employee.nip.reason')} {...text('reason')} />
        <FormFooter failure={failure} busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
