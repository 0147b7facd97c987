import type { PlanOfEmployee, WorkResult } from '#shared/plan/plan.ts'
import { workResultHint } from '#shared/plan/work-result.ts'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { notifyFailed } from '../../ui/notify.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { AutosaveText } from './autosave-fields.tsx'
import { IndicatorRow } from './indicator-row.tsx'
import { NewIndicator } from './new-indicator.tsx'
import { ResultMenu } from './result-menu.tsx'
import type { ResultMoves } from './use-result-moves.ts'
import { useResultEdit } from './use-plan-edit.ts'

interface ResultCardProps {
  readonly owner: { readonly employeeId: string; readonly year: number }
  readonly result: WorkResult
  readonly editable: boolean
  readonly parents: PlanOfEmployee['parents']
  readonly moves: ResultMoves
}

/** A work result with its number, its indicators and whom it supports; Alt with arrows moves it. */
export function ResultCard({ owner, result, editable, parents, moves }: ResultCardProps) {
  const { t } = useTexts()
  const edit = useResultEdit(owner, result)
  const hint = workResultHint(result.text)
  const { number } = result
  return (
    // Alt with arrows anywhere inside is a shortcut beside the menu's own entries
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="plan-result"
      id={`result-${result.id}`}
      aria-label={t('plan.result.number', { number })}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') || !editable) return
        event.preventDefault()
        moves.move(result, event.key === 'ArrowUp' ? -1 : 1)
      }}
    >
      <header className="plan-result-head">
        <span className="plan-number" aria-hidden>
          {number}
        </span>
        <AutosaveText
          bare
          of={result.id}
          field="text"
          disabled={!editable}
          long
          maxLength={500}
          label={`${t('plan.result.text')} ${number}`}
          className="plan-grow plan-result-text"
          value={result.text}
          onSave={(text) => edit({ text })}
        />
        {editable && (
          <ResultMenu
            result={result}
            moves={moves}
            onKind={(kind) => void edit({ kind }).catch(notifyFailed)}
          />
        )}
      </header>
      {hint && <p className="plan-hint">{t(`plan.hint.${hint}`)}</p>}
      <ul className="plan-indicators">
        {result.indicators.map((indicator) => (
          <IndicatorRow key={indicator.id} indicator={indicator} editable={editable} />
        ))}
      </ul>
      {editable && <NewIndicator workResultId={result.id} number={number} />}
      <ResultFoot result={result} editable={editable} parents={parents} edit={edit} />
    </section>
  )
}

interface ResultFootProps extends Pick<ResultCardProps, 'result' | 'editable' | 'parents'> {
  readonly edit: ReturnType<typeof useResultEdit>
}

/** Whose result this one supports, and who assigned it. */
function ResultFoot({ result, editable, parents, edit }: ResultFootProps) {
  const { t } = useTexts()
  const { number, parentId, parentText, assignedBy } = result
  if (!editable && parentText === undefined && assignedBy === undefined) return null
  return (
    <div className="plan-result-foot">
      {(parents.length > 0 || parentId !== undefined) && (
        <SelectField
          size="xs"
          disabled={!editable}
          className="plan-grow"
          value={parentId}
          aria-label={`${t('plan.result.parent')} · ${number}`}
          none={`${t('plan.result.parent')}: ${t('plan.result.noParent')}`}
          choices={parentChoices(result, parents, t)}
          onChange={(chosen) => void edit({ parentId: chosen }).catch(notifyFailed)}
        />
      )}
      <AutosaveText
        bare
        of={result.id}
        field="assignedBy"
        disabled={!editable}
        maxLength={200}
        label={`${t('plan.result.assignedBy')} · ${number}`}
        className="plan-assigned"
        placeholder={t('plan.result.assignedBy')}
        value={assignedBy}
        onSave={(text) => edit({ assignedBy: text || undefined })}
      />
    </div>
  )
}

/** The leader's results; one that was named before and belongs to an earlier leader stays choosable. */
function parentChoices(result: WorkResult, parents: PlanOfEmployee['parents'], t: Translate) {
  const known = parents.map(({ id, number, text }) => ({
    value: id,
    label: t('plan.result.supports', { number, text }),
  }))
  return result.parentId === undefined || parents.some(({ id }) => id === result.parentId)
    ? known
    : [...known, { value: result.parentId, label: result.parentText ?? '' }]
}
