import {
  programmeAccreditations,
  schoolAccreditations,
  type StudyAssignment,
  studyOutcomes,
  studyProgrammes,
} from '#shared/plan/study.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { DecimalField } from '../../../ui/form/decimal-field.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { notifyDone } from '../../../ui/notify.tsx'

interface StudyDialogProps {
  readonly employeeId: string
  readonly year: number
  readonly study: StudyAssignment | undefined
  readonly onClose: () => void
}

export function StudyDialog({ employeeId, year, study, onClose }: StudyDialogProps) {
  const { t } = useTexts()
  const usual = { programme: 'bachelor', school: 'a', from: `${year}-01-01`, to: `${year}-12-31` } as const
  const { band: _band, ...known } = { band: undefined, ...(study ?? usual) }
  const { text, field, submit, busy, failure } = useDraftForm('plan.saveStudy', {
    values: { employeeId, ...known },
    onDone: () => {
      onClose()
      void notifyDone(t('plan.life.study.saved'), { undo: true })
    },
  })
  const grades = programmeAccreditations.map((value) => ({ value, label: t(`schoolAccreditation.${value}`) }))
  return (
    <Dialog title={t('plan.life.study.title')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <TextField label={t('plan.life.study.name')} data-autofocus {...text('name')} />
        <div className="form-grid">
          <SelectField
            label={t('plan.life.study.programme')}
            choices={studyProgrammes.map((value) => ({ value, label: t(`studyProgramme.${value}`) }))}
            {...field('programme')}
          />
          <SelectField
            label={t('plan.life.study.school')}
            choices={schoolAccreditations.map((value) => ({
              value,
              label: t(`schoolAccreditation.${value}`),
            }))}
            {...field('school')}
          />
          <SelectField
            label={t('plan.life.study.accreditation')}
            none="–"
            choices={grades}
            {...field('accreditation')}
          />
          <SelectField
            label={t('plan.life.study.outcome')}
            none="–"
            choices={studyOutcomes.map((value) => ({ value, label: t(`studyOutcome.${value}`) }))}
            {...field('outcome')}
          />
          <DateField label={t('plan.life.study.from')} withAsterisk {...field('from')} />
          <DateField label={t('plan.life.study.to')} withAsterisk {...field('to')} />
          <DecimalField label={t('plan.life.study.gradePoint')} help="plan.annex" {...field('gradePoint')} />
        </div>
        <FormFooter failure={failure} busy={busy} onCancel={onClose} action={t('plan.life.study.save')} />
      </form>
    </Dialog>
  )
}
