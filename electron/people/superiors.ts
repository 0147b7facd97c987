import type { Acting } from '#shared/people/employee.ts'
import { cachedRead } from '../db/read-cache.ts'
import { prepare, prepareValues, tuples, type Db } from '../db/sql.ts'
import { bestOn, holdsOn, inServiceOn } from './on-day.ts'
import { unitTree } from './unit-tree.ts'

interface Head {
  readonly employeeId: string
  readonly acting?: Acting
}
/** Who rates a person on a day. Proposed = derived from the tree because nobody entered one (domain.md §2.5). */
export interface SuperiorOn {
  readonly superiorId?: string
  readonly officialId?: string
  readonly acting?: Acting
  readonly proposed: boolean
  /** The unit whose head does the rating; for the leader of the office, the office itself. */
  readonly ratedInUnit: string
  /** Rated outside this office: the evaluation is entered as received. */
  readonly received: boolean
}

interface SuperiorRow {
  employee_id: string
  superior_id: string | null
  official_id: string | null
  acting: Acting | null
}

/**
 * Whom a person rates on a day: as superior, entered or proposed, also as Plt or Plh; and whoever's plan of that day names him as its
 * appraiser.
 */
export function isRatedBy(db: Db, raterId: string, on: string): (employeeId: string) => boolean {
  const superiors = superiorsOn(db, on)
  const planned = plannedBy(db, raterId, on)
  return (id) => superiors.get(id)?.superiorId === raterId || planned.has(id)
}

/** Those whom a person rates on a day. */
export function ratedBy(db: Db, raterId: string, on: string): ReadonlySet<string> {
  const under = [...superiorsOn(db, on)].filter(([, { superiorId }]) => superiorId === raterId)
  return new Set([...under.map(([id]) => id), ...plannedBy(db, raterId, on)])
}

/** Those whose plan of that day names a person as its appraiser. */
function plannedBy(db: Db, raterId: string, on: string): ReadonlySet<string> {
  return cachedRead(db, ['plan'], `planned by ${raterId} ${on}`, () => {
    const ids = prepareValues(
      db,
      `SELECT employee_id FROM plan WHERE appraiser_id = @raterId AND from_date <= @on AND to_date >= @on
        AND state NOT IN ('superseded', 'cancelled')`,
    )
    return new Set(ids.all({ raterId, on }) as string[])
  })
}

/** Who leads each unit on the day. An acting head (Plt, Plh) stands in for the definitive one. */
export function headsOn(db: Db, on: string): ReadonlyMap<string, Head> {
  return cachedRead(db, ['employee', 'assignment'], `heads ${on}`, () => headsAmong(postsOn(db, on)))
}

function headsAmong(posts: readonly Post[]): Map<string, Head> {
  const heads = new Map<string, Head>()
  // acting heads first, then by person: who stands in for two is the same whatever order the file gives
  const leading = posts
    .filter((post) => post[5] === 1)
    .sort((a, b) => Number(a[6] === null) - Number(b[6] === null) || (a[0] < b[0] ? -1 : 1))
  for (const [employeeId, , , , unitId, , acting] of leading) {
    const known = heads.get(unitId)
    if (known && (known.acting || !acting)) continue
    heads.set(unitId, { employeeId, ...(acting && { acting }) })
  }
  return heads
}

/** What superiorsOn reads. */
export const tablesOfSuperiors = ['employee', 'assignment', 'unit', 'superior'] as const

/** The rating relation of everybody on the day: entered, else proposed by the tree; the office's leader stays open. */
export function superiorsOn(db: Db, on: string): ReadonlyMap<string, SuperiorOn> {
  return cachedRead(db, tablesOfSuperiors, `superiors ${on}`, () => computeSuperiors(db, on))
}

/** The same as it will be once somebody has left those whom he rates: in no post any more, or heading another unit. */
export function superiorsWithout(
  db: Db,
  leaver: { readonly id: string; readonly leads?: string | undefined },
  on: string,
): ReadonlyMap<string, SuperiorOn> {
  const { id, leads } = leaver
  const others = postsOn(db, on).filter(([employeeId]) => employeeId !== id)
  const posts: Post[] = leads === undefined ? others : [...others, [id, '', on, null, leads, 1, null]]
  return relationsAmong(db, on, { posts, leaders: headsAmong(posts), without: id })
}

function computeSuperiors(db: Db, on: string): Map<string, SuperiorOn> {
  const posts = postsOn(db, on)
  const leaders = cachedRead(db, ['employee', 'assignment'], `heads ${on}`, () => headsAmong(posts))
  return relationsAmong(db, on, { posts, leaders })
}

