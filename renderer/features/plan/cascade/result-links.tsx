import type { PlanOfEmployee, WorkResult } from '#shared/plan/plan.ts'
import { cascades } from '#shared/plan/cascade/cascade.ts'
import { type Translate, useTexts } from '../../../i18n/texts.ts'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { notifyFailed } from '../../../ui/notify.tsx'
import { AutosaveText } from '../autosave-fields.tsx'
import type { useResultEdit } from '../use-plan-edit.ts'

interface ResultLinksProps {
  readonly result: WorkResult
  readonly editable: boolean
  readonly data: Pick<PlanOfEmployee, 'parents' | 'goals'>
  readonly edit: ReturnType<typeof useResultEdit>
}

/** On what a result rests: the leader's result or indicator, its words while there is none, the office's objective, and its outcome. */
export function ResultLinks({ result, editable, data, edit }: ResultLinksProps) {
  const { t } = useTexts()
  const { id, number, parentId, parentWords, outcome } = result
  const { parents } = data
  return (
    <>
      {(parents.length > 0 || parentId !== undefined) && (
        <SelectField
          size="xs"
          disabled={!editable}
          className="plan-grow"
          value={valueOf(result)}
          aria-label={`${t('plan.result.parent')} · ${number}`}
          none={`${t('plan.result.parent')}: ${t('plan.result.noParent')}`}
          choices={parentChoices(result, parents, t)}
          onChange={(chosen) => void edit(linkOf(chosen)).catch(notifyFailed)}
        />
      )}
      {parentId !== undefined && <CascadeSelect result={result} editable={editable} edit={edit} />}
      {parentId === undefined && (parentWords !== undefined || (editable && parents.length === 0)) && (
        <AutosaveText
          bare
          of={id}
          field="parentWords"
          disabled={!editable}
          maxLength={500}
          className="plan-grow"
          label={`${t('field.parentWords')} · ${number}`}
          placeholder={t('resultCascade.words')}
          value={parentWords}
          onSave={(text) => edit({ parentWords: text || undefined })}
        />
      )}
      <ObjectiveSelect result={result} editable={editable} data={data} edit={edit} />
      {(editable || outcome !== undefined) && (
        <AutosaveText
          bare
          long
          of={id}
          field="outcome"
          disabled={!editable}
          maxLength={500}
          className="plan-outcome"
          label={`${t('field.outcome')} · ${number}`}
          placeholder={t('resultCascade.outcome')}
          value={outcome}
          onSave={(text) => edit({ outcome: text || undefined })}
        />
      )}
    </>
  )
}

function CascadeSelect({ result, editable, edit }: Omit<ResultLinksProps, 'data'>) {
  const { t } = useTexts()
  return (
    <SelectField
      size="xs"
      disabled={!editable}
      className="plan-cascade"
      value={result.cascade}
      aria-label={`${t('field.cascade')} · ${result.number}`}
      none={`${t('field.cascade')}: ${t('resultCascade.noHow')}`}
      choices={cascades.map((value) => ({ value, label: t(`cascade.${value}`) }))}
      onChange={(cascade) => void edit({ cascade }).catch(notifyFailed)}
    />
  )
}

/** Whoever has no leader in the office serves its objectives directly. */
function ObjectiveSelect({ result, editable, data, edit }: ResultLinksProps) {
  const { t } = useTexts()
  const objectives = data.goals.filter(({ kind }) => kind === 'objective')
  const isAsked = data.parents.length === 0 || result.objectiveId !== undefined
  if (objectives.length === 0 || !isAsked) return null
  return (
    <SelectField
      size="xs"
      disabled={!editable}
      className="plan-grow"
      value={result.objectiveId}
      aria-label={`${t('resultCascade.objective')} · ${result.number}`}
      none={`${t('resultCascade.objective')}: ${t('resultCascade.noObjective')}`}
      choices={objectives.map(({ id, text }) => ({ value: id, label: t('resultCascade.serves', { text }) }))}
      onChange={(objectiveId) => void edit({ objectiveId }).catch(notifyFailed)}
    />
  )
}

/** A choice is a result, or a result and one of its indicators. */
const valueOf = ({ parentId, parentIndicatorId }: WorkResult) =>
  parentIndicatorId === undefined ? parentId : `${parentId} ${parentIndicatorId}`

function linkOf(chosen: string | undefined) {
  const [parentId, parentIndicatorId] = chosen?.split(' ') ?? []
  return { parentId, parentIndicatorId, ...(parentId === undefined && { cascade: undefined }) }
}

/** The leader's results and their indicators; one that was named before and belongs to an earlier leader stays choosable. */
function parentChoices(result: WorkResult, parents: PlanOfEmployee['parents'], t: Translate) {
  const known = parents.flatMap(({ id, number, text, indicators }) => [
    { value: id, label: t('plan.result.supports', { number, text }) },
    ...indicators.map((indicator) => ({
      value: `${id} ${indicator.id}`,
      label: `\u2003${number}. ${indicator.text} (${indicator.target})`,
    })),
  ])
  const value = valueOf(result)
  return value === undefined || known.some((choice) => choice.value === value)
    ? known
    : [...known, { value, label: result.parentText ?? '' }]
}
