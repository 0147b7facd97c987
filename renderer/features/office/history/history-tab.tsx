import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Backup } from '#shared/backup/backup.ts'
import { momentOf } from '#shared/backup/backup-name.ts'
import type { HistoryEvent } from '#shared/history/history.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { call } from '../../../api/transport.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Card } from '../../../ui/card.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { FailedState } from '../../../ui/state/failed-state.tsx'
import { Skeleton } from '../../../ui/state/skeleton.tsx'
import { BackupLine } from './backup-line.tsx'
import { EventRow } from './event-row.tsx'
import { StepBackDialog } from './step-back-dialog.tsx'

const pageSize = 50

/** The events with the backups that lie between them; those before the oldest event in sight come with its page. */
function wovenOf(
  events: readonly HistoryEvent[],
  backups: readonly Backup[],
  isMore: boolean,
): readonly (HistoryEvent | Backup)[] {
  const placed = Map.groupBy(backups, (backup) => placeOf(backup, events))
  const before = isMore ? [] : (placed.get(-1) ?? [])
  return [...events.flatMap((event, place) => [...(placed.get(place) ?? []), event]), ...before]
}

/** The event above which a backup stands: the last that it holds, by its own note where it is of this log, or else by the clock; -1: none in sight. */
function placeOf({ holds, stamp }: Backup, events: readonly HistoryEvent[]): number {
  const last = holds?.lastChange?.at
  if (holds !== undefined && events.some(({ at }) => at === last))
    return events.findIndex(({ seq }) => seq <= holds.events)
  const made = momentOf(stamp).toISOString()
  return events.findIndex(({ at }) => at <= made)
}

/** Everything that was changed in this file, newest first, in words, each with its undo where that is possible, and when backups were made. */
export function HistoryTab() {
  const { t } = useTexts()
  const [backTo, setBackTo] = useState<number>()
  const history = useInfiniteQuery({
    queryKey: ['history.list', 'pages'],
    initialPageParam: undefined as number | undefined,
    queryFn: ({ pageParam }) =>
      call('history.list', { limit: pageSize, ...(pageParam !== undefined && { before: pageParam }) }),
    getNextPageParam: (page) => (page.length < pageSize ? undefined : page.at(-1)?.seq),
  })
  const backups = useApiQuery('backup.list', {}).data ?? []
  if (history.isError) return <FailedState error={history.error} onRetry={() => void history.refetch()} />
  if (history.data === undefined) return <Skeleton />
  const events = history.data.pages.flat()
  const newest = events.find(({ rows }) => rows > 0)?.seq ?? 0
  return (
    <Card
      title={t('settings.history.title')}
      action={
        <Button component={Link} to="/history" variant="default" size="compact-sm">
          {t('settings.history.story')}
        </Button>
      }
    >
      {events.length === 0 ? (
        <EmptyState>{t('settings.history.none')}</EmptyState>
      ) : (
        <ol className="events">
          {wovenOf(events, backups, history.hasNextPage).map((line) =>
            'seq' in line ? (
              <EventRow
                key={line.seq}
                event={line}
                onStepBack={line.rows > 0 && line.seq < newest ? () => setBackTo(line.seq) : undefined}
              />
            ) : (
              <BackupLine key={line.id} backup={line} />
            ),
          )}
        </ol>
      )}
      {history.hasNextPage && (
        <div className="card-body">
          <Button
            variant="default"
            loading={history.isFetchingNextPage}
            onClick={() => void history.fetchNextPage()}
          >
            {t('settings.history.older')}
          </Button>
        </div>
      )}
      {backTo !== undefined && <StepBackDialog seq={backTo} onClose={() => setBackTo(undefined)} />}
    </Card>
  )
}
