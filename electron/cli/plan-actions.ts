/** What `plans FILE …` can be asked to do. */
export const planActions = ['build', 'library', 'matrix'] as const
export type PlanAction = (typeof planActions)[number]
