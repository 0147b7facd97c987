import { IconAlertTriangle, IconEyeOff, IconInfoCircle } from '@tabler/icons-react'
import { useTexts } from '../../../i18n/texts.ts'
import type { ImportJob } from '../desk/import-job.ts'

interface PreviewNoticesProps {
  readonly job: ImportJob
  /** A file on the desk that is better stored first. */
  readonly after: ImportJob | undefined
}

/** What a person should know before he stores this file. */
export function PreviewNotices({ job: { conflicted, failure, preview }, after }: PreviewNoticesProps) {
  const { t, say } = useTexts()
  return (
    <>
      {conflicted && (
        <p className="notice" role="alert">
          <IconAlertTriangle size={16} aria-hidden />
          {t('data.save.conflict')}
        </p>
      )}
      {preview?.guessed && (
        <p className="notice" role="alert">
          <IconAlertTriangle size={16} aria-hidden />
          {t('data.guessed')}
        </p>
      )}
      {preview?.sheets.map(
        ({ id, name, hiddenRows }) =>
          hiddenRows !== undefined && (
            <p key={id} className="notice" data-tone="info">
              <IconEyeOff size={16} aria-hidden />
              {t('data.hiddenRows', { sheet: name, count: hiddenRows })}
            </p>
          ),
      )}
      {after && (
        <p className="notice" data-tone="info">
          <IconInfoCircle size={16} aria-hidden />
          {t('data.save.after', { file: after.fileName })}
        </p>
      )}
      {failure && (
        <p className="notice" data-tone="bad" role="alert">
          <IconAlertTriangle size={16} aria-hidden />
          {say(failure)}
        </p>
      )}
    </>
  )
}
