import type { Message } from '../../api/errors.ts'
import { Id, optionalText, Year } from '../../api/fields.ts'
import { z } from '../../api/zod.ts'
import type { EmployeeRow } from '../../people/employee.ts'
import { spellingOf } from '../../spelling/spelling.ts'
import type { Goal } from './goal.ts'
import type { LibraryIndicator } from './library.ts'
import type { ManyOutcome } from './line.ts'
import { sameIndicator } from '../plan-difference.ts'
import type { LeaderResult } from '../plan.ts'
import type { WorkResultKind } from '../work-result.ts'

/** Where a proposed line comes from. */
export const lineSources = ['last', 'leader', 'library'] as const
type LineSource = (typeof lineSources)[number]

export const OfBuilder = z.strictObject({ employeeId: Id, year: Year, fromYear: Year.optional() })

export interface ProposedIndicator extends LibraryIndicator {
  /** What the year copied from reached, accumulated. */
  readonly reached?: number
}
export interface ProposedLine {
  readonly source: LineSource
  readonly kind: WorkResultKind
  readonly text: string
  readonly assignedBy?: string
  readonly outcome?: string
  readonly objectiveId?: string
  readonly parentId?: string
  readonly parentIndicatorId?: string
  readonly parentWords?: string
  readonly indicators: readonly ProposedIndicator[]
  /** Stands in this year's plan already. */
  readonly isThere: boolean
}
export interface PlanProposal {
  readonly employee: EmployeeRow
  readonly year: number
  /** The year of `last`; absent where the person has no other plan. */
  readonly fromYear?: number
  readonly years: readonly number[]
  /** Why nothing can be written in the plan as it stands. */
  readonly closed?: Message
  readonly lines: readonly ProposedLine[]
  readonly parents: readonly LeaderResult[]
  readonly goals: readonly Goal[]
  /** Core values whose special expectation last year's plan has and this one lacks. */
  readonly expectations: number
}

/** How a line of the new plan stands against last year. */
export type LineDifference = 'new' | 'same' | 'changed' | 'dropped'

export function lineDifference(
  proposed: ProposedLine,
  chosen: {
    readonly taken: boolean
    readonly text: string
    readonly indicators: readonly LibraryIndicator[]
  },
): LineDifference {
  if (proposed.source !== 'last') return 'new'
  if (!chosen.taken) return 'dropped'
  const isSame =
    spellingOf(chosen.text) === spellingOf(proposed.text) &&
    proposed.indicators.every((indicator, at) => {
      const now = chosen.indicators[at]
      return now !== undefined && sameIndicator(indicator, now)
    })
  return isSame ? 'same' : 'changed'
}

/** Drafts of last year for a selection or the whole office. */
export const BuildMany = z.strictObject({
  year: Year,
  fromYear: Year,
  unitId: Id.optional(),
  /** Absent: everybody who is planned for. */
  employeeIds: z.array(Id).min(1, 'error.required').max(10_000).optional(),
})
export type BuildMany = z.infer<typeof BuildMany>
/** What building would do; `results` counts those that would be added. */
export interface BuildPreview extends ManyOutcome {
  readonly results: number
}

/** A result whose leader's result is named in words only, and what it would be linked to. */
export interface Relink {
  readonly workResultId: string
  readonly employeeId: string
  readonly name: string
  readonly text: string
  readonly words: string
  /** `exact`: the same words; `near`: alike; `none`: the leader has nothing like it. */
  readonly how: 'exact' | 'near' | 'none'
  readonly parentId?: string
  readonly parentText?: string
}
export const RelinkFilter = z.strictObject({ year: Year, unitId: Id.optional() })
export const RelinkParents = z.strictObject({
  year: Year,
  links: z
    .array(z.strictObject({ workResultId: Id, parentId: Id, words: optionalText(500) }))
    .min(1, 'error.required')
    .max(20_000),
})
