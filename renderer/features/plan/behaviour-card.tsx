import { type CoreValue, coreValues, coreValueTexts } from '#shared/plan/core-value.ts'
import { useApiCommand } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { Card } from '../../ui/card.tsx'
import { AutosaveText } from './autosave-fields.tsx'
import type { PlanOwner } from './use-plan-edit.ts'

interface BehaviourCardProps {
  readonly owner: PlanOwner
  readonly expectations: Readonly<Partial<Record<CoreValue, string>>>
  readonly editable: boolean
}

/** The seven values with their statements as the law prints them (§4.5), and the leader's own expectation to each. */
export function BehaviourCard({ owner, expectations, editable }: BehaviourCardProps) {
  const { t } = useTexts()
  const save = useApiCommand('plan.saveExpectation')
  return (
    <Card title={t('plan.behaviour.title')}>
      <ol className="plan-values">
        {coreValues.map((coreValue) => {
          const { name, statements } = coreValueTexts[coreValue]
          return (
            <li key={coreValue}>
              <div>
                <h3>{name}</h3>
                <ul lang="id">
                  {statements.map((statement) => (
                    <li key={statement}>{statement}</li>
                  ))}
                </ul>
              </div>
              <AutosaveText
                bare
                of={`${owner.employeeId}.${owner.year}.${coreValue}`}
                field="text"
                long
                disabled={!editable}
                maxLength={1000}
                label={`${t('plan.behaviour.special')}: ${name}`}
                placeholder={t('plan.behaviour.special')}
                value={expectations[coreValue]}
                onSave={(text) => save.mutateAsync({ ...owner, coreValue, text })}
              />
            </li>
          )
        })}
      </ol>
    </Card>
  )
}
