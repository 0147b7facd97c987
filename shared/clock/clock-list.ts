import { Id, PeriodKey, Year } from '../api/fields.ts'
import { z } from '../api/zod.ts'
import type { Actor } from '../workflow/actor.ts'
import { type ClockId, clockIds, type DocumentKind } from './clock.ts'
import type { Collision } from './collision.ts'
import type { ClockState, ClockStatus } from './status.ts'
import type { CountedDay } from './working-days.ts'

/** The lists of the page: what runs or is late, what has not begun, what is over. */
export const clockGroups = ['open', 'ahead', 'over'] as const
export type ClockGroup = (typeof clockGroups)[number]

export const groupOfState: Readonly<Record<ClockState, ClockGroup>> = {
  overdue: 'open',
  dueToday: 'open',
  running: 'open',
  notStarted: 'ahead',
  metLate: 'over',
  met: 'over',
  lapsed: 'over',
  unrecorded: 'over',
}

export const ClockFilter = z.strictObject({
  year: Year,
  unitId: Id.optional(),
  employeeId: Id.optional(),
  group: z.enum(clockGroups).default('open'),
  /** One clock alone. */
  clock: z.enum(clockIds).optional(),
  offset: z.int().min(0).default(0),
  /** None: the numbers alone. */
  limit: z.int().min(0).max(500).default(50),
})
export type ClockFilter = z.infer<typeof ClockFilter>

/** Which clock of which document: a person's, or of an organisation's result the unit's. */
export const ClockOf = z
  .strictObject({
    clock: z.enum(clockIds),
    period: PeriodKey,
    employeeId: Id.optional(),
    unitId: Id.optional(),
  })
  .refine(
    ({ clock, employeeId, unitId }) => (clock === 'K14' ? unitId : employeeId) !== undefined,
    'error.required',
  )
export type ClockOf = z.infer<typeof ClockOf>

/** Which document something is asked of, and of whom. */
export interface OfDocument {
  readonly document: DocumentKind
  /** A period's key; of a plan or an organisation's result the year. */
  readonly period: string
  /** Whose document it is; absent: the unit's. */
  readonly employeeId?: string
  /** The person's name, or the unit's. */
  readonly name: string
  readonly unitId: string
  readonly unit: string
  readonly actor: Actor
  /** Absent where nobody is entered, and for the clerk. */
  readonly actorName?: string
  readonly article: string
}

/** A clock of a document as it stands today. */
export interface ClockRow extends ClockStatus, OfDocument {
  readonly clock: ClockId
  /** An objection that takes its days would be decided too late to be reported in time. */
  readonly collides?: true
}

export interface ClockPage {
  readonly rows: readonly ClockRow[]
  /** How many there are in the list asked for. */
  readonly total: number
  /** How many of the year stand how. */
  readonly counts: Readonly<Record<ClockState, number>>
  /** Holidays of the days that are counted which nobody has compared with the decree, and years without any. */
  readonly calendar: CalendarGaps
}

export interface CalendarGaps {
  readonly unchecked: number
  readonly emptyYears: readonly number[]
}

/** How one deadline was counted. */
export interface ClockExplanation {
  readonly row: ClockRow
  /** How many working days it runs; absent where it runs up to a date or without an end. */
  readonly workingDays?: number
  /** Each day from the event to the last one; empty where nothing is counted. */
  readonly days: readonly CountedDay[]
  /** Where the last day is none on which the office works: the working day before it. */
  readonly workBy?: string
  readonly collision?: Collision
  /** Dates of the counted holidays that nobody has compared with the decree. */
  readonly unchecked: readonly string[]
}
