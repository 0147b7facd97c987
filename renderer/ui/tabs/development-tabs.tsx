import { PageTabs, type PageTab } from './page-tabs.tsx'

const pages: readonly PageTab[] = [
  { to: '/feedback', labelKey: 'feedback.tab', asks: 'feedback.get', ofPerson: true },
  { to: '/feedback/peers', labelKey: 'peer.tab', asks: 'peer.list', ofOthers: true },
]

/** What makes people grow: pages of several nouns, which is why the tabs are neither's. */
export function DevelopmentTabs() {
  return <PageTabs labelKey="app.page.development" pages={pages} />
}
