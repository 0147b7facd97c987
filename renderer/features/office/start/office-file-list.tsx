import { IconDatabase } from '@tabler/icons-react'
import { useApiCommand, useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'

interface OfficeFileListProps {
  readonly onOpened: () => void
  readonly onFailed: (error: unknown) => void
}

/** The office files of this PC that Timbang knows; one click opens one. */
export function OfficeFileList({ onOpened, onFailed }: OfficeFileListProps) {
  const { t } = useTexts()
  const format = useFormat()
  const offices = useApiQuery('office.list', {})
  const open = useApiCommand('office.open', { onDone: onOpened })
  return (
    <QueryView query={offices} lines={3}>
      {(list) =>
        list.offices.length === 0 ? (
          <EmptyState>{t('welcome.open.none', { folder: list.folder })}</EmptyState>
        ) : (
          <>
            <ul className="office-files">
              {list.offices.map(({ id, fileName, modifiedAt, sizeBytes, sample }) => (
                <li key={id}>
                  <button
                    type="button"
                    disabled={open.isPending}
                    title={t('welcome.open.action', { name: fileName })}
                    onClick={() => open.mutate({ id }, { onError: onFailed })}
                  >
                    <IconDatabase size={18} stroke={1.75} aria-hidden />
                    <span className="two-lines">
                      {fileName}
                      <small>
                        {t('welcome.open.changed', { when: format.dateTime(modifiedAt) })} ·{' '}
                        {format.fileSize(sizeBytes)}
                      </small>
                    </span>
                    {id === list.open?.id && (
                      <span className="pill tone-good">{t('welcome.open.current')}</span>
                    )}
                    {sample && <span className="pill tone-needsImprovement">{t('welcome.open.sample')}</span>}
                  </button>
                </li>
              ))}
            </ul>
            <p className="hint card-body">{t('welcome.open.where', { folder: list.folder })}</p>
          </>
        )
      }
    </QueryView>
  )
}
