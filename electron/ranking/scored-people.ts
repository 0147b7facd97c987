import { isDeepStrictEqual } from 'node:util'
import type { Predikat } from '#shared/appraisal/predikat.ts'
import type { Rating } from '#shared/appraisal/rating.ts'
import type { Hundredths } from '#shared/number/decimal.ts'
import { annualOf, parsePeriod, type Period } from '#shared/period/period.ts'
import { compareForDisplay, compareRanked, inRankedOrder, type RankRow } from '#shared/ranking/rank.ts'
import { ratedPeople } from '../appraisal/rated-people.ts'
import { keptRead } from '../db/kept-read.ts'
import { cachedRead } from '../db/read-cache.ts'
import { prepare, type Db, tuples } from '../db/sql.ts'
import { compareInOffice, standingIn } from '../people/office-order.ts'
import { type Person, tablesOfPeople } from '../people/people.ts'
import { holdsAt } from '../plan/read-plan.ts'

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
}
/** No predikat or no office total. */
export interface UnrankedPerson {
  readonly person: Person
  readonly result?: Rating
  readonly behaviour?: Rating
}
/** Everybody of a period. A list holds one regime: that of the period's evaluations. */
export interface ScoredList {
  /** In ranked order. */
  readonly scored: readonly ScoredPerson[]
  /** In the office's order. */
  readonly unranked: readonly UnrankedPerson[]
  readonly regime: Regime
}
type Regime = 'qualitative' | 'numeric' | 'office'

/** Everybody of a period with the score that is kept in step with each edit, in the order of every list that is cut from it. */
export function scoredPeople(db: Db, period: Period): ScoredList {
  return keptRead(
    db,
    {
      key: `scored people ${period.key}`,
      tables: tablesOfPeople,
      byPerson: ['evaluation', 'result_rating', 'plan', 'work_result', 'sanction'],
    },
    () => keptOf(readPeople(db, period)),
    (kept, employeeIds) => renewed(db, kept, employeeIds, readPeople(db, period, employeeIds)),
  ).list
}

interface ReadPeople {
  readonly scored: readonly ScoredPerson[]
  readonly unranked: readonly UnrankedPerson[]
  readonly regime: Regime | undefined
}

/** The list with everybody's row by the person, to be found in it without looking through it. */
interface KeptList {
  readonly list: ScoredList
  readonly rows: Map<string, ScoredPerson | UnrankedPerson>
}

function keptOf({ scored, unranked, regime = 'qualitative' }: ReadPeople): KeptList {
  return {
    list: { scored: inRankedOrder(scored), unranked, regime },
    rows: byPerson([...scored, ...unranked]),
  }
}

function byPerson<Row extends { readonly person: Person }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.person.id, row]))
}

/** Puts whose row is another now where it belongs. As long as nobody's is, the list stays the same one, and so does what was cut from it. */
function renewed(db: Db, kept: KeptList, employeeIds: readonly string[], now: ReadPeople): KeptList {
  const { list, rows } = kept
  const regime = now.regime ?? list.regime
  const after = byPerson([...now.scored, ...now.unranked])
  const changed = employeeIds.filter((id) => !isDeepStrictEqual(rows.get(id), after.get(id)))
  if (changed.length === 0 && regime === list.regime) return kept
  const before = changed.map((id) => rows.get(id))
  const [scored, unranked] = [without(list.scored, before), without(list.unranked, before)]
  const standingOf = standingIn(db)
  for (const id of changed) {
    const row = after.get(id)
    if (!row) rows.delete(id)
    else if ('index' in row) insert(scored, row, compareRanked)
    else insert(unranked, row, (a, b) => compareInOffice(standingOf(a.person), standingOf(b.person)))
    if (row) rows.set(id, row)
  }
  return { list: { scored, unranked, regime }, rows }
}

/** The others, in a list of their own. One after the other is found in no time, and looking at each row is what an edit would wait for. */
function without<Row>(rows: readonly Row[], taken: readonly unknown[]): Row[] {
  const others = [...rows]
  for (const row of taken) {
    const at = others.indexOf(row as Row)
    if (at >= 0) others.splice(at, 1)
  }
  return others
}

