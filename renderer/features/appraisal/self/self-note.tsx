import { useState } from 'react'
import { TextField } from '../../../ui/form/text-field.tsx'

interface SelfNoteProps {
  readonly label: string
  readonly disabled: boolean
  readonly stored: string
  readonly onNote: (text: string) => void
}

/** Stored when the field is left. */
export function SelfNote({ label, disabled, stored, onNote }: SelfNoteProps) {
  const [typed, setTyped] = useState<string>()
  return (
    <TextField
      aria-label={label}
      disabled={disabled}
      maxLength={500}
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
