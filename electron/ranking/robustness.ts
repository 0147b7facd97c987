import { criteriaTotal } from '#shared/appraisal/criteria.ts'
import { indexOf } from '#shared/appraisal/index-value.ts'
import { setDirectly } from '#shared/appraisal/override.ts'
import type { Ranking } from '#shared/ranking/ranking.ts'
import { officeRobustness, qualitativeRobustness, robustness } from '#shared/ranking/robustness.ts'
import type { Settings } from '#shared/setting/settings.ts'
import type { ScoredList, ScoredPerson } from './scored-people.ts'
import {
  partsOf,
  type CriteriaOfEvaluation,
  readScoringFacts,
  type ScoringFacts,
} from '../appraisal/score.ts'
import type { Db } from '../db/sql.ts'

/** What a change of a weight by ±10 % would do to the whole list (domain.md §8.3), from the exact parts. */
export function robustnessOf(
  db: Db,
  list: ScoredList,
  settings: Settings,
): NonNullable<Ranking['robustness']> {
  const ids = list.scored.map(({ evaluationId }) => evaluationId)
  const facts = readScoringFacts(db, ids)
  if (list.regime === 'office')
    return named(officeRobustness(list.scored.flatMap((row) => scoredRow(row, facts))))
  if (settings['ranking.detailSource'] === 'officeTotal') return named(totalsInsideCells(list, facts))
  const rows = list.scored.flatMap((row) =>
    ratedRow(row).map((rated) => ({ ...rated, ...partsOf(row.evaluationId, facts, settings) })),
  )
  return named(qualitativeRobustness(rows, settings['index.detailWeights']))
}

/** The office's total orders people inside a cell: a moved weight moves the total, nobody leaves the cell. */
function totalsInsideCells(list: ScoredList, facts: ScoringFacts) {
  const rows = list.scored.flatMap((row) =>
    ratedRow(row).map((rated) => ({ ...rated, criteria: facts.criteria.get(row.evaluationId) })),
  )
  const keys = new Set(rows.flatMap(({ criteria }) => criteria?.weights.map(({ key }) => key) ?? []))
  return robustness(rows, [...keys], (row, move) => {
    const moved =
      row.criteria && criteriaTotal({ ...row.criteria, weights: movedWeights(row.criteria, move) })
    return moved?.ok ? indexOf({ ...row, detail: moved.exact }) : row.index
  })
}

function movedWeights(
  { weights }: CriteriaOfEvaluation,
  move: { readonly weight: string; readonly percent: number },
) {
  return weights.map(({ key, weight }) => ({
    key,
    weight: weight * (key === move.weight ? move.percent : 100),
  }))
}

function ratedRow({ result, behaviourRating: behaviour, predikat, index, person }: ScoredPerson) {
  const override = setDirectly({ resultRating: result, behaviourRating: behaviour, predikat })
  return result && behaviour ? [{ index, result, behaviour, override, name: person.fullName }] : []
}

function scoredRow({ index, evaluationId, person }: ScoredPerson, facts: ScoringFacts) {
  const criteria = facts.criteria.get(evaluationId)
  return criteria ? [{ index, name: person.fullName, ...criteria }] : []
}

function named<Row extends { readonly name: string }>(result: {
  readonly topStable: number
  readonly swaps: readonly {
    readonly weight: string
    readonly rows: readonly [Row, Row]
    readonly ranks: readonly [number, number]
  }[]
}): NonNullable<Ranking['robustness']> {
  const { topStable, swaps } = result
  return {
    topStable,
    swaps: swaps.map(({ weight, rows: [upper, lower], ranks }) => ({
      weight,
      ranks,
      names: [upper.name, lower.name],
    })),
  }
}
