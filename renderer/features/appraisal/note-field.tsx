import { useEffect, useState } from 'react'
import type { AppraisalRow } from '#shared/appraisal/evaluation.ts'
import { useTexts } from '../../i18n/texts.ts'
import { LongTextField } from '../../ui/text-field.tsx'

export interface NoteFieldProps {
  readonly row: AppraisalRow
  readonly onNote: (note: string) => void
}

/** The whole note of the person; stored when the field is left. */
export function NoteField({ row, onNote }: NoteFieldProps) {
  const { t } = useTexts()
  const stored = row.note ?? ''
  const [typed, setTyped] = useState(stored)
  const [typing, setTyping] = useState(false)
  // what the grid or an undo changed shows here too, but never under the hands of somebody who writes
  useEffect(() => {
    if (!typing) setTyped(stored)
  }, [stored, typing])
  return (
    <LongTextField
      label={t('appraisal.column.note')}
      placeholder={t('appraisal.why.notePlaceholder')}
      maxLength={1000}
      value={typed}
      onFocus={() => setTyping(true)}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => {
        setTyping(false)
        if (typed.trim() !== stored) onNote(typed.trim())
      }}
    />
  )
}
