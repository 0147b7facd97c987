import { useState } from 'react'
import type { FeedbackOfPerson } from '#shared/feedback/feedback.ts'
import { giverKinds } from '#shared/feedback/giver.ts'
import { useTexts } from '../../i18n/texts.ts'
import { type PickedPerson, PersonPicker } from '../../ui/form/person-picker.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import type { FeedbackDraftForm } from './feedback-draft.ts'

interface GiverFieldsProps {
  readonly of: FeedbackOfPerson
  readonly draft: FeedbackDraftForm
  /** Whether whoever types writes down what others said. */
  readonly onBehalf: boolean
}

/** Who said it: a leader who is signed in says his own, whoever writes for others names the leader. */
export function GiverFields({ of: { employeeId, leader }, draft, onBehalf }: GiverFieldsProps) {
  const { t } = useTexts()
  const { field, form, errorAt, text } = draft
  const kind = form.watch('giverKind')
  const [picked, setPicked] = useState<PickedPerson | undefined>(
    leader && { id: leader.id, fullName: leader.name },
  )
  const pick = (person: PickedPerson | undefined) => {
    setPicked(person)
    field('giverId').onChange(person?.id)
  }
  const isLeader = kind === 'leader'
  return (
    <div className="form-grid">
      <SelectField
        label={t('field.giverKind')}
        help="feedback"
        choices={giverKinds.map((value) => ({ value, label: t(`feedback.giverKind.${value}`) }))}
        {...field('giverKind')}
        onChange={(chosen) => {
          field('giverKind').onChange(chosen)
          field('giverName').onChange(undefined)
          field('giverId').onChange(chosen === 'leader' && onBehalf ? picked?.id : undefined)
        }}
      />
      {isLeader && onBehalf && (
        <PersonPicker
          label={t('feedback.form.leader')}
          value={picked}
          without={[employeeId]}
          onChange={pick}
          error={errorAt('giverId')}
        />
      )}
      {!isLeader && (
        <TextField
          label={t('feedback.form.giverName')}
          description={t('feedback.form.giverNote')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...text('giverName')}
        />
      )}
    </div>
  )
}
