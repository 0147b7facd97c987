import type { PlanState } from '#shared/plan/plan-state.ts'
import { useTexts } from '../../i18n/texts.ts'

/** The plan's state in a word; colour only repeats it. */
export function PlanStatePill({ state }: { readonly state: PlanState | undefined }) {
  const { t } = useTexts()
  const tone =
    state === 'approved' ? 'tone-excellent' : state === undefined ? 'tone-none' : 'tone-needsImprovement'
  return (
    <span className={`pill ${tone}`}>{state === undefined ? t('plan.noPlan') : t(`planState.${state}`)}</span>
  )
}
