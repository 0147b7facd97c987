import type { Acting } from '#shared/people/employee.ts'
import { cachedRead } from '../db/read-cache.ts'
import { prepare, type Db } from '../db/sql.ts'
import { holdsOn, inServiceOn, postOrderOn } from './on-day.ts'
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

interface PostRow {
  employee_id: string
  unit_id: string
  leads_unit: number
  acting: Acting | null
}
interface SuperiorRow {
  employee_id: string
  superior_id: string | null
  official_id: string | null
  acting: Acting | null
}

/** Who leads each unit on the day. An acting head (Plt, Plh) stands in for the definitive one. */
export function headsOn(db: Db, on: string): Map<string, Head> {
  const heads = new Map<string, Head>()
  for (const post of postsOn(db, on)) {
    if (post.leads_unit !== 1) continue
    const known = heads.get(post.unit_id)
    if (known && (known.acting || !post.acting)) continue
    heads.set(post.unit_id, { employeeId: post.employee_id, ...(post.acting && { acting: post.acting }) })
  }
  return heads
}

/** What superiorsOn reads. */
export const tablesOfSuperiors = ['employee', 'assignment', 'unit', 'superior'] as const

/** The rating relation of everybody on the day: entered, else proposed by the tree; the office's leader stays open. */
export function superiorsOn(db: Db, on: string): ReadonlyMap<string, SuperiorOn> {
  return cachedRead(db, tablesOfSuperiors, `superiors ${on}`, () => computeSuperiors(db, on))
}

function computeSuperiors(db: Db, on: string): Map<string, SuperiorOn> {
  const tree = unitTree(db)
  const parentOf = new Map(tree.map(({ id, parent_id }) => [id, parent_id]))
  const root = tree[0]?.id ?? ''
  const heads = headsOn(db, on)
  const unitOf = new Map<string, string>()
  for (const post of postsOn(db, on))
    if (!post.acting || !unitOf.has(post.employee_id)) unitOf.set(post.employee_id, post.unit_id)
  const entered = new Map(
    (
      prepare(
        db,
        `SELECT employee_id, superior_id, official_id, acting FROM superior x WHERE ${holdsOn('x')} ORDER BY valid_from`,
      ).all({
        on,
      }) as SuperiorRow[]
    ).map((row) => [row.employee_id, row]),
  )
  const ledBy = new Map([...heads].map(([unitId, head]) => [head.employeeId, unitId]))

  /** From the person's own unit upward, the nearest unit that somebody else leads. */
  const proposedFor = (employeeId: string, from: string): { unitId: string; head: Head } | undefined => {
    for (let unitId: string | null | undefined = from; unitId; unitId = parentOf.get(unitId)) {
      const head = heads.get(unitId)
      if (head && head.employeeId !== employeeId) return { unitId, head }
    }
    return undefined
  }
  const nearestLedBy = (superiorId: string, from: string): string | undefined => {
    for (let unitId: string | null | undefined = from; unitId; unitId = parentOf.get(unitId))
      if (heads.get(unitId)?.employeeId === superiorId) return unitId
    return ledBy.get(superiorId)
  }

  const result = new Map<string, SuperiorOn>()
  for (const { id } of prepare(db, 'SELECT id FROM employee').all() as { id: string }[]) {
    const unitId = unitOf.get(id) ?? root
    const own = entered.get(id)
    if (own?.superior_id) {
      result.set(id, {
        superiorId: own.superior_id,
        ...(own.acting && { acting: own.acting }),
        proposed: false,
        ratedInUnit: nearestLedBy(own.superior_id, unitId) ?? unitId,
        received: false,
      })
      continue
    }
    if (own?.official_id) {
      const officialId = own.official_id
      result.set(id, {
        officialId,
        proposed: false,
        ratedInUnit: root,
        received: true,
        ...(own.acting && { acting: own.acting }),
      })
      continue
    }
    const proposed = proposedFor(id, unitId)
    const leadsOffice = heads.get(root)?.employeeId === id
    result.set(
      id,
      proposed
        ? {
            superiorId: proposed.head.employeeId,
            ...(proposed.head.acting && { acting: proposed.head.acting }),
            proposed: true,
            ratedInUnit: proposed.unitId,
            received: false,
          }
        : { proposed: true, ratedInUnit: leadsOffice ? root : unitId, received: leadsOffice },
    )
  }
  return result
}

/** Each person's post on the day, the definitive one last so that it wins. */
function postsOn(db: Db, on: string): PostRow[] {
  return prepare(
    db,
    `SELECT employee_id, unit_id, leads_unit, acting FROM (
       SELECT x.employee_id, x.unit_id, x.leads_unit, x.acting,
         row_number() OVER (PARTITION BY x.employee_id, x.acting IS NOT NULL
           ORDER BY ${postOrderOn('x')}) AS place,
         (${holdsOn('x')}) AS current
       FROM assignment x JOIN employee e ON e.id = x.employee_id
       WHERE ${inServiceOn})
     WHERE place = 1 AND (acting IS NULL OR current)
     ORDER BY acting IS NULL, employee_id`,
  ).all({ on }) as PostRow[]
}
