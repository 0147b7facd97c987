import { IconChevronDown } from '@tabler/icons-react'
import {
  type ComponentPropsWithRef,
  createContext,
  type ReactNode,
  use,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'

interface FrameMenuProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  /** What the button shows. */
  readonly face: ReactNode
  readonly align: 'start' | 'end'
  /** A sentence to read instead of things to choose. */
  readonly kind?: 'menu' | 'dialog'
  readonly children: ReactNode
}

/**
 * A button of the frame with what hangs below it. The library's menu finds itself a place anywhere, which is a twentieth of what the
 * first screen would load; there is always room under the frame's head.
 */
export function FrameMenu({ face, align, kind = 'menu', children, ...button }: FrameMenuProps) {
  const id = useId()
  const [opened, setOpened] = useState(false)
  const frame = useRef<HTMLDivElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const close = () => {
    setOpened(false)
    frame.current?.querySelector('button')?.focus()
  }
  useEffect(() => {
    if (!opened) return
    const shown = box.current!
    ;(itemsOf(shown)[0] ?? shown).focus()
    const press = (event: KeyboardEvent) => onKey(event, shown, close)
    const closeOutside = ({ target }: Event) => {
      if (!(target instanceof Node) || !frame.current?.contains(target)) setOpened(false)
    }
    shown.addEventListener('keydown', press)
    document.addEventListener('pointerdown', closeOutside)
    return () => {
      shown.removeEventListener('keydown', press)
      document.removeEventListener('pointerdown', closeOutside)
    }
  }, [opened])
  return (
    <div className="frame-menu" ref={frame}>
      <button
        {...button}
        type="button"
        aria-haspopup={kind}
        aria-expanded={opened}
        aria-controls={opened ? id : undefined}
        onClick={() => setOpened(!opened)}
      >
        {face}
      </button>
      {opened && (
        <div
          ref={box}
          id={id}
          role={kind}
          aria-label={button.title}
          className="frame-menu-box"
          data-align={align}
          tabIndex={-1}
        >
          <Closing value={close}>{children}</Closing>
        </div>
      )}
    </div>
  )
}

const Closing = createContext<() => void>(() => {})

interface FrameMenuItemProps {
  readonly icon: ReactNode
  readonly keys?: ReactNode
  readonly onChoose: () => void
  readonly children: ReactNode
}

export function FrameMenuItem({ icon, keys, onChoose, children }: FrameMenuItemProps) {
  const close = use(Closing)
  const choose = () => {
    // the button has the focus again before what is opened looks where to give it back
    close()
    onChoose()
  }
  return (
    <button type="button" role="menuitem" tabIndex={-1} onClick={choose}>
      {icon}
      <span>{children}</span>
      {keys}
    </button>
  )
}

/** The mark of a button that has a menu. */
export function MenuMark() {
  return <IconChevronDown size={14} aria-hidden />
}

function itemsOf(box: HTMLElement): HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>('[role=menuitem]')]
}

function onKey(event: KeyboardEvent, box: HTMLElement, close: () => void): void {
  const items = itemsOf(box)
  const at = items.indexOf(document.activeElement as HTMLElement)
  const places: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }
  const place = places[event.key]
  if (event.key === 'Escape' || event.key === 'Tab') close()
  if (place !== undefined) items.at(place % items.length)?.focus()
  // the page behind hears the same keys
  if (place !== undefined || event.key === 'Escape') {
    event.preventDefault()
    event.stopPropagation()
  }
}
