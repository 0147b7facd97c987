import { Id, IsoDate, optionalText, PeriodKey, requiredText, SeenVersion } from '../api/fields.ts'
import { z } from '../api/zod.ts'
import type { Distribution } from '../appraisal/evaluation.ts'
import type { Predikat } from '../appraisal/predikat.ts'
import { type Rating, ratings } from '../appraisal/rating.ts'

export const OfMeeting = z.strictObject({ period: PeriodKey })
export const OfTeam = z.strictObject({ period: PeriodKey, unitId: Id })
export const SeenMeeting = z.strictObject({ period: PeriodKey, rowVersion: SeenVersion })

/** When the meeting is, who leads it and who is there; the first time opens it. */
export const MeetingDraft = z.strictObject({
  period: PeriodKey,
  heldOn: IsoDate,
  place: optionalText(200),
  chairId: Id,
  attendeeIds: z.array(Id).min(1, 'error.required').max(200),
  /** Who is there and no employee of this office. */
  guests: optionalText(500),
  /** What the minutes say besides the decisions. */
  remarks: optionalText(4000),
  rowVersion: SeenVersion,
})
export type MeetingDraft = z.output<typeof MeetingDraft>

/** What the meeting decided about one person: other ratings, or that they stay. Null: stays as it is. */
export const Decision = z.strictObject({
  period: PeriodKey,
  employeeId: Id,
  result: z.enum(ratings).nullable(),
  behaviour: z.enum(ratings).nullable(),
  reason: requiredText(500),
  /** What the page showed, so that nobody decides about a mark that has moved meanwhile. */
  seen: z.strictObject({ result: z.enum(ratings).nullable(), behaviour: z.enum(ratings).nullable() }),
})
export type Decision = z.output<typeof Decision>

export const Reopening = z.strictObject({
  period: PeriodKey,
  reason: requiredText(500),
  /** Who agreed besides whoever asks. */
  secondId: Id,
  rowVersion: SeenVersion,
})
export type Reopening = z.output<typeof Reopening>

export interface Judged {
  readonly result?: Rating
  readonly behaviour?: Rating
  readonly predikat?: Predikat
}

/** One team in the meeting: sealed or not, before and after. */
export interface MeetingTeam {
  readonly unitId: string
  readonly unit: string
  readonly appraiser?: string
  readonly people: number
  readonly rated: number
  readonly now: Distribution
  readonly seal?: Seal
  /** Whether whoever reads may seal it. */
  readonly sealable: boolean
}
export interface Seal {
  readonly at: string
  readonly by: string
  readonly hash: string
  /** The sealed marks still give the figure: nobody has written past the program. */
  readonly holds: boolean
  readonly before: Distribution
  /** Whose predikat or ratings are no longer the sealed ones. */
  readonly moved: number
}

/** One person of a team in the meeting. */
export interface MeetingPerson {
  readonly employeeId: string
  readonly fullName: string
  readonly positionName?: string
  readonly sealed?: Judged
  readonly now: Judged
  /** How often the meeting decided about this person. */
  readonly decisions: number
}

/** Whose marks are no longer those that were sealed, and why. */
export interface MovedMark {
  readonly employeeId: string
  readonly fullName: string
  readonly unit: string
  readonly appraiser?: string
  readonly before: Judged
  readonly now: Judged
  /** Of the meeting's last decision; absent where the mark was moved outside of it. */
  readonly reason?: string
}
export interface MeetingDecision {
  readonly id: string
  readonly employeeId: string
  readonly fullName: string
  readonly unit: string
  readonly reason: string
  readonly before: Judged
  readonly after: Judged
  readonly at: string
  readonly by: string
}
interface Named {
  readonly id: string
  readonly fullName: string
  readonly positionName?: string
}
export interface Meeting {
  readonly period: string
  /** 0 before it was opened. */
  readonly rowVersion: number
  readonly heldOn?: string
  readonly place?: string
  readonly chair?: Named
  readonly attendees: readonly Named[]
  /** Who rates somebody in sight. */
  readonly appraisers: readonly Named[]
  readonly guests?: string
  readonly remarks?: string
  readonly locked?: { readonly at: string; readonly by: string }
  readonly reopened?: { readonly reason: string; readonly by: string; readonly second?: string }
  readonly teams: readonly MeetingTeam[]
  readonly moved: readonly MovedMark[]
  readonly decisions: readonly MeetingDecision[]
}
