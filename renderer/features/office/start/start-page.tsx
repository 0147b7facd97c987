import { Button } from '@mantine/core'
import { IconArrowLeft, IconFlask } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useApiCommand, useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Card } from '../../../ui/card.tsx'
import { notifyFailed } from '../../../ui/notify.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { NewOfficeForm } from './new-office-form.tsx'
import { OfficeFileList } from './office-file-list.tsx'

/** Before an office is open: look around in the sample, make one, or open one. */
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
          open !== undefined && (
            <Button variant="default" leftSection={<IconArrowLeft size={16} />} onClick={goHome}>
              {t('welcome.back', { name: open.fileName })}
            </Button>
          )
        }
      />
      <div className="start-columns">
        <div className="start-column">
          <Card title={t('welcome.sample.title')}>
            <div className="card-body start-sample">
              <IconFlask size={28} stroke={1.5} aria-hidden />
              <p>{t('welcome.sample.body')}</p>
              <Button loading={sample.isPending} onClick={() => sample.mutate({}, { onError: notifyFailed })}>
                {t('welcome.sample.action')}
              </Button>
            </div>
          </Card>
          <Card title={t('welcome.open.title')}>
            <OfficeFileList onOpened={goHome} />
          </Card>
        </div>
        <Card title={t('welcome.new.title')}>
          <NewOfficeForm onMade={goHome} />
        </Card>
      </div>
    </div>
  )
}
