import { Button, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { CopySide, Lineage } from '#shared/backup/lineage.ts'
import { AppError } from '#shared/api/errors.ts'
import { keyOf, useApiCommand, useApiQuery } from '../../../api/hooks.ts'
import { call } from '../../../api/transport.ts'
import { objectText } from '#shared/history/object-text.ts'
import { operationName } from '#shared/history/operation-name.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { sayError } from '../../../ui/notify.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'

/** The id of the file that was not opened because it does not go on from the office that this PC knows. */
export function departedFile(error: unknown): string | undefined {
  if (!(error instanceof AppError) || !error.key.startsWith('error.lineage.')) return undefined
  const { id } = error.params
  return typeof id === 'string' ? id : undefined
}

interface LineageDialogProps {
  readonly id: string
  readonly onClose: () => void
  readonly onOpened: () => void
}

/** What each of two copies of an office holds that the other does not; the person says which of them goes on. */
export function LineageDialog({ id, onClose, onOpened }: LineageDialogProps) {
  const { t } = useTexts()
  // both files may have gone on since they were compared last
  const lineage = useQuery<Lineage, AppError>({
    queryKey: keyOf('backup.lineage', { id }),
    queryFn: () => call('backup.lineage', { id }),
    staleTime: 0,
    gcTime: 0,
  })
  const open = useApiCommand('office.open', { onDone: onOpened })
  const offices = useApiQuery('office.list', {}).data?.offices
  return (
    <Dialog title={t('lineage.title')} onClose={onClose} size="52rem">
      <QueryView query={lineage} lines={6}>
        {(found) => {
          const known = offices?.find(
            ({ fileName, folder }) => fileName === found.there?.fileName && folder === found.there.folder,
          )
          return (
            <div className="settings-stack">
              <Difference found={found} />
              {open.isError && (
                <p className="notice" data-tone="bad" role="alert">
                  {sayError(open.error)}
                </p>
              )}
              <Group justify="flex-end">
                <Button variant="default" onClick={onClose}>
                  {t('ui.cancel')}
                </Button>
                <Button
                  variant="default"
                  loading={open.isPending && open.variables.id === id}
                  onClick={() => open.mutate({ id, departed: true })}
                >
                  {t('lineage.openHere', { name: found.here.fileName })}
                </Button>
                {known !== undefined && (
                  <Button
                    data-autofocus
                    loading={open.isPending && open.variables.id === known.id}
                    onClick={() => open.mutate({ id: known.id })}
                  >
                    {t('lineage.openThere', { name: known.fileName })}
                  </Button>
                )}
              </Group>
            </div>
          )
        }}
      </QueryView>
    </Dialog>
  )
}

function Difference({ found }: { readonly found: Lineage }) {
  const { t } = useTexts()
  const format = useFormat()
  const { departure, commonAt, here, there, both } = found
  return (
    <>
      <p>
        {t(`lineage.${departure}`, { name: here.fileName })}
        {commonAt !== undefined && ` ${t('lineage.common', { when: format.dateTime(commonAt) })}`}
      </p>
      {there === undefined && <p>{t('lineage.gone')}</p>}
      <div className="lineage-sides">
        <Side title={t('lineage.here')} side={here} />
        {there !== undefined && <Side title={t('lineage.there')} side={there} />}
      </div>
      {both.length > 0 && <p className="notice">{t('lineage.both', { names: both.join(', ') })}</p>}
      <p className="hint">{t('lineage.nothingMerged')}</p>
    </>
  )
}

function Side({ title, side }: { readonly title: string; readonly side: CopySide }) {
  const { t } = useTexts()
  const format = useFormat()
  const { fileName, folder, since, steps } = side
  return (
    <section aria-label={`${title}: ${fileName}`}>
      <h3>{title}</h3>
      <p>
        <b>{fileName}</b>
        <small className="path">{folder}</small>
      </p>
      <p>
        {t('lineage.since', { acts: since.acts })}
        {since.people > 0 && `, ${t('lineage.sincePeople', { people: since.people })}`}
      </p>
      {since.areas.length > 0 && (
        <ul>
          {since.areas.map(({ area, acts }) => (
            <li key={area}>{t(`backup.area.${area}`, { acts })}</li>
          ))}
        </ul>
      )}
      {steps.length > 0 && (
        <details>
          <summary>{t('lineage.steps', { count: steps.length })}</summary>
          <ol className="lineage-steps">
            {steps.map(({ at, who, operation, object }, index) => (
              <li key={index}>
                {operationName(operation, t)}
                {object !== undefined && ` · ${objectText(object, format, t) ?? ''}`}
                <small>
                  {format.dateTime(at)} · {who}
                </small>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}
