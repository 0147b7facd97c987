import type { Period } from '#shared/period/period.ts'
import { present } from '#shared/api/present.ts'
import { gapsOf, missingKeys } from '#shared/appraisal/missing.ts'
import { decimalOf } from '#shared/number/decimal.ts'
import { basePoints } from '#shared/appraisal/index-value.ts'
import { setDirectly } from '#shared/appraisal/override.ts'
import type {
  Mover,
  Ranking,
  RankingFilter,
  RankingNotes,
  RankingPage,
  RankingPageFilter,
  RankingRow,
  Robustness,
  Tie,
  Unranked,
} from '#shared/ranking/ranking.ts'
import type { QueryContext } from '../api/context.ts'
import { requirePeriod } from '../appraisal/evaluations.ts'
import { progressOfAll, unmarkedOfAll } from '../appraisal/missing.ts'
import { settingsOfYear } from '../office/settings.ts'
import { searchPeople } from '../people/employee-search.ts'
import { type Db, prepareValues } from '../db/sql.ts'
import { bandsIn } from './bands.ts'
import { changesIn, movementsIn } from './movement.ts'
import { type Part, partsOf } from './parts.ts'
import { robustnessOf } from './robustness.ts'
import { type ScoredList, type ScoredPerson, scoredPeople, type UnrankedPerson } from './scored-people.ts'

/** Beyond this many people nobody reads who would swap with whom; a narrower scope tells. */
const longestRead = 2000

/** So much of each note is shown; how much more there is, is counted. */
const mostNotes = 12
const mostUnranked = 50
const mostNames = 12

interface Cut {
  readonly period: Period
  readonly list: ScoredList
  readonly parts: readonly Part[]
}

/** Ranks inside each scope of the list, ties, what would move, and the unfinished people apart with the reason. */
export function listRanking(context: QueryContext, filter: RankingFilter): Ranking {
  const cut = cutOf(context, filter)
  const rowOf = rowsOf(context, filter, cut)
  const unrankedOf = unrankedIn(context.db, cut)
  const robustness = robustnessIn(context.db, cut)
  return {
    ...basisOf(context.db, cut),
    scopes: cut.parts.map((part) => ({
      ...namesOf(part),
      rows: part.rows.map((_, place) => rowOf(part, place)),
      unranked: unrankedOf(part.unranked),
    })),
    ties: cut.parts.flatMap(tiesOf),
    ...(robustness && { robustness }),
  }
}

/** The rows of one window, as they stand in the whole list. */
export function rankingPage(context: QueryContext, filter: RankingPageFilter): RankingPage {
  const cut = cutOf(context, filter)
  const { search, offset, limit } = filter
  const laid = laidOut(cut.parts, search === undefined ? undefined : foundIn(context.db, search))
  const rowOf = rowsOf(context, filter, cut)
  const total = laid.at(-1)?.end ?? 0
  // a part that nobody is ranked in belongs to the window in which it would stand, at the end to the last one
  const end = offset + limit >= total ? total + 1 : offset + limit
  const isIn = (part: LaidPart) =>
    part.first === part.end
      ? search === undefined && part.first >= offset && part.first < end
      : part.first < end && part.end > offset
  const here = laid.filter(isIn)
  const count = (of: (part: Part) => number) => cut.parts.reduce((sum, part) => sum + of(part), 0)
  return {
    ...basisOf(context.db, cut),
    ranked: count(({ rows }) => rows.length),
    unranked: count((part) => part.unranked.length),
    total,
    rows: here.flatMap(({ part, placeAt, first, end }) =>
      positions(Math.max(first, offset), Math.min(end, offset + limit)).map((position) =>
        rowOf(part, placeAt(position - first)),
      ),
    ),
    scopes: here.map(({ part, first }) => ({
      ...namesOf(part),
      first,
      ranked: part.rows.length,
      unranked: part.unranked.length,
    })),
  }
}

