import { PageTabs, type PageTab } from './page-tabs.tsx'

const pages: readonly PageTab[] = [
  { to: '/development', labelKey: 'development.tab.strengths', asks: 'development.page' },
  { to: '/feedback', labelKey: 'feedback.tab', asks: 'feedback.get', ofPerson: true },
  { to: '/feedback/peers', labelKey: 'peer.tab', asks: 'peer.list', ofOthers: true },
  { to: '/development/training', labelKey: 'development.tab.training', asks: 'training.needs' },
  { to: '/development/guidance', labelKey: 'development.tab.guidance', asks: 'guidance.list' },
  { to: '/development/duties', labelKey: 'development.tab.duties', asks: 'duty.list' },
]

/** What makes people grow: pages of several nouns, which is why the tabs are neither's. */
export function DevelopmentTabs() {
  return <PageTabs labelKey="development.tabs" pages={pages} />
}
