import { useAppSearch } from '../../shell/search.ts'

/** What the page shows, one at a time; the last two are the office's and nobody's. */
const progressTabs = ['entries', 'evidence', 'steps', 'cases', 'trends'] as const

type ProgressTab = (typeof progressTabs)[number]
export type PeopleTab = Exclude<ProgressTab, 'cases' | 'trends'>

export function useProgressTab(): ProgressTab {
  const [{ tab }] = useAppSearch()
  return progressTabs.find((one) => one === tab) ?? 'entries'
}
