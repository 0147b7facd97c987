import type { EmployeeStatus } from '#shared/people/employee-status.ts'
import { type EmployeeType, employeeTypes } from '#shared/people/employee-type.ts'
import { gradeCodes } from '#shared/people/grade.ts'
import { groupOf, groups, type PositionKind, type PositionLevel } from '#shared/people/position.ts'
import { compareInOffice, seniority } from './office-order.ts'
import { compareDated, isInServiceOn } from './on-day.ts'
import { cachedRead } from '../db/read-cache.ts'
import { type Db, tuples } from '../db/sql.ts'
import { tablesOfPeople } from './people.ts'
import { type UnitNode, unitTree } from './unit-tree.ts'
import type { EmployeeFilter } from '#shared/people/employee.ts'

/**
 * Everybody on one day in the office's order (units as in their tree, heads first, grade descending, name) as columns of
 * numbers: a list of 10,000 is filtered, counted and cut into pages without reading 10,000 rows again.
 */
export interface Roster {
  readonly units: readonly UnitNode[]
  /** Row ids of the tables; 0 = no post. */
  readonly employee: Int32Array
  readonly post: Int32Array
  /** Indexes into units, employeeTypes and groups; the grade's into gradeCodes plus 1, 0 = none. */
  readonly unit: Int32Array
  readonly type: Uint8Array
  readonly group: Uint8Array
  readonly grade: Uint8Array
  readonly inService: Uint8Array
  /** Row id of the employee table → place in the order, -1 = nobody. */
  readonly placeOf: Int32Array
}

export function readRoster(db: Db, on: string): Roster {
  return cachedRead(db, tablesOfPeople, `roster ${on}`, () => buildRoster(db, on))
}

type PersonTuple = [number, string, string, EmployeeType, EmployeeStatus, string | null]
interface Entry {
  readonly rowid: number
  readonly id: string
  readonly name: string
  readonly type: number
  readonly inService: number
  post: number
  unit: number
  group: number
  leads: number
  grade: number
  seniority: number
}

function buildRoster(db: Db, on: string): Roster {
  const units = unitTree(db)
  const posts = postsOn(db, on, new Map(units.map((unit, index) => [unit.id, index])))
  const grades = gradesOn(db, on)
  const people = tuples<PersonTuple>(
    db,
    'SELECT rowid, id, name, employee_type, status, status_date FROM employee',
  )
  const entries = people.map(([rowid, id, name, type, status, statusDate]): Entry => {
    const post = posts.get(id)
    return {
      rowid,
      id,
      name: name.toLowerCase(),
      type: employeeTypes.indexOf(type),
      inService: isInServiceOn(status, statusDate, on) ? 1 : 0,
      post: post?.rowid ?? 0,
      unit: post?.unit ?? 0,
      group: post?.group ?? groups.indexOf('staff'),
      leads: post?.leads ?? 0,
      grade: grades.get(id) ?? 0,
      seniority: seniority[grades.get(id) ?? 0]!,
    }
  })
  entries.sort(compareInOffice)
  const placeOf = new Int32Array(entries.reduce((most, { rowid }) => Math.max(most, rowid), 0) + 1).fill(-1)
  for (const [place, { rowid }] of entries.entries()) placeOf[rowid] = place
  return {
    units,
    employee: Int32Array.from(entries, ({ rowid }) => rowid),
    post: Int32Array.from(entries, ({ post }) => post),
    unit: Int32Array.from(entries, ({ unit }) => unit),
    type: Uint8Array.from(entries, ({ type }) => type),
    group: Uint8Array.from(entries, ({ group }) => group),
    grade: Uint8Array.from(entries, ({ grade }) => grade),
    inService: Uint8Array.from(entries, ({ inService }) => inService),
    placeOf,
  }
}

type PostTuple = [
  number,
  string,
  string,
  PositionKind,
  string | null,
  number,
  string | null,
  string | null,
  string | null,
  string,
]
interface Post {
  readonly rowid: number
  readonly unit: number
  readonly group: number
  readonly leads: number
}

