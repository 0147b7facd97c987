import type { NextRow } from '#shared/clock/next/next-list.ts'
import type { NextStage } from '#shared/clock/next/stage.ts'
import type { AppSearch } from '../../shell/search.ts'

interface Place {
  readonly to: string
  readonly search: Partial<AppSearch>
}

const planStages: readonly NextStage[] = ['write', 'submitPlan', 'resume', 'approve', 'planStep']

const documentStages: readonly NextStage[] = [
  ...(['submit', 'review', 'sign', 'escalate', 'deliver', 'acknowledge'] as const),
  ...(['decide', 'reportUp', 'close', 'evaluationStep'] as const),
]

/** Where the thing is done: the page with its person and period in sight. */
export function placeOfNext({ stage, employeeId, unitId, ratedIn, period, group }: NextRow): Place {
  if (group) return { to: '/clock/next', search: { whose: 'mine', open: group.key } as Place['search'] }
  if (employeeId === undefined) return { to: '/settings', search: { period, tab: 'orgResult' } }
  if (stage === 'unit' || stage === 'superior') return { to: `/employees/${employeeId}`, search: {} }
  if (planStages.includes(stage)) return { to: `/plan/${employeeId}`, search: { period } }
  if (stage === 'realisation') return { to: '/realisation', search: { period, unit: unitId } }
  if (documentStages.includes(stage)) return { to: '/documents', search: { period, selected: employeeId } }
  return { to: '/appraisal', search: { period, unit: ratedIn, selected: employeeId } }
}
