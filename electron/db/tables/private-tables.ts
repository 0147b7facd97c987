import type { Generated } from 'kysely'
import type { Rating } from '#shared/appraisal/rating.ts'
import type { PeerGiver } from '#shared/feedback/peer-round.ts'
import type { CoreValue } from '#shared/plan/core-value.ts'
import type { Nullable, Versioned } from '../column-types.ts'

// Rows of the migration private-feedback. Never content: in no image of the log, no undo, no fingerprint and no export.

export interface PrivateTables {
  private_note: PrivateNoteTable
  peer_round: PeerRoundTable
  peer_group: PeerGroupTable
  peer_count: PeerCountTable
  peer_text: PeerTextTable
}

/** Besides the content, so that a copy of a damaged file takes them along; those to which others refer come first. */
export const privateTables = [
  'private_note',
  'peer_round',
  'peer_group',
  'peer_count',
  'peer_text',
] as const satisfies readonly (keyof PrivateTables)[]

interface PrivateNoteTable extends Versioned {
  id: string
  /** The account that wrote it and alone reads it; `owner` in an office without accounts. */
  writer: string
  employee_id: string
  date: string
  text: string
}
interface PeerRoundTable extends Versioned {
  id: string
  employee_id: string
  period_key: string
  opened_on: string
  closed_on: Nullable<string>
}
interface PeerGroupTable {
  round_id: string
  giver: PeerGiver
  asked: number
  given: Generated<number>
}
/** How often a group marked a value so: no sheet is a row of its own. */
interface PeerCountTable {
  round_id: string
  giver: PeerGiver
  core_value: CoreValue
  rating: Rating
  count: number
}
/** A sentence, under an id of chance: nothing tells which came first or from the same sheet. */
interface PeerTextTable {
  id: string
  round_id: string
  giver: PeerGiver
  part: 'strength' | 'improve'
  text: string
}
