import { useAppSearch } from '../../shell/search.ts'

/** What the page shows, one at a time; the last two are the office's and nobody's. */
const progressTabs = ['entries', 'evidence', 'steps', 'cases', 'trends'] as const

export function useProgressTab(): (typeof progressTabs)[number] {
  const [{ tab }] = useAppSearch()
  return progressTabs.find((one) => one === tab) ?? 'entries'
}
