import { Id, Year } from '../api/fields.ts'
import { z } from '../api/zod.ts'
import type { EducationLevel } from '../people/education.ts'
import {
  type CareerDate,
  careerKinds,
  type CareerKind,
  type Condition,
  type ConditionState,
} from './career-lines.ts'
import type { SeniorityKey } from './seniority.ts'

/** A month of the calendar, or what lies before it, or what has no date because a fact is missing. */
const openMonths = ['late', 'undated'] as const
const monthPattern = /^\d{4}-(?:0[1-9]|1[0-2])$/
const CareerMonth = z
  .string()
  .refine((month) => monthPattern.test(month) || openMonths.some((one) => one === month), 'error.date')

const window = {
  offset: z.int().min(0).default(0),
  limit: z.int().min(0).max(1000).default(100),
}

export const CareerFilter = z.strictObject({
  /** So many months from the one in which today is. */
  months: z.union([z.literal(12), z.literal(24)]).default(12),
  /** Instead the months of one year, as a report of it tells. */
  year: Year.optional(),
  kind: z.enum(careerKinds).optional(),
  month: CareerMonth.optional(),
  unitId: Id.optional(),
  ...window,
})
export type CareerFilter = z.infer<typeof CareerFilter>

interface WhoseCareer {
  readonly employeeId: string
  readonly nip?: string
  readonly fullName: string
  readonly unitId: string
  readonly unit: string
  readonly grade?: string
  readonly positionName?: string
}

/** Something to check: never a right. */
export interface CareerLine extends CareerDate {
  readonly standing: ConditionState
  readonly conditions: readonly Condition[]
}
export interface CareerRow extends WhoseCareer, CareerLine {}
export interface CareerPage {
  readonly rows: readonly CareerRow[]
  readonly total: number
  /** `late`, the months of the window and `undated`, with how many there are of each kind, whatever month is asked for. */
  readonly months: readonly {
    readonly month: string
    readonly total: number
    readonly kinds: Readonly<Partial<Record<CareerKind, number>>>
  }[]
}

export const SeniorityFilter = z.strictObject({
  year: Year,
  /** PPPK stand in a list of their own. */
  list: z.enum(['pns', 'pppk']).default('pns'),
  unitId: Id.optional(),
  ...window,
})
export type SeniorityFilter = z.infer<typeof SeniorityFilter>

export interface SeniorityRow extends WhoseCareer {
  /** In the list of the whole office. */
  readonly place: number
  readonly gradeDate?: string
  readonly positionDate?: string
  readonly serviceYears?: number
  readonly serviceMonths?: number
  readonly training?: { readonly name: string; readonly completedOn: string; readonly hours?: number }
  readonly educationLevel?: EducationLevel
  readonly school?: string
  readonly graduationYear?: number
  /** In whole years at the end of the year. */
  readonly age?: number
  /** By which key this person stands behind the one right before; absent for the first. */
  readonly decidedBy?: SeniorityKey
  readonly missing: readonly SeniorityKey[]
}
export interface SeniorityPage {
  /** The last day of the year. */
  readonly on: string
  readonly rows: readonly SeniorityRow[]
  readonly total: number
  /** How many lack a fact of the keys. */
  readonly incomplete: number
}
