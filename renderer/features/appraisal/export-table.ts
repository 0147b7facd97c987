import type { Rating } from '#shared/appraisal/rating.ts'
import { coreValues } from '#shared/plan/core-value.ts'
import type { AppraisalRow } from '#shared/appraisal/evaluation.ts'
import type { Translate } from '../../i18n/texts.ts'
import type { Format } from '../../i18n/use-format.ts'
import type { ExportTable } from '../../ui/export-button.tsx'

/** Everything of the unit's evaluations in one table, whatever view is open. */
export function exportTable(
  rows: readonly AppraisalRow[],
  context: {
    readonly unit: string
    readonly period: string
    readonly format: Format
    readonly t: Translate
  },
): ExportTable {
  const { unit, period, format, t } = context
  const text = (header: string, width: number) => ({ header, width, kind: 'text' as const })
  const number = (header: string) => ({ header, kind: 'number' as const })
  const rating = (code: Rating | undefined) => (code === undefined ? null : t(`rating.${code}`))
  return {
    title: `${t('appraisal.titleOf', { unit })}`,
    subtitle: format.period(period),
    columns: [
      text(t('field.nip'), 21),
      text(t('field.name'), 30),
      text(t('field.positionName'), 30),
      { header: t('appraisal.column.achievement'), kind: 'percent' },
      text(t('field.resultRating'), 20),
      text(t('field.behaviourRating'), 20),
      text(t('field.predikat'), 18),
      ...coreValues.map((value) => number(t(`coreValue.${value}`))),
      number(t('appraisal.column.mean')),
      number(t('field.officeTotal')),
      text(t('field.note'), 40),
    ],
    rows: rows.map((row) => [
      row.nip ?? null,
      row.fullName,
      row.positionName ?? null,
      row.achievement ?? null,
      rating(row.resultRating),
      rating(row.behaviourRating),
      row.predikat === undefined ? null : t(`predikat.${row.predikat}`),
      ...coreValues.map((value) => row.scores[value] ?? null),
      row.scoreMean ?? null,
      row.officeTotal ?? null,
      row.note ?? null,
    ]),
  }
}
