import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { meet } from '../../../api/who.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { PasswordField } from '../../../ui/form/password-field.tsx'
import { notifyFailed } from '../../../ui/notify.tsx'
import { leave } from '../leave.ts'
import { Frame } from './frame.tsx'

/** Whoever came in with a password that somebody else knows takes one of his own first. */
export function MustChangePage() {
  const { t } = useTexts()
  const cache = useQueryClient()
  const { text, submit, busy, failure } = useDraftForm('account.setPassword', {
    values: {},
    onDone: () => void meet(cache),
  })
  return (
    <Frame title={t('account.mustChange.title')}>
      <form className="card-body stack" onSubmit={(event) => void submit(event)} noValidate>
        <p className="muted">{t('account.mustChange.body')}</p>
        <PasswordField label={t('account.mustChange.old')} autoFocus {...text('old')} />
        <PasswordField
          label={t('account.password.new')}
          description={t('account.password.hint')}
          autoComplete="new-password"
          {...text('password')}
        />
        {failure !== undefined && (
          <p className="notice" data-tone="bad" role="alert">
            {failure}
          </p>
        )}
        <div className="form-actions">
          <Button variant="default" onClick={() => void leave(cache).catch(notifyFailed)}>
            {t('account.menu.signOut')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('account.mustChange.action')}
          </Button>
        </div>
      </form>
    </Frame>
  )
}
