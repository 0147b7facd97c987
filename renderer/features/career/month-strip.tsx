import { useTexts } from '../../i18n/texts.ts'

interface MonthStripProps {
  /** `late`, the months and `undated`, each with how many there are. */
  readonly months: readonly { readonly month: string; readonly total: number }[]
  readonly today: string
  readonly monthName: (iso: string) => string
  readonly value: string | undefined
  readonly onChange: (month: string | undefined) => void
}

/** The calendar: months with what falls into each; pressing one again shows them all. */
export function MonthStrip({ months, today, monthName, value, onChange }: MonthStripProps) {
  const { t } = useTexts()
  const nameOf = (month: string) =>
    month === 'late' || month === 'undated' ? t(`career.month.${month}`) : monthName(`${month}-01`)
  return (
    <div className="career-months no-print" role="group" aria-label={t('career.month.label')}>
      <button type="button" aria-pressed={value === undefined} onClick={() => onChange(undefined)}>
        <span>{t('career.month.every')}</span>
        <b>{months.reduce((sum, { total }) => sum + total, 0)}</b>
      </button>
      {months.map(({ month, total }) => (
        <button
          key={month}
          type="button"
          aria-pressed={value === month}
          data-now={month === today.slice(0, 7) || undefined}
          data-none={total === 0 || undefined}
          onClick={() => onChange(value === month ? undefined : month)}
        >
          <span>{nameOf(month)}</span>
          <b>{total}</b>
        </button>
      ))}
    </div>
  )
}
