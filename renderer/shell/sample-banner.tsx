import { Button } from '@mantine/core'
import { IconFlask } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useApiCommand } from '../api/hooks.ts'
import { ActAsMenu } from '../features/account/act-as-menu.tsx'
import { useTexts } from '../i18n/texts.ts'
import { confirm } from '../ui/confirm.ts'
import { FirstTasks } from '../ui/first-tasks/first-tasks.tsx'
import { notifyDone, notifyFailed } from '../ui/notify.tsx'

/** The sample office is marked on every page, so that nobody takes it for the real one. */
export function SampleBanner() {
  const { t } = useTexts()
  const navigate = useNavigate()
  const reset = useApiCommand('office.openSample', {
    onDone: () => void notifyDone(t('app.sample.wasReset')),
  })
  const ask = async () => {
    const agreed = await confirm({
      title: t('app.sample.reset'),
      body: t('app.sample.resetBody'),
      action: t('app.sample.reset'),
    })
    if (agreed) reset.mutate({ reset: true }, { onError: notifyFailed })
  }
  return (
    <div className="sample-banner" role="note">
      <IconFlask size={16} stroke={1.75} aria-hidden />
      <span>{t('app.sample.notice')}</span>
      <FirstTasks />
      <ActAsMenu />
      <Button variant="subtle" size="compact-sm" loading={reset.isPending} onClick={() => void ask()}>
        {t('app.sample.reset')}
      </Button>
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => void navigate({ to: '/start', search: { tab: 'new' } })}
      >
        {t('app.office.new')}
      </Button>
    </div>
  )
}
