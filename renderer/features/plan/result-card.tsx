import type { PlanNote } from '#shared/plan/cascade/notes.ts'
import type { PlanOfEmployee, WorkResult } from '#shared/plan/plan.ts'
import { workResultHint } from '#shared/plan/work-result.ts'
import { useTexts } from '../../i18n/texts.ts'
import { notifyFailed } from '../../ui/notify.tsx'
import { AutosaveText } from './autosave-fields.tsx'
import { ResultLinks } from './cascade/result-links.tsx'
import { ResultNotes } from './cascade/result-notes.tsx'
import { IndicatorRow } from './indicator-row.tsx'
import { NewIndicator } from './new-indicator.tsx'
import { ResultMenu } from './result-menu.tsx'
import type { ResultMoves } from './use-result-moves.ts'
import { useResultEdit } from './use-plan-edit.ts'

interface ResultCardProps {
  readonly owner: { readonly employeeId: string; readonly year: number }
  readonly result: WorkResult
  readonly editable: boolean
  readonly data: Pick<PlanOfEmployee, 'parents' | 'goals'>
  readonly notes: readonly PlanNote[]
  readonly moves: ResultMoves
}

/** A work result with its number, its indicators and whom it supports; Alt with arrows moves it. */
export function ResultCard({ owner, result, editable, data, notes, moves }: ResultCardProps) {
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
      <ResultFoot result={result} editable={editable} data={data} edit={edit} />
      <ResultNotes notes={notes} />
    </section>
  )
}

interface ResultFootProps extends Pick<ResultCardProps, 'result' | 'editable' | 'data'> {
  readonly edit: ReturnType<typeof useResultEdit>
}

const footFields = ['parentId', 'parentWords', 'objectiveId', 'outcome', 'assignedBy'] as const

/** On what this result rests, and who assigned it. */
function ResultFoot({ result, editable, data, edit }: ResultFootProps) {
  const { t } = useTexts()
  const { number, assignedBy } = result
  if (!editable && footFields.every((field) => result[field] === undefined)) return null
  return (
    <div className="plan-result-foot">
      <ResultLinks result={result} editable={editable} data={data} edit={edit} />
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
