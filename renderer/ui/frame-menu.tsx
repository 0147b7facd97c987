import { type ComponentPropsWithRef, type ReactNode, Suspense, useState } from 'react'

/** Draws the button that has the menu, with what the menu needs of it. */
export type MenuMark = (button: ComponentPropsWithRef<'button'>) => ReactNode

interface FrameMenuProps {
  readonly mark: MenuMark
  readonly kind?: 'menu' | 'dialog'
  /** An `OpenedMenu` or `OpenedNote` with the same mark, in a file that is fetched. */
  readonly children: ReactNode
}

/** A menu of the frame: until it is pressed there is the button alone, and the first screen does without the library's menu. */
export function FrameMenu({ mark, kind = 'menu', children }: FrameMenuProps) {
  const [isAsked, setAsked] = useState(false)
  const button = mark({
    'aria-haspopup': kind,
    'aria-expanded': false,
    onClick: () => setAsked(true),
  })
  return isAsked ? <Suspense fallback={button}>{children}</Suspense> : button
}
