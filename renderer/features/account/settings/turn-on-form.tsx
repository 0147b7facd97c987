import { Button } from '@mantine/core'
import { IconUsersPlus } from '@tabler/icons-react'
import { useApiQuery } from '../../../api/hooks.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Act } from '../../../ui/act.tsx'
import { Card } from '../../../ui/card.tsx'
import { showRecoveryCode } from '../recovery-code.ts'
import { FirstAccount } from './first-account.tsx'

const firstRoles = ['officeHead', 'clerk'] as const

/** The one step in which an office gets accounts: its head, its clerk, and the sealed code. */
export function TurnOnForm() {
  const { t } = useTexts()
  // who leads the office is proposed
  const head = useApiQuery('unit.list', {}).data?.find(({ parentId }) => parentId === undefined)?.head
  const form = useDraftForm('account.turnOn', {
    values: { officeHead: { login: 'camat', password: '' }, clerk: { login: 'pengelola', password: '' } },
    onDone: ({ recoveryCode }) => showRecoveryCode(recoveryCode),
  })
  return (
    <form className="settings-stack" onSubmit={(event) => void form.submit(event)} noValidate>
      <Card title={t('account.turnOn.title')}>
        <div className="card-body stack">
          <p>{t('account.turnOn.why')}</p>
          <p>{t('account.turnOn.next')}</p>
          <p className="hint">{t('account.turnOn.guard')}</p>
        </div>
      </Card>
      <Act name="account.turnOn">
        {firstRoles.map((role) => (
          <FirstAccount
            key={`${role} ${role === 'officeHead' ? (head?.id ?? '') : ''}`}
            role={role}
            form={form}
            {...(role === 'officeHead' && head && { proposed: { id: head.id, fullName: head.name } })}
          />
        ))}
        {form.failure !== undefined && (
          <p className="notice" data-tone="bad" role="alert">
            {form.failure}
          </p>
        )}
        <div className="form-actions">
          <Button type="submit" loading={form.busy} leftSection={<IconUsersPlus size={16} aria-hidden />}>
            {t('account.turnOn.action')}
          </Button>
        </div>
      </Act>
    </form>
  )
}
