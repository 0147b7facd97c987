import type { Hundredths } from '#shared/number/decimal.ts'
import {
  type IndicatorAchievements,
  personAchievement,
  workResultAchievement,
} from '#shared/plan/person-achievement.ts'
import type { WorkResultKind } from '#shared/plan/work-result.ts'
import type { Settings } from '#shared/setting/settings.ts'
import type { IndicatorFact } from './achievement.ts'

interface ResultFact {
  readonly workResultId: string
  readonly number: number
  readonly kind: WorkResultKind
  readonly text: string
  readonly achievement?: Hundredths
}
/** A person's achievement in hundredths of a per cent: orientation only, absent when no indicator has one. */
export interface PersonFact {
  readonly achievement?: Hundredths
  /** It rests on so many indicators … */
  readonly computed: number
  /** … of so many. */
  readonly total: number
  readonly results: readonly ResultFact[]
}

/** From indicators to results to the person (domain.md §6.2). Only people with an indicator have an entry. */
export function personFacts(facts: readonly IndicatorFact[], settings: Settings): Map<string, PersonFact> {
  const cap = Math.round(settings.achievementCap * 100)
  const weights = settings['index.priorityWeights']
  const isWeighted = settings['plan.weights']
  const people = new Map<string, PersonFact>()
  for (let start = 0; start < facts.length;) {
    const { employeeId } = facts[start]!
    let end = start
    while (facts[end]?.employeeId === employeeId) end++
    people.set(employeeId, personFactOf(facts.slice(start, end), cap, { weights, isWeighted }))
    start = end
  }
  return people
}

interface ResultOf {
  readonly first: IndicatorFact
  readonly kind: WorkResultKind
  readonly indicators: IndicatorAchievements
  readonly weight: Hundredths | undefined
}

function personFactOf(
  facts: readonly IndicatorFact[],
  cap: Hundredths,
  {
    weights,
    isWeighted,
  }: { readonly weights: Settings['index.priorityWeights']; readonly isWeighted: boolean },
): PersonFact {
  const byResult: ResultOf[] = []
  for (let start = 0; start < facts.length;) {
    const first = facts[start]!
    let end = start
    while (facts[end]?.workResultId === first.workResultId) end++
    const indicators = facts.slice(start, end).map((fact) => fact.achievement)
    byResult.push({ first, kind: first.kind, indicators, weight: first.weight })
    start = end
  }
  // weights count once every result has one
  const own = isWeighted && byResult.every(({ weight }) => weight !== undefined)
  const { percent, present, total } = personAchievement(
    own ? byResult : byResult.map((result) => ({ ...result, weight: undefined })),
    { cap, weights },
  )
  return {
    ...(percent !== undefined && { achievement: percent }),
    computed: present,
    total,
    results: byResult.map(({ first, indicators }) => {
      const result = workResultAchievement(indicators, cap).percent
      return {
        workResultId: first.workResultId,
        number: first.resultNumber,
        kind: first.kind,
        text: first.workResult,
        ...(result !== undefined && { achievement: result }),
      }
    }),
  }
}
