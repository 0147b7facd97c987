import type { Explanation, RecordedFor } from '#shared/appraisal/explanation.ts'
import type { Step } from '#shared/appraisal/step.ts'
import type { RealisationRow } from '#shared/plan/realisation.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { ExplanationSteps } from '../explanation-steps.tsx'
import { Sparkline } from '../sparkline.tsx'
import { RecordedList } from './recorded-list.tsx'

const parts = {
  rater: ['explain.standIn'],
  organisation: ['explain.orgResult', 'explain.quadrant', 'explain.override'],
  result: ['explain.result.', 'explain.achievement', 'explain.resultSuggestion', 'explain.rating.result'],
  behaviour: ['explain.behaviourSuggestion', 'explain.rating.behaviour'],
  index: ['explain.index'],
} as const

interface WhySectionsProps {
  readonly why: Explanation
  readonly rows: readonly RealisationRow[]
}

/** The steps in the order of the law, under their heads: realisation, evidence, ratings, the cell and its article. */
export function WhySections({ why, rows }: WhySectionsProps) {
  const { t } = useTexts()
  const { year } = usePeriod()
  const series = seriesOf(why.steps, rows)
  const recorded = recordedOf(why)
  const after = (step: Step) => {
    const found = recorded.get(step)
    if (found) return <RecordedList recorded={found} employeeId={why.row.employeeId} year={year} />
    const row = series.get(step)
    const values = Object.entries(row?.values ?? {}).toSorted(([a], [b]) => a.localeCompare(b))
    if (values.length < 2) return null
    return <Sparkline values={values.map(([, value]) => value)} target={aimOf(row)} />
  }
  return (['rater', 'result', 'behaviour', 'organisation', 'index'] as const).map((part) => {
    const steps = why.steps.filter(({ key }) => parts[part].some((prefix) => key.startsWith(prefix)))
    if (steps.length === 0) return null
    return (
      <section key={part}>
        <h3>{t(`appraisal.why.${part}`)}</h3>
        <ExplanationSteps steps={steps} after={after} />
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
      if (step.kind === 'result' && row && child.kind === 'indicator') series.set(child, row)
    }
  }
  return series
}

/** The step that counts what was recorded stands last below its result; results come in the order of the plan in both. */
function recordedOf({ steps, recorded }: Explanation): Map<Step, RecordedFor> {
  const results = steps.filter(({ kind }) => kind === 'result')
  return new Map(
    results.flatMap(({ children = [] }, index) => {
      const [last, found] = [children.at(-1), recorded[index]]
      return last?.key === 'explain.recorded.some' && found ? [[last, found] as const] : []
    }),
  )
}

/** A sum is reached over the year, so its target is no line between the quarters. */
function aimOf(row: RealisationRow | undefined): number | undefined {
  if (row === undefined || row.accumulation === 'sum') return undefined
  return row.direction === 'lower' ? (row.high ?? row.low) : row.low
}
