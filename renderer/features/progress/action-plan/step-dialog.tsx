import type { ActionStep } from '#shared/progress/action-plan.ts'
import { monthsOf, quartersOf } from '#shared/period/period.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { notifyDone } from '../../../ui/notify.tsx'

interface StepDialogProps {
  readonly workResultId: string
  /** Absent: a new one. */
  readonly step?: ActionStep
  readonly onClose: () => void
}

export function StepDialog({ workResultId, step, onClose }: StepDialogProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { year } = usePeriod()
  const form = useDraftForm('actionPlan.save', {
    values: step ?? { workResultId },
    onDone: () => {
      onClose()
      void notifyDone(t('actionPlan.saved'), { undo: true })
    },
  })
  const [period, doneOn] = [form.field('period'), form.field('doneOn')]
  const periods = [...quartersOf(year), ...monthsOf(year)].map(({ key }) => ({
    value: key,
    label: format.period(key),
  }))
  return (
    <Dialog title={t(step ? 'actionPlan.title' : 'actionPlan.add')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void form.submit(event)} noValidate>
        <TextField label={t('actionPlan.text')} withAsterisk data-autofocus {...form.text('text')} />
        <SelectField
          label={t('actionPlan.period')}
          value={period.value as string | undefined}
          none={t('actionPlan.noPeriod')}
          choices={periods}
          onChange={period.onChange}
          error={period.error}
        />
        <TextField label={t('actionPlan.target')} {...form.text('target')} />
        <DateField
          label={t('actionPlan.doneOn')}
          value={doneOn.value as string | undefined}
          onChange={doneOn.onChange}
          error={doneOn.error}
        />
        <FormFooter failure={form.failure} busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
