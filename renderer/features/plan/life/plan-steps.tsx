import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconDots, IconFileDiff, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { PlanOfEmployee } from '#shared/plan/plan.ts'
import { type PlanStep, planSteps, planWorkflow } from '#shared/plan/plan-state.ts'
import { articleOfAction } from '#shared/workflow/workflow.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useAppSearch } from '../../../shell/search.ts'
import { confirm } from '../../../ui/confirm.ts'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'
import { Act } from '../../../ui/act.tsx'
import { Law } from '../../../ui/law.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { usePlanSteps } from './use-plan-steps.tsx'

/** The step that leads on stands last and loudest; what leads back is quieter, what ends a plan is in the menu. */
const buttons = ['return', 'withdraw', 'resume', 'submit', 'approve'] as const satisfies readonly PlanStep[]

interface PlanStepsProps {
  readonly data: PlanOfEmployee
  readonly steps: ReturnType<typeof usePlanSteps>
}

/** What may be done with a plan as it stands; the notice says why other steps must wait. */
export function PlanStepButtons({ data: { plan, moves, amendable }, steps }: PlanStepsProps) {
  const { t } = useTexts()
  if (plan === undefined) return null
  const possible = planSteps.filter((step) =>
    moves.some(({ action, refusal }) => action === step && refusal === undefined),
  )
  const shown = buttons.filter((step) => possible.includes(step))
  const last = shown.at(-1)
  return (
    <>
      <Law article={last && articleOfAction(planWorkflow, last)} />
      <Act name="plan.setState">
        {shown.map((step, place) => (
          <Button
            key={step}
            variant={place === shown.length - 1 ? 'filled' : 'default'}
            onClick={() => void steps.take(step, [plan])}
          >
            {t(`plan.life.step.${step}`)}
          </Button>
        ))}
      </Act>
      {amendable && <StartAddendum planId={plan.id} />}
      {steps.question}
    </>
  )
}

function StartAddendum({ planId }: { readonly planId: string }) {
  const { t } = useTexts()
  const [opened, setOpened] = useState(false)
  const [, change] = useAppSearch()
  const start = useApiCommand('plan.startAddendum')
  const begin = async (reason: string) => {
    try {
      const { version } = await start.mutateAsync({ planId, reason })
      setOpened(false)
      change({ selected: undefined })
      await notifyDone(t('plan.life.addendum.started', { version }), { undo: true })
    } catch (error) {
      notifyFailed(error)
    }
  }
  return (
    <Act name="plan.startAddendum">
      <Button
        variant="default"
        leftSection={<IconFileDiff size={16} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t('plan.life.addendum.action')}
      </Button>
      {opened && (
        <ReasonDialog
          title={t('plan.life.addendum.title')}
          body={t('plan.life.addendum.body')}
          action={t('plan.life.addendum.action')}
          busy={start.isPending}
          onReason={(reason) => void begin(reason)}
          onClose={() => setOpened(false)}
        />
      )}
    </Act>
  )
}

/** What ends a plan: to delete a draft, to cancel one. */
export function PlanMenu({ data: { plan, employee, year, editable, moves }, steps }: PlanStepsProps) {
  const { t } = useTexts()
  const remove = useApiCommand('plan.delete')
  if (plan === undefined) return null
  const canCancel = moves.some(({ action, refusal }) => action === 'cancel' && refusal === undefined)
  const canRemove = editable && plan.state !== 'approved'
  if (!canCancel && !canRemove) return null
  const removePlan = async () => {
    const agreed = await confirm({
      title: t('plan.page.remove'),
      body: t('plan.page.removeBody'),
      action: t('plan.page.remove'),
      danger: true,
    })
    if (agreed) await remove.mutateAsync({ employeeId: employee.id, year, planId: plan.id })
  }
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon size={32} aria-label={t('plan.life.menu')} title={t('plan.life.menu')}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {canCancel && (
          <Menu.Item onClick={() => void steps.take('cancel', [plan])}>
            {t('plan.life.step.cancel')}
          </Menu.Item>
        )}
        {canRemove && (
          <Menu.Item
            color="red"
            leftSection={<IconTrash size={16} />}
            onClick={() => void removePlan().catch(notifyFailed)}
          >
            {t('plan.page.remove')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
