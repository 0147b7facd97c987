import type { Message } from '../../api/errors.ts'
import { Id, optionalText, requiredText, Year } from '../../api/fields.ts'
import { z } from '../../api/zod.ts'
import { cascadeFields, indicatorFields, requireTarget, targetFields } from '../plan.ts'
import { workResultKinds } from '../work-result.ts'

/** An indicator that comes with a line. */
export const IndicatorLine = z.strictObject(indicatorFields).superRefine(requireTarget)
export type IndicatorLine = z.infer<typeof IndicatorLine>

/** A result with its indicators as it goes into a draft: from last year, a library, a leader's plan or typed. */
export const ResultLine = z.strictObject({
  kind: z.enum(workResultKinds),
  text: requiredText(500),
  assignedBy: optionalText(200),
  ...cascadeFields,
  indicators: z.array(IndicatorLine).max(50).default([]),
})
export type ResultLine = z.infer<typeof ResultLine>

/** What a draft lacks is added; a result of the same words is there already and takes only the indicators that it lacks. */
export const PlanLines = z.strictObject({
  employeeId: Id,
  year: Year,
  lines: z.array(ResultLine).min(1, 'error.required').max(100),
  /** The year whose special expectations are taken over where this one has none. */
  expectationsFrom: Year.optional(),
})
export interface AddedLines {
  readonly results: number
  readonly indicators: number
}

const OwnTarget = z.strictObject({
  employeeId: Id,
  /** Place of the indicator in the line, from 0. */
  indicator: z.int().min(0).max(49),
  ...targetFields,
})
type OwnTarget = z.infer<typeof OwnTarget>

/** One result to many people, with the same target or each with an own one. */
export const GivenResult = z
  .strictObject({
    year: Year,
    employeeIds: z.array(Id).min(1, 'error.required').max(10_000),
    line: ResultLine,
    targets: z.array(OwnTarget).max(100_000).default([]),
  })
  .superRefine(({ line, targets }, context) => {
    for (const [at, target] of targets.entries()) {
      const indicator = line.indicators[target.indicator]
      const report = (message: string) =>
        context.addIssue({ code: 'custom', path: ['targets', at, 'low'], message })
      if (indicator === undefined) return report('error.required')
      const check = IndicatorLine.safeParse(withTarget(indicator, target))
      if (!check.success) report(check.error.issues[0]?.message ?? 'error.required')
    }
  })

/** The indicator with a person's own target. */
export function withTarget(indicator: IndicatorLine, { low, high, targetText }: OwnTarget): IndicatorLine {
  return {
    ...indicator,
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    ...(targetText !== undefined && { targetText }),
  }
}

export interface Refused extends Message {
  readonly id: string
  readonly name: string
}
/** What an act on many people came to; whoever was left out is named with the reason. */
export interface ManyOutcome {
  readonly changed: number
  readonly refused: readonly Refused[]
}
