import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { AppraisalRow } from '#shared/appraisal/evaluation.ts'
import type { SelfAssessment } from '#shared/appraisal/desk/self-assessment.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { RatingKey } from '../../../ui/rating-key.tsx'

interface SelfLineProps {
  readonly row: AppraisalRow
  readonly period: string
}

/** How the person sees his own work, beside what the appraiser says: only once that is said, so that it leads no hand. */
export function SelfLine({ row: { employeeId }, period }: SelfLineProps) {
  const { t } = useTexts()
  const { year } = usePeriod()
  const rule = useApiQuery('setting.get', { year }).data?.selfAssessment
  const isUsed = rule !== undefined && rule !== 'off'
  const own = useApiQuery('selfAssessment.get', { employeeId, period, asRater: true }, { enabled: isUsed })
  const data = own.data?.employeeId === employeeId ? own.data : undefined
  if (!isUsed || data === undefined) return null
  return (
    <section>
      <h3>{t('appraisal.self.title')}</h3>
      {data.waits && <p className="hint">{t('appraisal.self.waits')}</p>}
      {!data.waits && data.marks.length === 0 && <p className="hint">{t('appraisal.self.none')}</p>}
      <SelfMarks data={data} />
      <Button
        size="compact-sm"
        variant="default"
        renderRoot={(props) => <Link {...props} to="/appraisal/self/$employeeId" params={{ employeeId }} />}
      >
        {t(data.writable ? 'appraisal.self.fill' : 'appraisal.self.open')}
      </Button>
    </section>
  )
}

function SelfMarks({ data: { marks, results } }: { readonly data: SelfAssessment }) {
  const { t } = useTexts()
  const nameOf = (part: string) => {
    const result = results.find(({ id }) => id === part)
    return result === undefined ? t(`coreValue.${part}` as never) : `${result.number}. ${result.text}`
  }
  return (
    <ul className="appraisal-self" data-figure>
      {marks.map(({ part, rating, note }) => (
        <li key={part}>
          <RatingKey rating={rating} />
          <span>
            {nameOf(part)}
            {note !== undefined && <small>{note}</small>}
          </span>
        </li>
      ))}
    </ul>
  )
}
