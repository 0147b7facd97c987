import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react'

interface CellEditorProps {
  readonly label: string
  readonly text: string
  /** Typing replaced the content: arrows then leave the cell, as in Excel. */
  readonly replacing: boolean
  /** Several lines; Alt+Enter begins one. */
  readonly lines: boolean
  /** With each key, what stands in the editor. */
  readonly onTyped: (text: string) => void
  readonly onCommit: (text: string, move: 'down' | 'up' | 'right' | 'left' | 'stay') => void
  readonly onCancel: () => void
}

export function CellEditor({ label, text, replacing, lines, onTyped, onCommit, onCancel }: CellEditorProps) {
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const done = useRef(false)
  useEffect(() => {
    const element = input.current
    element?.focus()
    if (!replacing) element?.select()
    // a field of several lines begins before its first letter
    else element?.setSelectionRange(element.value.length, element.value.length)
  }, [replacing])
  const finish = (move: 'down' | 'up' | 'right' | 'left' | 'stay') => {
    if (done.current) return
    done.current = true
    onCommit(input.current?.value ?? '', move)
  }
  const Field = lines ? 'textarea' : 'input'
  return (
    <Field
      ref={input}
      className="grid-editor"
      aria-label={label}
      defaultValue={text}
      autoComplete="off"
      onInput={(event: FormEvent<HTMLInputElement | HTMLTextAreaElement>) =>
        onTyped(event.currentTarget.value)
      }
      onBlur={() => finish('stay')}
      onKeyDown={(event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
        if (lines && event.altKey && event.key === 'Enter') return beginLine(event, onTyped)
        const moves: Readonly<Record<string, 'down' | 'up' | 'right' | 'left'>> = {
          Enter: event.shiftKey ? 'up' : 'down',
          Tab: event.shiftKey ? 'left' : 'right',
          ...(replacing && !lines && { ArrowUp: 'up', ArrowDown: 'down' }),
        }
        const move = moves[event.key]
        if (move !== undefined) {
          event.preventDefault()
          finish(move)
        }
        if (event.key === 'Escape') {
          done.current = true
          onCancel()
        }
      }}
    />
  )
}

function beginLine(
  event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>,
  onTyped: (text: string) => void,
): void {
  const field = event.currentTarget
  event.preventDefault()
  field.setRangeText('\n', field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end')
  onTyped(field.value)
}
