import { PageTabs, type PageTab } from '../../ui/tabs/page-tabs.tsx'

/** The pages of planning, from each person's plan to what stands behind all of them. */
const pages: readonly PageTab[] = [
  { to: '/plan', labelKey: 'plan.tabs.list', asks: 'plan.list' },
  { to: '/plan/matrix', labelKey: 'matrix.open', asks: 'plan.matrix', ofOthers: true },
  { to: '/plan/goals', labelKey: 'goal.open', asks: 'goal.list' },
  { to: '/plan/library', labelKey: 'library.open', asks: 'library.list' },
  { to: '/plan/give', labelKey: 'give.open', asks: 'plan.giveResult', ofOthers: true },
  { to: '/plan/clinic', labelKey: 'clinic.open', asks: 'plan.clinic' },
]

export function PlanTabs() {
  return <PageTabs labelKey="plan.tabs.label" pages={pages} />
}
