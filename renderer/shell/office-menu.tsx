import { IconBuilding, IconChevronDown } from '@tabler/icons-react'
import { lazy } from 'react'
import { useApiQuery } from '../api/hooks.ts'
import { FrameMenu, type MenuMark } from '../ui/frame-menu.tsx'

const OfficeMenuOpened = lazy(async () => ({
  default: (await import('./office-menu-opened.tsx')).OfficeMenuOpened,
}))

/** Which office is open, and the ways to another one. */
export function OfficeMenu() {
  const office = useApiQuery('office.get', {})
  const list = useApiQuery('office.list', {})
  const mark: MenuMark = (button) => (
    <button {...button} type="button" className="office-button" title={list.data?.open?.fileName}>
      <IconBuilding size={16} stroke={1.75} aria-hidden />
      <span className="truncate">{office.data?.name ?? ''}</span>
      <IconChevronDown size={14} aria-hidden />
    </button>
  )
  return (
    <FrameMenu mark={mark}>
      <OfficeMenuOpened mark={mark} open={list.data?.open} />
    </FrameMenu>
  )
}
