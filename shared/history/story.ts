import { Id, IsoDate, PeriodKey } from '../api/fields.ts'
import { z } from '../api/zod.ts'
import type { HistoryEvent, RowChange } from './history.ts'

/** What somebody looks for in the story: the nouns by which an operation is named, and reading, which may be of any. */
export const storyKinds = ['people', 'plan', 'progress', 'appraisal', 'office', 'reading'] as const
export type StoryKind = (typeof storyKinds)[number]

/** Of which kind the acts of a noun are; whatever else there is belongs to the office. */
export const kindOfNoun: Readonly<Record<string, Exclude<StoryKind, 'office' | 'reading'>>> = {
  unit: 'people',
  official: 'people',
  employee: 'people',
  event: 'people',
  plan: 'plan',
  goal: 'plan',
  library: 'plan',
  realisation: 'progress',
  indicator: 'progress',
  progress: 'progress',
  case: 'progress',
  actionPlan: 'progress',
  adjustment: 'progress',
  evidence: 'progress',
  appraisal: 'appraisal',
  evaluation: 'appraisal',
  document: 'appraisal',
  orgResult: 'appraisal',
  scheme: 'appraisal',
}

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
  readonly page: 'person' | 'plan' | 'appraisal' | 'progress'
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
