import { planSteps } from '#shared/plan/plan-state.ts'

/** What `plans FILE …` can be asked to do: with the cascade, and with a plan's life. */
export const planActions = ['build', 'library', 'matrix', 'list', ...planSteps, 'addendum'] as const
export type PlanAction = (typeof planActions)[number]
