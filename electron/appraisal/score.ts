import { criteriaTotal, type CriterionWeight } from '#shared/appraisal/criteria.ts'
import type { OverridePredikat } from '#shared/appraisal/override.ts'
import { predikatOf } from '#shared/appraisal/quadrant.ts'
import type { Settings } from '#shared/setting/settings.ts'
import {
  behaviourScore,
  type DetailPart,
  indexPartsOf,
  type IndexParts,
  workScore,
  type ValueMark,
} from '#shared/appraisal/index-value.ts'
import { roundedOf } from '#shared/number/ratio.ts'
import type { ContentTable, Row } from '../db/schema.ts'
import { settingsOfYear } from '../office/settings.ts'
import { changesOf, type Follower } from '../db/followers.ts'
import { prepare, type Db, type WritableDb, prepareValues, tuples } from '../db/sql.ts'
import type { CoreValue } from '#shared/plan/core-value.ts'
import type { Rating } from '#shared/appraisal/rating.ts'
import type { Mark } from '#shared/appraisal/suggest-result.ts'
import type { Group } from '#shared/people/position.ts'
import type { Hundredths } from '#shared/number/decimal.ts'
import { listPeople } from '../people/people.ts'
import { valueOfFigures } from './value-of-figures.ts'

const derivedColumns = [
  ...(['predikat', 'work_score', 'behaviour_score', 'office_total'] as const),
  ...(['detail', 'index_value', 'estimated'] as const),
] as const
type Derived = Pick<Row<'evaluation'>, (typeof derivedColumns)[number]>
type Rated = Pick<Row<'evaluation'>, 'id' | 'regime' | 'result_rating' | 'behaviour_rating'>

const ofIds = `SELECT e.id, e.regime, e.result_rating, e.behaviour_rating, ${derivedColumns.map((column) => `e.${column}`).join(', ')}
  FROM json_each(@ids) j CROSS JOIN evaluation e ON e.id = j.value`
const store = `UPDATE evaluation SET ${derivedColumns.map((column) => `${column} = @${column}`).join(', ')},
  row_version = row_version + 1 WHERE id = @id`

/** SQL for each table that scores rest on: the evaluations that follow from what a command wrote to it. */
const followOn = {
  evaluation: `SELECT json_extract(key, '$[0]') AS id FROM ${changesOf('evaluation')}`,
  result_rating: `SELECT json_extract(key, '$[0]') AS id FROM ${changesOf('result_rating')}`,
  value_rating: `SELECT json_extract(key, '$[0]') AS id FROM ${changesOf('value_rating')}`,
  criterion_score: `SELECT json_extract(key, '$[0]') AS id FROM ${changesOf('criterion_score')}`,
  numeric_rating: `SELECT json_extract(key, '$[0]') AS id FROM ${changesOf('numeric_rating')}`,
  predikat_override: `SELECT json_extract(key, '$[0]') AS id FROM ${changesOf('predikat_override')}`,
  // main and additional results weigh differently
  work_result: `SELECT evaluation_id AS id FROM result_rating
    WHERE work_result_id IN (SELECT json_extract(key, '$[0]') FROM ${changesOf('work_result')})`,
  // the post decides the group, and the group the weights of the criteria
  assignment: `SELECT e.id FROM evaluation e WHERE e.employee_id IN (SELECT person FROM ${changesOf('assignment')})
    AND EXISTS (SELECT 1 FROM criterion_score s WHERE s.evaluation_id = e.id)`,
  criterion: `SELECT e.id FROM evaluation e JOIN period p ON p.key = e.period_key JOIN year y ON y.year = p.year
    WHERE y.scheme_id IN (SELECT json_extract(key, '$[0]') FROM ${changesOf('criterion')})`,
  year: `SELECT e.id FROM evaluation e JOIN period p ON p.key = e.period_key
    WHERE p.year IN (SELECT json_extract(key, '$[0]') FROM ${changesOf('year')})`,
  setting: `SELECT e.id FROM evaluation e JOIN period p ON p.key = e.period_key
    WHERE p.year || '-12-31' >= (SELECT min(json_extract(key, '$[1]')) FROM ${changesOf('setting')}
      WHERE json_extract(key, '$[0]') IN ('index.detailWeights', 'index.priorityWeights', 'ranking.detailSource',
        'ranking.behaviourScale'))`,
} as const satisfies Partial<Record<ContentTable, string>>
type ScoredTable = keyof typeof followOn

/**
 * Keeps predikat, parts, index and office total of evaluations in step with their ratings, marks, scores, criteria, scheme
 * and settings, whichever command changed one of these.
 */
