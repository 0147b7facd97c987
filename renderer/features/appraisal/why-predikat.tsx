import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import type { AppraisalRow } from '#shared/appraisal/evaluation.ts'
import type { Explanation } from '#shared/appraisal/explanation.ts'
import type { Step } from '#shared/appraisal/step.ts'
import type { RealisationRow } from '#shared/plan/realisation.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { PredikatBadge } from '../../ui/predikat-badge.tsx'
import { Quadrant } from '../../ui/chart/quadrant.tsx'
import { WhyPanel } from '../../ui/why-panel.tsx'
import { DepartureNotice } from './departure-notice.tsx'
import { ExplanationSteps } from './explanation-steps.tsx'
import { NoteField } from './note-field.tsx'
import { Sparkline } from './sparkline.tsx'
import { Fields } from '../../ui/act.tsx'

interface WhyPredikatProps {
  /** As the person stood when the hand last rested. */
  readonly row: AppraisalRow | undefined
  /** As it is now: whoever wrote it sees it at once. */
  readonly note: string | undefined
  readonly onNote: (row: AppraisalRow, note: string) => void
}

/** The right panel: the hit cell of the quadrant, the note as a whole, and the steps from targets to index. */
export const WhyPredikat = memo(function WhyPredikat({ row, note, onNote }: WhyPredikatProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { key, year } = usePeriod()
  const employeeId = row?.employeeId ?? ''
  const enabled = row !== undefined
  const explanation = useApiQuery('appraisal.explain', { employeeId, period: key }, { enabled })
  const realisations = useApiQuery('realisation.grid', { year, employeeId }, { enabled })
  if (row === undefined)
    return (
      <WhyPanel title={t('appraisal.why.title')}>
        <p className="hint">{t('appraisal.why.nobody')}</p>
      </WhyPanel>
    )
  // while another person's answer is on its way nothing of the one before is shown
  const why = explanation.data?.row.employeeId === employeeId ? explanation.data : undefined
  return (
    <WhyPanel
      figure
      title={
        <>
          {t('appraisal.why.title')} <PredikatBadge predikat={row.predikat} />
        </>
      }
      footer={footerOf(why, t, format.dateTime)}
    >
      <p className="hint">{row.fullName}</p>
      {row.state === 'notDue' && <PlanNotice row={row} />}
      <Quadrant result={row.resultRating} behaviour={row.behaviourRating} />
      <DepartureNotice row={row} />
      <Fields name="appraisal.rate">
        <NoteField key={employeeId} stored={note ?? ''} onNote={(text) => onNote(row, text)} />
      </Fields>
      {why && <Sections why={why} rows={realisations.data?.rows ?? []} />}
    </WhyPanel>
  )
})

function PlanNotice({ row }: { readonly row: AppraisalRow }) {
  const { t } = useTexts()
  return (
    <div className="notice">
      <span>{t('appraisal.error.noApprovedPlan', { name: row.fullName })}</span>
      <Button size="compact-sm" variant="default" component={Link} to={`/plan/${row.employeeId}`}>
        {t('appraisal.why.openPlan')}
      </Button>
    </div>
  )
}

const parts = {
  organisation: ['explain.orgResult', 'explain.quadrant'],
  result: ['explain.result.', 'explain.achievement', 'explain.resultSuggestion', 'explain.rating.result'],
  behaviour: ['explain.behaviourSuggestion', 'explain.rating.behaviour'],
  index: ['explain.index'],
} as const

/** The steps in the order of the law, under the heads of the panel. */
function Sections({ why, rows }: { readonly why: Explanation; readonly rows: readonly RealisationRow[] }) {
  const { t } = useTexts()
  const series = seriesOf(why.steps, rows)
  return (['result', 'behaviour', 'organisation', 'index'] as const).map((part) => {
    const steps = why.steps.filter(({ key }) => parts[part].some((prefix) => key.startsWith(prefix)))
    if (steps.length === 0) return null
    return (
      <section key={part}>
        <h3>{t(`appraisal.why.${part}`)}</h3>
        <ExplanationSteps
          steps={steps}
          after={(step) => {
            const row = series.get(step)
            const values =
              row === undefined
                ? []
                : Object.keys(row.values)
                    .toSorted()
                    .map((key) => row.values[key] ?? 0)
            return values.length < 2 ? null : <Sparkline values={values} target={aimOf(row)} />
          }}
        />
      </section>
    )
  })
}

/** Indicator steps stand below their result in the order of the plan, as the realisation rows do. */
function seriesOf(steps: readonly Step[], rows: readonly RealisationRow[]): Map<Step, RealisationRow> {
  const series = new Map<Step, RealisationRow>()
  for (const step of steps) {
    const own = rows.filter(({ resultNumber }) => resultNumber === step.params['number'])
    for (const [index, child] of (step.children ?? []).entries()) {
      const row = own[index]
      if (step.kind === 'result' && row) series.set(child, row)
    }
  }
  return series
}

/** A sum is reached over the year, so its target is no line between the quarters. */
function aimOf(row: RealisationRow | undefined): number | undefined {
  if (row === undefined || row.accumulation === 'sum') return undefined
  return row.direction === 'lower' ? (row.high ?? row.low) : row.low
}

function footerOf(why: Explanation | undefined, t: Translate, time: (iso: string) => string): string {
  const rule = t('appraisal.why.rule')
  return why?.setBy === undefined
    ? rule
    : `${rule} · ${t('appraisal.why.setBy', { who: why.setBy.who, at: time(why.setBy.at) })}`
}
