import { ActionIcon, Button } from '@mantine/core'
import { IconCopy, IconPencil, IconTrash } from '@tabler/icons-react'
import type { ProgressEntry, ProgressOfPerson } from '#shared/progress/progress.ts'
import { useApiCommand } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { Act } from '../../ui/act.tsx'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import { AttachButton } from '../../ui/evidence/attach-button.tsx'
import { useAttach } from '../../ui/evidence/use-attach.ts'
import { notifyDone, notifyFailed } from '../../ui/notify.tsx'

interface EntryListProps {
  readonly progress: ProgressOfPerson
  readonly onEdit: (entry: ProgressEntry) => void
  readonly onCards: (day: string) => void
}

/** What was written, day by day, the newest first. */
export function EntryList({ progress, onEdit, onCards }: EntryListProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { period } = usePeriod()
  const days = [...Map.groupBy(progress.entries, ({ date }) => date)]
  if (days.length === 0)
    return <EmptyState>{t('progressEntry.list.empty', { period: format.period(period.key) })}</EmptyState>
  return (
    // what scrolls must be reachable by the keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="scroll-y progress-days" tabIndex={0}>
      {days.map(([day, entries]) => (
        <section key={day}>
          <header>
            <h3>{format.weekday(day)}</h3>
            <Button
              variant="subtle"
              size="compact-xs"
              leftSection={<IconCopy size={14} aria-hidden />}
              onClick={() => onCards(day)}
            >
              {t('progressEntry.list.cards')}
            </Button>
          </header>
          <ul>
            {entries.map((entry) => (
              <EntryLine key={entry.id} entry={entry} progress={progress} onEdit={onEdit} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

interface EntryLineProps extends Pick<EntryListProps, 'progress' | 'onEdit'> {
  readonly entry: ProgressEntry
}

function EntryLine({ entry, progress, onEdit }: EntryLineProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { text, quantity, final, date } = entry
  const remove = useApiCommand('progress.remove', {
    onDone: () => void notifyDone(t('progressEntry.list.removed'), { undo: true }),
  })
  const { number, result, unit, isEarlier } = placeOf(entry, progress)
  const day = format.date(date)
  const evidence = useAttach({ workResultId: entry.workResultId, progressEntryId: entry.id })
  return (
    <li data-over={evidence.over || undefined} {...(progress.writable && evidence.drop)}>
      <span className="two-lines" title={result}>
        {text}
        <small>
          {number !== undefined && `${number}. `}
          {result}
          {isEarlier && ` ${t('progressEntry.list.earlier')}`}
        </small>
      </span>
      {final && <span className="pill tone-good">{t('progressEntry.list.final')}</span>}
      <span className="progress-pieces">
        {entry.evidence > 0 && t('evidence.count', { count: entry.evidence })}
      </span>
      <span className="progress-quantity">
        {quantity !== undefined && [format.number(quantity), unit].filter(Boolean).join(' ')}
      </span>
      {progress.writable && (
        <Act name="progress.save">
          <AttachButton what={text} attach={evidence.attach} busy={evidence.busy} small />
          <ActionIcon aria-label={t('progressEntry.list.edit', { date: day })} onClick={() => onEdit(entry)}>
            <IconPencil size={16} />
          </ActionIcon>
          <ActionIcon
            aria-label={t('progressEntry.list.remove', { date: day })}
            onClick={() =>
              remove.mutate({ id: entry.id, rowVersion: entry.rowVersion }, { onError: notifyFailed })
            }
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Act>
      )}
    </li>
  )
}

/** The result and the unit of measure of a line, also where its plan was changed since. */
export function placeOf(
  { workResultId, indicatorId }: ProgressEntry,
  { results, earlier }: ProgressOfPerson,
) {
  const result = results.find(({ id }) => id === workResultId)
  const indicator = result?.indicators.find(({ id }) => id === indicatorId)
  return {
    number: result?.number,
    result: result?.text ?? earlier[workResultId] ?? '',
    unit: indicator?.targetUnit,
    isEarlier: result === undefined,
  }
}
