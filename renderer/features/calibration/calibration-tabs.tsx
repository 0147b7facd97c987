import { PageTabs, type PageTab } from '../../ui/tabs/page-tabs.tsx'

const to = '/calibration'
const pages: readonly PageTab[] = [
  { to, labelKey: 'calibration.tab.spread', asks: 'calibration.guide' },
  { to, tab: 'check', labelKey: 'calibration.tab.check', asks: 'calibration.check' },
  { to, tab: 'compare', labelKey: 'calibration.tab.compare', asks: 'calibration.compare' },
  { to, tab: 'meeting', labelKey: 'calibration.tab.meeting', asks: 'calibration.meeting' },
]

/** From the spread to single marks, and to the meeting about them. */
export function CalibrationTabs() {
  return <PageTabs labelKey="calibration.tabs" pages={pages} />
}
