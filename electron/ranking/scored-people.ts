import type { Predikat } from '#shared/appraisal/predikat.ts'
import type { Rating } from '#shared/appraisal/rating.ts'
import { type Hundredths, decimalOf } from '#shared/number/decimal.ts'
import { parsePeriod, type Period } from '#shared/period/period.ts'
import { compareForDisplay, type RankRow } from '#shared/ranking/rank.ts'
import type { RowScope } from '../api/session.ts'
import { type Person, tablesOfPeople } from '../people/people.ts'
import { ratedPeople } from '../appraisal/rated-people.ts'
import { cachedRead } from '../db/read-cache.ts'
import { prepare, type Db, prepareTuples } from '../db/sql.ts'
import { indexBase } from '#shared/appraisal/index-value.ts'
import type { RankingRow } from '#shared/ranking/ranking.ts'
import { isValidPlan } from '../plan/read-plan.ts'

/** One person of a list with the kept score; hundredths. */
export interface ScoredPerson extends RankRow {
  readonly person: Person
  readonly evaluationId: string
  readonly nip: string | undefined
  readonly result: Rating | undefined
  readonly behaviourRating: Rating | undefined
  readonly work: Hundredths | undefined
  readonly behaviour: Hundredths | undefined
  readonly detail: Hundredths | undefined
  readonly estimated: boolean
  /** What the list shows of the person, in whichever scope and place. */
  readonly shown: ShownPerson
  readonly mainAbove: { readonly count: number; readonly of: number } | undefined
}
export interface ScoredList {
  readonly scored: readonly ScoredPerson[]
  /** No predikat or no office total. */
  readonly unranked: readonly {
    readonly person: Person
    readonly result?: Rating
    readonly behaviour?: Rating
  }[]
  readonly regime: Regime
}
type Regime = 'qualitative' | 'numeric' | 'office'

type Kept = [
  employeeId: string,
  id: string,
  regime: Regime,
  result: Rating | null,
  behaviour: Rating | null,
  predikat: Predikat | null,
  work: number | null,
  values: number | null,
  detail: number | null,
  index: number | null,
  estimated: number,
]

const keptScores = `SELECT employee_id, id, regime, result_rating, behaviour_rating, predikat, work_score, behaviour_score,
  detail, index_value, estimated FROM evaluation WHERE period_key = ?`

/**
 * Everybody of a period with the score that is kept in step with each edit, so that ranking reads one narrow table. A list
 * holds one regime: that of the period's evaluations.
 */
export function scoredPeople(db: Db, period: Period, scope: RowScope, previous: Period): ScoredList {
  if (scope.kind !== 'all') return readScoredPeople(db, period, scope, previous)
  // the lists by office, by unit and by group are cut from the same people
  return cachedRead(db, [...tablesOfPeople, 'evaluation'], `scored people ${period.key}`, () =>
    readScoredPeople(db, period, scope, previous),
  )
}

/** Whether anybody has an index in the period. */
export function isAnybodyScored(db: Db, period: string): boolean {
  const one = 'SELECT 1 FROM evaluation WHERE period_key = ? AND index_value IS NOT NULL LIMIT 1'
  return prepare(db, one).get(period) !== undefined
}

function readScoredPeople(db: Db, period: Period, scope: RowScope, previous: Period): ScoredList {
  const kept = new Map<string, Kept>()
  for (const row of prepareTuples(db, keptScores).all(period.key) as Kept[]) kept.set(row[0], row)
  const before = new Map(
    prepareTuples(
      db,
      'SELECT employee_id, index_value FROM evaluation WHERE period_key = ? AND index_value IS NOT NULL',
    ).all(previous.key) as [string, number][],
  )
  const order = displayOrder(db)
  const made = madeBefore(db, period)
  const scored: ScoredPerson[] = []
  const unranked: { person: Person; result?: Rating; behaviour?: Rating }[] = []
  let regime: Regime = 'qualitative'
  for (const person of ratedPeople(db, period, scope)) {
    const row = kept.get(person.id)
    if (row) regime = row[2]
    if (!row || row[9] === null) {
      unranked.push({ person, ...(row?.[3] && { result: row[3] }), ...(row?.[4] && { behaviour: row[4] }) })
      continue
    }
    const earlier = before.get(person.id)
    const known = made.get(person.id)
    if (known?.person === person && known.earlier === earlier && isSameRow(known.row, row)) {
      scored.push(known.scored)
      continue
    }
    const one = scoredPerson(person, row, row[9], earlier, order.get(person.id))
    made.set(person.id, { person, row, earlier, scored: one })
    scored.push(one)
  }
  return { scored, unranked, regime }
}

interface Made {
  readonly person: Person
  readonly row: Kept
  readonly earlier: Hundredths | undefined
  readonly scored: ScoredPerson
}

