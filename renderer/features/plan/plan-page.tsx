import { ActionIcon, Button } from '@mantine/core'
import { IconArrowLeft, IconCopy, IconTrash } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { AppError } from '#shared/api/errors.ts'
import type { PlanOfEmployee } from '#shared/plan/plan.ts'
import { workResultKinds } from '#shared/plan/work-result.ts'
import { useApiCommand, useApiQuery } from '../../api/hooks.ts'
import { useWho } from '../../api/who.ts'
import { useWhyNot } from '../../api/why-not.ts'
import { pageCommand } from '../../commands/page-commands.ts'
import { useCommands } from '../../commands/registry.tsx'
import { useTexts } from '../../i18n/texts.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { Card } from '../../ui/card.tsx'
import { confirm } from '../../ui/confirm.tsx'
import { notifyFailed } from '../../ui/notify.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { BehaviourCard } from './behaviour-card.tsx'
import { BuildPlanLink } from './builder/build-plan-link.tsx'
import { CopyDialog } from './copy-dialog.tsx'
import { NewResult } from './new-result.tsx'
import { PlanSide } from './plan-side.tsx'
import { PlanStatePill } from './plan-state-pill.tsx'
import { ResultCard } from './result-card.tsx'
import { useApproval } from './use-approval.tsx'
import { useResultMoves } from './use-result-moves.ts'
import { Act } from '../../ui/act.tsx'

/** One person's plan of the chosen year. */
export function PlanPage() {
  const { employeeId } = useParams({ strict: false }) as { employeeId: string }
  const { year } = usePeriod()
  const plan = useApiQuery('plan.get', { employeeId, year })
  return (
    <div className="page">
      <QueryView query={plan}>{(data) => <PlanEditor key={`${employeeId}:${year}`} data={data} />}</QueryView>
    </div>
  )
}

function PlanEditor({ data }: { readonly data: PlanOfEmployee }) {
  const { t } = useTexts()
  const { plan, employee, year } = data
  const editable = useWhyNot()('plan.saveResult') === undefined && data.editable
  const owner = { employeeId: employee.id, year }
  const results = plan?.results ?? []
  const moves = useResultMoves(results)
  const notes = useApiQuery('plan.notes', owner).data ?? []
  const [copying, setCopying] = useState(false)
  return (
    <>
      <PageHeader
        title={t('plan.titleOf', { name: employee.fullName })}
        state={<PlanSentence data={data} />}
        actions={<PlanActions data={data} onCopy={() => setCopying(true)} />}
      />
      <PlanNotice data={data} />
      <div className="split">
        <div className="plan-body scroll-y">
          {workResultKinds.map((kind) => (
            <Card key={kind} title={t(`plan.result.heading.${kind}`)}>
              {results
                .filter((result) => result.kind === kind)
                .map((result) => (
                  <ResultCard
                    key={result.id}
                    owner={owner}
                    result={result}
                    editable={editable}
                    moves={moves}
                    data={data}
                    notes={notes.filter(({ workResultId }) => workResultId === result.id)}
                  />
                ))}
              {editable && <NewResult owner={owner} kind={kind} />}
            </Card>
          ))}
          <BehaviourCard owner={owner} expectations={plan?.expectations ?? {}} editable={editable} />
        </div>
        <PlanSide plan={data} />
      </div>
      {data.copyFrom.length > 0 && (
        <CopyDialog
          employeeId={employee.id}
          year={year}
          years={data.copyFrom}
          opened={copying}
          onClose={() => setCopying(false)}
        />
      )}
    </>
  )
}

/** What may be done with the whole plan now, as buttons and as commands. */
function PlanActions({ data, onCopy }: { readonly data: PlanOfEmployee; readonly onCopy: () => void }) {
  const { t } = useTexts()
  const { editable, employee, year } = data
  const approval = useApproval(year)
  const seesOthers = useWho()?.scope !== 'self'
  const approve = () => void approval([employee.id], { ask: false })
  const canCopy = editable && data.copyFrom.length > 0
  const canApprove = data.moves.some(({ to, refusal }) => to === 'approved' && refusal === undefined)
  useCommands([
    { ...pageCommand('plan.approve'), when: () => canApprove, perform: approve },
    { ...pageCommand('plan.copy'), when: () => canCopy, perform: onCopy },
  ])
  return (
    <>
      {seesOthers && (
        <Button
          variant="subtle"
          component={Link}
          to="/plan"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
        >
          {t('plan.page.back')}
        </Button>
      )}
      <BuildPlanLink employeeId={employee.id} editable={editable} />
      {canCopy && (
        <Act name="plan.copy">
          <Button variant="default" leftSection={<IconCopy size={16} aria-hidden />} onClick={onCopy}>
            {t('plan.page.copy')}
          </Button>
        </Act>
      )}
      <Act name="plan.setState">
        <StateButtons data={data} onApprove={approve} />
      </Act>
    </>
  )
}

