import { isIsoDate } from '#shared/date/iso-date.ts'
import { parsePeriod } from '#shared/period/period.ts'
import { type StoryKind, storyKinds } from '#shared/history/story-kind.ts'
import { type AppSearch, textOf, useAppSearch } from '../../shell/search.ts'

/** What the change story keeps in the address. `about` is a period of its own: the one at the top of the window does not narrow it. */
interface StorySearch {
  readonly person?: string | undefined
  readonly about?: string | undefined
  readonly kind?: StoryKind | undefined
  readonly who?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export function readStorySearch(typed: Record<string, unknown>): StorySearch {
  return {
    person: textOf(typed['person']),
    about: textOf(typed['about'], (key) => parsePeriod(key) !== undefined),
    kind: storyKinds.find((one) => one === typed['kind']),
    who: textOf(typed['who'], (who) => who.trim() !== ''),
    from: textOf(typed['from'], isIsoDate),
    to: textOf(typed['to'], isIsoDate),
  }
}

export const useStorySearch = useAppSearch<AppSearch & StorySearch>
