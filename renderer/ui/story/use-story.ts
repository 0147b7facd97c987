import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Input } from '#shared/api/contract.ts'
import type { StoryLine } from '#shared/history/story.ts'
import { call } from '../../api/transport.ts'

export type StoryAsked = Omit<Input<'history.story'>, 'before' | 'limit'>

/** A page of sentences; it looks farther back by itself until the page is full or nothing is left. */
export function useStory(asked: StoryAsked, pageSize: number) {
  const story = useInfiniteQuery({
    queryKey: ['history.story', asked, pageSize],
    initialPageParam: undefined as number | undefined,
    queryFn: ({ pageParam }) =>
      call('history.story', {
        ...asked,
        limit: pageSize,
        ...(pageParam !== undefined && { before: pageParam }),
      }),
    getNextPageParam: ({ before }) => before,
  })
  const { data, hasNextPage, isFetching, fetchNextPage } = story
  const lines = data?.pages.flatMap((page) => page.lines) ?? []
  // an answer that looked far and found little is followed by the next
  const isShort = hasNextPage && lines.length % pageSize !== 0
  const isBare = hasNextPage && lines.length === 0
  useEffect(() => {
    if ((isShort || isBare) && !isFetching) void fetchNextPage()
  }, [isShort, isBare, isFetching, fetchNextPage])
  return { story, lines, isSearching: isShort || isBare }
}

/** Every sentence that fits, at most so many: for paper and for a workbook. */
export async function wholeStory(asked: StoryAsked, most: number): Promise<readonly StoryLine[]> {
  const lines: StoryLine[] = []
  for (let before: number | undefined; lines.length < most;) {
    const page = await call('history.story', {
      ...asked,
      limit: 500,
      ...(before !== undefined && { before }),
    })
    lines.push(...page.lines)
    if (page.before === undefined) break
    before = page.before
  }
  return lines.slice(0, most)
}
