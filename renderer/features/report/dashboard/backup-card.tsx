import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Card } from '../../../ui/card.tsx'
import { BackupSentences, MakeBackup } from '../../../ui/backup-care.tsx'

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
        {state === undefined ? '\u00a0' : <BackupSentences state={state} />}
        <span className="no-print">
          <Link to="/settings" search={({ period }) => ({ period, tab: 'backup' })}>
            {t('backup.home.all')}
          </Link>
        </span>
      </div>
    </Card>
  )
}
