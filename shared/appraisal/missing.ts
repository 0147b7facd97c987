import type { MissingKey } from './evaluation.ts'

/** In the order in which a gap has to be closed; the text is `missing.<stage>`. */
export const stages = [
  ...(['unit', 'superior', 'plan', 'approval', 'realisation'] as const),
  ...(['behaviourScores', 'marks', 'result', 'behaviour', 'criteria'] as const),
] as const
export type Stage = (typeof stages)[number]

/** What of the year stands for a person before anybody rates. */
export interface Progress {
  readonly planState?: string
  /** Each main result with indicators has an entry that lies in the period. */
  readonly realised: boolean
}

/** What the appraiser has chosen, and whether a mark that the office asks for (`appraisal.markEachResult`) is lacking. */
interface Chosen {
  readonly result: string | null | undefined
  readonly behaviour: string | null | undefined
  readonly unmarked: boolean
}

/** The gaps that keep a person from being finished, in the order of the stages. No progress: there is no plan. */
export function gapsOf(progress: Progress | undefined, chosen: Chosen): Stage[] {
  return [...planGapsOf(progress), ...ratingGapsOf(chosen)]
}

function planGapsOf(progress: Progress | undefined): Stage[] {
  if (progress === undefined) return ['plan']
  const gaps: Stage[] = []
  if (progress.planState !== 'approved') gaps.push('approval')
  if (!progress.realised) gaps.push('realisation')
  return gaps
}

/** What is left for the appraiser. */
export function ratingGapsOf({ result, behaviour, unmarked }: Chosen): Stage[] {
  const gaps: Stage[] = []
  if (unmarked) gaps.push('marks')
  if (!result) gaps.push('result')
  if (!behaviour) gaps.push('behaviour')
  return gaps
}

export const missingKeys = (gaps: readonly Stage[]): MissingKey[] =>
  gaps.map((gap) => `missing.${gap}` as const)

const ofAppraiser: readonly MissingKey[] = missingKeys(['marks', 'result', 'behaviour'])

/** Whether a gap is the appraiser's to close. */
export function isRatingGap(key: MissingKey): boolean {
  return ofAppraiser.includes(key)
}

/** "Selesai": nothing is left for the appraiser, on every page, in the counts and in the report. */
export function isFinished({ missing }: { readonly missing: readonly MissingKey[] }): boolean {
  return !missing.some(isRatingGap)
}
