import { type Predikat, predikatOrder } from '../appraisal/predikat.ts'
import { isSanctionIn, type SanctionLevel } from './sanction.ts'

/** Why somebody is no candidate. */
export type Hindrance =
  | { readonly kind: 'noPredikat' }
  | { readonly kind: 'belowMinimum'; readonly predikat: Predikat }
  | { readonly kind: 'sanction'; readonly level: SanctionLevel; readonly from: string }
  | { readonly kind: 'incomplete'; readonly rated: number; readonly of: number }
  | { readonly kind: 'noScore' }
export type HindranceKind = Hindrance['kind']

export interface CandidateFacts {
  readonly predikat?: Predikat | undefined
  /** All of the person, whenever they were. */
  readonly sanctions: readonly {
    readonly level: SanctionLevel
    readonly from: string
    readonly to?: string
  }[]
  /** Periods of the year that have a predikat. */
  readonly rated: number
  readonly hasScore: boolean
}

export interface EligibilityRule {
  readonly minimum: Predikat
  /** The year of the round up to the end of its period. */
  readonly span: { readonly start: string; readonly end: string }
  /** How many periods of the year must have a predikat; 0 where the round does not ask. */
  readonly periods: number
}

/** Everything that stands in the way of a person; nothing: a candidate. */
export function hindrancesOf(facts: CandidateFacts, rule: EligibilityRule): Hindrance[] {
  const { predikat, sanctions, rated, hasScore } = facts
  const hindrances: Hindrance[] = []
  if (predikat === undefined) hindrances.push({ kind: 'noPredikat' })
  else if (predikatOrder(predikat) > predikatOrder(rule.minimum))
    hindrances.push({ kind: 'belowMinimum', predikat })
  else if (!hasScore) hindrances.push({ kind: 'noScore' })
  const sanction = sanctions.find((one) => isSanctionIn(one, rule.span))
  if (sanction) hindrances.push({ kind: 'sanction', level: sanction.level, from: sanction.from })
  if (rated < rule.periods) hindrances.push({ kind: 'incomplete', rated, of: rule.periods })
  return hindrances
}
