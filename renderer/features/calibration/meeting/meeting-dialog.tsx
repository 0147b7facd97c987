import { Button, CloseButton } from '@mantine/core'
import { useState } from 'react'
import type { Meeting } from '#shared/calibration/meeting.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { localToday } from '../../../shell/today.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { type PickedPerson, PersonPicker } from '../../../ui/form/person-picker.tsx'
import { LongTextField, TextField } from '../../../ui/form/text-field.tsx'
import { notifyDone } from '../../../ui/notify.tsx'

interface MeetingDialogProps {
  readonly meeting: Meeting
  readonly onClose: () => void
}

/** The draft of a meeting; all appraisers are there unless somebody takes them out. */
function useMeetingForm(meeting: Meeting, onClose: () => void) {
  const { t } = useTexts()
  const { period, rowVersion, heldOn = localToday(), place, chair, guests, remarks } = meeting
  const invited = rowVersion === 0 ? meeting.appraisers : meeting.attendees
  const [people, setPeople] = useState<readonly PickedPerson[]>(invited)
  const [chosen, setChosen] = useState<PickedPerson | undefined>(chair ?? invited[0])
  const values = { period, rowVersion, heldOn, place, guests, remarks }
  const form = useDraftForm('calibration.save', {
    values: { ...values, chairId: chosen?.id ?? '', attendeeIds: people.map(({ id }) => id) },
    onDone: () => {
      onClose()
      void notifyDone(t('calibration.meeting.form.saved'), { undo: true })
    },
  })
  const [day, chairField, attendance] = [
    form.field('heldOn'),
    form.field('chairId'),
    form.field('attendeeIds'),
  ]
  const attend = (next: readonly PickedPerson[]) => {
    setPeople(next)
    attendance.onChange(next.map(({ id }) => id))
  }
  const lead = (person: PickedPerson | undefined) => {
    setChosen(person)
    chairField.onChange(person?.id ?? '')
  }
  return { form, day, chair: { ...chairField, chosen, lead }, attendance: { ...attendance, people, attend } }
}

/** Day, place, chair and attendance. */
export function MeetingDialog({ meeting, onClose }: MeetingDialogProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { form, day, chair, attendance } = useMeetingForm(meeting, onClose)
  const period = format.period(meeting.period)
  return (
    <Dialog title={t('calibration.meeting.form.title', { period })} onClose={onClose} size="40rem">
      <form className="calibration-form" noValidate onSubmit={(event) => void form.submit(event)}>
        <DateField
          label={t('calibration.meeting.form.heldOn')}
          value={day.value as string | undefined}
          onChange={day.onChange}
          error={day.error}
        />
        <TextField label={t('calibration.meeting.form.place')} {...form.text('place')} />
        <PersonPicker
          label={t('calibration.meeting.form.chair')}
          value={chair.chosen}
          onChange={chair.lead}
          error={chair.error}
        />
        <Attendance people={attendance.people} error={attendance.error} onChange={attendance.attend} />
        <LongTextField label={t('calibration.meeting.form.guests')} {...form.text('guests')} />
        <LongTextField label={t('calibration.meeting.form.remarks')} {...form.text('remarks')} />
        <FormFooter failure={form.failure} busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

interface AttendanceProps {
  readonly people: readonly PickedPerson[]
  readonly error: string | undefined
  readonly onChange: (people: readonly PickedPerson[]) => void
}

function Attendance({ people, error, onChange }: AttendanceProps) {
  const { t } = useTexts()
  const [added, setAdded] = useState<PickedPerson>()
  const add = () => {
    if (added) onChange([...people, added])
    setAdded(undefined)
  }
  return (
    <fieldset className="calibration-attendance">
      <legend>{t('calibration.meeting.form.attendees')}</legend>
      <ul>
        {people.map((person) => (
          <li key={person.id}>
            {person.fullName}
            <CloseButton
              size="sm"
              aria-label={t('calibration.meeting.form.remove', { name: person.fullName })}
              onClick={() => onChange(people.filter(({ id }) => id !== person.id))}
            />
          </li>
        ))}
      </ul>
      <div className="calibration-add">
        <PersonPicker
          key={people.length}
          aria-label={t('calibration.meeting.form.add')}
          placeholder={t('calibration.meeting.form.add')}
          value={added}
          without={people.map(({ id }) => id)}
          onChange={setAdded}
          error={error}
        />
        <Button variant="default" onClick={add} disabled={added === undefined}>
          {t('calibration.meeting.form.add')}
        </Button>
      </div>
    </fieldset>
  )
}
