import { useWho } from '../../../api/who.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Card } from '../../../ui/card.tsx'
import { AccountList } from './account-list.tsx'
import { OwnCard } from './own-card.tsx'
import { TurnOff } from './turn-off.tsx'
import { TurnOnForm } from './turn-on-form.tsx'

/** Pengaturan › Akun: turned on in one step; then who may sign in, and the way to turn them off. */
export function AccountTab() {
  const { t } = useTexts()
  const who = useWho()
  if (who === undefined) return null
  if (who.sample)
    return (
      <Card title={t('settings.account.title')}>
        <p className="card-body">{t('account.turnOn.sample')}</p>
      </Card>
    )
  if (who.state === 'open') return <TurnOnForm />
  return (
    <div className="settings-stack">
      <OwnCard who={who} />
      <AccountList />
      <TurnOff />
    </div>
  )
}
