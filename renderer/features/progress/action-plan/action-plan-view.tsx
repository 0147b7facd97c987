import { ActionIcon, Button, Checkbox } from '@mantine/core'
import { IconPencil, IconPlus, IconPrinter, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { ActionPlan, ActionStep } from '#shared/progress/action-plan.ts'
import { useApiCommand, useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { localToday } from '../../../shell/today.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Act } from '../../../ui/act.tsx'
import { Card } from '../../../ui/card.tsx'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { ActionPlanForm } from './action-plan-form.tsx'
import { StepDialog } from './step-dialog.tsx'

/** The steps by which a person's results are reached, result by result; on paper the form B.1.1. */
export function ActionPlanView({ employeeId }: { readonly employeeId: string }) {
  const { t } = useTexts()
  const { year } = usePeriod()
  const plan = useApiQuery('actionPlan.get', { employeeId, year })
  return (
    <QueryView query={plan}>
      {(value) => (
        <>
          <ActionPlanForm plan={value} year={year} />
          {/* what scrolls must be reachable by the keyboard */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <div
            className="scroll-y fill evidence-view no-print"
            tabIndex={0}
            role="region"
            aria-label={t('actionPlan.title')}
          >
            <div className="toolbar">
              <span className="hint">{t('actionPlan.hint')}</span>
              <Button
                variant="default"
                className="evidence-pack"
                leftSection={<IconPrinter size={16} aria-hidden />}
                onClick={() => window.print()}
              >
                {t('actionPlan.print')}
              </Button>
            </div>
            <Results plan={value} />
          </div>
        </>
      )}
    </QueryView>
  )
}

function Results({ plan: { results, steps, writable } }: { readonly plan: ActionPlan }) {
  const { t } = useTexts()
  const [open, setOpen] = useState<{ readonly workResultId: string; readonly step?: ActionStep }>()
  return (
    <>
      {results.map(({ id, number, text }) => {
        const own = steps.filter(({ workResultId }) => workResultId === id)
        return (
          <Card key={id} title={`${number}. ${text}`}>
            <div className="card-body">
              {own.length === 0 && <p className="hint">{t('actionPlan.none')}</p>}
              <ol className="action-steps">
                {own.map((step) => (
                  <StepLine
                    key={step.id}
                    step={step}
                    writable={writable}
                    onEdit={() => setOpen({ workResultId: id, step })}
                  />
                ))}
              </ol>
              {writable && (
                <Act name="actionPlan.save">
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={t('actionPlan.addTo', { result: text })}
                    leftSection={<IconPlus size={14} aria-hidden />}
                    onClick={() => setOpen({ workResultId: id })}
                  >
                    {t('actionPlan.add')}
                  </Button>
                </Act>
              )}
            </div>
          </Card>
        )
      })}
      {open && <StepDialog {...open} onClose={() => setOpen(undefined)} />}
    </>
  )
}

interface StepLineProps {
  readonly step: ActionStep
  readonly writable: boolean
  readonly onEdit: () => void
}

function StepLine({ step, writable, onEdit }: StepLineProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { id, rowVersion, text, period, target, doneOn } = step
  const save = useApiCommand('actionPlan.save')
  const remove = useApiCommand('actionPlan.remove', {
    onDone: () => void notifyDone(t('actionPlan.removed'), { undo: true }),
  })
  const toggle = (done: boolean) => {
    const { doneOn: _doneOn, ...rest } = step
    save.mutate({ ...rest, ...(done && { doneOn: localToday() }) }, { onError: notifyFailed })
  }
  const about = [
    period === undefined ? t('actionPlan.noPeriod') : format.period(period),
    target,
    doneOn && t('actionPlan.done', { date: format.date(doneOn) }),
  ]
  return (
    <li>
      <Checkbox
        aria-label={t('actionPlan.toggle', { text })}
        checked={doneOn !== undefined}
        disabled={!writable}
        onChange={(event) => toggle(event.currentTarget.checked)}
      />
      <span className="two-lines">
        {text}
        <small>{about.filter(Boolean).join(' · ')}</small>
      </span>
      {writable && (
        <Act name="actionPlan.save">
          <ActionIcon aria-label={t('actionPlan.edit', { text })} onClick={onEdit}>
            <IconPencil size={16} />
          </ActionIcon>
          <ActionIcon
            aria-label={t('actionPlan.remove', { text })}
            onClick={() => remove.mutate({ id, rowVersion }, { onError: notifyFailed })}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Act>
      )}
    </li>
  )
}
