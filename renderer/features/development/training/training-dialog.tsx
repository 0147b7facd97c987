import { Autocomplete, Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Input } from '#shared/api/contract.ts'
import { phraseTopics } from '#shared/appraisal/phrases.ts'
import { trainingStatuses } from '#shared/development/training.ts'
import { useApiCommand, useApiQuery } from '../../../api/hooks.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { type PickedPerson, PersonPicker } from '../../../ui/form/person-picker.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { DecimalField } from '../../../ui/form/decimal-field.tsx'
import { LongTextField, TextField } from '../../../ui/form/text-field.tsx'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'

interface TrainingDialogProps {
  readonly title: string
  /** Whose training it is, where that is known. */
  readonly person?: PickedPerson
  readonly values: Partial<Input<'training.save'>>
  readonly onClose: () => void
}

/** A training of a person: proposed, planned, done with its hours and certificate, or dropped. */
export function TrainingDialog({ title, person, values, onClose }: TrainingDialogProps) {
  const { t } = useTexts()
  const form = useDraftForm('training.save', {
    values,
    onDone: () => {
      onClose()
      void notifyDone(t('training.plan.saved'), { undo: true })
    },
  })
  return (
    <Dialog title={title} onClose={onClose} size="36rem">
      <form className="stack" onSubmit={(event) => void form.submit(event)} noValidate>
        <WhatFields form={form} person={person} />
        <WhenFields form={form} />
        <TextField label={t('training.column.provider')} {...form.text('provider')} />
        <LongTextField label={t('training.plan.reason')} {...form.text('reason')} />
        {values.id !== undefined && (
          <RemoveTraining id={values.id} rowVersion={values.rowVersion ?? 0} onDone={onClose} />
        )}
        <FormFooter failure={form.failure} busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

type Form = ReturnType<typeof useDraftForm<'training.save'>>

/** Whose training it is, and what; a course of the catalogue brings what is known of it. */
function WhatFields({ form, person }: { readonly form: Form; readonly person: PickedPerson | undefined }) {
  const { t } = useTexts()
  const courses = useApiQuery('training.courses', {}).data ?? []
  const [picked, setPicked] = useState(person)
  const [employee, name, topic, hours] = [
    form.field('employeeId'),
    form.field('name'),
    form.field('topic'),
    form.field('hours'),
  ]
  const choose = (chosen: string) => {
    name.onChange(chosen)
    const course = courses.find((one) => one.name === chosen)
    if (!course) return
    if (topic.value === undefined) topic.onChange(course.topics[0])
    if (course.hours !== undefined) hours.onChange(course.hours)
    if (course.provider !== undefined) form.form.setValue('provider', course.provider)
  }
  return (
    <>
      {person === undefined && (
        <PersonPicker
          label={t('training.plan.person')}
          withAsterisk
          value={picked}
          error={employee.error}
          onChange={(next) => {
            setPicked(next)
            employee.onChange(next?.id ?? '')
          }}
        />
      )}
      <Autocomplete
        label={t('training.plan.course')}
        description={t('training.plan.courseHint')}
        withAsterisk
        autoComplete="off"
        data={[...new Set(courses.map((course) => course.name))]}
        value={(name.value as string | undefined) ?? ''}
        onChange={choose}
        error={name.error}
      />
    </>
  )
}

/** How far it is, when, and for how many hours. */
function WhenFields({ form }: { readonly form: Form }) {
  const { t } = useTexts()
  const [topic, status, hours] = [form.field('topic'), form.field('status'), form.field('hours')]
  const [from, to] = [form.field('from'), form.field('to')]
  return (
    <div className="form-grid">
      <SelectField
        label={t('training.column.topic')}
        help="development.training"
        none={t('training.plan.noTopic')}
        choices={phraseTopics.map((one) => ({ value: one, label: t(`training.topic.${one}`) }))}
        value={topic.value}
        onChange={topic.onChange}
        error={topic.error}
      />
      <SelectField
        label={t('training.column.status')}
        help="development.training"
        choices={trainingStatuses.map((one) => ({ value: one, label: t(`training.status.${one}`) }))}
        value={status.value}
        onChange={status.onChange}
        error={status.error}
      />
      <DateField
        label={t('training.plan.from')}
        value={from.value}
        onChange={from.onChange}
        error={from.error}
      />
      <DateField label={t('training.plan.to')} value={to.value} onChange={to.onChange} error={to.error} />
      <DecimalField
        unit="JP"
        label={t('field.hours')}
        value={hours.value}
        onChange={hours.onChange}
        error={hours.error}
      />
      <TextField label={t('training.column.certificate')} {...form.text('certificate')} />
    </div>
  )
}

interface RemoveTrainingProps {
  readonly id: string
  readonly rowVersion: number
  readonly onDone: () => void
}

function RemoveTraining({ id, rowVersion, onDone }: RemoveTrainingProps) {
  const { t } = useTexts()
  const remove = useApiCommand('training.remove', {
    onDone: () => {
      onDone()
      void notifyDone(t('training.plan.removed'), { undo: true })
    },
  })
  return (
    <Button
      variant="subtle"
      color="red"
      size="compact-sm"
      leftSection={<IconTrash size={14} aria-hidden />}
      onClick={() => remove.mutate({ id, rowVersion }, { onError: notifyFailed })}
    >
      {t('training.plan.remove')}
    </Button>
  )
}
