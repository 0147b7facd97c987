import { type Standing, standings } from '#shared/plan/board/standing.ts'
import { type AppSearch, textOf, useAppSearch } from '../../../shell/search.ts'

/** What the board keeps in the address beside the unit: the units that are open, parted by commas, or all of them. */
interface BoardSearch {
  readonly open?: string | undefined
  readonly standing?: Standing | undefined
}

export function readBoardSearch(typed: Record<string, unknown>): BoardSearch {
  return {
    open: textOf(typed['open'], ({ length }) => length <= 4000),
    standing: standings.find((one) => one === typed['standing']),
  }
}

export const useBoardSearch = useAppSearch<AppSearch & BoardSearch>
