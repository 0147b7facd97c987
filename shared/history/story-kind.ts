/** What somebody looks for in the story: the nouns by which an operation is named, and reading, which may be of any. */
export const storyKinds = [
  'people',
  'plan',
  'progress',
  'appraisal',
  'development',
  'office',
  'reading',
] as const
export type StoryKind = (typeof storyKinds)[number]

/** Of which kind the acts of a noun are; whatever else there is belongs to the office. */
export const kindOfNoun: Readonly<Record<string, Exclude<StoryKind, 'office' | 'reading'>>> = {
  unit: 'people',
  official: 'people',
  employee: 'people',
  event: 'people',
  plan: 'plan',
  goal: 'plan',
  library: 'plan',
  realisation: 'progress',
  indicator: 'progress',
  progress: 'progress',
  case: 'progress',
  actionPlan: 'progress',
  adjustment: 'progress',
  evidence: 'progress',
  feedback: 'progress',
  appraisal: 'appraisal',
  evaluation: 'appraisal',
  document: 'appraisal',
  scan: 'appraisal',
  orgResult: 'appraisal',
  scheme: 'appraisal',
  training: 'development',
  guidance: 'development',
  counselling: 'development',
}
