import type { RealisationRow } from '#shared/plan/realisation.ts'
import type { Format } from '../../i18n/use-format.ts'

/** "Waktu tanggapan pengaduan turun dari 10 hari menjadi 3 hari dalam 6 bulan (membaik 70,00 %)." (domain.md §11.4) */
export function trendSentence(
  row: RealisationRow,
  format: Format,
  t: (key: string, params?: Record<string, unknown>) => string,
): string | undefined {
  const { trend } = row
  if (trend === undefined) return undefined
  const measure = (value: number) =>
    row.targetUnit ? `${format.number(value)} ${row.targetUnit}` : format.number(value)
  const verb = trend.difference < 0 ? 'fell' : trend.difference > 0 ? 'rose' : 'same'
  const words = {
    ...{ indicator: row.indicator, months: trend.months, verb: t(`realisation.trend.${verb}`) },
    ...{ from: measure(trend.baseline), to: measure(trend.current) },
  }
  if (trend.improvement === undefined || trend.class === undefined)
    return t('realisation.trend.sentenceZero', { ...words, difference: measure(trend.difference) })
  const percent = format.percent(Math.abs(trend.improvement), 2)
  return t('realisation.trend.sentence', { ...words, class: t(`trendClass.${trend.class}`), percent })
}
