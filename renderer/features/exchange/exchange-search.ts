import { type ShownDifferences, shownDifferences } from '#shared/exchange/shown-differences.ts'
import { type AppSearch, useAppSearch } from '../../shell/search.ts'

/** Which differences are looked at, beside the kind (`tab`). */
interface ExchangeSearch {
  readonly show?: ShownDifferences | undefined
}

export function readExchangeSearch(typed: Record<string, unknown>): ExchangeSearch {
  return { show: shownDifferences.find((one) => one === typed['show']) }
}

export const useExchangeSearch = useAppSearch<AppSearch & ExchangeSearch>
