import { Button, Menu } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { IconChevronDown } from '@tabler/icons-react'
import { accountRoles, type Role } from '#shared/api/permission.ts'
import { call } from '../../api/transport.ts'
import { meet, useWho } from '../../api/who.ts'
import { useTexts } from '../../i18n/texts.ts'
import { notifyFailed } from '../../ui/notify.tsx'

const everyRole = ['owner', ...accountRoles] as const

/** The sample has no passwords: one click enters it as any role, with somebody whom the role fits, and back. */
export function ActAsMenu() {
  const { t } = useTexts()
  const cache = useQueryClient()
  const role: Role = useWho()?.role ?? 'owner'
  const enter = async (next: (typeof everyRole)[number]) => {
    try {
      await call('account.actAs', { role: next })
      await meet(cache)
    } catch (error) {
      notifyFailed(error)
    }
  }
  return (
    <Menu position="bottom-end" width={230}>
      <Menu.Target>
        <Button variant="subtle" size="compact-sm" rightSection={<IconChevronDown size={14} aria-hidden />}>
          {role === 'owner' ? t('account.menu.actAs') : t('account.menu.acting', { role: t(`role.${role}`) })}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {everyRole.map((one) => (
          <Menu.Item key={one} disabled={one === role} onClick={() => void enter(one)}>
            {one === 'owner' ? t('app.owner.name') : t(`role.${one}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