/** A part among the rows of all parts, one after another. */
interface LaidPart {
  readonly part: Part
  /** Position of its first row, and of the one after its last. */
  readonly first: number
  readonly end: number
  /** The part's place that its nth row shows. */
  readonly placeAt: (nth: number) => number
}

/** The parts with their rows, or with those alone who were found. */
function laidOut(parts: readonly Part[], found: ReadonlySet<string> | undefined): LaidPart[] {
  let end = 0
  return parts.map((part) => {
    const shown = found && [...part.rows.keys()].filter((place) => found.has(part.rows[place]!.person.id))
    const first = end
    end += shown?.length ?? part.rows.length
    return { part, first, end, placeAt: (nth) => shown?.[nth] ?? nth }
  })
}

function positions(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
}

/** What stands beside the list. */
export function rankingNotes(context: QueryContext, filter: RankingFilter): RankingNotes {
  const cut = cutOf(context, filter)
  const ties = cut.parts.flatMap(tiesOf)
  const robustness = robustnessIn(context.db, cut)
  const unranked = cut.parts.flatMap((part) => part.unranked)
  const movers = moversOf(context, filter, cut)
  return {
    ties: ties.slice(0, mostNotes).map((tie) => ({ ...tie, names: tie.names.slice(0, mostNames) })),
    moreTies: Math.max(0, ties.length - mostNotes),
    ...(robustness && { robustness: { ...robustness, swaps: robustness.swaps.slice(0, mostNotes) } }),
    moreSwaps: Math.max(0, (robustness?.swaps.length ?? 0) - mostNotes),
    unranked: unrankedIn(context.db, cut)(unranked.slice(0, mostUnranked)),
    moreUnranked: Math.max(0, unranked.length - mostUnranked),
    movers: movers.slice(0, mostNotes),
    moreMovers: Math.max(0, movers.length - mostNotes),
  }
}

function cutOf({ db, session }: QueryContext, filter: RankingFilter): Cut {
  const period = requirePeriod(db, filter.period)
  return { period, list: scoredPeople(db, period), parts: partsOf(db, period, session.scope, filter) }
}

function basisOf(db: Db, { period, list }: Cut): Omit<Ranking, 'scopes' | 'ties' | 'robustness'> {
  const settings = settingsOfYear(db, period.year)
  return {
    period: period.key,
    regime: list.regime,
    tieBreakers: settings.tieBreakersDecideRank,
    detailSource: settings['ranking.detailSource'],
  }
}

function namesOf({ id, name, small }: Part): Pick<Part, 'id' | 'name' | 'small'> {
  return { ...(id !== undefined && { id }), ...(name !== undefined && { name }), small }
}

/** A place as the list shows it, with its band, the movement since the place a year before, and what else changed since. */
export function rowsOf(
  context: QueryContext,
  filter: RankingFilter,
  { period, list }: Pick<Cut, 'period' | 'list'>,
): (part: Part, place: number) => RankingRow {
  const { db } = context
  const movedOf = movementsIn(context, filter, period)
  const changeOf = changesIn(db, period)
  const settings = settingsOfYear(db, period.year)
  return (part, place) => {
    const row = part.rows[place]!
    const band = bandsIn(db, part, { regime: list.regime, settings }).get(row.person.id)
    const changed = changeOf(row.person)
    return {
      ...shownOf(row),
      rank: part.ranks[place]!,
      tied: part.tied[place] === 1,
      ...(band && { band }),
      ...(part.small && { small: true as const }),
      ...movedOf(part, place),
      ...present({ changed }),
    }
  }
}

/** A row of the list without its place: the same in every scope. */
function shownOf(
  row: ScoredPerson,
): Omit<RankingRow, 'rank' | 'tied' | 'band' | 'small' | 'movement' | 'movedBy' | 'changed'> {
  const { person } = row
  return {
    employeeId: person.id,
    name: person.fullName,
    unitId: person.unitId,
    unit: person.unit,
    group: person.group,
    ...(person.nip !== undefined && { nip: person.nip }),
    ...(person.positionName !== undefined && { positionName: person.positionName }),
    ...(person.grade !== undefined && { grade: person.grade }),
    ...ratedOf(row),
    index: decimalOf(row.index),
    // the regimes that rank by a total have nothing below it
    detail: decimalOf(row.detail ?? row.index),
    ...(row.work !== undefined && { work: decimalOf(row.work) }),
    ...(row.behaviour !== undefined && { behaviour: decimalOf(row.behaviour) }),
    estimated: row.estimated,
  }
}