function PlanSentence({ data: { plan, problems, superiorName } }: { readonly data: PlanOfEmployee }) {
  const { t } = useTexts()
  const errors = problems.filter(({ level }) => level === 'error').length
  const additional = plan?.results.filter(({ kind }) => kind === 'additional').length ?? 0
  const indicators = plan?.results.reduce((sum, result) => sum + result.indicators.length, 0) ?? 0
  const parts = [
    ...(plan
      ? [t('plan.page.count', { main: plan.results.length - additional, additional, indicators })]
      : []),
    ...(errors > 0 ? [t('plan.page.problems', { count: errors })] : []),
    ...(plan?.state === 'draft' && errors === 0 ? [t('plan.page.ready')] : []),
    superiorName === undefined ? t('plan.page.noLead') : t('plan.page.lead', { name: superiorName }),
  ]
  return (
    <>
      <PlanStatePill state={plan?.state} /> {parts.join(' · ')}
    </>
  )
}

/** Where a plan is taken from this page; the hand-over between employee and appraiser is made on paper. */
const offered = ['approved', 'draft'] as const
type Offered = (typeof offered)[number]

/** Why the plan is closed, and why it cannot yet go where one would take it next. */
function PlanNotice({ data: { plan, editable, moves } }: { readonly data: PlanOfEmployee }) {
  const { t, say } = useTexts()
  const waits = offered.flatMap((state) => {
    const refusal = moves.find(({ to }) => to === state)?.refusal
    return refusal ? [t(`plan.page.waits.${state}`, { why: say(refusal) })] : []
  })
  const standing = editable ? 'plan.page.imported' : 'plan.page.lockedApproved'
  const sentences = [
    ...(plan?.state === 'approved' && (editable || waits.length === 0) ? [t(standing)] : []),
    ...waits,
  ]
  if (sentences.length === 0) return null
  return (
    <p className="notice" data-tone="info">
      {sentences.join(' ')}
    </p>
  )
}

interface StateButtonsProps {
  readonly data: PlanOfEmployee
  readonly onApprove: () => void
}

/** The steps that are possible now; the notice says why others must wait. */
function StateButtons({ data: { plan, employee, year, editable, moves }, onApprove }: StateButtonsProps) {
  const { t } = useTexts()
  const setState = useApiCommand('plan.setState')
  const remove = useApiCommand('plan.delete')
  if (plan === undefined) return null
  const can = (state: Offered) => moves.some(({ to, refusal }) => to === state && refusal === undefined)
  const toDraft = async () => {
    const { refused } = await setState.mutateAsync({ employeeIds: [employee.id], year, to: 'draft' })
    if (refused[0]) notifyFailed(new AppError('conflict', refused[0].key, refused[0].params))
  }
  const removePlan = async () => {
    const agreed = await confirm({
      title: t('plan.page.remove'),
      body: t('plan.page.removeBody'),
      action: t('plan.page.remove'),
      danger: true,
    })
    if (agreed) await remove.mutateAsync({ employeeId: employee.id, year })
  }
  return (
    <>
      {editable && plan.state !== 'approved' && (
        <ActionIcon
          size={32}
          aria-label={t('plan.page.remove')}
          title={t('plan.page.remove')}
          onClick={() => void removePlan().catch(notifyFailed)}
        >
          <IconTrash size={16} />
        </ActionIcon>
      )}
      {can('draft') && (
        <Button variant="default" onClick={() => void toDraft().catch(notifyFailed)}>
          {t('plan.page.toDraft')}
        </Button>
      )}
      {can('approved') && <Button onClick={onApprove}>{t('plan.page.approve')}</Button>}
    </>
  )
}