/** The same choice as assignmentOn in people.ts, made in one pass. */
function postsOn(db: Db, on: string, unitIndex: ReadonlyMap<string, number>): Map<string, Post> {
  const best = new Map<string, PostTuple>()
  for (const post of tuples<PostTuple>(
    db,
    `SELECT rowid, employee_id, unit_id, position_kind, position_level, leads_unit, acting, valid_from, valid_to, id
     FROM assignment`,
  )) {
    const known = best.get(post[1])
    if (!known || comparePosts(post, known, on) < 0) best.set(post[1], post)
  }
  const posts = new Map<string, Post>()
  for (const [employeeId, [rowid, , unitId, kind, level, leads]] of best) {
    const group = groupOf({
      kind,
      level: (level ?? undefined) as PositionLevel | undefined,
      leadsUnit: leads === 1,
    })
    posts.set(employeeId, { rowid, unit: unitIndex.get(unitId) ?? 0, group: groups.indexOf(group), leads })
  }
  return posts
}

function comparePosts(a: PostTuple, b: PostTuple, on: string): number {
  const dated = ([, , , , , , , from, to, id]: PostTuple) => ({ id, from, to })
  return Number(a[6] !== null) - Number(b[6] !== null) || compareDated(dated(a), dated(b), on)
}

type GradeTuple = [string, string, string | null, string]

function gradesOn(db: Db, on: string): Map<string, number> {
  const dated = ([, , from, id]: GradeTuple) => ({ id, from, to: null })
  const best = new Map<string, GradeTuple>()
  for (const row of tuples<GradeTuple>(db, 'SELECT employee_id, grade, valid_from, id FROM grade_period')) {
    const known = best.get(row[0])
    if (!known || compareDated(dated(row), dated(known), on) < 0) best.set(row[0], row)
  }
  const codes = new Map<string, number>(gradeCodes.map((code, index) => [code, index + 1]))
  return new Map([...best].map(([employeeId, [, grade]]) => [employeeId, codes.get(grade) ?? 0]))
}

/** Each place's rank under a sort; equals keep the office's order. Undefined: the office's order itself. */
export function rankOf(
  db: Db,
  roster: Roster,
  sort: EmployeeFilter['sort'],
  on: string,
): Int32Array | undefined {
  if (sort === 'order') return undefined
  return cachedRead(db, tablesOfPeople, `roster ${on} by ${sort}`, () => buildRank(db, roster, sort))
}

function buildRank(db: Db, roster: Roster, sort: Exclude<EmployeeFilter['sort'], 'order'>): Int32Array {
  const key = keyOf(db, roster, sort)
  const places = Int32Array.from(roster.employee, (_rowid, place) => place)
  places.sort((a, b) => {
    const [x, y] = [key(a), key(b)]
    return x < y ? -1 : x > y ? 1 : a - b
  })
  const rank = new Int32Array(places.length)
  for (const [position, place] of places.entries()) rank[place] = position
  return rank
}

/** Empty texts last, and the highest grade first. */
function keyOf(
  db: Db,
  roster: Roster,
  sort: Exclude<EmployeeFilter['sort'], 'order'>,
): (place: number) => string | number {
  if (sort === 'grade') return (place) => -seniority[roster.grade[place]!]!
  if (sort === 'unit') return (place) => roster.units[roster.unit[place]!]!.name.toLowerCase()
  if (sort === 'position') {
    const texts = textsOf(db, 'SELECT rowid, position_name FROM assignment')
    return (place) => texts.get(roster.post[place]!) ?? lastText
  }
  const column = { name: 'name', nip: 'nip', status: 'status' }[sort]
  const texts = textsOf(db, `SELECT rowid, ${column} FROM employee`)
  return (place) => texts.get(roster.employee[place]!) ?? lastText
}

const lastText = '\u{10ffff}'

function textsOf(db: Db, text: string): Map<number, string> {
  const rows = tuples<[number, string | null]>(db, text)
  return new Map(
    rows.flatMap(([rowid, value]) => (value === null ? [] : [[rowid, value.toLowerCase()] as const])),
  )
}
