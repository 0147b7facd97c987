import { Id, optionalText, PeriodKey, RowVersion } from '../api/fields.ts'
import { command, query } from '../api/operation.ts'
import { z } from '../api/zod.ts'
import { type Rating, ratings } from '../appraisal/rating.ts'
import { type CoreValue, coreValues } from '../plan/core-value.ts'

/** Who is asked about somebody: those with the same superior, and those who have him for theirs. */
export const peerGivers = ['peer', 'subordinate'] as const
export type PeerGiver = (typeof peerGivers)[number]

/** Below so many answers a group says nothing to anybody, and whom fewer could answer is not asked: one could be told from the others. */
export const fewestAnswers = 3

/** What somebody thinks of each value, as far as he can tell; two sentences if he likes. */
export const PeerSheet = z.strictObject({
  marks: z.partialRecord(z.enum(coreValues), z.enum(ratings)),
  strength: optionalText(500),
  improve: optionalText(500),
})
export type PeerSheet = z.infer<typeof PeerSheet>

/** A sheet on which nothing stands says nothing. */
const GivenSheet = PeerSheet.refine(
  ({ marks, strength, improve }) =>
    Object.keys(marks).length > 0 || strength !== undefined || improve !== undefined,
  { path: ['marks'], error: 'peer.error.emptySheet' },
)

const OfRound = z.strictObject({ roundId: Id })
const SeenRound = z.strictObject({ roundId: Id, rowVersion: RowVersion })
const RoundFilter = z.strictObject({
  period: PeriodKey,
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(500).default(200),
})
const PeerRoundOf = z.strictObject({ employeeId: Id, period: PeriodKey })
const PeerGiven = z.strictObject({ roundId: Id, giver: z.enum(peerGivers), sheet: GivenSheet })
const PeerEntry = z.strictObject({
  roundId: Id,
  giver: z.enum(peerGivers),
  sheets: z.array(GivenSheet).min(1).max(50),
})
const PeerGroupOf = z.strictObject({ roundId: Id, giver: z.enum(peerGivers) })

/** How many could answer, and how many have. */
export interface PeerGroup {
  readonly giver: PeerGiver
  readonly asked: number
  readonly given: number
}

export interface PeerRound {
  readonly id: string
  readonly employeeId: string
  readonly fullName: string
  readonly unit?: string
  readonly period: string
  readonly openedOn: string
  readonly closedOn?: string
  readonly groups: readonly PeerGroup[]
  readonly rowVersion: number
}

/** What a group said, once the round is over: how often each value was marked how, and sentences that nothing joins to a sheet. */
export interface PeerAnswers {
  readonly counts: Readonly<Partial<Record<CoreValue, Readonly<Record<Rating, number>>>>>
  readonly strengths: readonly string[]
  readonly improvements: readonly string[]
}

export interface PeerRoundView extends PeerRound {
  /** Of groups with enough answers, once the round is closed. */
  readonly answers: Readonly<Partial<Record<PeerGiver, PeerAnswers>>>
  /** Who is asked, as the superiors stand today; told to whoever holds the round. */
  readonly askedNames: Readonly<Record<PeerGiver, readonly string[]>>
  /** Whether whoever asks may open, close and start a kiosk; and enter what stands on paper. */
  readonly mayHold: boolean
  readonly mayEnter: boolean
}

export interface PeerList {
  readonly rows: readonly PeerRound[]
  readonly total: number
}

/** What the kiosk shows of a round: of whom, and whom it still asks. */
export interface KioskRound {
  readonly fullName: string
  readonly period: string
  readonly groups: readonly PeerGroup[]
}

/**
 * Feedback from peers and subordinates (L III.C), of whom no name is kept. `peer.kiosk` and `peer.give` are for whoever stands at a
 * kiosk and is nobody to the office.
 */
export const peerOperations = {
  'peer.list': query(RoundFilter, 'appraisal:rate').returns<PeerList>(),
  'peer.get': query(OfRound, 'appraisal:read').returns<PeerRoundView>(),
  'peer.ofPerson': query(PeerRoundOf, 'appraisal:read').returns<PeerRoundView | null>(),
  'peer.open': command(PeerRoundOf, 'appraisal:rate').returns<PeerRound>(),
  'peer.close': command(SeenRound, 'appraisal:rate').returns<null>(),
  'peer.enter': command(PeerEntry, 'appraisal:rate').returns<null>(),
  'peer.recount': command(PeerGroupOf, 'appraisal:rate').returns<null>(),
  'peer.kiosk': query(OfRound, 'host').returns<KioskRound>(),
  'peer.give': command(PeerGiven, 'host').returns<null>(),
}
