import { Button } from '@mantine/core'
import { IconUsersMinus } from '@tabler/icons-react'
import { useState } from 'react'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useMay } from '../../../api/who.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Act } from '../../../ui/act.tsx'
import { Card } from '../../../ui/card.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { PasswordField } from '../../../ui/form/password-field.tsx'
import { LongTextField } from '../../../ui/form/text-field.tsx'

/** Back to an office that is open to whoever sits there, by password and with a reason. */
export function TurnOff() {
  const { t } = useTexts()
  const [asking, ask] = useState(false)
  if (!useMay()('account.turnOff')) return null
  return (
    <Card title={t('account.turnOff.title')}>
      <div className="card-body stack">
        <p>{t('account.turnOff.body')}</p>
        <div>
          <Act name="account.turnOff">
            <Button
              variant="default"
              leftSection={<IconUsersMinus size={16} aria-hidden />}
              onClick={() => ask(true)}
            >
              {t('account.turnOff.action')}
            </Button>
          </Act>
        </div>
      </div>
      {asking && <TurnOffDialog onClose={() => ask(false)} />}
    </Card>
  )
}

function TurnOffDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts()
  const { text, submit, busy, failure } = useDraftForm('account.turnOff', { values: {}, onDone: onClose })
  return (
    <Dialog title={t('account.turnOff.title')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <p className="muted">{t('account.turnOff.body')}</p>
        <PasswordField
          label={t('account.turnOff.password')}
          data-autofocus
          autoComplete="current-password"
          {...text('password')}
        />
        <LongTextField label={t('account.turnOff.reason')} withAsterisk {...text('reason')} />
        <FormFooter
          failure={failure}
          busy={busy}
          onCancel={onClose}
          action={t('account.turnOff.title')}
          danger
        />
      </form>
    </Dialog>
  )
}
