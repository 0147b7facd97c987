import { Menu } from '@mantine/core'
import {
  IconBuilding,
  IconChevronDown,
  IconFileDots,
  IconFlask,
  IconFolderOpen,
  IconX,
} from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useApiCommand, useApiQuery } from '../api/hooks.ts'
import { useTexts } from '../i18n/texts.ts'
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
  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>
        <button type="button" className="office-button" title={list.data?.open?.fileName}>
          <IconBuilding size={16} stroke={1.75} aria-hidden />
          <span className="truncate">{office.data?.name ?? ''}</span>
          <IconChevronDown size={14} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{list.data?.open?.fileName}</Menu.Label>
        <Menu.Item
          leftSection={<IconFolderOpen size={16} />}
          onClick={() => void navigate({ to: '/start', search: { tab: 'open' } })}
        >
          {t('app.office.another')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFileDots size={16} />}
          onClick={() => void navigate({ to: '/start', search: { tab: 'new' } })}
        >
          {t('app.office.new')}
        </Menu.Item>
        {list.data?.open?.sample !== true && (
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
      </Menu.Dropdown>
    </Menu>
  )
}
