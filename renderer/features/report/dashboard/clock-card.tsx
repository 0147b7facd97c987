import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Card } from '../../../ui/card.tsx'

/** The first screen comes before it. */
const restMs = 1500

/** Beranda: how many deadlines of the year are late or run, and the way to them. */
export function ClockCard() {
  const { t } = useTexts()
  const { year } = usePeriod()
  const [rested, rest] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => rest(true), restMs)
    return () => clearTimeout(timer)
  }, [])
  const counts = useApiQuery('clock.list', { year, limit: 0 }, { enabled: rested }).data?.counts
  return (
    <Card title={t('clock.home.title')}>
      <div className="card-body" aria-live="polite">
        <p>{counts === undefined ? '\u00a0' : sentence(counts)}</p>
        <span className="no-print">
          <Link to={'/clock' as '/'} search={({ period, unit }) => ({ period, unit })}>
            {t('clock.home.all', { year })}
          </Link>
        </span>
      </div>
    </Card>
  )

  function sentence({ overdue, dueToday: today, running }: NonNullable<typeof counts>): string {
    if (overdue + today + running === 0) return t('clock.home.none', { year })
    return t('clock.state.all', { overdue, today, running })
  }
}
