import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { EventDraft } from '#shared/event/event.ts'
import { eventKinds, fieldsOfKind } from '#shared/event/event-law.ts'
import { actings, type Employee } from '#shared/people/employee.ts'
import { hasLeft, isInService } from '#shared/people/employee-status.ts'
import { schoolAccreditations, studyOutcomes, studyProgrammes } from '#shared/plan/study.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { localToday } from '../../../shell/today.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { type PickedPerson, PersonPicker } from '../../../ui/form/person-picker.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { LongTextField, TextField } from '../../../ui/form/text-field.tsx'
import { UnitPicker } from '../../../ui/form/unit-picker.tsx'
import { notifyDone } from '../../../ui/notify.tsx'
import { EventPreview } from './event-preview.tsx'

interface EventDialogProps {
  readonly employee: Pick<Employee, 'id' | 'rowVersion' | 'fullName' | 'status'>
  readonly onClose: () => void
}

/** What happened to a person, from when, and beside it what follows; one act stores all of it. */
export function EventDialog({ employee, onClose }: EventDialogProps) {
  const { t } = useTexts()
  const name = employee.fullName
  const form = useDraftForm('event.record', {
    values: {
      employeeId: employee.id,
      rowVersion: employee.rowVersion,
      kind: kindsFor(employee)[0]!,
      date: localToday(),
    },
    onDone: () => {
      onClose()
      void notifyDone(t('event.saved', { name }), { undo: true })
    },
  })
  const asked = EventDraft.safeParse(present(form.form.watch()))
  return (
    <Dialog title={t('event.title', { name })} onClose={onClose} size="60rem">
      <form className="event-form" noValidate onSubmit={(event) => void form.submit(event)}>
        <div className="stack">
          <KindFields form={form} employee={employee} />
          <LongTextField label={t('event.note')} {...form.text('note')} />
        </div>
        <EventPreview draft={asked.success ? asked.data : undefined} />
        <div className="event-footer">
          <FormFooter failure={form.failure} busy={form.busy} onCancel={onClose} action={t('event.save')} />
        </div>
      </form>
    </Dialog>
  )
}

type Form = ReturnType<typeof useDraftForm<'event.record'>>
interface FieldsProps {
  readonly form: Form
  readonly employee: EventDialogProps['employee']
}

/** Who has left can only come back; who is away for a time may also leave for good. */
function kindsFor({ status }: EventDialogProps['employee']) {
  if (hasLeft(status)) return ['join'] as const
  if (!isInService(status)) return ['join', 'moved', 'retired', 'dismissed', 'deceased'] as const
  return eventKinds
}

/** An emptied field is absent. */
function present(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''))
}

function KindFields({ form, employee }: FieldsProps) {
  const { t } = useTexts()
  const kind = form.form.watch('kind')
  const { needed, more } = fieldsOfKind(kind)
  const asks = new Set([...needed, ...more])
  const change = (next: typeof kind | undefined) => {
    if (next === undefined) return
    form.form.reset({
      employeeId: employee.id,
      rowVersion: employee.rowVersion,
      kind: next,
      date: form.form.getValues('date'),
      ...(next === 'acting' && { acting: 'plt' }),
    })
  }
  return (
    <>
      <SelectField
        label={t('event.kindLabel')}
        help="people.events"
        data-autofocus
        value={kind}
        choices={kindsFor(employee).map((one) => ({ value: one, label: t(`event.kind.${one}`) }))}
        onChange={change}
      />
      <div className="form-grid">
        <DateField label={t('event.date')} withAsterisk {...form.field('date')} />
        {asks.has('to') && (
          <DateField label={t('event.to')} withAsterisk={needed.includes('to')} {...form.field('to')} />
        )}
      </div>
      {asks.has('unitId') && <PostFields form={form} employee={employee} />}
      {asks.has('superiorId') && <SuperiorField key={kind} form={form} employee={employee} />}
      {asks.has('programme') && <StudyFields form={form} />}
      {asks.has('outcome') && (
        <SelectField
          label={t('event.outcome')}
          withAsterisk
          none={t('employee.form.choose')}
          choices={studyOutcomes.map((value) => ({ value, label: t(`studyOutcome.${value}`) }))}
          {...form.field('outcome')}
        />
      )}
    </>
  )
}

function PostFields({ form }: FieldsProps) {
  const { t } = useTexts()
  const isActing = form.form.watch('kind') === 'acting'
  return (
    <>
      <UnitPicker
        label={t(isActing ? 'event.actingUnit' : 'event.newUnit')}
        withAsterisk
        none={t('employee.form.choose')}
        {...form.field('unitId')}
      />
      {isActing ? (
        <SelectField
          label={t('event.acting')}
          choices={actings.map((value) => ({ value, label: t(`acting.${value}`) }))}
          {...form.field('acting')}
        />
      ) : (
        <>
          <TextField label={t('field.positionName')} {...form.text('positionName')} />
          <Checkbox label={t('event.leads')} {...form.form.register('leadsUnit')} />
        </>
      )}
    </>
  )
}

function SuperiorField({ form, employee }: FieldsProps) {
  const { t } = useTexts()
  const [picked, setPicked] = useState<PickedPerson>()
  const kind = form.form.watch('kind')
  return (
    <PersonPicker
      label={t('event.superior')}
      description={kind === 'newSuperior' ? undefined : t('event.superiorNote')}
      withAsterisk={kind === 'newSuperior'}
      value={picked}
      without={[employee.id]}
      error={form.errorAt('superiorId')}
      onChange={(person) => {
        setPicked(person)
        form.field('superiorId').onChange(person?.id)
      }}
    />
  )
}

function StudyFields({ form }: Pick<FieldsProps, 'form'>) {
  const { t } = useTexts()
  return (
    <div className="form-grid">
      <SelectField
        label={t('event.programme')}
        withAsterisk
        none={t('employee.form.choose')}
        choices={studyProgrammes.map((value) => ({ value, label: t(`studyProgramme.${value}`) }))}
        {...form.field('programme')}
      />
      <SelectField
        label={t('event.school')}
        withAsterisk
        none={t('employee.form.choose')}
        choices={schoolAccreditations.map((value) => ({ value, label: t(`schoolAccreditation.${value}`) }))}
        {...form.field('school')}
      />
    </div>
  )
}