export const scoreFollower: Follower = {
  tables: Object.keys(followOn) as ScoredTable[],
  follow(db, written) {
    const due = (written as ScoredTable[]).map((table) => followOn[table]).join(' UNION ')
    const rows = prepare(
      db,
      `SELECT p.year, json_group_array(e.id) AS ids FROM (${due}) d JOIN evaluation e ON e.id = d.id
        JOIN period p ON p.key = e.period_key GROUP BY p.year`,
    ).all() as { year: number; ids: string }[]
    for (const { year, ids } of rows) rescore(db, JSON.parse(ids) as string[], settingsOfYear(db, year))
  },
}

/** Derives the kept columns of the evaluations anew; returns how many changed. */
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

/** All evaluations of a year, for whoever makes a whole file without commands. */
export function rescoreYear(db: WritableDb, year: number): number {
  const ids = prepareValues(
    db,
    'SELECT e.id FROM evaluation e JOIN period p ON p.key = e.period_key WHERE p.year = ?',
  )
  return rescore(db, ids.all(year) as string[], settingsOfYear(db, year))
}

/** The derived columns as they should be, from the facts read. Absent is null. */
export function derive(row: Rated, facts: ScoringFacts, settings: Settings): Derived {
  const parts = derivedParts(row, facts, settings)
  const unranked = { predikat: null, detail: null, index_value: null, estimated: 0 as const }
  // the office's own regime ranks by the total alone, that of PP 30/2019 by its final value
  if (row.regime !== 'qualitative') {
    const value = row.regime === 'office' ? parts.office_total : facts.figures.get(row.id)
    return { ...unranked, ...parts, index_value: value ?? null }
  }
  const index = indexOfRow(row, facts, settings)
  if (!index) return { ...unranked, ...parts }
  return {
    ...parts,
    predikat:
      facts.overrides.get(row.id) ??
      predikatOf(row.result_rating ?? undefined, row.behaviour_rating ?? undefined) ??
      null,
    detail: index.detail,
    index_value: index.index,
    estimated: index.estimated ? 1 : 0,
  }
}

function derivedParts(
  { id }: Rated,
  facts: ScoringFacts,
  settings: Settings,
): Pick<Derived, 'work_score' | 'behaviour_score' | 'office_total'> {
  const { work, values } = partsOf(id, facts, settings)
  const criteria = facts.criteria.get(id)
  const office = criteria && criteriaTotal(criteria)
  return {
    work_score: work ? roundedOf(work.exact) : null,
    behaviour_score: values ? roundedOf(values.exact) : null,
    office_total: office?.ok ? office.total : null,
  }
}

