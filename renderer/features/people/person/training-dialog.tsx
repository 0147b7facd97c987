import { structuralTrainingOrder } from '#shared/career/seniority.ts'
import { type Training, trainingLevels, trainingNames } from '#shared/career/training.ts'
import type { Employee } from '#shared/people/employee.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { DateField } from '../../../ui/form/date-field.tsx'
import { DecimalField } from '../../../ui/form/decimal-field.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { notifyDone } from '../../../ui/notify.tsx'

interface TrainingDialogProps {
  readonly employee: Employee
  readonly training: Training | undefined
  readonly onClose: () => void
}

/** A structural training; its level follows from the name that is typed, present or old. */
export function TrainingDialog({ employee, training, onClose }: TrainingDialogProps) {
  const { t } = useTexts()
  const form = useDraftForm('career.saveTraining', {
    values: training ?? { employeeId: employee.id },
    onDone: () => {
      onClose()
      void notifyDone(t('career.training.saved', { name: employee.fullName }), { undo: true })
    },
  })
  const level = form.field('level')
  const name = form.text('name')
  return (
    <Dialog
      title={training ? t('career.training.edit', { name: training.name }) : t('career.training.add')}
      onClose={onClose}
    >
      <form className="stack" noValidate onSubmit={(event) => void form.submit(event)}>
        <TextField
          label={t('field.trainingName')}
          data-autofocus
          {...name}
          onChange={(event) => {
            void name.onChange(event)
            const known = structuralTrainingOrder(event.currentTarget.value)
            if (known !== undefined) level.onChange(known)
          }}
        />
        <div className="form-grid">
          <SelectField
            label={t('field.trainingLevel')}
            none={t('employee.form.choose')}
            choices={trainingLevels.map((value) => ({
              value: String(value),
              label: t(`career.training.level.${trainingNames[value]}`),
            }))}
            error={level.error}
            value={level.value === undefined ? undefined : String(level.value)}
            onChange={(value) => level.onChange(value === undefined ? undefined : Number(value))}
          />
          <DateField label={t('field.completedOn')} {...form.field('completedOn')} />
          <DecimalField label={t('field.hours')} help="development.training" {...form.field('hours')} />
          <TextField label={t('field.certificate')} {...form.text('certificate')} />
        </div>
        <FormFooter failure={form.failure} busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