function insert<Row>(sorted: Row[], row: Row, compare: (a: Row, b: Row) => number): void {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compare(row, sorted[middle]!) < 0) high = middle
    else low = middle + 1
  }
  sorted.splice(low, 0, row)
}

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

/** Everybody of the period in the office's order, or those asked for. */
function readPeople(db: Db, period: Period, employeeIds?: readonly string[]): ReadPeople {
  const people = ratedPeople(db, period, { kind: 'all' }, employeeIds)
  const among = amongPeople(employeeIds)
  const kept = new Map(
    tuples<Kept>(
      db,
      `SELECT employee_id, id, regime, result_rating, behaviour_rating, predikat, work_score, behaviour_score,
        detail, index_value, estimated FROM evaluation v WHERE period_key = @period ${among.of('v')}`,
      { period: period.key, ...among.values },
    ).map((row) => [row[0], row]),
  )
  const tieFacts = readTieFacts(db, period, employeeIds)
  const scored: ScoredPerson[] = []
  const unranked: UnrankedPerson[] = []
  for (const person of people) {
    const row = kept.get(person.id)
    const index = row?.[9]
    if (row && typeof index === 'number') scored.push(scoredPerson(person, row, index, tieFacts(person.id)))
    else
      unranked.push({ person, ...(row?.[3] && { result: row[3] }), ...(row?.[4] && { behaviour: row[4] }) })
  }
  return { scored, unranked, regime: kept.values().next().value?.[2] }
}

function amongPeople(employeeIds: readonly string[] | undefined) {
  if (!employeeIds) return { of: () => '', values: {} }
  return {
    of: (table: string) => `AND ${table}.employee_id IN (SELECT value FROM json_each(@people))`,
    values: { people: JSON.stringify(employeeIds) },
  }
}

type TieFacts = Pick<RankRow, 'mainAbove' | 'disciplineNotes' | 'previousIndex' | 'displayOrder'>

/** What breaks a tie beside the ratings themselves: the share of main results marked above, sanctions of the year, last year's index, the name. */
function readTieFacts(
  db: Db,
  period: Period,
  employeeIds: readonly string[] | undefined,
): (employeeId: string) => TieFacts {
  const among = amongPeople(employeeIds)
  const byPerson = (text: string, values: object) =>
    new Map(tuples<[string, number]>(db, text, { ...values, ...among.values }))
  const above = byPerson(
    `SELECT v.employee_id, count(*) FROM evaluation v JOIN result_rating r ON r.evaluation_id = v.id AND r.rating = 'above'
      JOIN work_result w ON w.id = r.work_result_id AND w.kind = 'main'
      WHERE v.period_key = @period ${among.of('v')} GROUP BY 1`,
    { period: period.key },
  )
  const mains = byPerson(
    `SELECT p.employee_id, count(*) FROM plan p JOIN work_result w ON w.plan_id = p.id AND w.kind = 'main'
      WHERE p.year = @year AND ${holdsAt('@until')} ${among.of('p')} GROUP BY 1`,
    { year: period.year, until: period.end },
  )
  const before = byPerson(
    `SELECT v.employee_id, v.index_value FROM evaluation v
      WHERE v.period_key = @period AND v.index_value IS NOT NULL ${among.of('v')}`,
    { period: yearBefore(period).key },
  )
  const sanctions = byPerson(
    `SELECT s.employee_id, count(*) FROM sanction s
      WHERE s.valid_from <= @until AND coalesce(s.valid_to, s.valid_from) >= @from ${among.of('s')} GROUP BY 1`,
    { from: annualOf(period.year).start, until: period.end },
  )
  const order = displayOrder(db)
  return (id) => ({
    mainAbove: { count: above.get(id) ?? 0, of: mains.get(id) ?? 0 },
    disciplineNotes: sanctions.get(id),
    previousIndex: before.get(id),
    displayOrder: order.get(id),
  })
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
  tieFacts: TieFacts,
): ScoredPerson {
  return {
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
    ...tieFacts,
  }
}

/** The period of the same name in the year before. */
export function yearBefore(period: Period): Period {
  const previous = parsePeriod(`${period.year - 1}${period.key.slice(4)}`)
  if (!previous) throw new RangeError(`no year before ${period.key}`)
  return previous
}
