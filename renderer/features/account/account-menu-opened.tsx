import { Menu } from '@mantine/core'
import { IconUser, IconUsers, IconUsersPlus } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Who } from '#shared/account/account.ts'
import type { Command } from '../../commands/command.ts'
import { Keys } from '../../commands/shortcuts.tsx'
import { useTexts } from '../../i18n/texts.ts'
import type { MenuMark } from '../../ui/frame-menu.tsx'
import { notifyFailed } from '../../ui/notify.tsx'
import { OpenedMenu } from '../../ui/opened-menu.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import { giveWay } from './leave.ts'

/** Of an office without accounts: what that means, and the way to change it. */
export function OwnerMenuOpened({ mark }: { readonly mark: MenuMark }) {
  const { t } = useTexts()
  const navigate = useNavigate()
  return (
    <OpenedMenu mark={mark} align="end">
      <Menu.Label className="frame-note">{t('app.owner.explained')}</Menu.Label>
      <Menu.Item
        leftSection={<IconUsersPlus size={16} />}
        onClick={() => void navigate({ to: '/settings', search: { tab: 'account' } } as never)}
      >
        {t('account.menu.turnOn')}
      </Menu.Item>
    </OpenedMenu>
  )
}

interface OwnMenuOpenedProps {
  readonly mark: MenuMark
  readonly who: Who
  readonly acts: readonly Command[]
}

export function OwnMenuOpened({ mark, who, acts }: OwnMenuOpenedProps) {
  const { t } = useTexts()
  return (
    <OpenedMenu mark={mark} align="end">
      {acts.map(({ id, labelKey, icon: Icon, shortcut, perform }) => (
        <Menu.Item
          key={id}
          leftSection={<Icon size={16} />}
          rightSection={shortcut !== undefined && <Keys shortcut={shortcut} />}
          onClick={perform}
        >
          {t(labelKey)}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <OtherPeople who={who} />
    </OpenedMenu>
  )
}

/** So many people are changed to at once: the heads of an office, its clerk and secretary; more are found by name on the sign-in page. */
const nearPeople = 8

/** Whoever takes over is one click away; only the password is still asked. */
function OtherPeople({ who }: { readonly who: Who }) {
  const { t } = useTexts()
  const cache = useQueryClient()
  const go = (login?: string) => void giveWay(cache, login).catch(notifyFailed)
  const others = who.choices.filter(({ login }) => login !== who.login)
  return (
    <>
      <Menu.Label>{t('account.menu.switch')}</Menu.Label>
      {others.slice(0, nearPeople).map(({ login, name, role }) => (
        <Menu.Item key={login} leftSection={<IconUser size={16} />} onClick={() => go(login)}>
          <TwoLines first={name} second={t(`role.${role}`)} />
        </Menu.Item>
      ))}
      {others.length > nearPeople && (
        <Menu.Item leftSection={<IconUsers size={16} />} onClick={() => go()}>
          {t('account.menu.other')}
        </Menu.Item>
      )}
    </>
  )
}
