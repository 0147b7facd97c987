import { Menu } from '@mantine/core'
import { IconFileDots, IconFlask, IconFolderOpen, IconX } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { OfficeFile } from '#shared/office/office.ts'
import { useApiCommand } from '../api/hooks.ts'
import { useTexts } from '../i18n/texts.ts'
import type { MenuMark } from '../ui/frame-menu.tsx'
import { notifyFailed } from '../ui/notify.tsx'
import { OpenedMenu } from '../ui/opened-menu.tsx'

interface OfficeMenuOpenedProps {
  readonly mark: MenuMark
  readonly open: OfficeFile | undefined
}

export function OfficeMenuOpened({ mark, open }: OfficeMenuOpenedProps) {
  const { t } = useTexts()
  const navigate = useNavigate()
  const goHome = () => void navigate({ to: '/', search: {} })
  const sample = useApiCommand('office.openSample', { onDone: goHome })
  const close = useApiCommand('office.close', { onDone: goHome })
  const openAt = (tab: 'open' | 'new') => void navigate({ to: '/start', search: { tab } })
  return (
    <OpenedMenu mark={mark} align="start">
      <Menu.Label className="frame-note">{open?.fileName}</Menu.Label>
      <Menu.Item leftSection={<IconFolderOpen size={16} />} onClick={() => openAt('open')}>
        {t('app.office.another')}
      </Menu.Item>
      <Menu.Item leftSection={<IconFileDots size={16} />} onClick={() => openAt('new')}>
        {t('app.office.new')}
      </Menu.Item>
      {open?.sample !== true && (
        <Menu.Item
          leftSection={<IconFlask size={16} />}
          onClick={() => sample.mutate({}, { onError: notifyFailed })}
        >
          {t('app.office.sample')}
        </Menu.Item>
      )}
      <Menu.Divider />
      <Menu.Item
        leftSection={<IconX size={16} />}
        onClick={() => close.mutate({}, { onError: notifyFailed })}
      >
        {t('app.office.close')}
      </Menu.Item>
    </OpenedMenu>
  )
}
