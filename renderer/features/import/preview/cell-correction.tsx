import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Problem } from '#shared/import/preview.ts'
import { useTexts } from '../../../i18n/texts.ts'

interface CellCorrectionProps {
  readonly line: number
  /** The field's name in words. */
  readonly label: string
  /** What the cell says now, from the file or corrected before. */
  readonly text: string
  readonly problem?: Problem | undefined
  readonly onCorrect: (text: string) => void
}

/** One cell of the source, to be put right where it stands: Enter or leaving takes the text, Esc brings the old one back. */
export function CellCorrection({ line, label, text, problem, onCorrect }: CellCorrectionProps) {
  const { t, say } = useTexts()
  // what was typed counts only for the text it was typed over; a newer preview wins
  const [draft, setDraft] = useState<{
    readonly over: string
    readonly typed: string
    readonly sent: boolean
  }>()
  const current = draft?.over === text ? draft : undefined
  const send = () => {
    if (current === undefined || current.sent || current.typed === text) return
    setDraft({ ...current, sent: true })
    onCorrect(current.typed.trim())
  }
  const nearest = problem?.params?.['nearest']
  const field = (
    <TextInput
      className="import-correction"
      size="xs"
      autoComplete="off"
      label={label}
      aria-label={t('data.row.correct', { field: label, line })}
      title={t('data.row.correctHint')}
      value={current?.typed ?? text}
      error={problem?.level === 'error' ? say(problem) : undefined}
      {...(problem?.level === 'warning' && {
        description: say(problem),
        inputWrapperOrder: ['label', 'input', 'description'] as const,
      })}
      onChange={(event) => setDraft({ over: text, typed: event.currentTarget.value, sent: false })}
      onBlur={send}
      onKeyDown={(event) => {
        if (event.key === 'Enter') send()
        if (event.key === 'Escape') setDraft(undefined)
      }}
    />
  )
  if (typeof nearest !== 'string') return field
  return (
    <div>
      {field}
      <Button variant="subtle" size="compact-xs" onClick={() => onCorrect(nearest)}>
        {t('data.row.useNearest', { nearest })}
      </Button>
    </div>
  )
}
