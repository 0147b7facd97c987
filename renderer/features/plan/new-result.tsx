import { TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { AppError } from '#shared/api/errors.ts'
import type { WorkResultKind } from '#shared/plan/work-result.ts'
import { useApiCommand } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { notifyFailed } from '../../ui/notify.tsx'
import { useStarted } from '../../ui/started-entry.ts'
import type { PlanOwner } from './use-plan-edit.ts'

interface NewResultProps {
  readonly owner: PlanOwner
  readonly kind: WorkResultKind
}

/** Write, Enter, write the next: results are added without leaving the keyboard. */
export function NewResult({ owner, kind }: NewResultProps) {
  const { t, say } = useTexts()
  const [text = '', setText] = useStarted<string>(`result.${owner.employeeId}.${owner.year}.${kind}`)
  const [error, setError] = useState<string>()
  const save = useApiCommand('plan.saveResult')
  const add = async () => {
    if (text.trim() === '') return
    try {
      await save.mutateAsync({ ...owner, kind, text })
      setText(undefined)
      setError(undefined)
    } catch (failure) {
      const message = failure instanceof AppError ? failure.fields['text'] : undefined
      if (message) setError(say(message))
      else notifyFailed(failure)
    }
  }
  return (
    <TextInput
      className="plan-add"
      data-add={kind}
      aria-label={t(`plan.result.add.${kind}`)}
      placeholder={`${t(`plan.result.add.${kind}`)} — ${t('plan.result.addHint')}`}
      leftSection={<IconPlus size={16} aria-hidden />}
      autoComplete="off"
      maxLength={500}
      value={text}
      error={error}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Enter' && void add()}
    />
  )
}
