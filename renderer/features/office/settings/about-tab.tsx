import { Button } from '@mantine/core'
import { IconShieldCheck, IconShieldX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { faultOf } from '#shared/history/fault.ts'
import type { Verification } from '#shared/history/history.ts'
import { call } from '../../../api/transport.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { say } from '#shared/text/translate.ts'
import { texts, useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Card } from '../../../ui/card.tsx'
import { notifyFailed } from '../../../ui/notify.tsx'
import { HelpCard } from './help-card.tsx'
import { LicensesCard } from './licenses-card.tsx'
import { UpdateCard } from './update-card.tsx'
import { Asks } from '../../../ui/act.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'

export function AboutTab() {
  const { t } = useTexts()
  const about = useApiQuery('app.about', {})
  return (
    <div className="settings-stack">
      <Card title={t('settings.about.title')}>
        <QueryView query={about} lines={3}>
          {({ version, carrier, file, place }) => (
            <dl className="card-body facts">
              <dt>{t('settings.about.version')}</dt>
              <dd>{version}</dd>
              <dt>{t('settings.about.carrier')}</dt>
              <dd>{t(`settings.about.carriers.${carrier === 'loopback' ? 'loopback' : 'window'}`)}</dd>
              {file !== undefined && (
                <>
                  <dt>{t('settings.about.file')}</dt>
                  <dd className="path">
                    {file}
                    {place !== undefined && <p className="hint">{say(texts, place)}</p>}
                  </dd>
                </>
              )}
              <dt>{t('settings.about.license')}</dt>
              <dd>MIT</dd>
              <dt>{t('settings.about.rules')}</dt>
              <dd>{t('settings.about.rulesText')}</dd>
            </dl>
          )}
        </QueryView>
      </Card>
      <Asks name="file.verify">
        <VerifyCard />
      </Asks>
      <Asks name="history.list">
        <HandoverCard />
      </Asks>
      <Asks name="update.choose">{about.data && <UpdateCard readiness={about.data.updates} />}</Asks>
      <HelpCard />
      <LicensesCard />
    </div>
  )
}

function HandoverCard() {
  const { t } = useTexts()
  return (
    <Card title={t('handover.title')}>
      <div className="card-body settings-stack">
        <p className="muted">{t('handover.state')}</p>
        <Button
          variant="default"
          className="settings-button"
          renderRoot={(props) => (
            <Link {...props} to={'/settings/handover' as '/'} search={({ period }) => ({ period })} />
          )}
        >
          {t('handover.open')}
        </Button>
      </div>
    </Card>
  )
}

/** Checks the open file on demand: the database itself and the chain of its history. */
function VerifyCard() {
  const { t } = useTexts()
  const format = useFormat()
  const [busy, setBusy] = useState(false)
  const [result, setResult] = useState<Verification>()
  const verify = () => {
    setBusy(true)
    call('file.verify', {})
      .then(setResult, notifyFailed)
      .finally(() => setBusy(false))
  }
  const fault = result && faultOf(result)
  return (
    <Card title={t('settings.about.verify')}>
      <div className="card-body settings-stack" aria-live="polite">
        <p className="muted">{t('settings.about.verifyNote')}</p>
        <Button variant="default" loading={busy} onClick={verify} className="settings-button">
          {t('settings.about.verifyAction')}
        </Button>
        {result?.ok && (
          <p className="notice" data-tone="info">
            <IconShieldCheck size={18} aria-hidden />
            {t('settings.about.verified', { count: format.whole(result.events) })}
          </p>
        )}
        {fault && (
          <p className="notice" data-tone="bad" role="alert">
            <IconShieldX size={18} aria-hidden />
            {say(texts, fault)}
          </p>
        )}
        {result !== undefined && (
          <dl className="facts">
            <dt>{t('settings.about.contentHash')}</dt>
            <dd className="path">{result.contentHash}</dd>
            <dt>{t('settings.about.head')}</dt>
            <dd className="path">{result.head}</dd>
          </dl>
        )}
      </div>
    </Card>
  )
}
