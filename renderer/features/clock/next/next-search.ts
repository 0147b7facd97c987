import { type Risk, risks, whose } from '#shared/clock/next/risk.ts'
import type { NextFilter } from '#shared/clock/next/next-list.ts'
import { type NextStage, nextStages } from '#shared/clock/next/stage.ts'
import { type AppSearch, textOf, useAppSearch } from '../../../shell/search.ts'

/** What the list keeps in the address beside the unit. */
interface NextSearch {
  readonly whose?: NextFilter['whose'] | undefined
  readonly stage?: NextStage | undefined
  readonly risk?: Risk | undefined
  /** The groups that are open, parted by commas. */
  readonly open?: string | undefined
}
type ListSearch = AppSearch & NextSearch

export function readNextSearch(typed: Record<string, unknown>): NextSearch {
  return {
    whose: whose.find((one) => one === typed['whose']),
    stage: nextStages.find((one) => one === typed['stage']),
    risk: risks.find((one) => one === typed['risk']),
    open: textOf(typed['open'], ({ length }) => length <= 4000),
  }
}

export const useNextSearch = useAppSearch<ListSearch>
