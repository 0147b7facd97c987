import { useState } from 'react'
import { AppError } from '#shared/api/errors.ts'
import type { PlannedResult } from '#shared/plan/planned-result.ts'
import type { ProgressEntry } from '#shared/progress/progress.ts'
import { useApiCommand } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { notifyFailed } from '../../ui/notify.tsx'
import { type EntryDraft, lineOf } from './entry-draft.ts'

interface EntryOptions {
  readonly results: readonly PlannedResult[]
  readonly start: EntryDraft
  /** The line that is changed; absent: a new one. */
  readonly entry?: ProgressEntry
  readonly onDone: (saved: ProgressEntry) => void
}

/** One line as it is typed, stored by the command whose schema checks it. */
export function useEntry({ results, start, entry, onDone }: EntryOptions) {
  const { t, say } = useTexts()
  const [draft, setDraft] = useState(start)
  const [errors, setErrors] = useState<Readonly<Partial<Record<keyof EntryDraft, string>>>>({})
  const save = useApiCommand('progress.save', { onDone })
  const change = (next: Partial<EntryDraft>) => {
    setDraft((old) => ({ ...old, ...next }))
    setErrors((old) => Object.fromEntries(Object.entries(old).filter(([field]) => !(field in next))))
  }
  const submit = async (): Promise<void> => {
    const missing = missingOf(draft)
    if (missing.length > 0) {
      setErrors(Object.fromEntries(missing.map((field) => [field, t('error.required')])))
      return
    }
    const line = lineOf(draft, results)
    await save
      .mutateAsync(entry ? { ...line, id: entry.id, rowVersion: entry.rowVersion } : line)
      .catch((error: unknown) => {
        const fields = error instanceof AppError ? Object.entries(error.fields) : []
        if (fields.length === 0) notifyFailed(error)
        setErrors(Object.fromEntries(fields.map(([field, message]) => [field, say(message)])))
      })
  }
  return { draft, change, errors, submit, busy: save.isPending }
}

function missingOf({ date, workResultId, text }: EntryDraft): (keyof EntryDraft)[] {
  return [
    ...(date === undefined ? (['date'] as const) : []),
    ...(workResultId === undefined ? (['workResultId'] as const) : []),
    ...(text.trim() === '' ? (['text'] as const) : []),
  ]
}
