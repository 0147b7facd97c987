import type { PlanNote } from '#shared/plan/cascade/notes.ts'
import { Button } from '@mantine/core'
import { controlLevels } from '#shared/plan/leader-form.ts'
import type { PlanOfEmployee, WorkResult } from '#shared/plan/plan.ts'
import { workResultHint } from '#shared/plan/work-result.ts'
import { useTexts } from '../../i18n/texts.ts'
import { notifyFailed } from '../../ui/notify.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { useApiCommand } from '../../api/hooks.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { AutosaveNumber, AutosaveText } from './autosave-fields.tsx'
import { ResultLinks } from './cascade/result-links.tsx'
import { ResultNotes } from './cascade/result-notes.tsx'
import { IndicatorRow } from './indicator-row.tsx'
import { NewIndicator } from './new-indicator.tsx'
import { ResultMenu } from './result-menu.tsx'
import type { ResultMoves } from './use-result-moves.ts'
import { type PlanOwner, useResultEdit } from './use-plan-edit.ts'

interface ResultCardProps {
  readonly owner: PlanOwner
  readonly result: WorkResult
  readonly editable: boolean
  readonly data: PlanOfEmployee
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
      <ResultHead {...{ result, editable, data, moves, edit }} />
      <EndedHint result={result} />
      {hint && <p className="plan-hint">{t(`plan.hint.${hint}`)}</p>}
      <ul className="plan-indicators">
        {result.indicators.map((indicator) => (
          <IndicatorRow
            key={indicator.id}
            indicator={indicator}
            editable={editable}
            form={{ isLeader: data.leaderForm, approach: data.plan?.approach ?? 'quantitative' }}
          />
        ))}
      </ul>
      {editable && (
        <NewIndicator
          workResultId={result.id}
          number={number}
          approach={data.plan?.approach ?? 'quantitative'}
        />
      )}
      <ResultFoot result={result} editable={editable} data={data} edit={edit} />
      <ResultNotes notes={notes} />
    </section>
  )
}

interface ResultHeadProps extends Pick<ResultCardProps, 'result' | 'editable' | 'data' | 'moves'> {
  readonly edit: ReturnType<typeof useResultEdit>
}

function ResultHead({ result, editable, data, moves, edit }: ResultHeadProps) {
  const { t } = useTexts()
  const { number } = result
  return (
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
          employeeId={data.employee.id}
          plan={data.plan}
          result={result}
          moves={moves}
          onKind={(kind) => void edit({ kind }).catch(notifyFailed)}
        />
      )}
      {!editable && data.guided && <KindButton result={result} />}
    </header>
  )
}

function EndedHint({ result: { endedOn, endedReason } }: Pick<ResultCardProps, 'result'>) {
  const { t } = useTexts()
  const format = useFormat()
  if (endedOn === undefined) return null
  return (
    <p className="plan-hint">
      {t('plan.life.end.ended', { date: format.date(endedOn) })} {endedReason}
    </p>
  )
}

interface ResultFootProps extends Pick<ResultCardProps, 'result' | 'editable' | 'data'> {
  readonly edit: ReturnType<typeof useResultEdit>
}

const footFields = [
  'parentId',
  'parentWords',
  'objectiveId',
  'outcome',
  'assignedBy',
  'controlLevel',
] as const

/** On what this result rests, and who assigned it. */
function ResultFoot({ result, editable, data, edit }: ResultFootProps) {
  const { t } = useTexts()
  const { weighted } = data
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
      <SelectField
        size="xs"
        disabled={!editable}
        className="plan-control"
        value={result.controlLevel}
        aria-label={`${t('plan.life.controlLevel')} · ${number}`}
        none={t('plan.life.controlLevel')}
        choices={controlLevels.map((value) => ({ value, label: t(`controlLevel.${value}`) }))}
        onChange={(controlLevel) => void edit({ controlLevel }).catch(notifyFailed)}
      />
      {weighted && (
        <AutosaveNumber
          bare
          of={result.id}
          field="weight"
          disabled={!editable}
          className="plan-figure"
          label={`${t('plan.life.weight')} · ${number}`}
          placeholder={t('plan.life.weight')}
          value={result.weight}
          onSave={(weight) => edit({ weight })}
        />
      )}
    </div>
  )
}

/** The appraiser says what is main and what is additional. */
function KindButton({ result: { id, rowVersion, kind } }: { readonly result: WorkResult }) {
  const { t } = useTexts()
  const setKind = useApiCommand('plan.setKind')
  const other = kind === 'main' ? 'additional' : 'main'
  return (
    <Button
      variant="subtle"
      size="compact-xs"
      onClick={() => void setKind.mutateAsync({ id, rowVersion, kind: other }).catch(notifyFailed)}
    >
      {t(other === 'main' ? 'plan.result.toMain' : 'plan.result.toAdditional')}
    </Button>
  )
}
