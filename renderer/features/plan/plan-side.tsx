import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import type { PlanOfEmployee } from '#shared/plan/plan.ts'
import { useTexts } from '../../i18n/texts.ts'
import { WhyPanel, WhyStep } from '../../ui/why-panel.tsx'

/** What stands in the way of approval first, then what is only worth a look; a click goes to the result. */
export function PlanSide({ plan: { problems, plan } }: { readonly plan: PlanOfEmployee }) {
  const { t, say } = useTexts()
  return (
    <WhyPanel title={t('plan.side.problems')} footer={t('plan.side.footer')}>
      {plan === undefined && <p className="hint">{t('plan.side.begin')}</p>}
      {plan !== undefined && !problems.some(({ level }) => level === 'error') && (
        <WhyStep icon={<IconCircleCheck size={16} className="plan-fine" />}>
          {t(plan.state === 'draft' ? 'plan.side.none' : 'plan.side.fine')}
        </WhyStep>
      )}
      {problems.map(({ level, key, params, workResultId }) => (
        <WhyStep
          key={`${key}${workResultId ?? ''}`}
          icon={
            level === 'error' ? (
              <IconAlertTriangle size={16} className="plan-lacking" />
            ) : (
              <IconInfoCircle size={16} />
            )
          }
        >
          {workResultId === undefined ? (
            say({ key, ...(params && { params }) })
          ) : (
            <button type="button" className="plan-goto" onClick={() => goTo(workResultId)}>
              {say({ key, ...(params && { params }) })}
            </button>
          )}
        </WhyStep>
      ))}
    </WhyPanel>
  )
}

function goTo(workResultId: string): void {
  const card = document.getElementById(`result-${workResultId}`)
  card?.scrollIntoView({ block: 'nearest' })
  card?.querySelector<HTMLElement>('textarea, input')?.focus()
}
