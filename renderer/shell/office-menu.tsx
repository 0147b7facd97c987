import { IconBuilding, IconFileDots, IconFlask, IconFolderOpen, IconX } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useApiCommand, useApiQuery } from '../api/hooks.ts'
import { useTexts } from '../i18n/texts.ts'
import { FrameMenu, FrameMenuItem, MenuMark } from '../ui/frame-menu.tsx'
import { notifyFailed } from '../ui/notify.tsx'

/** Which office is open, and the ways to another one. */
export function OfficeMenu() {
  const { t } = useTexts()
  const navigate = useNavigate()
  const office = useApiQuery('office.get', {})
  const list = useApiQuery('office.list', {})
  const goHome = () => void navigate({ to: '/', search: {} })
  const sample = useApiCommand('office.openSample', { onDone: goHome })
  const close = useApiCommand('office.close', { onDone: goHome })
  const openAt = (tab: 'open' | 'new') => void navigate({ to: '/start', search: { tab } })
  return (
    <FrameMenu
      align="start"
      className="office-button"
      title={list.data?.open?.fileName}
      face={
        <>
          <IconBuilding size={16} stroke={1.75} aria-hidden />
          <span className="truncate">{office.data?.name ?? ''}</span>
          <MenuMark />
        </>
      }
    >
      <p role="none">{list.data?.open?.fileName}</p>
      <FrameMenuItem icon={<IconFolderOpen size={16} />} onChoose={() => openAt('open')}>
        {t('app.office.another')}
      </FrameMenuItem>
      <FrameMenuItem icon={<IconFileDots size={16} />} onChoose={() => openAt('new')}>
        {t('app.office.new')}
      </FrameMenuItem>
      {list.data?.open?.sample !== true && (
        <FrameMenuItem
          icon={<IconFlask size={16} />}
          onChoose={() => sample.mutate({}, { onError: notifyFailed })}
        >
          {t('app.office.sample')}
        </FrameMenuItem>
      )}
      <hr />
      <FrameMenuItem icon={<IconX size={16} />} onChoose={() => close.mutate({}, { onError: notifyFailed })}>
        {t('app.office.close')}
      </FrameMenuItem>
    </FrameMenu>
  )
}
