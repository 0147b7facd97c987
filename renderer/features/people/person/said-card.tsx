import { useTexts } from '../../../i18n/texts.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Card } from '../../../ui/card.tsx'
import { SaidList } from '../../../ui/feedback/said-list.tsx'

/** What somebody was told this year. */
export function SaidCard({ employeeId }: { readonly employeeId: string }) {
  const { t } = useTexts()
  const { year } = usePeriod()
  return (
    <Card title={t('feedback.title')}>
      <div className="card-body">
        <SaidList employeeId={employeeId} year={year} />
      </div>
    </Card>
  )
}
