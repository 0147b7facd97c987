import { Button } from '@mantine/core'
import { useState } from 'react'
import type { SignInChoice, Who } from '#shared/account/account.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { PasswordField } from '../../../ui/form/password-field.tsx'
import { takeNext } from '../leave.ts'
import { Frame } from './frame.tsx'
import { NameList } from './name-list.tsx'
import { PersonHead } from './person-head.tsx'
import { RecoverForm } from './recover-form.tsx'
import { useProof } from './use-proof.ts'

interface SignInPageProps {
  readonly who: Who
  /** Somebody was in here before. */
  readonly wasIn: boolean
}

/** Who are you, and your password. */
export function SignInPage({ who, wasIn }: SignInPageProps) {
  const { t } = useTexts()
  const [next] = useState(takeNext)
  const [login, choose] = useState(next?.login)
  const [isRecovering, recover] = useState(false)
  const person = who.choices.find((choice) => choice.login === login)
  if (isRecovering)
    return (
      <Frame title={t('account.recover.title')} state={who.office}>
        <RecoverForm who={who} login={login} onBack={() => recover(false)} />
      </Frame>
    )
  return (
    <Frame title={t('account.signIn.title')} state={who.office}>
      {wasIn && next === undefined && login === undefined && (
        <p className="notice" data-tone="info" role="status">
          {t('account.signIn.ended')}
        </p>
      )}
      {person === undefined ? (
        <NameList choices={who.choices} onChoose={choose} />
      ) : (
        <PasswordForm
          key={person.login}
          person={person}
          onBack={() => choose(undefined)}
          onRecover={() => recover(true)}
        />
      )}
    </Frame>
  )
}

interface PasswordFormProps {
  readonly person: SignInChoice
  readonly onBack: () => void
  readonly onRecover: () => void
}

function PasswordForm({ person, onBack, onRecover }: PasswordFormProps) {
  const { t } = useTexts()
  const [wanted, want] = useState<'pin' | 'password'>(person.byPin ? 'pin' : 'password')
  // a PIN may be spent by now
  const secret = person.byPin ? wanted : 'password'
  const [typed, setTyped] = useState('')
  const { prove, forget, busy, waits, error } = useProof('account.signIn')
  const change = () => {
    want(secret === 'pin' ? 'password' : 'pin')
    setTyped('')
    forget()
  }
  return (
    <form
      className="card-body stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (typed === '' || waits || busy) return
        prove({ login: person.login, [secret]: typed })
        if (secret === 'pin') setTyped('')
      }}
    >
      <PersonHead name={person.name} role={person.role} />
      <PasswordField
        key={secret}
        label={t(secret === 'pin' ? 'account.lock.pin' : 'account.signIn.password')}
        data-autofocus
        autoFocus
        {...(secret === 'pin' ? { inputMode: 'numeric' as const } : { autoComplete: 'current-password' })}
        value={typed}
        error={error}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className="form-actions">
        <Button variant="default" onClick={onBack}>
          {t('account.signIn.notMe')}
        </Button>
        <Button type="submit" loading={busy} disabled={waits || typed === ''}>
          {t('account.signIn.action')}
        </Button>
      </div>
      {person.byPin && (
        <Button variant="subtle" size="compact-sm" onClick={change}>
          {t(secret === 'pin' ? 'account.lock.usePassword' : 'account.lock.usePin')}
        </Button>
      )}
      {person.role === 'officeHead' ? (
        <Button variant="subtle" size="compact-sm" onClick={onRecover}>
          {t('account.signIn.recover')}
        </Button>
      ) : (
        <p className="hint">{t('account.signIn.forgotten')}</p>
      )}
    </form>
  )
}
