import { Button } from '@mantine/core'
import { IconArrowBackUp, IconHistory } from '@tabler/icons-react'
import type { HistoryEvent } from '#shared/history/history.ts'
import { actorName } from '#shared/text/actor-name.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Act } from '../../../ui/act.tsx'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'
import { ChangeLine } from './change-line.tsx'
import { useEventWords } from './event-words.ts'

interface EventRowProps {
  readonly event: HistoryEvent
  /** Offered where something came after it. */
  readonly onStepBack?: (() => void) | undefined
}

/** One event as a sentence; the fields that changed unfold below it. */
export function EventRow({ event, onStepBack }: EventRowProps) {
  const { t } = useTexts()
  const format = useFormat()
  const what = useEventWords()(event)
  const { undoes, undoneBy, backTo, reason, changes, rows } = event
  return (
    <li data-undone={undoneBy !== undefined || undefined}>
      <div className="event-line">
        <div>
          <b>{what}</b>
          <small>
            {format.dateTime(event.at)} · {actorName(event.who, t)}
            {reason !== undefined && ` · ${t('settings.history.reason', { reason })}`}
            {undoes !== undefined && ` · ${t('settings.history.undoes', { seq: undoes })}`}
            {backTo !== undefined && ` · ${t('settings.history.backTo', { seq: backTo })}`}
            {undoneBy !== undefined && ` · ${t('settings.history.undone', { seq: undoneBy })}`}
            {event.destroyed && ` · ${t('settings.history.destroyed')}`}
          </small>
        </div>
        <EventActs event={event} what={what} onStepBack={onStepBack} />
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

function EventActs({ event, what, onStepBack }: EventRowProps & { readonly what: string }) {
  const { t } = useTexts()
  const undo = useApiCommand('history.undo', { onDone: () => void notifyDone(t('ui.undone')) })
  return (
    <div className="event-acts">
      <span className="hint">#{event.seq}</span>
      {onStepBack && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconHistory size={14} />}
          aria-label={`${t('settings.history.back.offer')} ${what} #${event.seq}`}
          onClick={onStepBack}
        >
          {t('settings.history.back.offer')}
        </Button>
      )}
      {event.undoable && (
        <Act name="history.undo">
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
        </Act>
      )}
    </div>
  )
}
