import { ById } from '../api/fields.ts'
import { command, query } from '../api/operation.ts'
import {
  type Award,
  AwardDecision,
  AwardDraft,
  AwardFilter,
  AwardOpening,
  type AwardRow,
  AwardVote,
  SeenAward,
} from './award.ts'
import { type Sanction, SanctionDraft, SanctionFilter } from './sanction.ts'

/** The best employee of a year or period, and the sanctions that stand in the way. */
export const awardOperations = {
  'award.list': query(AwardFilter, 'award:read').returns<readonly AwardRow[]>(),
  'award.get': query(ById, 'award:read').returns<Award>(),
  'award.save': command(AwardDraft, 'award:hold').returns<{ readonly id: string }>(),
  'award.remove': command(SeenAward, 'award:hold').returns<null>(),
  /** Fixes the criteria; from then on the shortlist is shown. */
  'award.lock': command(SeenAward, 'award:hold').returns<null>(),
  'award.open': command(AwardOpening, 'award:hold').returns<null>(),
  'award.vote': command(AwardVote, 'award:hold').returns<null>(),
  /** The panel meets every pair once more, where its comparisons do not tell the finalists apart. */
  'award.again': command(SeenAward, 'award:hold').returns<null>(),
  'award.decide': command(AwardDecision, 'award:hold').returns<null>(),
  'sanction.list': query(SanctionFilter, 'award:read').returns<readonly Sanction[]>(),
  'sanction.save': command(SanctionDraft, 'award:hold').returns<{ readonly id: string }>(),
  'sanction.remove': command(SeenAward, 'award:hold').returns<null>(),
}
