import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import {
  IconKey,
  IconLock,
  IconLogout,
  IconPassword,
  IconUser,
  IconUsers,
  IconUsersPlus,
} from '@tabler/icons-react'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { Who } from '#shared/account/account.ts'
import { useWho } from '../../api/who.ts'
import type { Command } from '../../commands/command.ts'
import { useCommands } from '../../commands/registry.tsx'
import { Keys } from '../../commands/shortcuts.tsx'
import { useTexts } from '../../i18n/texts.ts'
import { FrameMenu, FrameMenuItem } from '../../ui/frame-menu.tsx'
import { notifyFailed } from '../../ui/notify.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import { Avatar } from './avatar.tsx'
import { giveWay, leave, lockScreen } from './leave.ts'

const PasswordDialog = lazy(async () => ({ default: (await import('./password-dialog.tsx')).PasswordDialog }))
const PinDialog = lazy(async () => ({ default: (await import('./pin-dialog.tsx')).PinDialog }))

/** Who sits there, and what concerns that person alone. */
export function AccountMenu() {
  const who = useWho()
  if (who === undefined) return null
  return who.state === 'signedIn' ? <OwnMenu who={who} /> : <OpenMenu who={who} />
}

/** Of an office without accounts: what that means, and the way to change it; in the sample as whom one looks around. */
function OpenMenu({ who }: { readonly who: Who }) {
  const { t } = useTexts()
  const navigate = useNavigate()
  if (who.role !== 'owner')
    return (
      // a role of the sample that is nobody of the list has no name
      <PersonMenu
        kind="dialog"
        name={(who.employeeId === undefined ? undefined : who.name) ?? t('app.sample.anybody')}
        note={t(`role.${who.role}`)}
      >
        {t('account.menu.acting', { role: t(`role.${who.role}`) })}
      </PersonMenu>
    )
  const owner = { name: t('app.owner.name'), note: t('app.owner.note') }
  // where there is nothing to choose: a menu without an entry is none
  if (who.sample)
    return (
      <PersonMenu kind="dialog" {...owner}>
        {t('app.owner.explained')}
      </PersonMenu>
    )
  return (
    <PersonMenu {...owner}>
      <p role="none">{t('app.owner.explained')}</p>
      <FrameMenuItem
        icon={<IconUsersPlus size={16} />}
        onChoose={() => void navigate({ to: '/settings', search: { tab: 'account' } } as never)}
      >
        {t('account.menu.turnOn')}
      </FrameMenuItem>
    </PersonMenu>
  )
}

function OwnMenu({ who }: { readonly who: Who }) {
  const [open, setOpen] = useState<Asking>()
  const acts = useOwnActs(who, setOpen)
  const close = () => setOpen(undefined)
  const { t } = useTexts()
  return (
    <>
      <PersonMenu name={who.name ?? ''} note={t(`role.${who.role}`)}>
        {acts.map(({ id, labelKey, icon: Icon, shortcut, perform }) => (
          <FrameMenuItem
            key={id}
            icon={<Icon size={16} />}
            keys={shortcut !== undefined && <Keys shortcut={shortcut} />}
            onChoose={perform}
          >
            {t(labelKey)}
          </FrameMenuItem>
        ))}
        <hr />
        <OtherPeople who={who} />
      </PersonMenu>
      <Suspense>
        {open === 'password' && <PasswordDialog onClose={close} />}
        {open === 'pin' && <PinDialog hasPin={who.hasPin} onClose={close} />}
      </Suspense>
    </>
  )
}

type Asking = 'password' | 'pin'

/** What one does with one's own account, in the menu and by the palette. */
function useOwnActs(who: Who, onAsk: (asking: Asking) => void): readonly Command[] {
  const cache = useQueryClient()
  const acts: readonly Command[] = [
    {
      id: 'account.lock',
      labelKey: 'account.menu.lock',
      icon: IconLock,
      shortcut: 'mod+L',
      inFields: true,
      perform: () => void lockScreen(cache).catch(notifyFailed),
    },
    {
      id: 'account.password',
      labelKey: 'account.menu.password',
      icon: IconKey,
      perform: () => onAsk('password'),
    },
    {
      id: 'account.pin',
      labelKey: who.hasPin ? 'account.menu.changePin' : 'account.menu.pin',
      icon: IconPassword,
      perform: () => onAsk('pin'),
    },
    {
      id: 'account.signOut',
      labelKey: 'account.menu.signOut',
      icon: IconLogout,
      perform: () => void leave(cache).catch(notifyFailed),
    },
  ]
  useCommands(acts)
  return acts
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
      <p role="none">{t('account.menu.switch')}</p>
      {others.slice(0, nearPeople).map(({ login, name, role }) => (
        <FrameMenuItem key={login} icon={<IconUser size={16} />} onChoose={() => go(login)}>
          <TwoLines first={name} second={t(`role.${role}`)} />
        </FrameMenuItem>
      ))}
      {others.length > nearPeople && (
        <FrameMenuItem icon={<IconUsers size={16} />} onChoose={() => go()}>
          {t('account.menu.other')}
        </FrameMenuItem>
      )}
    </>
  )
}

interface Person {
  readonly name: string
  readonly note: string
}

interface PersonMenuProps extends Person {
  readonly kind?: 'menu' | 'dialog'
  readonly children: ReactNode
}

function PersonMenu({ name, note, ...menu }: PersonMenuProps) {
  const { t } = useTexts()
  const face = (
    <>
      <Avatar name={name} />
      <span aria-hidden>
        <b className="truncate">{name}</b>
        <small>{note}</small>
      </span>
      <span className="sr-only">{t('account.menu.label', { name, role: note })}</span>
    </>
  )
  return <FrameMenu align="end" className="owner-mark" title={`${name} · ${note}`} face={face} {...menu} />
}
