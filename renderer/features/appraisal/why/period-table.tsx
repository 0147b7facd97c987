import type { Predikat } from '#shared/appraisal/predikat.ts'
import type { PeriodRatings } from '#shared/appraisal/explanation.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { PredikatBadge } from '../../../ui/predikat-badge.tsx'
import { RatingKey } from '../../../ui/rating-key.tsx'
import { SimpleTable } from '../../../ui/simple-table.tsx'

interface PeriodTableProps {
  readonly periods: readonly PeriodRatings[]
  /** The one that is being rated. */
  readonly current: string
  /** In the panel: predikat by their short words. */
  readonly compact?: boolean
}

/** Both ratings of each period of the year beside the year's own, which is never their mean (Ps 25). */
export function PeriodTable({ periods, current, compact = false }: PeriodTableProps) {
  const { t } = useTexts()
  const format = useFormat()
  return (
    <SimpleTable
      caption={t('appraisal.why.periods')}
      rowKey={({ period }) => period}
      rows={periods}
      columns={[
        {
          id: 'period',
          header: t('appraisal.column.period'),
          cell: ({ period }) =>
            period === current ? <b>{format.periodShort(period)}</b> : format.periodShort(period),
        },
        {
          id: 'result',
          header: t('appraisal.column.result'),
          figure: true,
          cell: ({ result }) => <RatingKey rating={result} />,
        },
        {
          id: 'behaviour',
          header: t('appraisal.column.behaviour'),
          figure: true,
          cell: ({ behaviour }) => <RatingKey rating={behaviour} />,
        },
        {
          id: 'predikat',
          header: t('appraisal.column.predikat'),
          figure: true,
          cell: ({ predikat }) =>
            compact ? <ShortPredikat predikat={predikat} /> : <PredikatBadge predikat={predikat} />,
        },
      ]}
    />
  )
}

function ShortPredikat({ predikat }: { readonly predikat: Predikat | undefined }) {
  const { t } = useTexts()
  const word = t(`predikat.${predikat ?? 'none'}`)
  return (
    <span className={`pill tone-${predikat ?? 'none'}`} role="img" title={word} aria-label={word}>
      {t(`appraisal.short.${predikat ?? 'none'}`)}
    </span>
  )
}
