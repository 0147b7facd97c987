import type { TextKey } from '#shared/text/catalogue.ts'
import { grainPeriodsOf } from '#shared/period/period.ts'
import type { RealisationRow } from '#shared/plan/realisation.ts'
import type { ExportTable } from '../../../ui/export-button.tsx'
import type { ColumnContext } from './grid-columns.tsx'
import { valueIn } from './grid-rows.ts'

/** The grid as it is shown, with names on every row so that a filter in Excel works. */
export function exportTable(
  rows: readonly RealisationRow[],
  { year, grain, format, t }: ColumnContext,
): ExportTable {
  const periods = grainPeriodsOf(year, grain)
  const text = (key: TextKey, width?: number) => ({
    header: t(key),
    kind: 'text' as const,
    ...(width !== undefined && { width }),
  })
  const number = (header: string) => ({ header, kind: 'number' as const })
  return {
    title: `${t('realisation.title')} ${year}`,
    columns: [
      text('field.name', 28),
      number(t('field.number')),
      text('field.workResult', 40),
      text('field.indicator', 40),
      text('field.target', 16),
      ...periods.map(({ key }) => number(format.periodShort(key))),
      number(t('realisation.grid.accumulated')),
      { header: t('realisation.grid.achievement'), kind: 'percent' },
      { header: t('realisation.grid.runningPercent'), kind: 'percent' },
      text('realisation.grid.trend', 12),
    ],
    rows: rows.map((row) => [
      row.employee,
      row.resultNumber,
      row.workResult,
      row.indicator,
      row.target,
      ...periods.map((period) => valueIn(row, period) ?? row.notes[period.key] ?? null),
      row.accumulated ?? null,
      row.achievement ?? null,
      row.running ?? null,
      row.trend?.class ? t(`trendClass.${row.trend.class}`) : '',
    ]),
  }
}
