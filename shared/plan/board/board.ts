import { Id, Year } from '../../api/fields.ts'
import { z } from '../../api/zod.ts'
import { type Standing, standings } from './standing.ts'

export const BoardFilter = z.strictObject({
  year: Year,
  unitId: Id.optional(),
  /** Only people who stand like this; units that have none are left out. */
  standing: z.enum(standings).optional(),
  /** Units whose people are listed below them. */
  open: z.array(Id).max(1000).default([]),
  /** `ready`: the rows at once, and of the figures of all what is known by then; `whole` waits until everybody is counted. */
  figures: z.enum(['whole', 'ready']).default('whole'),
  offset: z.int().min(0).default(0),
  limit: z.int().min(0).max(500).default(50),
})
export type BoardFilter = z.infer<typeof BoardFilter>

export type StandingCounts = Readonly<Record<Standing, number>>

/** A unit with how its own people stand; with a filter those alone. */
export interface BoardUnit {
  readonly kind: 'unit'
  readonly unitId: string
  readonly name: string
  readonly depth: number
  readonly people: number
  readonly counts: StandingCounts
  /** People without an indicator to follow. */
  readonly without: number
}

/** A person with how his indicators stand. */
export interface BoardPerson {
  readonly kind: 'person'
  readonly employeeId: string
  readonly unitId: string
  readonly name: string
  /** Absent: he has no indicator. */
  readonly standing?: Standing
  /** Indicators. */
  readonly counts: StandingCounts
  /** His achievement against the running targets, as everywhere; orientation, never a rating. */
  readonly percent?: number
  /** How many of his indicators went against their baseline. */
  readonly worse: number
}
export type BoardRow = BoardUnit | BoardPerson

export interface Board {
  readonly rows: readonly BoardRow[]
  readonly total: number
  readonly people: number
  /** So many of them are not counted yet. */
  readonly waiting: number
  readonly counts: StandingCounts
  readonly without: number
}
