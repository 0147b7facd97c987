import { approaches } from '#shared/plan/approach.ts'
import type { Plan, PlanOfEmployee } from '#shared/plan/plan.ts'
import type { SignedPerson } from '#shared/plan/snapshot.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Card } from '../../../ui/card.tsx'
import { PersonPicker } from '../../../ui/form/person-picker.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { notifyFailed } from '../../../ui/notify.tsx'

/** How the results are worded and who signs; of an approved plan the people as they were on that day. */
export function HeadCard({ data, editable }: { readonly data: PlanOfEmployee; readonly editable: boolean }) {
  const { t } = useTexts()
  const { plan, leaderForm, nameable } = data
  if (plan === undefined) return null
  return (
    <Card title={t('plan.life.head.title')} help="plan.states">
      <div className="plan-head">
        <ApproachField plan={plan} editable={editable} />
        {nameable && editable && <AppraiserFields data={data} plan={plan} />}
        {leaderForm && <p className="hint">{t('plan.life.head.leaderForm')}</p>}
        <Signatures plan={plan} />
      </div>
    </Card>
  )
}

function ApproachField({ plan, editable }: { readonly plan: Plan; readonly editable: boolean }) {
  const { t } = useTexts()
  const save = useApiCommand('plan.setApproach')
  const { id: planId, rowVersion } = plan
  return (
    <SelectField
      label={t('plan.life.head.approach')}
      disabled={!editable}
      value={plan.approach}
      choices={approaches.map((value) => ({ value, label: t(`planApproach.${value}`) }))}
      onChange={(approach) =>
        approach && void save.mutateAsync({ planId, rowVersion, approach }).catch(notifyFailed)
      }
    />
  )
}

/** Named for this plan alone; without a name it is the superior of the staff list. */
function AppraiserFields({ data, plan }: { readonly data: PlanOfEmployee; readonly plan: Plan }) {
  const { t } = useTexts()
  const save = useApiCommand('plan.setAppraiser')
  const { id: planId, rowVersion, appraiserId, appraiserSuperiorId } = plan
  const named = { appraiserId, appraiserSuperiorId }
  const choose = (field: keyof typeof named, id: string | undefined) => {
    const next = Object.entries({ ...named, [field]: id }).filter(([, value]) => value !== undefined)
    void save.mutateAsync({ planId, rowVersion, ...Object.fromEntries(next) }).catch(notifyFailed)
  }
  return (['appraiserId', 'appraiserSuperiorId'] as const).map((field) => (
    <PersonPicker
      key={field}
      label={t(field === 'appraiserId' ? 'plan.life.head.appraiser' : 'plan.life.head.appraiserSuperior')}
      description={t('plan.life.head.usual')}
      without={[data.employee.id]}
      value={pickedOf(named[field], data)}
      onChange={(person) => choose(field, person?.id)}
    />
  ))
}

function pickedOf(id: string | undefined, { named }: PlanOfEmployee) {
  return id === undefined ? undefined : { id, fullName: named[id] ?? '' }
}

/** When it was handed in and approved, and by whom it then was to be signed. */
function Signatures({ plan: { submittedOn, approvedOn, snapshot } }: { readonly plan: Plan }) {
  const { t } = useTexts()
  const format = useFormat()
  if (submittedOn === undefined && snapshot === undefined) return null
  const people = [
    ['employee', snapshot?.employee],
    ['appraiser', snapshot?.appraiser],
    ['appraiserSuperior', snapshot?.appraiserSuperior],
  ] as const
  return (
    <dl className="plan-facts">
      {submittedOn !== undefined && (
        <>
          <dt>{t('plan.life.head.submitted')}</dt>
          <dd>{format.date(submittedOn)}</dd>
        </>
      )}
      {approvedOn !== undefined && (
        <>
          <dt>{t('plan.life.head.approved')}</dt>
          <dd>{format.date(approvedOn)}</dd>
        </>
      )}
      {people.map(
        ([role, person]) =>
          person && <SignerLine key={role} label={t(`plan.life.head.${role}`)} person={person} />,
      )}
    </dl>
  )
}

function SignerLine({ label, person }: { readonly label: string; readonly person: SignedPerson }) {
  const { name, nip, grade, position, unit } = person
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <strong>{name}</strong>
        <small>{[nip, grade, position, unit].filter(Boolean).join(' · ')}</small>
      </dd>
    </>
  )
}
