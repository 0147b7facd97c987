import { Id, Year } from '../../api/fields.ts'
import { z } from '../../api/zod.ts'
import type { ClockId } from '../clock.ts'
import type { CalendarGaps, OfDocument } from '../clock-list.ts'
import type { ClockStatus } from '../status.ts'
import { type Risk, risks, whose } from './risk.ts'
import { type NextAct, type NextStage, nextStages } from './stage.ts'

export const NextFilter = z.strictObject({
  /** One that is not being worked on any more is asked for by itself; else the years that are. */
  year: Year.optional(),
  unitId: Id.optional(),
  employeeId: Id.optional(),
  whose: z.enum(whose).default('everybody'),
  stage: z.enum(nextStages).optional(),
  risk: z.enum(risks).optional(),
  /** Equal steps for several people stand on one line, but those of the groups that are open. */
  grouped: z.boolean().default(false),
  open: z.array(z.string().max(200)).max(50).default([]),
  offset: z.int().min(0).default(0),
  /** None: the numbers alone. */
  limit: z.int().min(0).max(500).default(50),
})
export type NextFilter = z.infer<typeof NextFilter>

/** One thing that somebody has to do. */
export interface NextRow extends OfDocument {
  readonly stage: NextStage
  readonly risk: Risk
  /** The unit whose head rates the person. */
  readonly ratedIn: string
  /** The clock that runs and how it stands; absent where the law names no day. */
  readonly clock?: ClockId
  readonly status?: ClockStatus
  /** The operation that does it; absent where none does yet. */
  readonly act?: NextAct
  /** Whoever asks can do it. */
  readonly isMine: boolean
  /** The line stands for so many people: `employeeId` and `name` are those of the first. */
  readonly group?: { readonly key: string; readonly people: number; readonly isOpen: boolean }
  /** Of whose group it is, where that is open. */
  readonly of?: string
}

export interface NextPage {
  readonly rows: readonly NextRow[]
  /** How many there are in the list asked for. */
  readonly total: number
  /** How many there are of each stage and of each risk, whichever of them the list is narrowed to. */
  readonly stages: Readonly<Partial<Record<NextStage, number>>>
  readonly risks: Readonly<Record<Risk, number>>
  /** The years whose documents are looked through. */
  readonly years: readonly number[]
  readonly calendar: CalendarGaps
}
