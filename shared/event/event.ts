import { Id, IsoDate, optionalText, RowVersion } from '../api/fields.ts'
import { z } from '../api/zod.ts'
import type { StandInKind } from '../appraisal/desk/stand-in.ts'
import { actings } from '../people/employee.ts'
import { positionKinds } from '../people/position.ts'
import { schoolAccreditations, studyOutcomes, studyProgrammes } from '../plan/study.ts'
import type { PlanEffect } from './event-law.ts'
import { eventKinds, fieldsOfKind } from './event-law.ts'

/** Something that happens to a person during the year, on a day (domain.md §3.5). */
export const EventDraft = z
  .strictObject({
    employeeId: Id,
    /** Of the person, as the page showed him. */
    rowVersion: RowVersion,
    kind: z.enum(eventKinds),
    date: IsoDate,
    /** Until when, where that is known. */
    to: IsoDate.optional(),
    unitId: Id.optional(),
    positionName: optionalText(200),
    positionKind: z.enum(positionKinds).optional(),
    leadsUnit: z.boolean().optional(),
    /** Absent: whom the tree of units proposes. */
    superiorId: Id.optional(),
    acting: z.enum(actings).optional(),
    programme: z.enum(studyProgrammes).optional(),
    school: z.enum(schoolAccreditations).optional(),
    outcome: z.enum(studyOutcomes).optional(),
    note: optionalText(500),
  })
  .superRefine((draft, context) => {
    for (const field of fieldsOfKind(draft.kind).needed)
      if (draft[field] === undefined)
        context.addIssue({ code: 'custom', path: [field], message: 'error.required' })
    if (draft.to !== undefined && draft.to < draft.date)
      context.addIssue({ code: 'custom', path: ['to'], message: 'error.dateOrder' })
  })
export type EventDraft = z.output<typeof EventDraft>

/** Who evaluates a period after the event: whoever did, whoever does from that day, whoever stands above, or nobody. */
export type RatedBy = 'before' | 'after' | 'above' | 'nobody'

export interface PeriodOutcome {
  readonly period: string
  readonly ratedBy: RatedBy
  /** By name, where it is known. */
  readonly name?: string
  readonly article: string
  /** Of its evaluation. */
  readonly window: { readonly start: string; readonly end: string }
}

export interface PlanOutcome {
  readonly effect: PlanEffect
  /** The plan's days as they will be. */
  readonly from?: string
  readonly to?: string
  readonly article: string
}

/** Whom the person rated until then, and by whom they are rated in the period of the event. */
interface SubordinateOutcome {
  readonly id: string
  readonly name: string
}

/** An evaluation that its appraiser left open, and who makes it instead of him (L IV.A.2–3, L IV.A.14). */
export interface HandedOver {
  readonly employeeId: string
  readonly period: string
  readonly raterId: string
  readonly rater: string
  readonly kind: StandInKind
  readonly article: string
}

/** What an event does: the same for the preview and for what is stored. */
export interface EventOutcome {
  readonly date: string
  readonly plans: readonly PlanOutcome[]
  /** Those whose evaluation lies on or after the day. */
  readonly periods: readonly PeriodOutcome[]
  /** The first day on which somebody new rates; earlier ones stay. */
  readonly superior?: {
    readonly from: string
    readonly id?: string
    readonly name?: string
    readonly to?: string
  }
  readonly subordinates: readonly SubordinateOutcome[]
  /** Until when the person still rates them; absent where he rates nobody. */
  readonly ratesUntil?: string
  /** Unrated evaluations that follow to whoever rates now. */
  readonly evaluations: number
  /** Of periods that are over, and not handed on by whoever leaves. */
  readonly handedOver: readonly HandedOver[]
}
