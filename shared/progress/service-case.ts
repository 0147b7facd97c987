import { Id, IsoDate, ofDraft, requiredText, requireSeen, SeenVersion, Year } from '../api/fields.ts'
import { z } from '../api/zod.ts'

/** A complaint or a request that a unit received, without a word about who made it. */
export interface ServiceCase {
  readonly id: string
  readonly rowVersion: number
  readonly unitId: string
  readonly unit: string
  readonly caseKind: string
  readonly subject: string
  readonly receivedOn: string
  readonly answeredOn?: string
  /** From the day it came to the day it was answered, in days of the calendar. */
  readonly days?: number
}

/** A row of digits that long is somebody's number: NIK, NIP, a telephone. */
const somebodysNumber = /(?:\d[\s.-]?){9}\d/

const fields = {
  unitId: Id,
  caseKind: requiredText(60),
  subject: requiredText(200).refine((text) => !somebodysNumber.test(text), 'serviceCase.error.personal'),
  receivedOn: IsoDate,
  answeredOn: IsoDate.optional(),
}
export const CaseDraft = z
  .strictObject({ ...ofDraft, ...fields })
  .superRefine(requireSeen)
  .refine(({ receivedOn, answeredOn }) => answeredOn === undefined || answeredOn >= receivedOn, {
    path: ['answeredOn'],
    error: 'serviceCase.error.order',
  })
export type CaseDraft = z.infer<typeof CaseDraft>

/** A list as it is copied from a sheet: received, answered (or nothing), subject, and a kind where it is another. */
export const CasePaste = z.strictObject({
  unitId: Id,
  caseKind: requiredText(60),
  text: requiredText(200_000),
})
export const CaseFilter = z.strictObject({ year: Year, unitId: Id.optional() })

export interface CaseList {
  readonly cases: readonly ServiceCase[]
  readonly open: number
  readonly answered: number
  /** Days to the answer, half of the cases took no longer; absent for fewer than are enough for a claim. */
  readonly median?: number
  /** Kinds in use, for the next one. */
  readonly kinds: readonly string[]
  /** Whether the one who asks may write here. */
  readonly writable: boolean
}

export const caseMeasures = ['median', 'mean'] as const
export type CaseMeasure = (typeof caseMeasures)[number]
export const dayCounts = ['calendar', 'working'] as const
export type DayCount = (typeof dayCounts)[number]

/** From which cases an indicator computes itself, each month those that were answered in it. */
export const CaseRuleDraft = z.strictObject({
  indicatorId: Id,
  unitId: Id,
  /** Absent: cases of every kind. */
  caseKind: requiredText(60).optional(),
  measure: z.enum(caseMeasures),
  dayCount: z.enum(dayCounts),
  rowVersion: SeenVersion,
})
export type CaseRuleDraft = z.infer<typeof CaseRuleDraft>
export const SeenRule = z.strictObject({ indicatorId: Id, rowVersion: SeenVersion })

export interface CaseRule extends Omit<CaseRuleDraft, 'indicatorId'> {
  readonly unit: string
  /** Months in which cases were answered; without a value where they were too few. */
  readonly months: readonly { readonly period: string; readonly cases: number; readonly value?: number }[]
}
