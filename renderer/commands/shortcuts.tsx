import { useEffect } from 'react'
import { getHotkeyHandler } from '@mantine/hooks'
import { isAvailable } from './command.ts'
import { useCommandList } from './registry.tsx'

/** Runs the commands' shortcuts. A focused text field keeps its own keys, undo among them, unless the command says otherwise. */
export function Shortcuts() {
  const commands = useCommandList()
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const inField = isTextField(event.target)
      // the page's own commands come last and win over the window's
      const fitting = commands
        .filter((command) => command.shortcut && (command.inFields || !inField))
        .toReversed()
      for (const command of fitting) {
        if (!isAvailable(command)) continue
        let ran = false
        getHotkeyHandler([[command.shortcut ?? '', () => void (ran = true), { preventDefault: true }]])(event)
        if (ran) return command.perform()
      }
    }
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [commands])
  return null
}

function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true
  const typed = ['text', 'search', 'number', 'email', 'tel', 'url', 'password', 'date']
  return target instanceof HTMLInputElement && typed.includes(target.type)
}

/** The keys of a shortcut as they stand on the keyboard: Ctrl K. */
function keysOf(shortcut: string): readonly string[] {
  const words: Readonly<Record<string, string>> = { mod: 'Ctrl', shift: 'Shift', alt: 'Alt' }
  // the ? is already typed with Shift
  const parts = shortcut.endsWith('?') ? ['?'] : shortcut.split('+')
  return parts.map((part) => words[part] ?? part)
}

export function Keys({ shortcut }: { readonly shortcut: string }) {
  return (
    <span className="keys">
      {keysOf(shortcut).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  )
}
