import { PageTabs, type PageTab } from '../../ui/tabs/page-tabs.tsx'

const pages: readonly PageTab[] = [
  { to: '/career', labelKey: 'career.tab.calendar', asks: 'career.list' },
  { to: '/career/duk', labelKey: 'career.tab.seniority', asks: 'career.seniority' },
  { to: '/career/credit', labelKey: 'career.tab.credit', asks: 'credit.list' },
  { to: '/career/allowance', labelKey: 'career.tab.allowance', asks: 'allowance.preview' },
]

/** From what has to be checked to the lists that it is checked with. */
export function CareerTabs() {
  return <PageTabs labelKey="career.tabs" pages={pages} />
}
