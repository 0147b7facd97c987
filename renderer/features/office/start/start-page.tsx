import { Button } from '@mantine/core'
import { IconArrowLeft, IconFlask } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { AppError, type Failure } from '#shared/api/errors.ts'
import { useApiCommand, useApiQuery } from '../../../api/hooks.ts'
import { say } from '#shared/text/translate.ts'
import { texts, useTexts } from '../../../i18n/texts.ts'
import { LanguageSwitch } from '../../../shell/language-switch.tsx'
import { Card } from '../../../ui/card.tsx'
import { notifyFailed } from '../../../ui/notify.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { DamagedOffice } from './damaged-office.tsx'
import { NewOfficeForm } from './new-office-form.tsx'
import { departedFile, LineageDialog } from './lineage-dialog.tsx'
import { OfficeElsewhere } from './office-elsewhere.tsx'
import { RestoreElsewhere } from './restore-elsewhere.tsx'
import { OfficeFileList } from './office-file-list.tsx'

/** Before an office is open: open one, make one, or look around in the sample. */
export function StartPage() {
  const { t } = useTexts()
  const navigate = useNavigate()
  const offices = useApiQuery('office.list', {})
  const goHome = () => void navigate({ to: '/', search: {} })
  const open = offices.data?.open
  const [departed, compare] = useState<string>()
  const notOpened = (error: unknown) => {
    const file = departedFile(error)
    if (file === undefined) notifyFailed(error)
    else compare(file)
  }
  const refused = offices.data?.refused
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
      {refused !== undefined && <RefusedNotice refused={refused} onCompare={compare} />}
      {departed !== undefined && (
        <LineageDialog id={departed} onClose={() => compare(undefined)} onOpened={goHome} />
      )}
      {offices.data?.damaged !== undefined && (
        <DamagedOffice
          key={offices.data.damaged.id}
          office={offices.data.damaged}
          opened={offices.data.damaged.id === open?.id}
          folder={offices.data.folder}
          onOpened={goHome}
        />
      )}
      <div className="start-columns">
        <Card title={t('welcome.open.title')}>
          <OfficeFileList onOpened={goHome} onFailed={notOpened} />
          <OfficeElsewhere onOpened={goHome} onFailed={notOpened} />
          <RestoreElsewhere onRestored={goHome} />
        </Card>
        <Card title={t('welcome.new.title')}>
          <NewOfficeForm onMade={goHome} />
        </Card>
      </div>
      <SampleCard onOpened={goHome} />
    </div>
  )
}

interface RefusedNoticeProps {
  readonly refused: Failure
  /** Of a copy that does not go on from the one that this PC knows. */
  readonly onCompare: (file: string) => void
}

/** Why the office that should be open is not. */
function RefusedNotice({ refused, onCompare }: RefusedNoticeProps) {
  const { t } = useTexts()
  const departed = departedFile(AppError.from(refused))
  return (
    <div className="notice" data-tone="bad" role="alert">
      {say(texts, refused)}
      {departed !== undefined && (
        <Button variant="default" size="compact-sm" onClick={() => onCompare(departed)}>
          {t('lineage.compare')}
        </Button>
      )}
    </div>
  )
}

function SampleCard({ onOpened }: { readonly onOpened: () => void }) {
  const { t } = useTexts()
  const sample = useApiCommand('office.openSample', { onDone: onOpened })
  return (
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
  )
}
