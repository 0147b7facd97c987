import { PageTabs, type PageTab } from './page-tabs.tsx'

const pages: readonly PageTab[] = [
  { to: '/documents', labelKey: 'document.tab.papers', asks: 'document.list' },
  { to: '/template', labelKey: 'document.tab.templates', asks: 'template.list', ofOthers: true },
]

/** From the papers of a period to the workbooks of others: pages of two nouns, which is why the tabs are neither's. */
export function DocumentTabs() {
  return <PageTabs labelKey="document.tabs" pages={pages} />
}
