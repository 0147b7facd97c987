import { PageTabs, type PageTab } from '../../ui/tabs/page-tabs.tsx'

const pages: readonly PageTab[] = [
  { to: '/clock/next', labelKey: 'clock.next.title', asks: 'clock.next' },
  { to: '/clock', labelKey: 'clock.title', asks: 'clock.list' },
]

/** What has to be done, and every deadline from which that follows. */
export function ClockTabs() {
  return <PageTabs labelKey="clock.tabs" pages={pages} />
}
