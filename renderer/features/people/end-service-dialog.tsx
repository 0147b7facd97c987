import { employeeStatuses, isInService } from '#shared/people/employee-status.ts'
import { useDraftForm } from '../../api/use-draft-form.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { localToday } from '../../shell/today.ts'
import { DateField } from '../../ui/form/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FormFooter } from '../../ui/form/form-footer.tsx'
import { notifyDone } from '../../ui/notify.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { LongTextField } from '../../ui/form/text-field.tsx'
import type { PersonDialogProps } from './nip-dialog.tsx'

const endings = employeeStatuses.filter((status) => !isInService(status))

export function EndServiceDialog({ employee, onClose }: PersonDialogProps) {
  const { t } = useTexts()
  const format = useFormat()
  const name = employee.fullName
  const { text, field, form, submit, busy, failure } = useDraftForm('employee.endService', {
    values: { id: employee.id, rowVersion: employee.rowVersion, status: 'retired', date: localToday() },
    onDone: () => {
      onClose()
      const { status, date } = form.getValues()
      const params = { name, status: t(`employeeStatus.${status}`).toLowerCase(), date: format.date(date) }
      void notifyDone(t('employee.end.saved', params), { undo: true })
    },
  })
  return (
    <Dialog title={t('employee.end.title', { name })} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <p className="muted">{t('employee.end.body')}</p>
        <div className="form-grid">
          <SelectField
            label={t('field.status')}
            data-autofocus
            choices={endings.map((value) => ({ value, label: t(`employeeStatus.${value}`) }))}
            {...field('status')}
          />
          <DateField label={t('employee.end.date')} withAsterisk {...field('date')} />
        </div>
        <LongTextField label={t('field.note')} {...text('note')} />
        <FormFooter failure={failure} busy={busy} onCancel={onClose} action={t('employee.end.action')} />
      </form>
    </Dialog>
  )
}
