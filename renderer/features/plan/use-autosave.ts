import { useState } from 'react'
import { AppError } from '#shared/api/errors.ts'
import { useTexts } from '../../i18n/texts.ts'
import { notifyFailed } from '../../ui/notify.tsx'
import { useStarted } from '../../ui/started-entry.ts'

interface AutosaveOptions {
  readonly stored: string
  /** The draft's field, where a refusal names it. */
  readonly field: string
  /** The name under which what is being written survives a reload; undefined where nothing can be written. */
  readonly keepAs: string | undefined
  readonly save: (text: string) => Promise<unknown>
}

/**
 * A text that stores itself when its field is left (or Enter is pressed in a single line). A refused text stays in sight
 * with its reason; Esc gives back what is stored. What was half written when the window was reloaded is there again, with the
 * keyboard in its field.
 */
export function useAutosave({ stored, field, keepAs, save }: AutosaveOptions) {
  const { say } = useTexts()
  const [typed, setTyped] = useStarted<string>(keepAs)
  const [wasStarted] = useState(typed !== undefined)
  const [error, setError] = useState<string>()
  const store = async () => {
    const text = typed?.trim()
    if (text === undefined || text === stored) return setTyped(undefined)
    try {
      await save(text)
      setTyped(undefined)
      setError(undefined)
    } catch (failure) {
      const message = failure instanceof AppError ? failure.fields[field] : undefined
      if (message === undefined) {
        setTyped(undefined)
        notifyFailed(failure)
      } else setError(say(message))
    }
  }
  return {
    value: typed ?? stored,
    error,
    autoFocus: wasStarted,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      setTyped(event.currentTarget.value),
    onBlur: () => void store(),
    onKeyDown: (event: {
      readonly key: string
      readonly shiftKey: boolean
      readonly currentTarget: HTMLElement
      preventDefault(): void
    }) => {
      if (event.key === 'Escape') {
        setTyped(undefined)
        setError(undefined)
      }
      if (event.key !== 'Enter' || event.shiftKey) return
      event.preventDefault()
      event.currentTarget.blur()
    },
  }
}
