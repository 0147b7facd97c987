import type { FeedbackOfPerson } from '#shared/feedback/feedback.ts'
import type { BankTopic } from '#shared/feedback/phrase-bank.ts'
import { aspects } from '#shared/plan/aspect.ts'
import { type CoreValue, coreValues } from '#shared/plan/core-value.ts'
import { useTexts } from '../../i18n/texts.ts'
import { SelectField } from '../../ui/form/select-field.tsx'
import type { FeedbackDraftForm } from './feedback-draft.ts'

interface AboutFieldProps {
  readonly of: FeedbackOfPerson
  readonly draft: FeedbackDraftForm
}

/** One of the seven values, a work result, or one of its indicators. */
export function AboutField({ of: { results }, draft }: AboutFieldProps) {
  const { t } = useTexts()
  const { form, field, errorAt } = draft
  const [workResultId, indicatorId, coreValue] = form.watch(['workResultId', 'indicatorId', 'coreValue'])
  const choices = [
    ...coreValues.map((value) => ({
      value: `value ${value}`,
      label: t('feedback.form.value', { name: t(`coreValue.${value}`) }),
    })),
    ...results.flatMap(({ id, number, text, indicators }) => [
      { value: `result ${id}`, label: t('feedback.form.result', { number, text }) },
      ...indicators.map((one) => ({ value: `result ${id} ${one.id}`, label: `\u2003– ${one.text}` })),
    ]),
  ]
  const value = coreValue
    ? `value ${coreValue}`
    : workResultId && ['result', workResultId, indicatorId].filter(Boolean).join(' ')
  const choose = (chosen: string | undefined) => {
    const [kind, id, indicator] = (chosen ?? '').split(' ')
    field('coreValue').onChange(kind === 'value' ? id : undefined)
    field('workResultId').onChange(kind === 'result' ? id : undefined)
    field('indicatorId').onChange(indicator)
  }
  return (
    <SelectField
      label={t('feedback.form.about')}
      withAsterisk
      none={t('feedback.form.choose')}
      choices={choices}
      value={value === '' ? undefined : value}
      onChange={choose}
      error={errorAt('workResultId') ?? errorAt('indicatorId')}
    />
  )
}

/** By what the sentences of the bank are sorted: the value, or the aspects of a result. */
export const topicsOf = (coreValue: CoreValue | undefined): readonly BankTopic[] =>
  coreValue === undefined ? aspects : [coreValue]
