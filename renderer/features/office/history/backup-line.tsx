import type { Backup } from '#shared/backup/backup.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'

/** A backup among the events: made by the program, which is no event of the log. */
export function BackupLine({ backup }: { readonly backup: Backup }) {
  const { t } = useTexts()
  const format = useFormat()
  const { stamp, occasion, checked, lies, holds, damaged } = backup
  return (
    <li className="event-backup">
      <div className="event-line">
        <div>
          <b>{t('settings.history.backup', { why: t(`backup.occasion.${occasion ?? 'unknown'}`) })}</b>
          {damaged && <span className="pill tone-poor">{t('backup.damaged')}</span>}
          <small>
            {format.stamp(stamp)} · {t(`backup.lies.${lies}`)}
            {checked !== undefined &&
              ` · ${t('settings.history.checked', { how: t(`backup.checked.${checked}`) })}`}
            {holds !== undefined && ` · ${t('settings.history.holds', { seq: holds.events })}`}
          </small>
        </div>
      </div>
    </li>
  )
}