/** The index with its parts; undefined while a rating is missing. */
export function indexOfRow(row: Rated, facts: ScoringFacts, settings: Settings): IndexParts | undefined {
  if (row.result_rating === null || row.behaviour_rating === null) return undefined
  const { work, values } = partsOf(row.id, facts, settings)
  const criteria = facts.criteria.get(row.id)
  const office = criteria && criteriaTotal(criteria)
  return indexPartsOf({
    result: row.result_rating,
    behaviour: row.behaviour_rating,
    work,
    values,
    detailWeights: settings['index.detailWeights'],
    source: settings['ranking.detailSource'],
    officeTotal: office?.ok ? office.exact : undefined,
    override: facts.overrides.get(row.id),
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

/** What the derived columns of an evaluation are computed from, beside the ratings in the row itself. */
export interface ScoringFacts {
  readonly marks: Map<string, Mark[]>
  readonly values: Map<string, Map<CoreValue, ValueMark>>
  readonly criteria: Map<string, CriteriaOfEvaluation>
  /** Final values by figures. */
  readonly figures: ReadonlyMap<string, Hundredths>
  /** Predikat that were set directly. */
  readonly overrides: ReadonlyMap<string, OverridePredikat>
}
export interface CriteriaOfEvaluation {
  readonly weights: readonly CriterionWeight[]
  readonly scores: Partial<Record<string, Hundredths>>
  readonly notApplicable: string[]
}

const marksOf = `SELECT r.evaluation_id, w.kind, r.rating FROM json_each(@ids) j
  CROSS JOIN result_rating r ON r.evaluation_id = j.value JOIN work_result w ON w.id = r.work_result_id`
const valuesOf = `SELECT v.evaluation_id, v.core_value, v.score, v.rating FROM json_each(@ids) j
  CROSS JOIN value_rating v ON v.evaluation_id = j.value`
const criteriaOf = `SELECT c.evaluation_id, c.criterion, c.score, c.not_applicable IS NOT NULL FROM json_each(@ids) j
  CROSS JOIN criterion_score c ON c.evaluation_id = j.value`

const overridesOf = `SELECT o.evaluation_id, o.predikat FROM json_each(@ids) j
  CROSS JOIN predikat_override o ON o.evaluation_id = j.value`

/** Reads rows as arrays: at 10,000 evaluations objects would cost more than the scores. */
export function readScoringFacts(db: Db, evaluationIds: readonly string[]): ScoringFacts {
  const ids = { ids: JSON.stringify(evaluationIds) }
  const marks = new Map<string, Mark[]>()
  for (const [id, kind, rating] of tuples<[string, Mark['kind'], Rating]>(db, marksOf, ids)) {
    const known = marks.get(id)
    if (known) known.push({ kind, rating })
    else marks.set(id, [{ kind, rating }])
  }
  const values = new Map<string, Map<CoreValue, ValueMark>>()
  for (const [id, value, score, rating] of tuples<[string, CoreValue, number | null, Rating | null]>(
    db,
    valuesOf,
    ids,
  )) {
    const known = values.get(id) ?? new Map<CoreValue, ValueMark>()
    if (known.size === 0) values.set(id, known)
    known.set(value, { score: score ?? undefined, rating: rating ?? undefined })
  }
  const overrides = new Map(tuples<[string, OverridePredikat]>(db, overridesOf, ids))
  return { marks, values, criteria: readCriteria(db, ids), overrides, figures: readFigures(db, ids) }
}

function readFigures(db: Db, ids: { ids: string }): Map<string, Hundredths> {
  const rows = prepare(
    db,
    'SELECT n.* FROM json_each(@ids) j CROSS JOIN numeric_rating n ON n.evaluation_id = j.value',
  ).all(ids) as Row<'numeric_rating'>[]
  return new Map(
    rows.flatMap((row) => {
      const value = valueOfFigures(row)
      return value === undefined ? [] : [[row.evaluation_id, value] as const]
    }),
  )
}

function readCriteria(db: Db, ids: { ids: string }): Map<string, CriteriaOfEvaluation> {
  const scored = tuples<[string, string, number | null, 0 | 1]>(db, criteriaOf, ids)
  const criteria = new Map<string, CriteriaOfEvaluation>()
  if (scored.length === 0) return criteria
  const weights = weightsOf(db, [...new Set(scored.map(([id]) => id))])
  for (const [id, criterion, score, notApplicable] of scored) {
    const known = criteria.get(id) ?? { weights: weights.get(id) ?? [], scores: {}, notApplicable: [] }
    criteria.set(id, known)
    if (notApplicable) known.notApplicable.push(criterion)
    else if (score !== null) known.scores[criterion] = score
  }
  return criteria
}

/** The weights of each evaluation: the scheme of its year for the person's group at the end of the period. */
function weightsOf(db: Db, evaluationIds: readonly string[]): Map<string, readonly CriterionWeight[]> {
  const evaluations = tuples<[string, string, string, number]>(
    db,
    `SELECT e.id, e.employee_id, p.end_date, p.year FROM json_each(@ids) j
      CROSS JOIN evaluation e ON e.id = j.value JOIN period p ON p.key = e.period_key`,
    { ids: JSON.stringify(evaluationIds) },
  )
  const result = new Map<string, readonly CriterionWeight[]>()
  for (const [end, same] of Map.groupBy(evaluations, ([, , date]) => date)) {
    const people = same.map(([, employeeId]) => employeeId)
    const groups = new Map(
      listPeople(db, { on: end, scope: { kind: 'all' }, employeeIds: people, who: 'all' }).map((person) => [
        person.id,
        person.group,
      ]),
    )
    const scheme = schemeWeights(db, same[0]?.[3] ?? 0)
    for (const [id, employeeId] of same) result.set(id, scheme[groups.get(employeeId) ?? 'staff'])
  }
  return result
}

/** Criteria of the year's scheme by group, without those of weight 0. */
export function schemeWeights(db: Db, year: number): Readonly<Record<Group, readonly CriterionWeight[]>> {
  const criteria = prepare(
    db,
    `SELECT c.key, c.head, c.functional, c.staff FROM year y JOIN criterion c ON c.scheme_id = y.scheme_id
      WHERE y.year = ? ORDER BY c.sort`,
  ).all(year) as ({ key: string } & Record<Group, number>)[]
  const of = (group: Group) =>
    criteria.map((row) => ({ key: row.key, weight: row[group] })).filter(({ weight }) => weight > 0)
  return { head: of('head'), functional: of('functional'), staff: of('staff') }
}
