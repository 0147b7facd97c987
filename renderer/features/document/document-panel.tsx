import { evaluationWorkflow } from '#shared/appraisal/evaluation-state.ts'
import { articleOfAction } from '#shared/workflow/workflow.ts'
import { Button } from '@mantine/core'
import { IconAlertTriangle, IconPrinter } from '@tabler/icons-react'
import type { DocumentStep, EvaluationDocument } from '#shared/document/document-list.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { Act } from '../../ui/act.tsx'
import { FailedState } from '../../ui/state/failed-state.tsx'
import { FiledPapers } from '../../ui/evidence/filed-papers.tsx'
import { FormMenu } from '../../ui/print/form-menu.tsx'
import { useForms } from '../../ui/print/use-forms.ts'
import { PredikatBadge } from '../../ui/predikat-badge.tsx'
import { Law } from '../../ui/law.tsx'
import { WhyPanel } from '../../ui/why-panel.tsx'
import { statePill } from './document-columns.tsx'
import type { useDocumentSteps } from './use-document-steps.tsx'

interface DocumentPanelProps {
  readonly employeeId: string
  readonly period: string
  readonly steps: ReturnType<typeof useDocumentSteps>
}

/** One document: where it stands, what can be done with it, and all that was. */
export function DocumentPanel({ employeeId, period, steps }: DocumentPanelProps) {
  const { t } = useTexts()
  const found = useApiQuery('document.get', { employeeId, period })
  const document = found.data?.employeeId === employeeId ? found.data : undefined
  return (
    <WhyPanel title={document?.name ?? t('document.panel')}>
      {found.isError && document === undefined ? (
        <FailedState error={found.error} onRetry={() => void found.refetch()} />
      ) : (
        document && (
          <>
            <section className="clock-head">
              <small>{document.unit}</small>
              <span className="document-stand">
                {statePill(document.state, t)}
                <PredikatBadge predikat={document.judgement?.predikat} />
              </span>
            </section>
            <Notices document={document} />
            <FormMenu employeeId={employeeId} period={period} />
            <Act name="evaluation.setState">
              <Moves document={document} steps={steps} />
            </Act>
            <History document={document} />
            <FiledPapers employeeId={employeeId} period={period} />
          </>
        )
      )}
    </WhyPanel>
  )
}

/** What is to be known before the next step: finality, the days of an objection, clocks that collide (L V.B.8). */
function Notices({ document: { finality, objectBy, state, collision } }: { document: EvaluationDocument }) {
  const { t } = useTexts()
  const format = useFormat()
  const isOpen = state === 'delivered' || state === 'acknowledged'
  return (
    <>
      {finality !== undefined && <p className="hint">{t(`document.error.final.${finality}`)}</p>}
      {isOpen && finality === undefined && objectBy !== undefined && (
        <p className="hint">{t('document.objectBy', { date: format.date(objectBy) })}</p>
      )}
      {collision && (
        <div className="notice" role="note">
          <IconAlertTriangle size={16} aria-hidden />
          <span>
            {t('clock.explain.collision', {
              decisionBy: format.date(collision.decisionBy),
              reportBy: format.date(collision.reportBy),
              count: collision.over,
            })}
          </span>
        </div>
      )}
    </>
  )
}

/** The next step is one click, on today; each can have another day. */
function Moves({ document, steps }: Pick<DocumentPanelProps, 'steps'> & { document: EvaluationDocument }) {
  const { t, say } = useTexts()
  const { moves, employeeId, rowVersion } = document
  if (moves.length === 0) return <p className="hint">{t('document.noMove')}</p>
  const seen = [{ employeeId, rowVersion }]
  return (
    <section className="document-moves">
      {moves.map(({ action, refusal }, at) => (
        <div key={action}>
          <span>
            <Button
              size="compact-sm"
              variant={at === 0 ? 'filled' : 'default'}
              disabled={refusal !== undefined}
              onClick={() => void steps.take(action, seen)}
            >
              {t(`document.step.${action}`)}
            </Button>
            {refusal === undefined && (
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={`${t(`document.step.${action}`)}: ${t('document.otherDay')}`}
                onClick={() => steps.ask(action, seen)}
              >
                {t('document.otherDay')}
              </Button>
            )}
            <Law article={articleOfAction(evaluationWorkflow, action)} />
          </span>
          {refusal && <small className="muted">{say(refusal)}</small>}
        </div>
      ))}
    </section>
  )
}

/** What was done; a document can be printed again as it was made. */
function History({ document: { steps, employeeId, period } }: { readonly document: EvaluationDocument }) {
  const { t } = useTexts()
  const format = useFormat()
  const { print, busy } = useForms()
  if (steps.length === 0) return <p className="hint">{t('document.noStep')}</p>
  return (
    <section>
      <h3>{t('document.history')}</h3>
      <ol className="document-steps">
        {steps.map((step) => (
          <li key={step.number}>
            <b>{t(`document.taken.${step.action}`)}</b>
            <small>{[format.date(step.date), stepText(step, t)].join(' · ')}</small>
            {step.reason !== undefined && <q>{step.reason}</q>}
            {step.document !== undefined && (
              <Button
                size="compact-xs"
                variant="default"
                leftSection={<IconPrinter size={14} />}
                disabled={busy}
                onClick={() => print({ employeeId, period, forms: ['document'], step: step.number })}
              >
                {t(`document.kind.${step.document}.short`)}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

function stepText({ by, second, judgement }: DocumentStep, t: Translate): string {
  return [
    by,
    second !== undefined && t('document.withSecond', { name: second }),
    judgement?.predikat !== undefined && t(`predikat.${judgement.predikat}`),
  ]
    .filter((part) => typeof part === 'string')
    .join(' · ')
}
