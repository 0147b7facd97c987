import { type AppSearch, textOf, useAppSearch } from '../../../shell/search.ts'

/** Which year is opened: one that the period picker does not know yet. */
interface OpeningSearch {
  readonly year?: string | undefined
}

export function readOpeningSearch(typed: Record<string, unknown>): OpeningSearch {
  return { year: textOf(typed['year'], (text) => /^(?:199|20\d|2100)\d*$/.test(text) && text.length === 4) }
}

export const useOpeningSearch = useAppSearch<AppSearch & OpeningSearch>
