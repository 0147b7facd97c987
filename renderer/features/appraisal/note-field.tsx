import { useState } from 'react'
import { emptyPhraseIn } from '#shared/feedback/check-feedback.ts'
import { useTexts } from '../../i18n/texts.ts'
import { PhraseField } from '../../ui/form/phrase-field.tsx'

interface NoteFieldProps {
  readonly stored: string
  readonly onNote: (note: string) => void
}

/** The whole note of the person; stored when the field is left. */
export function NoteField({ stored, onNote }: NoteFieldProps) {
  const { t } = useTexts()
  // while somebody writes the text is theirs; otherwise what the grid or an undo changed shows here too
  const [typed, setTyped] = useState<string>()
  const phrase = typed === undefined ? undefined : emptyPhraseIn(typed)
  return (
    <PhraseField
      label={t('appraisal.column.note')}
      part="note"
      placeholder={t('appraisal.why.notePlaceholder')}
      maxLength={1000}
      value={typed ?? stored}
      advice={phrase !== undefined && t('feedback.advice.empty', { phrase })}
      onFocus={() => setTyped(typed ?? stored)}
      onChange={setTyped}
      onLeave={() => {
        setTyped(undefined)
        if (typed !== undefined && typed.trim() !== stored) onNote(typed.trim())
      }}
    />
  )
}
