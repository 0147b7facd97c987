import { ratings, type Rating } from '#shared/appraisal/rating.ts'
import type { MeetingPerson } from '#shared/calibration/meeting.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { LongTextField } from '../../../ui/form/text-field.tsx'
import { notifyDone } from '../../../ui/notify.tsx'

interface DecideDialogProps {
  readonly period: string
  readonly person: MeetingPerson
  /** The name, or what stands for it while it is covered. */
  readonly name: string
  readonly onClose: () => void
}

/** What the meeting decides about one person, with its reason. */
export function DecideDialog({ period, person, name, onClose }: DecideDialogProps) {
  const { t } = useTexts()
  const { employeeId, now } = person
  const [result, behaviour] = [now.result ?? null, now.behaviour ?? null]
  const form = useDraftForm('calibration.decide', {
    values: { period, employeeId, reason: '', result, behaviour, seen: { result, behaviour } },
    onDone: () => {
      onClose()
      void notifyDone(t('calibration.meeting.decide.saved'), { undo: true })
    },
  })
  const choices = ratings.map((value) => ({ value, label: t(`rating.${value}`) }))
  const [ofResult, ofBehaviour] = [form.field('result'), form.field('behaviour')]
  return (
    <Dialog title={t('calibration.meeting.decide.title', { name })} onClose={onClose}>
      <form className="calibration-form" noValidate onSubmit={(event) => void form.submit(event)}>
        <SelectField<Rating>
          label={t('calibration.meeting.decide.result')}
          value={(ofResult.value ?? undefined) as Rating | undefined}
          choices={choices}
          {...(result === null && { none: '–' })}
          onChange={(value) => ofResult.onChange(value ?? null)}
        />
        <SelectField<Rating>
          label={t('calibration.meeting.decide.behaviour')}
          value={(ofBehaviour.value ?? undefined) as Rating | undefined}
          choices={choices}
          {...(behaviour === null && { none: '–' })}
          onChange={(value) => ofBehaviour.onChange(value ?? null)}
        />
        <LongTextField label={t('calibration.meeting.decide.reason')} required {...form.text('reason')} />
        <p className="hint">{t('calibration.meeting.decide.hint')}</p>
        <FormFooter
          failure={form.failure}
          busy={form.busy}
          onCancel={onClose}
          action={t('calibration.meeting.decide.save')}
        />
      </form>
    </Dialog>
  )
}
