import type { YearOpening } from '#shared/clock/opening.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Card } from '../../../ui/card.tsx'
import { OrgResultTable } from '../settings/org-result-tab.tsx'

/** The organisation's results of the year that ends: its annual evaluations rest on them. */
export function OrgResultsCard({ year, isDue }: NonNullable<YearOpening['orgResults']>) {
  const { t } = useTexts()
  return (
    <Card title={t('clock.opening.step.orgResults', { year })}>
      {isDue && <OrgResultTable period={String(year)} />}
      <p className="card-body hint">
        {isDue ? t('clock.opening.orgResults.window') : t('clock.opening.orgResults.early', { year })}
      </p>
    </Card>
  )
}
