import type { YearOpening } from '#shared/clock/opening.ts'
import { yearOf } from '#shared/date/iso-date.ts'
import { openingYear } from '#shared/period/opening-year.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { type Translate, useTexts } from '../../../i18n/texts.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { localToday } from '../../../shell/today.ts'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { DeadlinesCard } from './deadlines-card.tsx'
import { HolidaysCard } from './holidays-card.tsx'
import { useOpeningSearch } from './opening-search.ts'
import { OrgResultsCard } from './org-results-card.tsx'
import { PeriodsCard } from './periods-card.tsx'
import { PlansCard } from './plans-card.tsx'
import { SuperiorsCard } from './superiors-card.tsx'

/** Opens a year on one page: periods, holidays, organisation results, superiors and plans, each mended where it is named. */
export function OpeningPage() {
  const { t } = useTexts()
  const [search, change] = useOpeningSearch()
  const { years } = usePeriod()
  const today = localToday()
  const year = search.year === undefined ? openingYear(today, years) : Number(search.year)
  const opening = useApiQuery('clock.opening', { year })
  const now = yearOf(today)
  return (
    <div className="page opening">
      <PageHeader
        title={t('clock.opening.title', { year })}
        state={opening.data?.year === year ? <span role="status">{stateOf(opening.data, t)}</span> : '\u00a0'}
        actions={
          <SelectField
            aria-label={t('clock.opening.year')}
            value={String(year)}
            choices={[...new Set([now - 1, now, now + 1, year])].map((one) => ({
              value: String(one),
              label: String(one),
            }))}
            onChange={(next) => change({ year: next })}
          />
        }
      />
      <QueryView query={opening} lines={10}>
        {(value) => <Steps key={value.year} opening={value} />}
      </QueryView>
    </div>
  )
}

function Steps({ opening }: { readonly opening: YearOpening }) {
  return (
    <div className="opening-steps scroll-y" tabIndex={-1}>
      <div className="opening-column">
        <PeriodsCard opening={opening} />
        <DeadlinesCard opening={opening} />
      </div>
      <div className="opening-column">
        <HolidaysCard opening={opening} />
        {opening.orgResults && <OrgResultsCard {...opening.orgResults} />}
        <SuperiorsCard opening={opening} />
        <PlansCard opening={opening} />
      </div>
    </div>
  )
}

/** What of the year is still open, in one sentence. */
function stateOf(opening: YearOpening, t: Translate): string {
  const { year, isOpen, holidays, orgResults, withoutSuperior, withoutPlan } = opening
  if (!isOpen) return t('clock.opening.state.closed', { year })
  const resultsMissing = orgResults?.isDue ? orgResults.missing : 0
  const left = [
    holidays.days === 0 && t('clock.opening.left.noHolidays'),
    holidays.unchecked > 0 && t('clock.opening.left.holidays', { count: holidays.unchecked }),
    resultsMissing > 0 &&
      t('clock.opening.left.orgResults', { count: resultsMissing, year: orgResults!.year }),
    withoutSuperior.count > 0 && t('clock.opening.left.superiors', { count: withoutSuperior.count }),
    withoutPlan.count > 0 && t('clock.opening.left.plans', { count: withoutPlan.count }),
  ].filter((part) => part !== false)
  if (left.length === 0) return t('clock.opening.state.ready', { year })
  return t('clock.opening.state.left', { year, left: left.join(', ') })
}
