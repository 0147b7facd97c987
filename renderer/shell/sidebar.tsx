import { IconScale } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useApiQuery } from '../api/hooks.ts'
import { useTexts } from '../i18n/texts.ts'
import { usePeriod } from './use-period.ts'
import { useNavigation } from './navigation.ts'

export function Sidebar() {
  const { t } = useTexts()
  const about = useApiQuery('app.about', {})
  const { key, years } = usePeriod()
  const navigation = useNavigation()
  const waiting = useApiQuery('dashboard.waiting', { period: key }, { enabled: years.length > 0 }).data
  return (
    <nav className="sidebar" aria-label={t('app.navigation')}>
      <div className="brand">
        <IconScale size={20} stroke={1.75} aria-hidden />
        <span>Timbang</span>
      </div>
      <div className="sidebar-links">
        {navigation.map(({ to, labelKey, icon: Icon, apart, waits }) => (
          <Fragment key={to}>
            {apart && <hr />}
            <Link
              to={to as '/'}
              search={(old) => ({ period: old.period, unit: old.unit })}
              activeOptions={{ exact: to === '/', includeSearch: false }}
              activeProps={{ 'aria-current': 'page' }}
              title={t(labelKey)}
            >
              <Icon size={18} stroke={1.75} aria-hidden />
              <span>{t(labelKey)}</span>
              <WaitingCount count={waits && waiting?.[waits]} />
            </Link>
          </Fragment>
        ))}
      </div>
      <div className="sidebar-foot">
        {about.data !== undefined && <span>{t('app.version', { version: about.data.version })}</span>}
      </div>
    </nav>
  )
}

function WaitingCount({ count = 0 }: { readonly count?: number | undefined }) {
  const { t } = useTexts()
  if (count === 0) return null
  return (
    <b className="waiting-count" title={t('app.waiting', { count })}>
      {count}
      <span className="sr-only"> {t('app.waiting', { count })}</span>
    </b>
  )
}
