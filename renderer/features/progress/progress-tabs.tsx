import { SegmentedControl } from '@mantine/core'
import { useTexts } from '../../i18n/texts.ts'
import { useAppSearch } from '../../shell/search.ts'

/** What the page shows, one at a time; the last two are the office's and nobody's. */
const progressTabs = ['entries', 'evidence', 'steps', 'cases', 'trends'] as const
type ProgressTab = (typeof progressTabs)[number]

export function useProgressTab(): ProgressTab {
  const [{ tab }] = useAppSearch()
  return progressTabs.find((one) => one === tab) ?? 'entries'
}

export function ProgressTabs() {
  const { t } = useTexts()
  const [, change] = useAppSearch()
  return (
    <SegmentedControl
      className="progress-tabs no-print"
      aria-label={t('progressEntry.tab.label')}
      value={useProgressTab()}
      data={progressTabs.map((value) => ({ value, label: t(`progressEntry.tab.${value}`) }))}
      onChange={(tab) => change({ tab, sort: undefined })}
    />
  )
}
