import type { Plan, WorkResult } from '#shared/plan/plan.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { localToday } from '../../../shell/today.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { LongTextField } from '../../../ui/form/text-field.tsx'
import { notifyDone } from '../../../ui/notify.tsx'

interface EndDialogProps {
  readonly result: WorkResult
  readonly plan: Pick<Plan, 'from' | 'to'>
  readonly onClose: () => void
}

/** Ends a result that has a history, with the day and the reason. */
export function EndDialog({ result: { id, rowVersion, number }, plan, onClose }: EndDialogProps) {
  const { t } = useTexts()
  const title = t('plan.life.end.title', { number })
  const { text, field, submit, busy, failure } = useDraftForm('plan.endResult', {
    values: { id, rowVersion, on: within(plan, localToday()) },
    onDone: () => {
      onClose()
      void notifyDone(title, { undo: true })
    },
  })
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <p className="muted">{t('plan.life.end.body')}</p>
        <DateField label={t('plan.life.end.on')} help="plan.addendum" withAsterisk {...field('on')} />
        <LongTextField label={t('plan.life.reason')} withAsterisk data-autofocus {...text('reason')} />
        <FormFooter failure={failure} busy={busy} onCancel={onClose} action={title} />
      </form>
    </Dialog>
  )
}

/** The day, or the nearest one in the time of the plan. */
function within({ from, to }: EndDialogProps['plan'], day: string): string {
  if (day < from) return from
  return day > to ? to : day
}
