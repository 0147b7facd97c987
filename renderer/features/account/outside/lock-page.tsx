import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Who } from '#shared/account/account.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { PasswordField } from '../../../ui/form/password-field.tsx'
import { notifyFailed } from '../../../ui/notify.tsx'
import { giveWay } from '../leave.ts'
import { Frame } from './frame.tsx'
import { PersonHead } from './person-head.tsx'
import { useProof } from './use-proof.ts'

/** The pages come back by the PIN or the password of whoever locked them; somebody else signs in for himself. */
export function LockPage({ who }: { readonly who: Who }) {
  const { t } = useTexts()
  const cache = useQueryClient()
  const choice = who.choices.find(({ login }) => login === who.login)
  return (
    <Frame title={t('account.lock.title')} state={who.office}>
      <div className="card-body stack">
        <PersonHead name={who.name ?? ''} role={choice?.role} />
        <UnlockForm key={String(who.needsPassword)} who={who} />
        <Button variant="default" onClick={() => void giveWay(cache).catch(notifyFailed)}>
          {t('account.menu.switch')}
        </Button>
        <p className="hint">{t('account.lock.body', { minutes: who.idleMinutes })}</p>
      </div>
    </Frame>
  )
}

/** The kiosk is left by whoever started it alone. */
export function KioskLeave({ who }: { readonly who: Who }) {
  return (
    <div className="card kiosk-card">
      <PersonHead name={who.name ?? ''} role={who.choices.find(({ login }) => login === who.login)?.role} />
      <UnlockForm key={String(who.needsPassword)} who={who} />
    </div>
  )
}

function UnlockForm({ who }: { readonly who: Who }) {
  const { t } = useTexts()
  const mayPin = who.hasPin && !who.needsPassword
  const [secret, setSecret] = useState<'pin' | 'password'>(mayPin ? 'pin' : 'password')
  const [typed, setTyped] = useState('')
  const { prove, forget, busy, waits, error } = useProof('account.unlock')
  const other = secret === 'pin' ? 'password' : 'pin'
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (typed === '' || waits || busy) return
        prove({ [secret]: typed })
        setTyped('')
      }}
    >
      <PasswordField
        key={secret}
        label={t(secret === 'pin' ? 'account.lock.pin' : 'account.signIn.password')}
        autoFocus
        {...(secret === 'pin' && { inputMode: 'numeric' })}
        value={typed}
        error={error ?? (who.needsPassword && t('error.account.pinSpent'))}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className="form-actions">
        {mayPin && (
          <Button
            variant="subtle"
            onClick={() => {
              setSecret(other)
              setTyped('')
              forget()
            }}
          >
            {t(secret === 'pin' ? 'account.lock.usePassword' : 'account.lock.usePin')}
          </Button>
        )}
        <Button type="submit" loading={busy} disabled={waits || typed === ''}>
          {t('account.lock.action')}
        </Button>
      </div>
    </form>
  )
}
