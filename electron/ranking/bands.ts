import { setDirectly } from '#shared/appraisal/override.ts'
import { type Band, bandsOf, type Entered } from '#shared/ranking/bands.ts'
import type { Settings } from '#shared/setting/settings.ts'
import { readScoringFacts, type ScoringFacts } from '../appraisal/score.ts'
import type { Db } from '../db/sql.ts'
import type { Part } from './parts.ts'
import type { ScoredPerson } from './scored-people.ts'

/** Beyond this many people nobody reads how firm each place is; a narrower scope tells. */
const longestRead = 2000

const known = new WeakMap<Part, ReadonlyMap<string, Band>>()

/**
 * Person → the range of places that cannot be told apart from the own one, of a list whose detail comes from marks and values; kept as
 * long as the list is. Nothing for very long lists, for those that rank by a total, and where so few are ranked that a place says little.
 */
export function bandsIn(
  db: Db,
  part: Part,
  { regime, settings }: { readonly regime: string; readonly settings: Settings },
): ReadonlyMap<string, Band> {
  const kept = known.get(part)
  if (kept) return kept
  const made = read(db, part, settings, regime)
  known.set(part, made)
  return made
}

function read(db: Db, part: Part, settings: Settings, regime: string): ReadonlyMap<string, Band> {
  const { rows, small } = part
  const isOfMarks = regime === 'qualitative' && settings['ranking.detailSource'] === 'working'
  if (small || !isOfMarks || rows.length > longestRead) return new Map()
  const facts = readScoringFacts(
    db,
    rows.map(({ evaluationId }) => evaluationId),
  )
  const entered = rows.flatMap((row) => {
    const one = enteredOf(row, facts)
    return one ? [{ id: row.person.id, one }] : []
  })
  const bands = bandsOf(
    entered.map(({ one }) => one),
    {
      weights: settings['index.detailWeights'],
      priorities: settings['index.priorityWeights'],
      scale: settings['ranking.behaviourScale'],
    },
  )
  return new Map(entered.map(({ id }, at) => [id, bands[at]!]))
}

function enteredOf(
  { result, behaviourRating: behaviour, predikat, evaluationId }: ScoredPerson,
  facts: ScoringFacts,
): Entered | undefined {
  if (!result || !behaviour) return undefined
  return {
    result,
    behaviour,
    override: setDirectly({ resultRating: result, behaviourRating: behaviour, predikat }),
    marks: facts.marks.get(evaluationId) ?? [],
    values: [...(facts.values.get(evaluationId)?.values() ?? [])],
  }
}
