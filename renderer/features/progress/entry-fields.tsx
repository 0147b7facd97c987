import { Checkbox } from '@mantine/core'
import type { ReactNode, Ref } from 'react'
import type { PlannedResult } from '#shared/plan/planned-result.ts'
import { workResultHint } from '#shared/plan/work-result.ts'
import { useTexts } from '../../i18n/texts.ts'
import { DateField } from '../../ui/form/date-field.tsx'
import { DecimalField } from '../../ui/form/decimal-field.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import type { EntryDraft } from './entry-draft.ts'
import { ResultPicker } from './result-picker.tsx'

interface EntryFieldsProps {
  readonly results: readonly PlannedResult[]
  readonly draft: EntryDraft
  readonly onChange: (change: Partial<EntryDraft>) => void
  /** What the schema or the backend said, by field. */
  readonly errors: Readonly<Partial<Record<keyof EntryDraft, string>>>
  readonly resultRef?: Ref<HTMLInputElement>
  readonly children?: ReactNode
}

/** The fields of one line, in the order in which they are typed. */
export function EntryFields({ results, draft, onChange, errors, resultRef, children }: EntryFieldsProps) {
  const { t } = useTexts()
  const unit = results
    .find(({ id }) => id === draft.workResultId)
    ?.indicators.find(({ id }, _, all) => id === draft.indicatorId || all.length === 1)?.targetUnit
  return (
    <>
      <div className="progress-fields">
        <DateField
          label={t('field.date')}
          value={draft.date}
          onChange={(date) => onChange({ date })}
          error={errors.date}
        />
        <ResultPicker
          ref={resultRef}
          label={t('progressEntry.quick.result')}
          results={results}
          workResultId={draft.workResultId}
          indicatorId={draft.indicatorId}
          onChange={(choice) =>
            onChange({ workResultId: choice?.workResultId, indicatorId: choice?.indicatorId })
          }
          error={errors.workResultId ?? errors.indicatorId}
        />
        <TextField
          label={t('progressEntry.quick.text')}
          placeholder={t('progressEntry.quick.textPlaceholder')}
          value={draft.text}
          maxLength={500}
          onChange={(event) => onChange({ text: event.currentTarget.value })}
          error={errors.text}
        />
        <DecimalField
          label={t('progressEntry.quick.quantity')}
          value={draft.quantity}
          {...(unit !== undefined && { description: unit })}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          onChange={(quantity) => onChange({ quantity })}
          error={errors.quantity}
        />
      </div>
      <div className="progress-foot">
        <Checkbox
          label={t('progressEntry.quick.final')}
          checked={draft.final}
          onChange={(event) => onChange({ final: event.currentTarget.checked })}
        />
        <span className="hint" role="note">
          {workResultHint(draft.text) === undefined
            ? t('progressEntry.quick.keys')
            : t('progressEntry.quick.hint')}
        </span>
        {children}
      </div>
    </>
  )
}
