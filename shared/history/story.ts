import { Id, IsoDate, PeriodKey } from '../api/fields.ts'
import { z } from '../api/zod.ts'
import type { HistoryEvent, RowChange } from './history.ts'
import { storyKinds } from './story-kind.ts'

export const StoryFilter = z.strictObject({
  /** Only what is about this person. */
  employeeId: Id.optional(),
  /** A period, or a year with all of its periods. */
  period: PeriodKey.optional(),
  kind: z.enum(storyKinds).optional(),
  /** Part of the name of whoever did it. */
  who: z.string().trim().min(1).max(100).optional(),
  from: IsoDate.optional(),
  to: IsoDate.optional(),
  /** Where the page before ended. */
  before: z.int().min(1).optional(),
  limit: z.int().min(1).max(500).default(50),
})
export type StoryFilter = z.output<typeof StoryFilter>

/** What a sentence speaks of, where a page shows it. */
export interface Opens {
  readonly page: 'person' | 'plan' | 'appraisal' | 'progress' | 'feedback'
  readonly employeeId: string
  readonly period?: string
}

export interface StoryChange extends RowChange {
  readonly period?: string
}

/** One act with what a sentence needs. */
export interface StoryLine extends HistoryEvent {
  readonly changes: readonly StoryChange[]
  /** Whom it is about, of those in sight: the first of them … */
  readonly subjects: readonly string[]
  /** … and how many there are. */
  readonly subjectCount: number
  readonly opens?: Opens
}

export interface Story {
  readonly lines: readonly StoryLine[]
  /** There may be more before it: an answer ends when it is full, or when it has looked through so many acts. */
  readonly before?: number
}
