import { PageTabs, type PageTab } from '../../ui/tabs/page-tabs.tsx'

const pages: readonly PageTab[] = [
  { to: '/employees', labelKey: 'employee.tabs.list', asks: 'employee.list' },
  { to: '/employees/units', labelKey: 'employee.tabs.units', asks: 'unit.list' },
]

/** The two pages of people: the list, and the tree of who rates whom. */
export function PeopleTabs() {
  return <PageTabs labelKey="employee.tabs.label" pages={pages} />
}
