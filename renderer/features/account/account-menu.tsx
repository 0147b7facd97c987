import { useQueryClient } from '@tanstack/react-query'
import { IconKey, IconLock, IconLogout, IconPassword } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import type { Who } from '#shared/account/account.ts'
import { useWho } from '../../api/who.ts'
import type { Command } from '../../commands/command.ts'
import { useCommands } from '../../commands/registry.tsx'
import { useTexts } from '../../i18n/texts.ts'
import { FrameMenu, type MenuMark } from '../../ui/frame-menu.tsx'
import { notifyFailed } from '../../ui/notify.tsx'
import { Avatar } from './avatar.tsx'
import { leave, lockScreen } from './leave.ts'

const PasswordDialog = lazy(async () => ({ default: (await import('./password-dialog.tsx')).PasswordDialog }))
const PinDialog = lazy(async () => ({ default: (await import('./pin-dialog.tsx')).PinDialog }))
const OpenedNote = lazy(async () => ({ default: (await import('../../ui/opened-menu.tsx')).OpenedNote }))
const opened = () => import('./account-menu-opened.tsx')
const OwnerMenuOpened = lazy(async () => ({ default: (await opened()).OwnerMenuOpened }))
const OwnMenuOpened = lazy(async () => ({ default: (await opened()).OwnMenuOpened }))

/** Who sits there, and what concerns that person alone. */
export function AccountMenu() {
  const who = useWho()
  if (who === undefined) return null
  return who.state === 'signedIn' ? <OwnMenu who={who} /> : <OpenMenu who={who} />
}

/** Of an office without accounts: what that means, and the way to change it; in the sample as whom one looks around. */
function OpenMenu({ who }: { readonly who: Who }) {
  const { t } = useTexts()
  const isOwner = who.role === 'owner'
  // a role of the sample that is nobody of the list has no name
  const acting = (who.employeeId === undefined ? undefined : who.name) ?? t('app.sample.anybody')
  const mark = usePersonMark(
    isOwner
      ? { name: t('app.owner.name'), note: t('app.owner.note') }
      : { name: acting, note: t(`role.${who.role}`) },
  )
  if (isOwner && !who.sample)
    return (
      <FrameMenu mark={mark}>
        <OwnerMenuOpened mark={mark} />
      </FrameMenu>
    )
  return (
    <FrameMenu mark={mark} kind="dialog">
      <OpenedNote mark={mark} align="end">
        {isOwner ? t('app.owner.explained') : t('account.menu.acting', { role: t(`role.${who.role}`) })}
      </OpenedNote>
    </FrameMenu>
  )
}

function OwnMenu({ who }: { readonly who: Who }) {
  const [open, setOpen] = useState<Asking>()
  const acts = useOwnActs(who, setOpen)
  const close = () => setOpen(undefined)
  const { t } = useTexts()
  const mark = usePersonMark({ name: who.name ?? '', note: t(`role.${who.role}`) })
  return (
    <>
      <FrameMenu mark={mark}>
        <OwnMenuOpened mark={mark} who={who} acts={acts} />
      </FrameMenu>
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

interface Person {
  readonly name: string
  readonly note: string
}

function usePersonMark({ name, note }: Person): MenuMark {
  const { t } = useTexts()
  return (button) => (
    <button {...button} type="button" className="owner-mark" title={`${name} · ${note}`}>
      <Avatar name={name} />
      <span aria-hidden>
        <b className="truncate">{name}</b>
        <small>{note}</small>
      </span>
      <span className="sr-only">{t('account.menu.label', { name, role: note })}</span>
    </button>
  )
}
