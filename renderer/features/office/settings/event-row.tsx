import { isTextKey } from '#shared/text/catalogue.ts'
import { Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import type { HistoryEvent } from '#shared/history/history.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { fieldText, rowText } from '../../../i18n/change-words.ts'
import { operationName } from '../../../i18n/operation-name.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { objectText } from '../../../i18n/object-text.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'

/** One event as a sentence; the fields that changed unfold below it. */
export function EventRow({ event }: { readonly event: HistoryEvent }) {
  const { t } = useTexts()
  const format = useFormat()
  const undo = useApiCommand('history.undo', { onDone: () => void notifyDone(t('ui.undone')) })
  const about = event.object && objectText(event.object, format, t)
  const what = [operationName(event.operation, t), about].filter(Boolean).join(' · ')
  const { undoes, undoneBy, reason, changes, rows } = event
  return (
    <li data-undone={undoneBy !== undefined || undefined}>
      <div className="event-line">
        <div>
          <b>{what}</b>
          <small>
            {format.dateTime(event.at)} · {event.who}
            {reason !== undefined && ` · ${t('settings.history.reason', { reason })}`}
            {undoes !== undefined && ` · ${t('settings.history.undoes', { seq: undoes })}`}
            {undoneBy !== undefined && ` · ${t('settings.history.undone', { seq: undoneBy })}`}
            {event.destroyed && ` · ${t('settings.history.destroyed')}`}
          </small>
        </div>
        <span className="hint">#{event.seq}</span>
        {event.undoable && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconArrowBackUp size={14} />}
            aria-label={`${t('ui.undo')}: ${what}`}
            loading={undo.isPending}
            onClick={() => undo.mutate({ seq: event.seq }, { onError: notifyFailed })}
          >
            {t('ui.undo')}
          </Button>
        )}
      </div>
      {changes.length > 0 && (
        <details>
          <summary>{t('settings.history.changes', { count: rows })}</summary>
          <ul>
            {changes.map((change, index) => (
              <ChangeLine key={index} change={change} />
            ))}
            {rows > changes.length && (
              <li className="muted">{t('settings.history.more', { count: rows - changes.length })}</li>
            )}
          </ul>
        </details>
      )}
    </li>
  )
}

function ChangeLine({ change }: { readonly change: HistoryEvent['changes'][number] }) {
  const { t } = useTexts()
  const words = { t, format: useFormat() }
  const { table, label } = change
  // what the row is called need not be said again
  const fields = change.fields.filter(({ from, to }) => from !== undefined || to !== label)
  const tableKey = `table.${table}`
  return (
    <li>
      {isTextKey(tableKey) ? t(tableKey) : table} <b>{rowText(change, words)}</b>
      {fields.map((field) => {
        const text = fieldText(table, field, words)
        return (
          text !== undefined && (
            <span key={field.field} className="change-field">
              {text}
            </span>
          )
        )
      })}
    </li>
  )
}
