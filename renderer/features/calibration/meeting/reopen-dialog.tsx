import { useState } from 'react'
import type { Meeting } from '#shared/calibration/meeting.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { type PickedPerson, PersonPicker } from '../../../ui/form/person-picker.tsx'
import { LongTextField } from '../../../ui/form/text-field.tsx'
import { notifyDone } from '../../../ui/notify.tsx'

interface ReopenDialogProps {
  readonly meeting: Meeting
  readonly onClose: () => void
}

/** A locked meeting is opened again with a reason and somebody who agrees. */
export function ReopenDialog({ meeting: { period, rowVersion }, onClose }: ReopenDialogProps) {
  const { t } = useTexts()
  const format = useFormat()
  const [second, setSecond] = useState<PickedPerson>()
  const form = useDraftForm('calibration.reopen', {
    values: { period, rowVersion, reason: '' },
    onDone: () => {
      onClose()
      void notifyDone(t('calibration.meeting.reopen.done'))
    },
  })
  const field = form.field('secondId')
  return (
    <Dialog
      title={t('calibration.meeting.reopen.title', { period: format.period(period) })}
      onClose={onClose}
    >
      <form className="calibration-form" noValidate onSubmit={(event) => void form.submit(event)}>
        <LongTextField label={t('calibration.meeting.reopen.reason')} required {...form.text('reason')} />
        <PersonPicker
          label={t('calibration.meeting.reopen.second')}
          value={second}
          error={field.error}
          onChange={(person) => {
            setSecond(person)
            field.onChange(person?.id)
          }}
        />
        <FormFooter
          failure={form.failure}
          busy={form.busy}
          onCancel={onClose}
          action={t('calibration.meeting.reopen.act')}
        />
      </form>
    </Dialog>
  )
}
