import { IconInfoCircle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { CalendarGaps } from '#shared/clock/clock-list.ts'
import { useTexts } from '../../i18n/texts.ts'

/** The list of holidays is not sure yet: a warning only, with the way to it. */
export function CalendarNotice({ gaps: { unchecked, emptyYears } }: { readonly gaps: CalendarGaps }) {
  const { t } = useTexts()
  if (unchecked === 0 && emptyYears.length === 0) return null
  return (
    <div className="notice" role="note">
      <IconInfoCircle size={16} aria-hidden />
      <span>
        {emptyYears.length > 0
          ? t('clock.calendar.empty', { years: emptyYears.join(', ') })
          : t('clock.calendar.unchecked', { count: unchecked })}
      </span>
      <Link to="/settings" search={({ period }) => ({ period, tab: 'holidays' })}>
        {t('clock.calendar.open')}
      </Link>
    </div>
  )
}
