import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { call } from '../../../api/transport.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Card } from '../../../ui/card.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FailedState } from '../../../ui/failed-state.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { EventRow } from './event-row.tsx'

const pageSize = 50

/** Everything that was changed in this file, newest first, in words, each with its undo where that is possible. */
export function HistoryTab() {
  const { t } = useTexts()
  const history = useInfiniteQuery({
    queryKey: ['history.list', 'pages'],
    initialPageParam: undefined as number | undefined,
    queryFn: ({ pageParam }) =>
      call('history.list', { limit: pageSize, ...(pageParam !== undefined && { before: pageParam }) }),
    getNextPageParam: (page) => (page.length < pageSize ? undefined : page.at(-1)?.seq),
  })
  if (history.isError) return <FailedState error={history.error} onRetry={() => void history.refetch()} />
  if (history.data === undefined) return <Skeleton />
  const events = history.data.pages.flat()
  return (
    <Card title={t('settings.history.title')}>
      {events.length === 0 ? (
        <EmptyState>{t('settings.history.none')}</EmptyState>
      ) : (
        <ol className="events">
          {events.map((event) => (
            <EventRow key={event.seq} event={event} />
          ))}
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
    </Card>
  )
}
