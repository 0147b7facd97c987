import {
  Id,
  IsoDate,
  ofDraft,
  optionalText,
  PeriodKey,
  requiredText,
  requireSeen,
  Year,
} from '../api/fields.ts'
import { z } from '../api/zod.ts'
import { type PhraseTopic, phraseTopics } from '../appraisal/phrases.ts'
import type { Predikat } from '../appraisal/predikat.ts'
import type { EmployeeType } from '../people/employee-type.ts'
import { Hours } from './course.ts'
import type { TrainingNeed } from './training-need.ts'

/** From the proposal to the certificate. */
export const trainingStatuses = ['proposed', 'planned', 'done', 'dropped'] as const
export type TrainingStatus = (typeof trainingStatuses)[number]

/** A training of a person in a year. What was learnt has hours and a last day; that day is not ahead (asked by the handler). */
export const TrainingDraft = z
  .strictObject({
    ...ofDraft,
    employeeId: z.string('training.error.nobody').min(1, 'training.error.nobody').max(40, 'error.tooLong'),
    year: Year,
    name: requiredText(200),
    topic: z.enum(phraseTopics).optional(),
    provider: optionalText(200),
    hours: Hours.optional(),
    status: z.enum(trainingStatuses),
    from: IsoDate.optional(),
    to: IsoDate.optional(),
    certificate: optionalText(100),
    /** Why: the rule's own words, or somebody's. */
    reason: optionalText(500),
  })
  .superRefine(requireSeen)
  .superRefine(({ status, hours, from, to, year }, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (from !== undefined && to !== undefined && to < from) refuse('to', 'training.error.order')
    if (status !== 'done') return
    if (hours === undefined) refuse('hours', 'training.error.hoursDone')
    if (to === undefined) refuse('to', 'training.error.dayDone')
    else if (!to.startsWith(`${year}-`)) refuse('to', 'training.error.otherYear')
  })
export type TrainingDraft = z.infer<typeof TrainingDraft>

export interface Training {
  readonly id: string
  readonly rowVersion: number
  readonly employeeId: string
  readonly year: number
  readonly name: string
  readonly topic?: PhraseTopic
  readonly provider?: string
  readonly hours?: number
  readonly status: TrainingStatus
  readonly from?: string
  readonly to?: string
  readonly certificate?: string
  readonly reason?: string
}

/** The yearly hours of instruction: at least so many for a PNS, at most so many for a PPPK (setting `trainingHours`). */
export interface HoursRule {
  readonly pnsLeast: number
  readonly pppkMost: number
}
export type HoursMark = 'short' | 'over'

/** How the hours that somebody has learnt stand to the yearly figure; undefined where they fit or no figure is his. */
export function hoursMark(
  type: EmployeeType,
  done: number,
  { pnsLeast, pppkMost }: HoursRule,
): HoursMark | undefined {
  if (type === 'pns' || type === 'cpns') return done < pnsLeast ? 'short' : undefined
  if (type === 'pppk' || type === 'pppkPartTime') return done > pppkMost ? 'over' : undefined
  return undefined
}

const window = {
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(500).default(100),
}
export const NeedFilter = z.strictObject({
  period: PeriodKey,
  /** With its subtree. */
  unitId: Id.optional(),
  employeeId: Id.optional(),
  topic: z.enum(phraseTopics).optional(),
  ...window,
})
export type NeedFilter = z.output<typeof NeedFilter>

export interface TrainedPerson {
  readonly employeeId: string
  readonly nip?: string
  readonly fullName: string
  readonly positionName?: string
  readonly unitId: string
  readonly unit: string
}
/** What somebody should learn, why, by which courses, and what is planned for it already. */
export interface NeedRow extends TrainedPerson, TrainingNeed {
  readonly courses: readonly string[]
  readonly trainings: readonly Pick<Training, 'id' | 'name' | 'status'>[]
  /** Whether the session may plan it. */
  readonly writable: boolean
}
export interface NeedPage {
  readonly total: number
  readonly people: number
  /** Needs for which no training is proposed, planned or done. */
  readonly open: number
  readonly rows: readonly NeedRow[]
}

export const TrainingFilter = z.strictObject({
  year: Year,
  unitId: Id.optional(),
  employeeId: Id.optional(),
  status: z.enum(trainingStatuses).optional(),
  ...window,
})
export type TrainingFilter = z.output<typeof TrainingFilter>

export interface TrainingRow extends TrainedPerson {
  readonly training: Training
  readonly writable: boolean
}
export interface TrainingPage {
  readonly total: number
  readonly counts: Readonly<Record<TrainingStatus, number>>
  /** Hours that were learnt. */
  readonly hours: number
  readonly rows: readonly TrainingRow[]
}

export const HoursFilter = z.strictObject({
  year: Year,
  unitId: Id.optional(),
  /** Only those whose hours do not fit. */
  marked: z.boolean().default(false),
  ...window,
})
export type HoursFilter = z.output<typeof HoursFilter>

export interface HoursRow extends TrainedPerson {
  readonly employeeType: EmployeeType
  readonly done: number
  /** Proposed and planned. */
  readonly coming: number
  readonly mark?: HoursMark
}
export interface HoursPage {
  readonly rule: HoursRule
  readonly total: number
  readonly short: number
  readonly over: number
  readonly rows: readonly HoursRow[]
}

/** For what a good year speaks (L V.C, Ps 31–33): training, and a look at promotion. */
const proposalKinds = ['development', 'promotion'] as const
type ProposalKind = (typeof proposalKinds)[number]

/** Good enough to be looked at for promotion (domain.md §11.5). */
const goodPredikats: ReadonlySet<Predikat> = new Set(['excellent', 'good'])

/**
 * For what somebody should be looked at after a year: priority in developing competence where the year was excellent; promotion where it
 * was and both of the last two years were at least good. Nobody is entitled by it: the office checks.
 */
export function proposalsOf(
  predikat: Predikat | undefined,
  before: Predikat | undefined,
): readonly ProposalKind[] {
  if (predikat !== 'excellent') return []
  return before !== undefined && goodPredikats.has(before) ? proposalKinds : ['development']
}

export interface ProposalRow extends TrainedPerson {
  readonly kinds: readonly ProposalKind[]
  readonly predikat: Predikat
  readonly before?: Predikat
  /** Values that read as a weakness all the same. */
  readonly weak: number
  /** Hours learnt in the year. */
  readonly hours: number
}
export interface ProposalPage {
  readonly total: number
  readonly promotion: number
  readonly rows: readonly ProposalRow[]
}
export const ProposalFilter = z.strictObject({ year: Year, unitId: Id.optional(), ...window })
export type ProposalFilter = z.output<typeof ProposalFilter>
