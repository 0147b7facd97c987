import { Button } from '@mantine/core'
import { IconFileCheck } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import {
  type EvaluationState,
  evaluationStates,
  type EvaluationStep,
  evaluationSteps,
  evaluationWorkflow,
} from '#shared/appraisal/evaluation-state.ts'
import type { DocumentPage, DocumentRow } from '#shared/document/document-list.ts'
import { call } from '../../api/transport.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { useAppSearch } from '../../shell/search.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { Act } from '../../ui/act.tsx'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import { FailedState } from '../../ui/state/failed-state.tsx'
import { SearchField } from '../../ui/form/search-field.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { UnitPicker } from '../../ui/form/unit-picker.tsx'
import { DataGrid } from '../../ui/grid/data-grid.tsx'
import { useSettled } from '../../ui/grid/use-settled.ts'
import { useWindowedRows } from '../../ui/grid/use-windowed-rows.ts'
import { NobodyYet } from '../../ui/state/nobody-yet.tsx'
import { notifyFailed } from '../../ui/notify.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { FormBatchMenu } from '../../ui/print/form-menu.tsx'
import { DocumentTabs } from '../../ui/tabs/document-tabs.tsx'
import { Skeleton } from '../../ui/state/skeleton.tsx'
import { documentColumns } from './document-columns.tsx'
import { DocumentPanel } from './document-panel.tsx'
import { useDocumentSteps } from './use-document-steps.tsx'
import './document.css'

/** Dokumen: the papers of a period, who is late with which, and their next steps for one or for all in sight. */
export function DocumentsPage() {
  const { t } = useTexts()
  const list = useDocuments()
  const steps = useDocumentSteps(list.period)
  const { first } = list
  return (
    <div className="page">
      <PageHeader
        title={t('document.title')}
        state={
          first
            ? t('document.state', {
                count: sum(first.states),
                late: first.late,
                closed: first.states.closed ?? 0,
              })
            : '\u00a0'
        }
        actions={
          <>
            <Act name="evaluation.setState">
              <StepsInSight list={list} steps={steps} />
            </Act>
            <FormBatchMenu period={list.period} unitId={list.asked.unitId} />
          </>
        }
      />
      <DocumentTabs />
      <Toolbar list={list} />
      <Split list={list} steps={steps} />
      {steps.question}
    </div>
  )
}

const sum = (states: DocumentPage['states']) => Object.values(states).reduce((all, one) => all + one, 0)

/** The list that the address asks for. */
function useDocuments() {
  const [search] = useAppSearch()
  const { key: period } = usePeriod()
  const [words, setWords] = useState('')
  const state = evaluationStates.find((one) => one === search.tab)
  const asked = {
    period,
    late: search.tab === 'late',
    search: words,
    ...(state !== undefined && { state }),
    ...(search.unit !== undefined && { unitId: search.unit }),
  }
  const rows = useWindowedRows<DocumentRow, DocumentPage>(
    ['document.list', asked],
    (offset, limit) => call('document.list', { ...asked, offset, limit }),
    { windowSize: 50 },
  )
  return {
    period,
    asked,
    state,
    words,
    setWords,
    shown: useSettled(rows, rows.isLoading),
    first: rows.first,
    error: rows.error,
    refetch: rows.refetch,
  }
}
type DocumentList = ReturnType<typeof useDocuments>

function Toolbar({ list: { first, words, setWords } }: { readonly list: DocumentList }) {
  const { t } = useTexts()
  const [search, change] = useAppSearch()
  const shown = evaluationStates.filter((state) => first?.states[state] || state === search.tab)
  const choose = (tab: string | undefined) => change({ tab, selected: undefined })
  return (
    <div className="toolbar no-print">
      <SearchField label={t('document.search')} value={words} onChange={setWords} />
      <SelectField
        aria-label={t('document.which')}
        value={shown.find((state) => state === search.tab)}
        none={t('document.every')}
        choices={shown.map((state) => ({
          value: state,
          label: t('document.choice', {
            state: t(`evaluationState.${state}`),
            count: first?.states[state] ?? 0,
          }),
        }))}
        onChange={choose}
      />
      <UnitPicker
        aria-label={t('field.unit')}
        value={search.unit}
        onChange={(unit) => change({ unit, selected: undefined })}
      />
      <div className="gap-chips" role="group" aria-label={t('document.lateLabel')}>
        <button
          type="button"
          aria-pressed={search.tab === 'late'}
          onClick={() => choose(search.tab === 'late' ? undefined : 'late')}
        >
          {t('document.late')} <b>{first?.late ?? 0}</b>
        </button>
      </div>
    </div>
  )
}

/** Steps that lead on from a state, for all in sight together. */
const onward: Readonly<Partial<Record<EvaluationState, readonly EvaluationStep[]>>> = Object.fromEntries(
  evaluationStates.map((state) => [
    state,
    evaluationSteps.filter(
      (action) =>
        !['explain', 'decide', 'object', 'reopen', 'escalate', 'report'].includes(action) &&
        evaluationWorkflow.transitions.some((step) => step.action === action && step.from === state),
    ),
  ]),
)
/** So many documents take a step together. */
const most = 10_000

interface StepsInSightProps {
  readonly list: DocumentList
  readonly steps: ReturnType<typeof useDocumentSteps>
}

function StepsInSight({ list: { state, asked, first }, steps }: StepsInSightProps) {
  const { t } = useTexts()
  const count = first?.total ?? 0
  if (state === undefined || count < 2) return null
  const take = async (action: EvaluationStep) => {
    const { rows } = await call('document.list', { ...asked, limit: most })
    await steps.take(action, rows)
  }
  return (onward[state] ?? []).map((action) => (
    <Button key={action} variant="default" onClick={() => void take(action).catch(notifyFailed)}>
      {t('document.all', { step: t(`document.step.${action}`), count })}
    </Button>
  ))
}

function Split({ list, steps }: StepsInSightProps) {
  const { t, language } = useTexts()
  const format = useFormat()
  const [{ selected }, change] = useAppSearch()
  // t and format change with the language only
  const columns = useMemo(() => documentColumns(t, format), [language]) // oxlint-disable-line exhaustive-deps
  if (list.error !== null) return <FailedState error={list.error} onRetry={list.refetch} />
  if (list.shown === undefined) return <Skeleton lines={10} />
  const rows = list.shown.windows.flatMap((window) => window.rows)
  const chosen = selected ?? rows[0]?.employeeId
  const choose = ({ employeeId }: DocumentRow) => change({ selected: employeeId })
  const nobody = list.first !== undefined && sum(list.first.states) === 0
  return (
    <div className="split no-print">
      <section className="card fill">
        <DataGrid
          label={t('document.list')}
          columns={columns}
          rows={list.shown}
          rowKey={personOf}
          rowHeight={44}
          onOpen={choose}
          onCursor={choose}
          empty={
            nobody ? (
              <NobodyYet />
            ) : (
              <EmptyState icon={<IconFileCheck size={32} stroke={1.5} aria-hidden />}>
                {t('document.empty')}
              </EmptyState>
            )
          }
        />
      </section>
      {chosen !== undefined && <DocumentPanel employeeId={chosen} period={list.period} steps={steps} />}
    </div>
  )
}

const personOf = ({ employeeId }: DocumentRow) => employeeId
