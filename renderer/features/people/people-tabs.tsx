import { Link } from '@tanstack/react-router'
import { useTexts } from '../../i18n/texts.ts'

/** The address without its search tells which of the two is open; the link then bears aria-current. */
const exact = { exact: true, includeSearch: false }

/** The two pages of people: the list, and the tree of who rates whom. */
export function PeopleTabs() {
  const { t } = useTexts()
  return (
    <nav className="page-tabs" aria-label={t('employee.tabs.label')}>
      <Link to="/employees" activeOptions={exact}>
        {t('employee.tabs.list')}
      </Link>
      <Link to="/employees/units" activeOptions={exact}>
        {t('employee.tabs.units')}
      </Link>
    </nav>
  )
}
