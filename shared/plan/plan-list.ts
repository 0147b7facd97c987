import { Id, Year } from '../api/fields.ts'
import { z } from '../api/zod.ts'
import type { EmployeeRow } from '../people/employee.ts'
import type { PlanState } from './plan-state.ts'

/** By which the list is narrowed: a state of the plan that is worked on, none, or what whoever asks is to approve. */
export const planListStates = ['awaitsYou', 'none', 'draft', 'submitted', 'returned', 'approved'] as const
export const planSorts = [
  'person',
  'unit',
  'results',
  'additional',
  'indicators',
  'problems',
  'state',
] as const
export type PlanSort = (typeof planSorts)[number]

export const PlanFilter = z.strictObject({
  year: Year,
  unitId: Id.optional(),
  state: z.enum(planListStates).optional(),
  /** Words that name or NIP hold. */
  search: z.string().max(100).optional(),
})
export type PlanFilter = z.infer<typeof PlanFilter>

export const PlanPageFilter = PlanFilter.extend({
  /** Without one, the office's own order. */
  sort: z.enum(planSorts).optional(),
  descending: z.boolean().default(false),
  offset: z.int().min(0).default(0),
  limit: z.int().min(0).max(500).default(50),
})
export type PlanPageFilter = z.infer<typeof PlanPageFilter>

/** A person who is planned for, with the version of the plan that is being worked on. */
export interface PlannedPerson {
  readonly employee: EmployeeRow
  readonly planId?: string
  readonly rowVersion?: number
  readonly version?: number
  /** As it is being worked on; an approved plan with a change under way is still the one that holds. */
  readonly state?: PlanState
  /** An approved version holds until this one is approved. */
  readonly isAddendum: boolean
  /** Handed in, and whoever asks is to approve it. */
  readonly awaitsYou: boolean
  readonly origin?: 'typed' | 'import' | 'copy'
}

export interface PlanListRow extends PlannedPerson {
  readonly results: number
  readonly additional: number
  readonly indicators: number
  readonly problems: number
}

export interface PlanCounts {
  readonly people: number
  readonly approved: number
  readonly submitted: number
  /** Returned ones too. */
  readonly draft: number
  readonly none: number
}

export interface PlanPage {
  readonly rows: readonly PlanListRow[]
  /** That the filter fits. */
  readonly total: number
  /** Of the unit or the office, whatever state or words were asked for. */
  readonly counts: PlanCounts
  /** Drafts that the filter fits. */
  readonly drafts: number
  readonly awaiting: number
}
