import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { Input } from '#shared/api/contract.ts'
import type { EvaluationStep } from '#shared/appraisal/evaluation-state.ts'
import { type Rating, ratings } from '#shared/appraisal/rating.ts'
import { useTexts } from '../../i18n/texts.ts'
import { localToday } from '../../shell/today.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { DateField } from '../../ui/form/date-field.tsx'
import { FormFooter } from '../../ui/form/form-footer.tsx'
import { type PickedPerson, PersonPicker } from '../../ui/form/person-picker.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { LongTextField } from '../../ui/form/text-field.tsx'

/** What a step is given beside whose it is. */
export type StepDetails = Pick<
  Input<'evaluation.setState'>,
  'on' | 'reason' | 'secondPersonId' | 'decision' | 'resultRating' | 'behaviourRating'
>

interface StepDialogProps {
  readonly action: EvaluationStep
  /** How many documents take it. */
  readonly count: number
  readonly subjects: readonly string[]
  readonly busy: boolean
  readonly failure: string | undefined
  readonly onTake: (details: StepDetails) => void
  readonly onClose: () => void
}

const reasoned: ReadonlySet<EvaluationStep> = new Set(['return', 'object', 'explain', 'decide', 'reopen'])

/** Whether a step cannot be taken without being asked for more. */
export const asksMore = (action: EvaluationStep) => reasoned.has(action)

/** Asks the day of a step, and what the law wants written with it. */
export function StepDialog({ action, count, subjects, busy, failure, onTake, onClose }: StepDialogProps) {
  const { t } = useTexts()
  const form = useStepForm(action, onTake)
  return (
    <Dialog title={t(`document.step.${action}`)} onClose={onClose}>
      <form className="stack" noValidate onSubmit={form.submit}>
        <p className="muted">
          {t(`document.means.${action}`)} {count > 1 && t('document.many', { count })}
        </p>
        <DateField label={t('document.day')} help="documents" value={form.on} onChange={form.setOn} />
        {action === 'decide' && <Decision form={form} />}
        {asksMore(action) && (
          <LongTextField
            label={t(action === 'explain' ? 'document.explanation' : 'document.reason')}
            withAsterisk
            data-autofocus
            maxLength={1000}
            value={form.reason}
            error={form.isAsked && form.reason.trim() === '' ? t('workflow.error.reason') : undefined}
            onChange={(event) => form.setReason(event.currentTarget.value)}
          />
        )}
        {action === 'reopen' && (
          <PersonPicker
            label={t('document.second')}
            description={t('document.secondHint')}
            withAsterisk
            value={form.second}
            without={subjects}
            error={form.isAsked && !form.second ? t('document.error.secondPerson.missing') : undefined}
            onChange={form.setSecond}
          />
        )}
        <FormFooter failure={failure} busy={busy} onCancel={onClose} action={t(`document.step.${action}`)} />
      </form>
    </Dialog>
  )
}

function useStepForm(action: EvaluationStep, onTake: StepDialogProps['onTake']) {
  const [on, setOn] = useState<string | undefined>(localToday())
  const [reason, setReason] = useState('')
  const [second, setSecond] = useState<PickedPerson>()
  const [decision, setDecision] = useState<'upheld' | 'changed'>('upheld')
  const [result, setResult] = useState<Rating>()
  const [behaviour, setBehaviour] = useState<Rating>()
  const [isAsked, setAsked] = useState(false)
  const isChange = action === 'decide' && decision === 'changed'
  const isWhole =
    (!asksMore(action) || reason.trim() !== '') &&
    (action !== 'reopen' || second !== undefined) &&
    (!isChange || (result !== undefined && behaviour !== undefined))
  return {
    on,
    setOn,
    reason,
    setReason,
    second,
    setSecond,
    isAsked,
    decision,
    setDecision,
    result,
    setResult,
    behaviour,
    setBehaviour,
    submit(event: { preventDefault: () => void }) {
      event.preventDefault()
      setAsked(true)
      if (!isWhole) return
      onTake({
        ...(on !== undefined && { on }),
        ...(asksMore(action) && { reason: reason.trim() }),
        ...(second && { secondPersonId: second.id }),
        ...(action === 'decide' && { decision }),
        ...(isChange && { resultRating: result, behaviourRating: behaviour }),
      })
    },
  }
}

/** Upheld, or which ratings stand in the place of the old ones. */
function Decision({ form }: { readonly form: ReturnType<typeof useStepForm> }) {
  const { t } = useTexts()
  const choices = ratings.map((value) => ({ value, label: t(`rating.${value}`) }))
  const missing = (value: Rating | undefined) =>
    form.isAsked && value === undefined ? t('error.required') : undefined
  return (
    <>
      <SegmentedControl
        aria-label={t('field.decision')}
        value={form.decision}
        data={(['upheld', 'changed'] as const).map((value) => ({
          value,
          label: t(`document.decision.${value}`),
        }))}
        onChange={(value) => form.setDecision(value as 'upheld' | 'changed')}
      />
      {form.decision === 'changed' && (
        <div className="settings-row">
          <SelectField
            label={t('field.resultRating')}
            value={form.result}
            none={t('ui.notRated')}
            choices={choices}
            error={missing(form.result)}
            onChange={form.setResult}
          />
          <SelectField
            label={t('field.behaviourRating')}
            value={form.behaviour}
            none={t('ui.notRated')}
            choices={choices}
            error={missing(form.behaviour)}
            onChange={form.setBehaviour}
          />
        </div>
      )}
    </>
  )
}
