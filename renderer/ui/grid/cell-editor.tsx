import { useEffect, useRef } from 'react'

interface CellEditorProps {
  readonly label: string
  readonly text: string
  /** Typing replaced the content: arrows then leave the cell, as in Excel. */
  readonly replacing: boolean
  /** With each key, what stands in the editor. */
  readonly onTyped: (text: string) => void
  readonly onCommit: (text: string, move: 'down' | 'up' | 'right' | 'left' | 'stay') => void
  readonly onCancel: () => void
}

export function CellEditor({ label, text, replacing, onTyped, onCommit, onCancel }: CellEditorProps) {
  const input = useRef<HTMLInputElement>(null)
  const done = useRef(false)
  useEffect(() => {
    const element = input.current
    element?.focus()
    if (!replacing) element?.select()
  }, [replacing])
  const finish = (move: 'down' | 'up' | 'right' | 'left' | 'stay') => {
    if (done.current) return
    done.current = true
    onCommit(input.current?.value ?? '', move)
  }
  return (
    <input
      ref={input}
      className="grid-editor"
      aria-label={label}
      defaultValue={text}
      autoComplete="off"
      onInput={(event) => onTyped(event.currentTarget.value)}
      onBlur={() => finish('stay')}
      onKeyDown={(event) => {
        const moves: Readonly<Record<string, 'down' | 'up' | 'right' | 'left'>> = {
          Enter: event.shiftKey ? 'up' : 'down',
          Tab: event.shiftKey ? 'left' : 'right',
          ...(replacing && { ArrowUp: 'up', ArrowDown: 'down' }),
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
