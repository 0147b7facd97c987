/** Figures with aspects, or a narrative of measure and target (A.1.7, A.1.6): of the plan, not of the rating. */
export const approaches = ['quantitative', 'qualitative'] as const
export type Approach = (typeof approaches)[number]
