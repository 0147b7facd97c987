import type { NameUnder } from '#shared/text/catalogue.ts'
import { Button, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { AppError, type FieldErrors } from '#shared/api/errors.ts'
import { useApiCommand } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { notifyFailed } from '../../ui/notify.tsx'

/** Words, target, unit, Enter: the rest takes its usual value and is changed in place afterwards. */
export function NewIndicator({
  workResultId,
  number,
}: {
  readonly workResultId: string
  readonly number: number
}) {
  const { t, say } = useTexts()
  const format = useFormat()
  const save = useApiCommand('plan.saveIndicator')
  const first = useRef<HTMLInputElement>(null)
  const [draft, setDraft] = useState({ text: '', target: '', unit: '' })
  const [errors, setErrors] = useState<FieldErrors>({})
  const field = (key: keyof typeof draft, errorAt: string) => ({
    value: draft[key],
    onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
      setDraft({ ...draft, [key]: event.currentTarget.value }),
    error: errors[errorAt] && say(errors[errorAt]),
    autoComplete: 'off',
  })
  const submit = async (event: React.FormEvent) => {
    event.preventDefault()
    const low = draft.target.trim() === '' ? undefined : format.parseDecimal(draft.target)
    const words = low === undefined && draft.target.trim() !== ''
    try {
      await save.mutateAsync({
        workResultId,
        text: draft.text,
        aspects: ['quantity'],
        direction: 'higher',
        targetUnit: draft.unit,
        ...(words ? { targetKind: 'text', targetText: draft.target } : { targetKind: 'number' }),
        ...(low !== undefined && { low }),
      })
      setDraft({ text: '', target: '', unit: '' })
      setErrors({})
      first.current?.focus()
    } catch (error) {
      if (error instanceof AppError && Object.keys(error.fields).length > 0) setErrors(error.fields)
      else notifyFailed(error)
    }
  }
  const name = (key: NameUnder<'plan.indicator'>) =>
    `${t(`plan.indicator.${key}`)} · ${t('plan.indicator.addHint')} ${number}`
  return (
    <form className="plan-indicator-line plan-new" onSubmit={(event) => void submit(event)}>
      <TextInput
        ref={first}
        className="plan-grow"
        aria-label={name('text')}
        placeholder={t('plan.indicator.addHint')}
        {...field('text', 'text')}
      />
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
      <Button
        type="submit"
        variant="subtle"
        leftSection={<IconPlus size={16} aria-hidden />}
        loading={save.isPending}
      >
        {t('plan.indicator.add')}
      </Button>
    </form>
  )
}
