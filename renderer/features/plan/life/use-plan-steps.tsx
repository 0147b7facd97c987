import { type ReactNode, useState } from 'react'
import type { PlanStep } from '#shared/plan/plan-state.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { confirm } from '../../../ui/confirm.ts'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'
import { useRefusals } from '../../../ui/refusals.tsx'
import { ReasonDialog } from './reason-dialog.tsx'

type ReasonedStep = 'return' | 'cancel'
/** A plan as it stands on the page. */
interface SeenPlan {
  readonly id: string
  readonly rowVersion: number
}
interface Asking {
  readonly action: ReasonedStep
  readonly plans: readonly SeenPlan[]
}

interface PlanSteps {
  /** Takes a step with plans: asks for the reason where the step needs one, and once more where there are many. */
  readonly take: (action: PlanStep, plans: readonly SeenPlan[]) => Promise<void>
  /** The question for a reason, to be put into the page. */
  readonly question: ReactNode
}

/** The steps of plans; whoever cannot follow is named with the reason. */
export function usePlanSteps(year: number, onTaken?: () => void): PlanSteps {
  const { t } = useTexts()
  const [asking, setAsking] = useState<Asking>()
  const setState = useApiCommand('plan.setState')
  const tellRefused = useRefusals()
  const send = async (action: PlanStep, plans: readonly SeenPlan[], reason?: string) => {
    try {
      const { changed, refused } = await setState.mutateAsync({
        planIds: plans.map(({ id }) => id),
        rowVersions: Object.fromEntries(plans.map(({ id, rowVersion }) => [id, rowVersion])),
        year,
        action,
        ...(reason !== undefined && { reason }),
      })
      if (changed > 0) await notifyDone(t(`plan.life.done.${action}`, { count: changed }), { undo: true })
      tellRefused(refused)
      onTaken?.()
    } catch (error) {
      notifyFailed(error)
    }
  }
  return {
    async take(action, plans) {
      if (action === 'return' || action === 'cancel') return setAsking({ action, plans })
      const agreed = plans.length === 1 || (await confirmMany(action, plans.length))
      if (agreed) await send(action, plans)
    },
    question: asking && (
      <ReasonDialog
        title={t(`plan.life.ask.${asking.action}`, { count: asking.plans.length })}
        body={t(`plan.life.means.${asking.action}`)}
        action={t(`plan.life.step.${asking.action}`)}
        busy={setState.isPending}
        onClose={() => setAsking(undefined)}
        onReason={(reason) => {
          setAsking(undefined)
          void send(asking.action, asking.plans, reason)
        }}
      />
    ),
  }

  function confirmMany(action: Exclude<PlanStep, ReasonedStep>, count: number): Promise<boolean> {
    return confirm({
      title: t(`plan.life.many.${action}`, { count }),
      body: t('plan.life.manyBody'),
      action: t(`plan.life.step.${action}`),
    })
  }
}
