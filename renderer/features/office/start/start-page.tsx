import { Button } from '@mantine/core'
import { IconArrowLeft, IconFlask } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useApiCommand, useApiQuery } from '../../../api/hooks.ts'
import { say } from '#shared/text/translate.ts'
import { texts, useTexts } from '../../../i18n/texts.ts'
import { LanguageSwitch } from '../../../shell/language-switch.tsx'
import { Card } from '../../../ui/card.tsx'
import { notifyFailed } from '../../../ui/notify.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { NewOfficeForm } from './new-office-form.tsx'
import { OfficeElsewhere } from './office-elsewhere.tsx'
import { RestoreElsewhere } from './restore-elsewhere.tsx'
import { OfficeFileList } from './office-file-list.tsx'

/** Before an office is open: open one, make one, or look around in the sample. */
export function StartPage() {
  const { t } = useTexts()
  const navigate = useNavigate()
  const offices = useApiQuery('office.list', {})
  const goHome = () => void navigate({ to: '/', search: {} })
  const sample = useApiCommand('office.openSample', { onDone: goHome })
  const open = offices.data?.open
  return (
    <div className="start">
      <PageHeader
        title={t('welcome.title')}
        state={t('welcome.lead')}
        actions={
          <>
            <LanguageSwitch />
            {open !== undefined && (
              <Button variant="default" leftSection={<IconArrowLeft size={16} />} onClick={goHome}>
                {t('welcome.back', { name: open.fileName })}
              </Button>
            )}
          </>
        }
      />
      {offices.data?.refused !== undefined && (
        <p className="notice" data-tone="bad" role="alert">
          {say(texts, offices.data.refused)}
        </p>
      )}
      <div className="start-columns">
        <Card title={t('welcome.open.title')}>
          <OfficeFileList onOpened={goHome} />
          <OfficeElsewhere onOpened={goHome} />
          <RestoreElsewhere onRestored={goHome} />
        </Card>
        <Card title={t('welcome.new.title')}>
          <NewOfficeForm onMade={goHome} />
        </Card>
      </div>
      <section className="card start-sample" aria-label={t('welcome.sample.title')}>
        <IconFlask size={24} stroke={1.5} aria-hidden />
        <div>
          <h2>{t('welcome.sample.title')}</h2>
          <p className="muted">{t('welcome.sample.body')}</p>
        </div>
        <Button
          variant="default"
          loading={sample.isPending}
          onClick={() => sample.mutate({}, { onError: notifyFailed })}
        >
          {t('welcome.sample.action')}
        </Button>
      </section>
    </div>
  )
}
