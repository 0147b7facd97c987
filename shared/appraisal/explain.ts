/** A value of a step: a number or text as it is, or a key of the catalogue to be translated first. */
export type StepParam = string | number | { readonly key: string }

/** One step of "why": what was put in, the rule with its article, what came out. Sentences are catalogue keys. */
export type Step = {
  readonly kind: StepKind
  readonly key: string
  readonly params: Readonly<Record<string, StepParam>>
  readonly article?: string
  readonly children?: readonly Step[]
}

export const stepKinds = [
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
