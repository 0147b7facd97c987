import { Menu, Popover } from '@mantine/core'
import { type ReactNode, useCallback, useRef, useState } from 'react'
import type { MenuMark } from './frame-menu.tsx'

interface OpenedMenuProps {
  readonly mark: MenuMark
  readonly align: 'start' | 'end'
  readonly children: ReactNode
}

const width = 280

/** A menu that comes in the place of its button and opens at once. */
export function OpenedMenu({ mark, align, children }: OpenedMenuProps) {
  const { button, ...state } = useOpenedAtOnce()
  return (
    <Menu position={`bottom-${align}`} width={width} {...state}>
      <Menu.Target>{mark({ ref: button })}</Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  )
}

/** A sentence to read where there is nothing to choose: a menu without an entry is none. */
export function OpenedNote({ mark, align, children }: OpenedMenuProps) {
  const { button, ...state } = useOpenedAtOnce()
  return (
    <Popover position={`bottom-${align}`} width={width} {...state}>
      <Popover.Target>{mark({ ref: button, onClick: () => state.onChange(!state.opened) })}</Popover.Target>
      <Popover.Dropdown className="frame-note">{children}</Popover.Dropdown>
    </Popover>
  )
}

/** It opens once the new button has the focus that the one before it had: closing gives it back. */
function useOpenedAtOnce() {
  const [opened, setOpened] = useState(false)
  // a page that was covered gets its elements again when it is shown: that is no press
  const isNew = useRef(true)
  const button = useCallback((element: HTMLButtonElement | null) => {
    if (element === null || !isNew.current) return
    isNew.current = false
    element.focus()
    setOpened(true)
  }, [])
  return { button, opened, onChange: setOpened }
}
