import type { TextKey } from '../text/catalogue.ts'

/** A value of a step: a number or text as it is, or a key of the catalogue to be translated first. */
export type StepParam = string | number | { readonly key: TextKey }

const stepKinds = [
  'result',
  'indicator',
  'achievement',
  'suggestion',
  'rating',
  'value',
  'quadrant',
  'index',
  'part',
] as const
export type StepKind = (typeof stepKinds)[number]

/**
 * One step of "why": what was put in, the rule with its article, what came out. `key` is a key of the catalogue
 * (`explain.…`) with `params`; numbers are decimals with at most two places.
 */
export type Step = {
  readonly kind: StepKind
  readonly key: TextKey
  readonly params: Readonly<Record<string, StepParam>>
  readonly article?: string
  readonly children?: readonly Step[]
}

/** A parameter that is a word of the catalogue: `rating.above`, `predikat.good`. */
export function codeParam(key: TextKey): StepParam {
  return { key }
}
