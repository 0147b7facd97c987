import { Id, PeriodKey } from '../api/fields.ts'
import { z } from '../api/zod.ts'
import type { AppraisalRow } from '../appraisal/evaluation.ts'
import type { TargetKind } from '../plan/target.ts'
import type { BeyondChance } from './chance.ts'
import type { Finding } from './findings.ts'

export const CheckFilter = z.strictObject({
  period: PeriodKey,
  unitId: Id.optional(),
  offset: z.int().min(0).default(0),
})

export interface CheckedTeam {
  readonly unitId: string
  readonly unit: string
  readonly appraiser?: string
  readonly people: number
  readonly rated: number
  readonly findings: readonly Finding[]
  /** More, or fewer, above expectation than chance would bring about in this office. */
  readonly chance?: BeyondChance
}
export interface Check {
  readonly period: string
  readonly teams: readonly CheckedTeam[]
  /** Of which these are a window. */
  readonly total: number
}

export const Pair = z.strictObject({ period: PeriodKey, employeeIds: z.tuple([Id, Id]) })

/** What was planned and reached of one result, in words and figures. */
export interface ComparedIndicator {
  readonly text: string
  readonly targetKind: TargetKind
  readonly targetText?: string
  readonly low?: number
  readonly high?: number
  readonly targetUnit?: string
  readonly value?: number
  readonly achievement?: number
}
export interface ComparedPerson {
  readonly row: AppraisalRow
  /** Work result → its indicators. */
  readonly indicators: Readonly<Record<string, readonly ComparedIndicator[]>>
  readonly evidence: number
}
