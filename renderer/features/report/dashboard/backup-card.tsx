import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { BackupState } from '#shared/backup/backup.ts'
import { say } from '#shared/text/translate.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { texts, useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Card } from '../../../ui/card.tsx'
import { DrillLine, MakeBackup } from '../../../ui/backup-care.tsx'

/** The first screen comes before it. */
const restMs = 1500

/** Beranda: when the last backup was made, and one click that makes the next. */
export function BackupCard() {
  const { t } = useTexts()
  const [rested, rest] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => rest(true), restMs)
    return () => clearTimeout(timer)
  }, [])
  const state = useApiQuery('backup.state', {}, { enabled: rested }).data
  return (
    <Card title={t('backup.home.title')} action={<MakeBackup />}>
      <div className="card-body" aria-live="polite">
        {state === undefined ? '\u00a0' : <Said state={state} />}{' '}
        <span className="no-print">
          <Link to="/settings" search={({ period }) => ({ period, tab: 'backup' })}>
            {t('backup.home.all')}
          </Link>
        </span>
      </div>
    </Card>
  )
}

function Said({ state: { newest, changed, failed, drill } }: { readonly state: BackupState }) {
  const { t } = useTexts()
  const format = useFormat()
  return (
    <>
      {failed !== undefined && (
        <p className="notice" data-tone="bad" role="alert">
          <IconAlertTriangle size={18} aria-hidden />
          {t('backup.failed', { when: format.dateTime(failed.at), why: say(texts, failed.failure) })}
        </p>
      )}
      {newest?.holds === undefined
        ? t('backup.none')
        : t('backup.newest', {
            when: format.stamp(newest.stamp),
            size: format.fileSize(newest.sizeBytes),
            people: newest.holds.people,
          })}{' '}
      {newest !== undefined && t(changed ? 'backup.changed' : 'backup.upToDate')}
      <DrillLine drill={drill} />
    </>
  )
}
