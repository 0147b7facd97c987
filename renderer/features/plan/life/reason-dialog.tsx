import { useState } from 'react'
import { useTexts } from '../../../i18n/texts.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { LongTextField } from '../../../ui/form/text-field.tsx'

interface ReasonDialogProps {
  readonly title: string
  /** What the step means. */
  readonly body: string
  readonly action: string
  readonly busy: boolean
  readonly onReason: (reason: string) => void
  readonly onClose: () => void
}

/** Asks why, before a step that has to say so. */
export function ReasonDialog({ title, body, action, busy, onReason, onClose }: ReasonDialogProps) {
  const { t } = useTexts()
  const [reason, setReason] = useState('')
  const [isAsked, setAsked] = useState(false)
  const error = isAsked && reason.trim() === '' ? t('workflow.error.reason') : undefined
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(true)
          if (reason.trim() !== '') onReason(reason.trim())
        }}
      >
        <p className="muted">{body}</p>
        <LongTextField
          label={t('plan.life.reason')}
          help="plan.states"
          withAsterisk
          data-autofocus
          maxLength={500}
          value={reason}
          error={error}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <FormFooter failure={undefined} busy={busy} onCancel={onClose} action={action} />
      </form>
    </Dialog>
  )
}
