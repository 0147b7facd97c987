import { IconScale } from '@tabler/icons-react'
import { Link, useLocation } from '@tanstack/react-router'
import { Fragment, useEffect, useState } from 'react'
import { useApiQuery } from '../api/hooks.ts'
import { useTexts } from '../i18n/texts.ts'
import { usePeriod } from './use-period.ts'
import { useNavigation } from './navigation.ts'

export function Sidebar() {
  const { t } = useTexts()
  const about = useApiQuery('app.about', {})
  const { key, years } = usePeriod()
  const navigation = useNavigation()
  const { pathname } = useLocation()
  const waiting = useApiQuery('dashboard.waiting', { period: key }, { enabled: years.length > 0 }).data
  const next = useNextCount(years.length > 0)
  return (
    <nav className="sidebar" aria-label={t('app.navigation')}>
      <div className="brand">
        <IconScale size={20} stroke={1.75} aria-hidden />
        <span>Timbang</span>
      </div>
      <div className="sidebar-links">
        {navigation.map(({ to, labelKey, icon: Icon, apart, waits, also }) => (
          <Fragment key={to}>
            {apart && <hr />}
            <Link
              to={to as '/'}
              search={(old) => ({ period: old.period, unit: old.unit })}
              activeOptions={{ exact: to === '/', includeSearch: false }}
              activeProps={{ 'aria-current': 'page' }}
              {...(also?.some((path) => pathname.startsWith(path)) && { 'aria-current': 'page' as const })}
              title={t(labelKey)}
            >
              <Icon size={18} stroke={1.75} aria-hidden />
              <span>{t(labelKey)}</span>
              {waits === 'next' ? (
                <Count count={next} text={t('clock.next.waiting', { count: next })} />
              ) : (
                <WaitingCount count={waits && waiting?.[waits]} />
              )}
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

/** The first screen comes before it. */
const restMs = 1500

/** How many things wait for whoever sits here. */
function useNextCount(isOpened: boolean): number {
  const { year } = usePeriod()
  const [rested, rest] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => rest(true), restMs)
    return () => clearTimeout(timer)
  }, [])
  const asked = { year, whose: 'mine', limit: 0 } as const
  return useApiQuery('clock.next', asked, { enabled: isOpened && rested }).data?.total ?? 0
}

function WaitingCount({ count = 0 }: { readonly count?: number | undefined }) {
  const { t } = useTexts()
  return <Count count={count} text={t('app.waiting', { count })} />
}

function Count({ count, text }: { readonly count: number; readonly text: string }) {
  if (count === 0) return null
  return (
    <b className="waiting-count" title={text}>
      {count}
      <span className="sr-only"> {text}</span>
    </b>
  )
}
