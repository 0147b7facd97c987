import { numberFormat } from '../number/number-format.ts'
import type { RealisationRow } from './realisation.ts'
import { courseOf } from './trend.ts'
import type { Words } from '../text/words.ts'

/**
 * "Waktu tanggapan pengaduan turun dari 10 hari menjadi 3 hari dalam 6 bulan, sempat 12 hari pada Februari 2026 (membaik
 * 70,00 %)"; undefined without a trend.
 */
export function trendSentence(row: RealisationRow, words: Words): string | undefined {
  const { trend } = row
  if (!trend) return undefined
  const way = trend.difference === 0 ? 'same' : trend.difference < 0 ? 'down' : 'up'
  const sentence = words(`report.trend.${way}`, {
    indicator: row.indicator,
    from: quantityText(trend.baseline, row.targetUnit, words),
    to: quantityText(trend.current, row.targetUnit, words),
    months: trend.months,
  })
  const { improvement } = trend
  const change =
    improvement === undefined || improvement === 0
      ? ''
      : words(`report.trend.${trend.class ?? 'stable'}`, {
          percent: percentText(Math.abs(improvement), words),
        })
  return (
    sentence +
    wayBetween(row, trend.baseline, words) +
    change +
    (row.baseline === undefined ? words('report.trend.firstEntry') : '')
  )
}

/** What the ends alone would hide: how far it went beyond them, or that it did not go straight. */
function wayBetween({ values, targetUnit }: RealisationRow, baseline: number, words: Words): string {
  const entries = Object.keys(values)
    .toSorted()
    .flatMap((period) => ({ period, value: values[period] ?? 0 }))
  const { beyond, unsteady } = courseOf(baseline, entries)
  if (unsteady) return words('report.trend.unsteady')
  const [one, other] = beyond.map(({ period, value }) =>
    words('report.trend.at', { value: quantityText(value, targetUnit, words), period }),
  )
  if (one === undefined) return ''
  return other === undefined
    ? words('report.trend.beyond', { one })
    : words('report.trend.beyondBoth', { one, other })
}

/** `12,5 hari`: at most two decimals, the unit behind. */
export function quantityText(value: number, unit: string | undefined, words: Words): string {
  const number = numberFormat(words.language, 'decimal').format(value)
  return unit === undefined ? number : `${number} ${unit}`
}

/** Per cents always show both decimals. */
export function percentText(value: number, words: Words): string {
  return numberFormat(words.language, 'figure').format(value)
}

/** "3 dari 4 triwulan": how much of the year the value rests on. */
export function filledText({ grain, filled, expected }: RealisationRow, words: Words): string {
  const known = grain ?? (expected === 12 ? 'month' : 'quarter')
  return words(`report.filled.${known}`, { filled, expected })
}
