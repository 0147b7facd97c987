import { isSmall, placesOf } from '#shared/ranking/rank.ts'
import type { RankingFilter } from '#shared/ranking/ranking.ts'
import type { Period } from '#shared/period/period.ts'
import type { RowScope } from '../api/session.ts'
import type { Db } from '../db/sql.ts'
import { judgementShown } from '../appraisal/early.ts'
import { settingsOfYear } from '../office/settings.ts'
import { type Person, visibleIn } from '../people/people.ts'
import { subtreeOf, unitTree } from '../people/unit-tree.ts'
import { type ScoredList, type ScoredPerson, scoredPeople, type UnrankedPerson } from './scored-people.ts'

/** A part of the list with places of its own: the whole of it, or a unit's or group's people. */
export interface Part {
  readonly id?: string
  readonly name?: string
  readonly small: boolean
  /** In ranked order; beside each its place, and 1 where it is shared. */
  readonly rows: readonly ScoredPerson[]
  readonly ranks: Uint32Array
  readonly tied: Uint8Array
  readonly unranked: readonly UnrankedPerson[]
}
type Cut = Omit<RankingFilter, 'period'>

/** How a period's list is cut, kept as long as the list is. */
const cutLists = new WeakMap<ScoredList, Map<string, readonly Part[]>>()

/** The parts of a period's list in the office's order, of the people whom the session may see. */
export function partsOf(db: Db, period: Period, scope: RowScope, filter: Cut): readonly Part[] {
  const list = scoredPeople(db, period)
  const settings = settingsOfYear(db, period.year)
  const options = { tieBreakers: settings.tieBreakersDecideRank, smallScope: settings['ranking.smallScope'] }
  const cut = () => {
    const fits = fitsIn(db, period, scope, filter)
    const keyOf = partKey(filter)
    const groupsOf = <Row extends { readonly person: Person }>(rows: readonly Row[]) => {
      const fitting = fits ? rows.filter(({ person }) => fits(person)) : rows
      return keyOf ? Map.groupBy(fitting, ({ person }) => keyOf(person)) : new Map([[whole, fitting]])
    }
    const [scored, unranked] = [groupsOf(list.scored), groupsOf(list.unranked)]
    return partNames(db, filter).flatMap(({ key, ...name }): Part[] => {
      const [rows, waiting] = [scored.get(key) ?? [], unranked.get(key) ?? []]
      if (filter.by !== 'office' && rows.length + waiting.length === 0) return []
      return [
        {
          ...name,
          rows,
          unranked: waiting,
          ...placesOf(rows, options),
          small: isSmall(rows.length, options),
        },
      ]
    })
  }
  // who sees a part of the office only is not asked for often, and who that is rests on more than the list
  if (scope.kind !== 'all') return cut()
  const { unitId, group, employeeType, by } = filter
  const key = JSON.stringify([unitId, group, employeeType, by, options])
  const cuts = cutLists.get(list) ?? new Map<string, readonly Part[]>()
  cutLists.set(list, cuts)
  const parts = cuts.get(key) ?? cut()
  cuts.set(key, parts)
  return parts
}

/** Whether a person belongs to the list at all; undefined where everybody does. */
function fitsIn(
  db: Db,
  period: Period,
  scope: RowScope,
  filter: Cut,
): ((person: Person) => boolean) | undefined {
  const { unitId, group, employeeType } = filter
  if (scope.kind === 'all' && unitId === undefined && group === undefined && employeeType === undefined)
    return undefined
  const isVisible = visibleIn(db, scope, period.end)
  const isShown = judgementShown(db, scope, period.key)
  const units = unitId === undefined ? undefined : subtreeOf(db, unitId)
  return (person) =>
    isVisible(person.id) &&
    isShown(person.id) &&
    (units?.has(person.unitId) ?? true) &&
    (group === undefined || person.group === group) &&
    (employeeType === undefined || person.employeeType === employeeType)
}

/** The key of the one part of a list that is not cut. */
const whole = ''

/** To which part of the list a person belongs; undefined where it is one. */
function partKey({ by }: Cut): ((person: Person) => string) | undefined {
  if (by === 'unit') return (person) => person.unitId
  return by === 'group' ? (person) => person.group : undefined
}

function partNames(
  db: Db,
  { by, unitId }: Cut,
): { readonly key: string; readonly id?: string; readonly name?: string }[] {
  if (by === 'group') return ['head', 'functional', 'staff'].map((group) => ({ key: group, id: group }))
  const tree = unitTree(db)
  if (by === 'unit') return tree.map(({ id, name }) => ({ key: id, id, name }))
  const unit = tree.find(({ id }) => id === unitId)
  return [{ key: whole, ...(unit && { id: unit.id, name: unit.name }) }]
}

const places = new WeakMap<Part, ReadonlyMap<string, number>>()

/** Employee → position among the rows. */
export function placesIn(part: Part): ReadonlyMap<string, number> {
  const known = places.get(part)
  if (known) return known
  const made = new Map(part.rows.map(({ person }, position) => [person.id, position]))
  places.set(part, made)
  return made
}
