import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { EmployeeYear } from '#shared/appraisal/employee-years.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Card } from '../../../ui/card.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { PredikatBadge } from '../../../ui/predikat-badge.tsx'
import { movementsOf } from './movement-text.ts'

/** Every year of a person in one line: plan, achievement, the periods and the predikat of the year. */
export function YearsCard({ employeeId }: { readonly employeeId: string }) {
  const { t } = useTexts()
  const query = useApiQuery('appraisal.years', { employeeId })
  return (
    <Card
      title={t('employee.years.card')}
      className="years-card"
      action={
        <Button component={Link} to={`/employees/${employeeId}/years`} variant="default" size="compact-sm">
          {t('employee.years.beside')}
        </Button>
      }
    >
      <QueryView query={query}>
        {({ employeeId: answered, years }) =>
          answered === employeeId && (
            <>
              {years.length === 0 && <p className="card-note">{t('employee.years.none')}</p>}
              <ol className="years">
                {years.map((year) => (
                  <YearLine
                    key={year.year}
                    employeeId={employeeId}
                    year={year}
                    moved={movementsOf(years, t).find((one) => one.year === year.year)?.text}
                  />
                ))}
              </ol>
            </>
          )
        }
      </QueryView>
    </Card>
  )
}

interface YearLineProps {
  readonly employeeId: string
  readonly year: EmployeeYear
  /** How it moved against the year before. */
  readonly moved: string | undefined
}

function YearLine({ employeeId, year, moved }: YearLineProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { planState, workResults, achievement, predikat, index, periods } = year
  return (
    <li aria-label={t('employee.years.label', { year: year.year })}>
      <Link
        to="/plan/$employeeId"
        params={{ employeeId }}
        search={{ period: String(year.year) }}
        className="year-number quiet-link"
        aria-label={t('employee.years.plan', { year: year.year })}
      >
        {year.year}
      </Link>
      <span className="year-plan">
        {planState === undefined ? t('employee.years.noPlan') : t(`planState.${planState}`)}
        {workResults > 0 && ` · ${t('employee.years.results', { count: workResults })}`}
      </span>
      <span className="muted" data-figure>
        {achievement !== undefined && t('employee.years.achievement', { value: format.percent(achievement) })}
      </span>
      <span className="year-periods">
        {periods.map(({ period, predikat: of }) => (
          <span key={period} className={`period-dot tone-${of ?? 'none'}`}>
            {format.periodShort(period)}
            <span className="sr-only">: {t(of === undefined ? 'predikat.none' : `predikat.${of}`)}</span>
          </span>
        ))}
      </span>
      <PredikatBadge predikat={predikat} />
      <span className="year-index">
        {index !== undefined && t('employee.years.index', { value: format.figure(index) })}
      </span>
      {moved !== undefined && (
        <small className="year-moved" data-figure>
          {moved}
        </small>
      )}
    </li>
  )
}
