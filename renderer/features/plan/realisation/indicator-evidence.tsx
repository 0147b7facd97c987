import { useState } from 'react'
import { yearOf } from '#shared/date/iso-date.ts'
import type { Period } from '#shared/period/period.ts'
import type { RealisationRow } from '#shared/plan/realisation.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { localToday } from '../../../shell/today.ts'
import { EvidenceBox } from '../../../ui/evidence/evidence-box.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'

interface IndicatorEvidenceProps {
  readonly row: RealisationRow
  readonly periods: readonly Period[]
}

/** The evidence behind an indicator's figures, each piece of its period. */
export function IndicatorEvidence({ row, periods }: IndicatorEvidenceProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { employeeId, indicatorId, workResultId } = row
  const begun = periods.filter(({ start }) => start <= localToday())
  const [chosen, choose] = useState<string>()
  const period = begun.find(({ key }) => key === chosen) ?? begun.at(-1) ?? periods[0]!
  const year = yearOf(period.start)
  const pieces = useApiQuery('evidence.list', { employeeId, year, indicatorId }).data ?? []
  const writable =
    useApiQuery('progress.get', { employeeId, from: period.end, to: period.end }).data?.writable ?? false
  if (!writable && pieces.length === 0) return null
  return (
    <section>
      <h3>{t('evidence.title')}</h3>
      {writable && (
        <SelectField
          size="xs"
          aria-label={t('field.period')}
          value={period.key}
          choices={periods.map(({ key }) => ({ value: key, label: format.period(key) }))}
          onChange={choose}
        />
      )}
      <EvidenceBox
        target={{ workResultId, indicatorId, period: period.key }}
        what={`${row.indicator}, ${format.period(period.key)}`}
        pieces={pieces}
        writable={writable}
      />
    </section>
  )
}
