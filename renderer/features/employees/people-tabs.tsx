import { Link } from '@tanstack/react-router'
import { useTexts } from '../../i18n/texts.ts'

/** The two pages of people: the list, and the tree of who rates whom. */
export function PeopleTabs({ current }: { readonly current: 'list' | 'units' }) {
  const { t } = useTexts()
  return (
    <nav className="page-tabs" aria-label={t('employee.tabs.label')}>
      <Link to="/employees" aria-current={current === 'list' ? 'page' : undefined}>
        {t('employee.tabs.list')}
      </Link>
      <Link to="/employees/units" aria-current={current === 'units' ? 'page' : undefined}>
        {t('employee.tabs.units')}
      </Link>
    </nav>
  )
}