interface Standing {
  readonly posts: readonly Post[]
  readonly leaders: ReadonlyMap<string, Head>
  /** Whoever is entered as a superior and rates nobody any more. */
  readonly without?: string
}

function relationsAmong(db: Db, on: string, { posts, leaders, without }: Standing): Map<string, SuperiorOn> {
  const heads = headTree(db, leaders)
  const unitOf = new Map(posts.map(([employeeId, , , , unitId]) => [employeeId, unitId]))
  const entered = new Map(
    (
      prepare(
        db,
        `SELECT employee_id, superior_id, official_id, acting FROM superior x WHERE ${holdsOn('x')} ORDER BY valid_from`,
      ).all({
        on,
      }) as SuperiorRow[]
    ).flatMap((row) =>
      without !== undefined && row.superior_id === without ? [] : [[row.employee_id, row]],
    ),
  )
  const everybody = prepareValues(db, 'SELECT id FROM employee').all() as string[]
  return new Map(
    everybody.map((id) => {
      const unitId = unitOf.get(id) ?? heads.root
      const own = entered.get(id)
      return [id, (own && enteredSuperior(own, unitId, heads)) ?? proposedSuperior(id, unitId, heads)]
    }),
  )
}

/** Who leads which unit, and the way up from each. */
interface HeadTree {
  readonly root: string
  /** The nearest unit that fits, from one upward. */
  readonly nearest: (
    from: string,
    fits: (head: Head) => boolean,
  ) => { unitId: string; head: Head } | undefined
  readonly headOf: (unitId: string) => Head | undefined
  /** Some unit that the person leads. */
  readonly ledBy: (employeeId: string) => string | undefined
}

function headTree(db: Db, heads: ReadonlyMap<string, Head>): HeadTree {
  const tree = unitTree(db)
  const parentOf = new Map(tree.map(({ id, parent_id }) => [id, parent_id]))
  const ledBy = new Map([...heads].map(([unitId, head]) => [head.employeeId, unitId]))
  return {
    root: tree[0]?.id ?? '',
    nearest(from, fits) {
      for (let unitId: string | null | undefined = from; unitId; unitId = parentOf.get(unitId)) {
        const head = heads.get(unitId)
        if (head && fits(head)) return { unitId, head }
      }
      return undefined
    },
    headOf: (unitId) => heads.get(unitId),
    ledBy: (employeeId) => ledBy.get(employeeId),
  }
}

function enteredSuperior(own: SuperiorRow, unitId: string, heads: HeadTree): SuperiorOn | undefined {
  const acting = own.acting && { acting: own.acting }
  const superiorId = own.superior_id
  if (superiorId) {
    const led = heads.nearest(unitId, ({ employeeId }) => employeeId === superiorId)
    const ratedInUnit = led?.unitId ?? heads.ledBy(superiorId) ?? unitId
    return { superiorId, ...acting, proposed: false, ratedInUnit, received: false }
  }
  if (!own.official_id) return undefined
  return { officialId: own.official_id, ...acting, proposed: false, ratedInUnit: heads.root, received: true }
}

/** The head of the nearest unit that somebody else leads; of the office's leader nobody here. */
function proposedSuperior(id: string, unitId: string, heads: HeadTree): SuperiorOn {
  const found = heads.nearest(unitId, ({ employeeId }) => employeeId !== id)
  if (!found) {
    const leadsOffice = heads.headOf(heads.root)?.employeeId === id
    return { proposed: true, ratedInUnit: leadsOffice ? heads.root : unitId, received: leadsOffice }
  }
  const { employeeId: superiorId, acting } = found.head
  return {
    superiorId,
    ...(acting && { acting }),
    proposed: true,
    ratedInUnit: found.unitId,
    received: false,
  }
}

type Post = [
  employeeId: string,
  id: string,
  from: string | null,
  to: string | null,
  unitId: string,
  leadsUnit: number,
  acting: Acting | null,
]

/** Each person's post on the day, the definitive one last so that it wins. */
function postsOn(db: Db, on: string): Post[] {
  const rows = tuples<Post>(
    db,
    `SELECT x.employee_id, x.id, x.valid_from, x.valid_to, x.unit_id, x.leads_unit, x.acting
      FROM assignment x JOIN employee e ON e.id = x.employee_id
      WHERE ${inServiceOn} AND (x.acting IS NULL OR ${holdsOn('x')})`,
    { on },
  )
  const isActing = (post: Post) => post[6] !== null
  return [rows.filter(isActing), rows.filter((post) => !isActing(post))].flatMap((posts) => [
    ...bestOn(posts, on).values(),
  ])
}
