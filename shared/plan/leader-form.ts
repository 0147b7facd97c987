import { optionalText } from '../api/fields.ts'
import { z } from '../api/zod.ts'
import type { PositionKind } from '../people/position.ts'

/** Perspectives of a leader's indicators (A.1.1, A.1.2; p29): all four are to be covered, the budget must be. */
export const perspectives = ['recipients', 'process', 'internal', 'budget'] as const
export type Perspective = (typeof perspectives)[number]

/** How much of a result is in one's own hands (p28, p44), from the least to the most. */
export const controlLevels = [
  'outcome',
  'intermediateOutcome',
  'outputLow',
  'outputMedium',
  'outputHigh',
] as const
export type ControlLevel = (typeof controlLevels)[number]

/** Which form the head of the office is planned on: the regulation leaves open whether a camat leads an independent unit. */
export const headOfOfficeForms = ['leader', 'administration'] as const

/** The indicator manual A.1.3 (p38), asked where the indicators of Renstra or PK are not yet understood by all (p37 b). */
export const IndicatorManual = z.strictObject({
  purpose: optionalText(1000),
  definition: optionalText(1000),
  formula: optionalText(1000),
  unit: optionalText(200),
  quality: optionalText(500),
  source: optionalText(500),
  reporting: optionalText(200),
})
export type IndicatorManual = z.output<typeof IndicatorManual>
export const manualFields = [
  'purpose',
  'definition',
  'formula',
  'unit',
  'quality',
  'source',
  'reporting',
] as const satisfies readonly (keyof IndicatorManual)[]

interface PlannedPost {
  readonly isLeaderForm: boolean
  readonly positionKind?: PositionKind | undefined
  readonly leadsUnit: boolean
}

/**
 * The levels of control that fit a post (p28, p44): leaders up to output low; administrators, supervisors and team leads from output
 * medium on; whoever leads nobody and is pelaksana output high. A note, never a refusal.
 */
export function fitsPost(
  level: ControlLevel,
  { isLeaderForm, positionKind, leadsUnit }: PlannedPost,
): boolean {
  const place = controlLevels.indexOf(level)
  if (isLeaderForm) return place <= controlLevels.indexOf('outputLow')
  if (positionKind === 'pelaksana' && !leadsUnit) return level === 'outputHigh'
  return place >= controlLevels.indexOf('outputMedium')
}
