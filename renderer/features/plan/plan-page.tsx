import { Button } from '@mantine/core'
import { IconArrowLeft, IconCopy } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { PlanOfEmployee } from '#shared/plan/plan.ts'
import { isPlanEditable, type PlanState, planSteps } from '#shared/plan/plan-state.ts'
import { workResultKinds } from '#shared/plan/work-result.ts'
import { ended } from '#shared/text/ended.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useWho } from '../../api/who.ts'
import { useWhyNot } from '../../api/why-not.ts'
import { pageCommand } from '../../commands/page-commands.ts'
import { useCommands } from '../../commands/registry.tsx'
import { useTexts } from '../../i18n/texts.ts'
import { useAppSearch } from '../../shell/search.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { Card } from '../../ui/card.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { FormMenu } from '../../ui/print/form-menu.tsx'
import type { FormChoice } from '../../ui/print/use-forms.ts'
import { QueryView } from '../../ui/state/query-view.tsx'
import { BehaviourCard } from './behaviour-card.tsx'
import { BuildPlanLink } from './builder/build-plan-link.tsx'
import { CopyDialog } from './copy-dialog.tsx'
import { NewResult } from './new-result.tsx'
import { PlanSide } from './plan-side.tsx'
import { PlanStatePill } from './plan-state-pill.tsx'
import { ResultCard } from './result-card.tsx'
import { AnnexCard } from './life/annex-card.tsx'
import { HeadCard } from './life/head-card.tsx'
import { PlanBar } from './life/plan-bar.tsx'
import { StudyCard } from './life/study-card.tsx'
import { PlanMenu, PlanStepButtons } from './life/plan-steps.tsx'
import { usePlanSteps } from './life/use-plan-steps.tsx'
import { useResultMoves } from './use-result-moves.ts'
import { Act } from '../../ui/act.tsx'

/** One person's plan of the chosen year. */
export function PlanPage() {
  const { employeeId } = useParams({ strict: false }) as { employeeId: string }
  const { year } = usePeriod()
  const [{ selected: planId }] = useAppSearch()
  const plan = useApiQuery('plan.get', { employeeId, year, ...(planId !== undefined && { planId }) })
  return (
    <div className="page">
      <QueryView query={plan}>
        {(data) => <PlanEditor key={`${employeeId}:${year}:${planId ?? ''}`} data={data} />}
      </QueryView>
    </div>
  )
}

function PlanEditor({ data }: { readonly data: PlanOfEmployee }) {
  const { t } = useTexts()
  const { employee, year } = data
  const [copying, setCopying] = useState(false)
  return (
    <>
      <PageHeader
        title={t('plan.titleOf', { name: employee.fullName })}
        state={<PlanSentence data={data} />}
        actions={<PlanActions data={data} onCopy={() => setCopying(true)} />}
      />
      <PlanBar data={data} />
      <PlanNotice data={data} />
      <div className="split">
        <PlanBody data={data} />
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

/** All that the plan says: results, behaviour, annex, study and its head. */
function PlanBody({ data }: { readonly data: PlanOfEmployee }) {
  const { t } = useTexts()
  const { plan, employee, year } = data
  const editable = useWhyNot()('plan.saveResult') === undefined && data.editable
  const owner = { employeeId: employee.id, year, ...(plan && { planId: plan.id }) }
  const results = plan?.results ?? []
  const moves = useResultMoves(results)
  const notes = useApiQuery('plan.notes', { employeeId: employee.id, year }).data ?? []
  return (
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
      <BehaviourCard
        owner={owner}
        expectations={plan?.expectations ?? {}}
        editable={editable || data.guided}
      />
      <AnnexCard owner={owner} lines={plan?.annex ?? []} editable={editable} />
      <StudyCard data={data} editable={editable} />
      <HeadCard data={data} editable={editable} />
    </div>
  )
}

/** What a plan has on paper. */
const planForms: readonly FormChoice[] = ['plan', 'annex']

/** What may be done with the whole plan now, as buttons and as commands. */
function PlanActions({ data, onCopy }: { readonly data: PlanOfEmployee; readonly onCopy: () => void }) {
  const { t } = useTexts()
  const { editable, employee, plan, year } = data
  const steps = usePlanSteps(year)
  const approve = () => void (plan && steps.take('approve', [plan]))
  const seesOthers = useWho()?.scope !== 'self'
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
      <BuildPlanLink employeeId={employee.id} editable={editable} isFirst={plan === undefined} />
      {canCopy && (
        <Act name="plan.copy">
          <Button variant="default" leftSection={<IconCopy size={16} aria-hidden />} onClick={onCopy}>
            {t('plan.page.copy')}
          </Button>
        </Act>
      )}
      {plan && <FormMenu employeeId={employee.id} period={String(year)} choices={planForms} />}
      <PlanMenu data={data} steps={steps} />
      <PlanStepButtons data={data} steps={steps} />
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

/** Why the plan is closed, what was said when it came back, and why it cannot yet go where one would take it next. */
function PlanNotice({ data: { plan, editable, moves } }: { readonly data: PlanOfEmployee }) {
  const { t, say } = useTexts()
  if (plan === undefined) return null
  const { state, reason, stateReason, version } = plan
  const waits = planSteps.flatMap((step) => {
    const refusal = moves.find(({ action }) => action === step)?.refusal
    return refusal ? [t('plan.life.waits', { step: t(`plan.life.step.${step}`), why: say(refusal) })] : []
  })
  const standing = editable ? 'plan.page.imported' : 'plan.page.lockedApproved'
  const told =
    stateReason !== undefined && (state === 'returned' || state === 'cancelled')
      ? [t(`plan.life.${state}`, { reason: stateReason })]
      : []
  const isAddendum = version > 1 && isUnderWay(state) && reason !== undefined
  const sentences = [
    ...told,
    ...(isAddendum ? [t('plan.life.addendum.under', { reason: ended(reason) })] : []),
    ...(state === 'approved' ? [t(standing)] : []),
    ...new Set(waits),
  ]
  if (sentences.length === 0) return null
  return (
    <p className="notice" data-tone="info">
      {sentences.join(' ')}
    </p>
  )
}

const isUnderWay = (state: PlanState) => isPlanEditable(state) || state === 'submitted'
