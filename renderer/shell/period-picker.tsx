import { useFormat } from '../i18n/use-format.ts'
import { useTexts } from '../i18n/texts.ts'
import { usePeriod } from './use-period.ts'

/** Year and period for every page: four quarters as buttons, twelve months as a list, and the year as a whole. */
export function PeriodPicker() {
  const { t } = useTexts()
  const format = useFormat()
  const { year, years, key, periods, rhythm, setPeriod, setYear } = usePeriod()
  if (years.length === 0) return null
  const parts = periods.filter(({ kind }) => kind !== 'annual')
  const annual = String(year)
  return (
    <div className="period-picker" role="group" aria-label={t('app.period.group')}>
      <select
        aria-label={t('app.period.year')}
        value={year}
        onChange={(event) => setYear(Number(event.target.value))}
      >
        {(years.includes(year) ? years : [year, ...years]).map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
      {rhythm === 'monthly' ? (
        <select
          aria-label={t('app.period.month')}
          data-on={key !== annual || undefined}
          value={key === annual ? '' : key}
          onChange={(event) => setPeriod(event.target.value)}
        >
          {key === annual && <option value="">{t('app.period.month')}</option>}
          {parts.map((period) => (
            <option key={period.key} value={period.key}>
              {format.monthName(period.number, 'long')}
            </option>
          ))}
        </select>
      ) : (
        parts.map((period) => (
          <button
            key={period.key}
            type="button"
            aria-pressed={period.key === key}
            title={format.period(period.key)}
            onClick={() => setPeriod(period.key)}
          >
            {format.periodShort(period.key)}
          </button>
        ))
      )}
      <button type="button" aria-pressed={key === annual} onClick={() => setPeriod(annual)}>
        {t('app.period.annual')}
      </button>
    </div>
  )
}
