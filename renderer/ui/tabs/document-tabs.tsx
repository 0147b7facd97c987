import { PageTabs, type PageTab } from './page-tabs.tsx'

const pages: readonly PageTab[] = [
  { to: '/documents', labelKey: 'document.tab.papers', asks: 'document.list' },
  { to: '/scan', labelKey: 'document.tab.scans', asks: 'scan.read' },
  { to: '/template', labelKey: 'document.tab.templates', asks: 'template.list', ofOthers: true },
  { to: '/exchange', labelKey: 'document.tab.exchange', asks: 'exchange.compare', ofOthers: true },
  {
    to: '/exchange',
    tab: 'repair',
    labelKey: 'document.tab.repair',
    asks: 'import.differences',
    ofOthers: true,
  },
]

/** From the papers of a period to the workbooks and systems of others: pages of three nouns, which is why the tabs are none's. */
export function DocumentTabs() {
  return <PageTabs labelKey="document.tabs" pages={pages} />
}
