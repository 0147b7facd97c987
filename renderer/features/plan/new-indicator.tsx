import type { NameUnder } from '#shared/text/catalogue.ts'
import { Button, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { Approach } from '#shared/plan/approach.ts'
import type { Input } from '#shared/api/contract.ts'
import { AppError, type FieldErrors } from '#shared/api/errors.ts'
import { useApiCommand } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { notifyFailed } from '../../ui/notify.tsx'
import { useStarted } from '../../ui/started-entry.ts'

interface NewIndicatorProps {
  readonly workResultId: string
  readonly number: number
  readonly approach: Approach
}

/** Words, target, unit, Enter: the rest takes its usual value and is changed in place afterwards. */
export function NewIndicator({ workResultId, number, approach }: NewIndicatorProps) {
  const { t } = useTexts()
  const first = useRef<HTMLInputElement>(null)
  const { field, submit, isPending } = useNewIndicator(workResultId, approach, () => first.current?.focus())
  const name = (key: NameUnder<'plan.indicator'>) =>
    `${t(`plan.indicator.${key}`)} · ${t('plan.indicator.addHint')} ${number}`
  return (
    <form className="plan-indicator-line plan-new" onSubmit={(event) => void submit(event)}>
      <TextInput
        ref={first}
        className="plan-grow"
        data-add="indicator"
        aria-label={name('text')}
        placeholder={t('plan.indicator.addHint')}
        {...field('text', 'text')}
      />
      {approach === 'quantitative' && (
        <>
          <TextInput
            className="plan-figure"
            aria-label={name('target')}
            placeholder={t('plan.indicator.target')}
            {...field('target', 'low')}
          />
          <TextInput
            className="plan-unit"
            aria-label={name('unit')}
            placeholder={t('plan.indicator.unit')}
            {...field('unit', 'targetUnit')}
          />
        </>
      )}
      <Button
        type="submit"
        variant="subtle"
        leftSection={<IconPlus size={16} aria-hidden />}
        loading={isPending}
      >
        {t('plan.indicator.add')}
      </Button>
    </form>
  )
}

const nothing = { text: '', target: '', unit: '' }

/** What is being written survives a reload; what was refused says so at its field. */
function useNewIndicator(workResultId: string, approach: Approach, onDone: () => void) {
  const { say } = useTexts()
  const format = useFormat()
  const save = useApiCommand('plan.saveIndicator')
  const [started, setStarted] = useStarted<typeof nothing>(`indicator.${workResultId}`)
  const draft = started ?? nothing
  const [errors, setErrors] = useState<FieldErrors>({})
  return {
    isPending: save.isPending,
    field: (key: keyof typeof nothing, errorAt: string) => ({
      value: draft[key],
      onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
        setStarted({ ...draft, [key]: event.currentTarget.value }),
      error: errors[errorAt] && say(errors[errorAt]),
      autoComplete: 'off',
    }),
    async submit(event: React.FormEvent) {
      event.preventDefault()
      try {
        const target = targetOf(draft.target, approach, format.parseDecimal)
        const usual = { aspects: ['quantity'], direction: 'higher' } satisfies Partial<Draft>
        await save.mutateAsync({
          workResultId,
          text: draft.text,
          targetUnit: draft.unit,
          ...usual,
          ...target,
        })
        setStarted(undefined)
        setErrors({})
        onDone()
      } catch (error) {
        if (error instanceof AppError && Object.keys(error.fields).length > 0) setErrors(error.fields)
        else notifyFailed(error)
      }
    },
  }
}

type Draft = Input<'plan.saveIndicator'>

/** A number is one; anything else that was written is a target in words. */
function targetOf(
  typed: string,
  approach: Approach,
  parse: (text: string) => number | undefined,
): Pick<Draft, 'targetKind' | 'targetText' | 'low'> {
  // a narrative tells measure and target in one sentence
  if (typed.trim() === '') return { targetKind: approach === 'qualitative' ? 'text' : 'number' }
  const low = parse(typed)
  return low === undefined ? { targetKind: 'text', targetText: typed } : { targetKind: 'number', low }
}
