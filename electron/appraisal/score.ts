import { criteriaTotal } from '#shared/appraisal/criteria.ts'
import { predikatOf } from '#shared/appraisal/quadrant.ts'
import type { Settings } from '#shared/office/settings.ts'
import {
  behaviourScore,
  type DetailPart,
  indexPartsOf,
  type IndexParts,
  workScore,
} from '#shared/ranking/index-value.ts'
import { roundedOf } from '#shared/number/ratio.ts'
import type { Row } from '../db/schema.ts'
import { readScoringFacts, type ScoringFacts } from '../db/scoring-facts.ts'
import { readSettings } from '../office/settings.ts'
import { prepare, type Db, type WritableDb } from '../db/sql.ts'

const derivedColumns = [
  ...(['predikat', 'work_score', 'behaviour_score', 'office_total'] as const),
  ...(['detail', 'index_value', 'estimated'] as const),
] as const
export type Derived = Pick<Row<'evaluation'>, (typeof derivedColumns)[number]>
type Rated = Pick<Row<'evaluation'>, 'id' | 'regime' | 'result_rating' | 'behaviour_rating'>

const ofIds = `SELECT e.id, e.regime, e.result_rating, e.behaviour_rating, ${derivedColumns.map((column) => `e.${column}`).join(', ')}
  FROM json_each(@ids) j CROSS JOIN evaluation e ON e.id = j.value`
const store = `UPDATE evaluation SET ${derivedColumns.map((column) => `${column} = @${column}`).join(', ')},
  row_version = row_version + 1 WHERE id = @id`

/**
 * Keeps predikat, parts, index and office total of the evaluations in step with their ratings, marks, scores, criteria,
 * scheme and settings. Every command that changes one of these calls it in its own transaction. Returns how many changed.
 */
export function rescore(db: WritableDb, evaluationIds: readonly string[], settings: Settings): number {
  if (evaluationIds.length === 0) return 0
  const rows = prepare(db, ofIds).all({ ids: JSON.stringify(evaluationIds) }) as (Rated & Derived)[]
  const facts = readScoringFacts(db, evaluationIds)
  const update = prepare(db, store)
  let changed = 0
  for (const row of rows) {
    const derived = derive(row, facts, settings)
    if (derivedColumns.every((column) => row[column] === derived[column])) continue
    update.run({ ...derived, id: row.id })
    changed++
  }
  return changed
}

/** After a change of the scheme or the settings: all evaluations of the year, by the settings that hold at its end. */
export function rescoreYear(db: WritableDb, year: number): number {
  const ids = prepare(
    db,
    'SELECT e.id FROM evaluation e JOIN period p ON p.key = e.period_key WHERE p.year = ?',
  )
  return rescore(db, ids.pluck().all(year) as string[], settingsOfYear(db, year))
}

/** A year is scored and ranked by what holds on its last day. */
export function settingsOfYear(db: Db, year: number): Settings {
  return readSettings(db, `${year}-12-31`)
}

/** The derived columns as they should be, from the facts read. Absent is null. */
export function derive(row: Rated, facts: ScoringFacts, settings: Settings): Derived {
  const { work, values } = partsOf(row.id, facts, settings)
  const criteria = facts.criteria.get(row.id)
  const office = criteria && criteriaTotal(criteria)
  const total = office?.ok ? office : undefined
  const common = {
    work_score: work ? roundedOf(work.exact) : null,
    behaviour_score: values ? roundedOf(values.exact) : null,
    office_total: total?.total ?? null,
  }
  const unranked = { predikat: null, detail: null, index_value: null, estimated: 0 as const }
  // the office's own regime ranks by the total alone; figures of PP 30/2019 are an archive and come in as they are
  if (row.regime !== 'qualitative')
    return { ...unranked, ...common, index_value: row.regime === 'office' ? common.office_total : null }
  const index = indexOfRow(row, facts, settings)
  if (!index) return { ...unranked, ...common }
  return {
    ...common,
    predikat: predikatOf(row.result_rating ?? undefined, row.behaviour_rating ?? undefined) ?? null,
    detail: index.detail,
    index_value: index.index,
    estimated: index.estimated ? 1 : 0,
  }
}

/** The index with its parts; undefined while a rating is missing. */
export function indexOfRow(row: Rated, facts: ScoringFacts, settings: Settings): IndexParts | undefined {
  if (row.result_rating === null || row.behaviour_rating === null) return undefined
  const { work, values } = partsOf(row.id, facts, settings)
  const criteria = facts.criteria.get(row.id)
  const office = criteria && criteriaTotal(criteria)
  return indexPartsOf({
    ...{ result: row.result_rating, behaviour: row.behaviour_rating, work, values },
    detailWeights: settings['index.detailWeights'],
    source: settings['ranking.detailSource'],
    officeTotal: office?.ok ? office.exact : undefined,
  })
}

/** The two exact parts of the detail. */
export function partsOf(
  id: string,
  facts: ScoringFacts,
  settings: Settings,
): { work: DetailPart | undefined; values: DetailPart | undefined } {
  return {
    work: workScore(facts.marks.get(id) ?? [], { weights: settings['index.priorityWeights'] }),
    values: behaviourScore([...(facts.values.get(id)?.values() ?? [])], settings['ranking.behaviourScale']),
  }
}
