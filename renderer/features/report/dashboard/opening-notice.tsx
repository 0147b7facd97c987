import { Button } from '@mantine/core'
import { IconCalendarPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { isOpeningSeason, openingYear } from '#shared/period/opening-year.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { localToday } from '../../../shell/today.ts'
import { Asks } from '../../../ui/act.tsx'
import { useTexts } from '../../../i18n/texts.ts'

/** Beranda in December and January: the way to the page that opens the year, for whoever may. */
export function OpeningNotice() {
  const { t } = useTexts()
  const { years } = usePeriod()
  const today = localToday()
  const year = openingYear(today, years)
  if (!isOpeningSeason(today)) return null
  return (
    <Asks name="clock.opening">
      <div className="notice no-print" data-tone="info" role="note">
        <IconCalendarPlus size={16} aria-hidden />
        <span>
          {years.includes(year)
            ? t('clock.opening.home.isOpen', { year })
            : t('clock.opening.state.closed', { year })}
        </span>
        <Button
          size="compact-sm"
          variant="default"
          renderRoot={(props) => (
            <Link
              {...props}
              to={'/settings/opening' as '/'}
              search={({ period }) => ({ period, year: String(year) }) as never}
            />
          )}
        >
          {t(years.includes(year) ? 'clock.opening.home.go' : 'clock.opening.title', { year })}
        </Button>
      </div>
    </Asks>
  )
}