/** The rows of the last reading, as long as the people are the same: an edit changes one of ten thousand. */
function madeBefore(db: Db, period: Period): Map<string, Made> {
  return cachedRead(db, tablesOfPeople, `scored rows ${period.key}`, () => new Map<string, Made>())
}

function isSameRow(a: Kept, b: Kept): boolean {
  for (let column = 0; column < a.length; column++) if (a[column] !== b[column]) return false
  return true
}

/** Everybody's place by name: comparing names costs more than all else, and they seldom change. */
function displayOrder(db: Db): ReadonlyMap<string, number> {
  return cachedRead(db, ['employee'], 'display order', () => {
    const people = prepare(db, 'SELECT id, name, nip FROM employee').all() as {
      id: string
      name: string
      nip: string | null
    }[]
    const named = people.map(({ id, name, nip }) => ({ id, name, nip: nip ?? undefined }))
    return new Map(named.toSorted(compareForDisplay).map(({ id }, place) => [id, place]))
  })
}

function scoredPerson(
  person: Person,
  [, evaluationId, , result, behaviourRating, predikat, work, behaviour, detail, , estimated]: Kept,
  index: Hundredths,
  previousIndex: Hundredths | undefined,
  place: number | undefined,
): ScoredPerson {
  // one plain literal, since ten thousand are made at once
  const row = {
    person,
    evaluationId,
    name: person.name,
    nip: person.nip,
    index,
    predikat: predikat ?? undefined,
    result: result ?? undefined,
    behaviourRating: behaviourRating ?? undefined,
    work: work ?? undefined,
    behaviour: behaviour ?? undefined,
    detail: detail ?? undefined,
    estimated: estimated === 1,
    previousIndex,
    displayOrder: place,
    mainAbove: undefined,
  }
  return { ...row, shown: shownOf(row) }
}

/** The period of the same name in the year before. */
export function yearBefore(period: Period): Period {
  const previous = parsePeriod(`${period.year - 1}${period.key.slice(4)}`)
  if (!previous) throw new RangeError(`no year before ${period.key}`)
  return previous
}

/** A row of the list without its place: the same in every scope. */
type ShownPerson = Omit<RankingRow, 'rank' | 'tied' | 'movement'>

function shownOf(row: Omit<ScoredPerson, 'shown'>): ShownPerson {
  const { person, result, behaviourRating, predikat } = row
  return {
    employeeId: person.id,
    name: person.fullName,
    unitId: person.unitId,
    unit: person.unit,
    group: person.group,
    ...(person.nip !== undefined && { nip: person.nip }),
    ...(person.positionName !== undefined && { positionName: person.positionName }),
    ...(person.grade !== undefined && { grade: person.grade }),
    ...(result && { resultRating: result }),
    ...(behaviourRating && { behaviourRating }),
    ...(predikat && { predikat }),
    index: decimalOf(row.index),
    base: result && behaviourRating ? indexBase[result][behaviourRating] : 0,
    // the regimes that rank by a total have nothing below it
    detail: decimalOf(row.detail ?? row.index),
    ...(row.work !== undefined && { work: decimalOf(row.work) }),
    ...(row.behaviour !== undefined && { behaviour: decimalOf(row.behaviour) }),
    estimated: row.estimated,
  }
}

/** The share of main results marked above breaks ties only, so it is read for those alone who share an index. */
export function withShares(db: Db, year: number, scored: readonly ScoredPerson[]): readonly ScoredPerson[] {
  const tied = [...Map.groupBy(scored, ({ index }) => index).values()]
    .filter(({ length }) => length > 1)
    .flat()
  if (tied.length === 0) return scored
  const evaluations = JSON.stringify(tied.map(({ evaluationId }) => evaluationId))
  const above = new Map(
    prepareTuples(
      db,
      `SELECT r.evaluation_id, count(*) FROM json_each(@evaluations) j
        CROSS JOIN result_rating r ON r.evaluation_id = j.value AND r.rating = 'above'
        CROSS JOIN work_result w ON w.id = r.work_result_id WHERE w.kind = 'main' GROUP BY 1`,
    ).all({ evaluations }) as [string, number][],
  )
  const people = JSON.stringify(tied.map(({ person }) => person.id))
  const mains = new Map(
    prepareTuples(
      db,
      `SELECT p.employee_id, count(*) FROM json_each(@people) j
        CROSS JOIN plan p ON p.employee_id = j.value AND p.year = @year AND ${isValidPlan}
        CROSS JOIN work_result w ON w.plan_id = p.id WHERE w.kind = 'main' GROUP BY 1`,
    ).all({ people, year }) as [string, number][],
  )
  const isTied = new Set(tied)
  return scored.map((row) =>
    isTied.has(row)
      ? {
          ...row,
          mainAbove: { count: above.get(row.evaluationId) ?? 0, of: mains.get(row.person.id) ?? 0 },
        }
      : row,
  )
}
