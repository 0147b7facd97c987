import { Link } from '@tanstack/react-router'
import type { TextKey } from '#shared/text/catalogue.ts'
import { useTexts } from '../../i18n/texts.ts'

/** The pages of planning, from each person's plan to what stands behind all of them. */
const pages: readonly (readonly [to: string, label: TextKey])[] = [
  ['/plan', 'plan.tabs.list'],
  ['/plan/matrix', 'matrix.open'],
  ['/plan/goals', 'goal.open'],
  ['/plan/library', 'library.open'],
  ['/plan/give', 'give.open'],
  ['/plan/clinic', 'clinic.open'],
]

export function PlanTabs() {
  const { t } = useTexts()
  return (
    <nav className="page-tabs no-print" aria-label={t('plan.tabs.label')}>
      {pages.map(([to, label]) => (
        <Link
          key={to}
          to={to as '/'}
          search={(old) => ({ period: old.period, unit: old.unit })}
          activeOptions={{ exact: true, includeSearch: false }}
        >
          {t(label)}
        </Link>
      ))}
    </nav>
  )
}
