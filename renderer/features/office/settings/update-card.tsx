import { Button } from '@mantine/core'
import { IconShieldCheck, IconShieldX } from '@tabler/icons-react'
import type { UpdateOffer, UpdateReadiness } from '#shared/update/update.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Card } from '../../../ui/card.tsx'

/** Updates from a bundle of the publisher: chosen, checked and shown before anything of it runs. */
export function UpdateCard({ readiness }: { readonly readiness: UpdateReadiness }) {
  const { t, say } = useTexts()
  const choose = useApiCommand('update.choose')
  const offer = choose.data ?? undefined
  return (
    <Card title={t('update.title')}>
      <div className="card-body settings-stack" aria-live="polite">
        <p className="muted">{t('update.note')}</p>
        {readiness !== 'ready' && <p className="muted">{t(`update.${readiness}`)}</p>}
        {readiness === 'ready' && (
          <Button
            variant="default"
            className="settings-button"
            loading={choose.isPending}
            onClick={() => choose.mutate({})}
          >
            {t('update.choose')}
          </Button>
        )}
        {choose.error && (
          <p className="notice" data-tone="bad" role="alert">
            <IconShieldX size={18} aria-hidden />
            {say(choose.error)}
          </p>
        )}
        {offer && <Offer key={offer.id} offer={offer} />}
      </div>
    </Card>
  )
}

function Offer({ offer }: { readonly offer: UpdateOffer }) {
  const { t, say, language } = useTexts()
  const format = useFormat()
  const install = useApiCommand('update.install')
  const { id, version, date, notes, bytes, fileName, refused } = offer
  return (
    <>
      <p className="notice" data-tone="info">
        <IconShieldCheck size={18} aria-hidden />
        {t('update.signed')}
      </p>
      <p>
        <b>{t('update.offer', { version, date: format.date(date) })}</b>
        <br />
        <span className="muted">
          {t('update.size', { file: fileName, size: format.whole(Math.ceil(bytes / 1024 / 1024)) })}
        </span>
      </p>
      <h3>{t('update.notes')}</h3>
      <p className="update-notes">{notes[language]}</p>
      {refused ? (
        <p className="notice" data-tone="bad" role="alert">
          {say(refused)}
        </p>
      ) : (
        <>
          <p className="muted">{t('update.installNote')}</p>
          <Button
            className="settings-button"
            loading={install.isPending}
            disabled={install.isSuccess}
            onClick={() => install.mutate({ id })}
          >
            {t('update.install')}
          </Button>
        </>
      )}
      {install.error && (
        <p className="notice" data-tone="bad" role="alert">
          {say(install.error)}
        </p>
      )}
      {install.data && (
        <p className="notice" data-tone="info">
          {t(`update.${install.data.outcome}`)}
        </p>
      )}
    </>
  )
}