/** Both ratings, the predikat and the points of its cell, or of one that was set directly. */
function ratedOf({ result, behaviourRating, predikat }: ScoredPerson) {
  const override = setDirectly({ resultRating: result, behaviourRating, predikat })
  return {
    ...(result && { resultRating: result }),
    ...(behaviourRating && { behaviourRating }),
    ...(predikat && { predikat }),
    ...(override && { setDirectly: true as const }),
    base: result && behaviourRating ? basePoints(result, behaviourRating, override) : 0,
  }
}

/** The ids of the people whom the text fits. */
function foundIn(db: Db, search: string): ReadonlySet<string> | undefined {
  const rowids = searchPeople(db, search)
  if (!rowids) return undefined
  const ids = prepareValues(db, 'SELECT e.id FROM json_each(?) j CROSS JOIN employee e ON e.rowid = j.value')
  return new Set(ids.all(JSON.stringify(rowids)) as string[])
}

/** The unfinished people, each with what is missing. */
function unrankedIn(db: Db, { period, list }: Cut): (people: readonly UnrankedPerson[]) => Unranked[] {
  const progress = progressOfAll(db, period)
  const unmarked = unmarkedOfAll(db, period, settingsOfYear(db, period.year))
  const gapsIn = ({ person: { id }, result, behaviour }: UnrankedPerson) =>
    list.regime === 'office'
      ? (['criteria'] as const)
      : gapsOf(progress.get(id), { result, behaviour, unmarked: unmarked.has(id) })
  return (people) =>
    people.map((row) => ({
      employeeId: row.person.id,
      name: row.person.fullName,
      unitId: row.person.unitId,
      unit: row.person.unit,
      ...(row.person.nip !== undefined && { nip: row.person.nip }),
      missing: missingKeys(gapsIn(row)),
    }))
}

/** People of equal index who share a place. */
function tiesOf({ id, name, rows, ranks, tied }: Part): Tie[] {
  const ties: Tie[] = []
  for (let place = 0; place < rows.length;) {
    let end = place + 1
    if (tied[place] === 1) while (end < rows.length && ranks[end] === ranks[place]) end++
    const same = rows.slice(place, end)
    if (same.length > 1)
      ties.push({
        rank: ranks[place]!,
        index: decimalOf(same[0]!.index),
        names: same.map(({ person }) => person.fullName),
        skipped: same.length - 1,
        ...(id !== undefined && { scope: id }),
        ...(name !== undefined && { scopeName: name }),
      })
    place = end
  }
  return ties
}

/** Whose place is another than a year before, the longest way first; of lists that have places. */
function moversOf(context: QueryContext, filter: RankingFilter, { period, parts }: Cut): Mover[] {
  const movedOf = movementsIn(context, filter, period)
  return parts
    .flatMap((part) =>
      part.small
        ? []
        : part.rows.flatMap(({ person }, place): Mover[] => {
            const { movement, movedBy } = movedOf(part, place)
            if (!movement || !movedBy) return []
            const scope = present({ scope: part.id, scopeName: part.name })
            return [{ ...scope, employeeId: person.id, name: person.fullName, movement, movedBy }]
          }),
    )
    .toSorted((a, b) => Math.abs(b.movement) - Math.abs(a.movement))
}

/** Over everybody in the list, whichever parts it has. */
function robustnessIn(db: Db, { period, list, parts }: Cut): Robustness | undefined {
  const scored = parts.flatMap(({ rows }) => rows)
  if (scored.length > longestRead) return undefined
  return robustnessOf(db, { ...list, scored }, settingsOfYear(db, period.year))
}
