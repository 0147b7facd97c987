import { Checkbox } from '@mantine/core'
import { type Holiday, type HolidayKind, holidayKinds } from '#shared/clock/holiday.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { notifyDone } from '../../../ui/notify.tsx'

interface HolidayDialogProps {
  /** Absent: a new one. */
  readonly holiday?: Holiday
  readonly onClose: () => void
}

export function HolidayDialog({ holiday, onClose }: HolidayDialogProps) {
  const { t } = useTexts()
  const { text, field, submit, busy, failure } = useDraftForm('clock.saveHoliday', {
    values: holiday ? { ...holiday, was: holiday.date } : { kind: 'local', checked: true },
    onDone: ({ name }) => {
      onClose()
      void notifyDone(t('holiday.saved', { name }), { undo: true })
    },
  })
  const date = field('date')
  const kind = field('kind')
  const checked = field('checked')
  return (
    <Dialog title={t(holiday ? 'holiday.editTitle' : 'holiday.addTitle')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <div className="form-grid">
          <DateField
            label={t('holiday.date')}
            withAsterisk
            data-autofocus
            value={date.value as string | undefined}
            onChange={date.onChange}
            error={date.error}
          />
          <SelectField
            label={t('holiday.kindLabel')}
            help="clock.holidays"
            value={kind.value as HolidayKind | undefined}
            choices={holidayKinds.map((value) => ({ value, label: t(`holiday.kind.${value}`) }))}
            onChange={kind.onChange}
            error={kind.error}
          />
        </div>
        <TextField label={t('holiday.name')} withAsterisk {...text('name')} />
        <TextField label={t('holiday.source')} {...text('source')} />
        <Checkbox
          label={t('field.checked')}
          checked={checked.value === true}
          onChange={(event) => checked.onChange(event.currentTarget.checked)}
        />
        <FormFooter failure={failure} busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
