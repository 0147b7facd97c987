import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTexts } from '../../../i18n/texts.ts'
import { Card } from '../../../ui/card.tsx'
import { FailedState } from '../../../ui/state/failed-state.tsx'
import { Skeleton } from '../../../ui/state/skeleton.tsx'
import { StoryList } from '../../../ui/story/story-list.tsx'
import { useStory } from '../../../ui/story/use-story.ts'

const pageSize = 20

/** What changed about a person and who did it, in plain sentences, the newest first. */
export function StoryCard({ employeeId }: { readonly employeeId: string }) {
  const { t } = useTexts()
  const { story, lines } = useStory({ employeeId }, pageSize)
  return (
    <Card
      title={t('employee.story.card')}
      className="story-card"
      action={
        <Button
          component={Link}
          to="/history"
          search={{ person: employeeId } as never}
          variant="default"
          size="compact-sm"
        >
          {t('employee.story.whole')}
        </Button>
      }
    >
      {story.isError ? (
        <FailedState error={story.error} onRetry={() => void story.refetch()} />
      ) : story.data === undefined ? (
        <Skeleton />
      ) : (
        <StoryList lines={lines} />
      )}
      {story.data !== undefined && lines.length === 0 && (
        <p className="card-note">{t('employee.story.none')}</p>
      )}
      {story.hasNextPage && (
        <Button
          variant="subtle"
          loading={story.isFetchingNextPage}
          onClick={() => void story.fetchNextPage()}
        >
          {t('employee.story.more')}
        </Button>
      )}
    </Card>
  )
}
