import { useState } from 'react'
import { useTexts } from '../../i18n/texts.ts'
import { LongTextField } from '../../ui/form/text-field.tsx'

interface NoteFieldProps {
  readonly stored: string
  readonly onNote: (note: string) => void
}

/** The whole note of the person; stored when the field is left. */
export function NoteField({ stored, onNote }: NoteFieldProps) {
  const { t } = useTexts()
  // while somebody writes the text is theirs; otherwise what the grid or an undo changed shows here too
  const [typed, setTyped] = useState<string>()
  return (
    <LongTextField
      label={t('appraisal.column.note')}
      placeholder={t('appraisal.why.notePlaceholder')}
      maxLength={1000}
      value={typed ?? stored}
      onFocus={() => setTyped(stored)}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => {
        setTyped(undefined)
        if (typed !== undefined && typed.trim() !== stored) onNote(typed.trim())
      }}
    />
  )
}
