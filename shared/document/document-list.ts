import { Id, PeriodKey, text } from '../api/fields.ts'
import { z } from '../api/zod.ts'
import {
  evaluationStates,
  type EvaluationState,
  type EvaluationStep,
  type Finality,
} from '../appraisal/evaluation-state.ts'
import type { Predikat } from '../appraisal/predikat.ts'
import type { Rating } from '../appraisal/rating.ts'
import type { Collision } from '../clock/collision.ts'
import type { NextAction } from '../clock/next/next-action.ts'
import type { PlanSnapshot } from '../plan/snapshot.ts'
import type { PossibleMove } from '../workflow/workflow.ts'
import type { DocumentKind } from './document.ts'

export const DocumentFilter = z.strictObject({
  period: PeriodKey,
  unitId: Id.optional(),
  state: z.enum(evaluationStates).optional(),
  /** Only those on which somebody is late. */
  late: z.boolean().default(false),
  search: text(100).default(''),
  offset: z.int().min(0).default(0),
  limit: z.int().min(0).max(10_000).default(50),
})
export type DocumentFilter = z.infer<typeof DocumentFilter>

/** An evaluation of the period as its paper stands. */
export interface DocumentRow {
  readonly employeeId: string
  readonly name: string
  readonly unit: string
  readonly state: EvaluationState
  /** Absent also where whoever asks may not know it yet. */
  readonly predikat?: Predikat
  /** 0 where nobody has touched it. */
  readonly rowVersion: number
  /** What has to be done with it next. */
  readonly next?: Pick<NextAction, 'stage' | 'by' | 'risk' | 'clock' | 'status' | 'article'>
}

export interface DocumentPage {
  readonly rows: readonly DocumentRow[]
  readonly total: number
  /** How many stand where, whatever the list is narrowed to. */
  readonly states: Readonly<Partial<Record<EvaluationState, number>>>
  readonly late: number
}

/** One step as it was taken. */
export interface DocumentStep {
  readonly number: number
  readonly action: EvaluationStep
  readonly state: EvaluationState
  readonly date: string
  readonly takenOn: string
  readonly by: string
  readonly second?: string
  readonly reason?: string
  readonly judgement?: Judgement
  /** The paper that it made, with its people as they stood. */
  readonly document?: DocumentKind
  readonly snapshot?: PlanSnapshot
}
export interface Judgement {
  readonly resultRating?: Rating
  readonly behaviourRating?: Rating
  readonly predikat?: Predikat
  readonly note?: string
}

export interface EvaluationDocument extends DocumentRow {
  readonly period: string
  readonly judgement?: Judgement
  /** The steps that whoever asks could take, with what holds one up. */
  readonly moves: readonly PossibleMove<EvaluationState, EvaluationStep>[]
  /** The newest first. */
  readonly steps: readonly DocumentStep[]
  readonly finality?: Finality
  /** Until when there may be an objection. */
  readonly objectBy?: string
  readonly collision?: Collision
}
