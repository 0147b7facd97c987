import { Id, PeriodKey, Year } from '../api/fields.ts'
import { z } from '../api/zod.ts'
import type { Criterion } from '../appraisal/criteria.ts'
import { readValue, type ValueReading } from '../appraisal/phrases.ts'
import type { AppraisalRow } from '../appraisal/evaluation.ts'
import type { Predikat } from '../appraisal/predikat.ts'
import type { Rating } from '../appraisal/rating.ts'
import type { BehaviourBounds } from '../appraisal/suggest-behaviour.ts'
import { hundredthsOf } from '../number/decimal.ts'
import { type CoreValue, coreValues } from '../plan/core-value.ts'
import type { BelowTwice } from './below-twice.ts'
import type { DueLine } from './due-process.ts'
import type { Guidance } from './guidance.ts'
import type { Helped } from './helped.ts'
import { type CoursesOfTopics, type NoteFacts, readResult } from './person-notes.ts'
import type { HoursMark, TrainedPerson, Training } from './training.ts'
import type { TrainingNeed } from './training-need.ts'

const window = {
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(200).default(50),
}
export const StrengthFilter = z.strictObject({
  period: PeriodKey,
  /** With its subtree. */
  unitId: Id.optional(),
  ...window,
})
export type StrengthFilter = z.output<typeof StrengthFilter>
export const NotesFilter = z.strictObject({
  period: PeriodKey,
  unitId: Id.optional(),
  employeeId: Id.optional(),
  ...window,
})
export type NotesFilter = z.output<typeof NotesFilter>
export const OfPersonYear = z.strictObject({ employeeId: Id, year: Year })

/** How a value stands, with what it rests on. */
export interface ValueCell {
  readonly reading: ValueReading
  readonly rating?: Rating
  readonly score?: number
}
export type ValueCells = Readonly<Partial<Record<CoreValue, ValueCell>>>
/** Work results that read as a strength, as a weakness, and all of which something is known. */
interface ResultCell {
  readonly strong: number
  readonly weak: number
  readonly known: number
}
export interface StrengthRow extends TrainedPerson {
  readonly values: ValueCells
  readonly results: ResultCell
}
/** How many people a value is a strength and a weakness of. */
export type ValueCounts = Readonly<Record<CoreValue, { readonly strong: number; readonly weak: number }>>
export interface StrengthPage {
  readonly total: number
  /** People of whom a value is rated or scored. */
  readonly known: number
  readonly counts: ValueCounts
  readonly rows: readonly StrengthRow[]
}

/** A person with what the notes are read from, for sentences in the reader's language. */
export interface NotesPage {
  readonly total: number
  readonly bounds: BehaviourBounds
  readonly criterionTrigger: number
  readonly courses: CoursesOfTopics
  readonly people: readonly Pick<NoteFacts, 'row' | 'indicators' | 'told'>[]
}

/** A year of a person, comparable with the others. */
export interface StrengthYear {
  readonly year: number
  readonly predikat?: Predikat
  readonly values: ValueCells
  readonly criteria: Readonly<Partial<Record<Criterion, number>>>
  readonly results: ResultCell
  readonly achievement?: number
  /** Hours learnt. */
  readonly hours: number
}

/** What a training or guidance was for, and the same before and after. */
export interface HelpedLine {
  readonly of: { readonly kind: 'training'; readonly name: string } | { readonly kind: Guidance['kind'] }
  readonly day: string
  readonly about: { readonly coreValue: CoreValue } | { readonly measure: string; readonly unit?: string }
  readonly helped: Helped
}

export interface PersonDevelopment {
  readonly employeeId: string
  readonly year: number
  /** Newest first. */
  readonly years: readonly StrengthYear[]
  readonly needs: readonly TrainingNeed[]
  readonly courses: CoursesOfTopics
  readonly trainings: readonly Training[]
  readonly hours: { readonly done: number; readonly mark?: HoursMark }
  readonly guidance: readonly Guidance[]
  readonly below: readonly BelowTwice[]
  readonly helped: readonly HelpedLine[]
  readonly due: readonly DueLine[]
  readonly writable: boolean
}

/** Each value that is rated or scored, as strengths and weaknesses read it. */
export function valueCells(
  { scores, valueRatings }: Pick<AppraisalRow, 'scores' | 'valueRatings'>,
  bounds: BehaviourBounds,
): ValueCells {
  const cells: Partial<Record<CoreValue, ValueCell>> = {}
  for (const value of coreValues) {
    const [rating, score] = [valueRatings[value], scores[value]]
    const reading = readValue(
      { rating, score: score === undefined ? undefined : hundredthsOf(score) },
      bounds,
    )
    if (reading === undefined) continue
    cells[value] = {
      reading,
      ...(rating !== undefined && { rating }),
      ...(score !== undefined && { score }),
    }
  }
  return cells
}

/** Work results by how they read. */
export function resultCell({ marks }: Pick<AppraisalRow, 'marks'>): ResultCell {
  const readings = marks.map(readResult)
  const count = (kind: 'strength' | 'weakness') => readings.filter((reading) => reading === kind).length
  const known = marks.filter(({ rating, achievement }) => rating !== undefined || achievement !== undefined)
  return { strong: count('strength'), weak: count('weakness'), known: known.length }
}
