import { datedChange, type Intent, type PostFact, samePost } from '#shared/people/dated-facts.ts'
import { newId } from '../db/id.ts'
import type { Row } from '../db/schema.ts'
import { insertRows, prepare, type Db, type WritableDb } from '../db/sql.ts'
import { takeLead } from './unit-lead.ts'
import type { GradeRow } from '#shared/people/employee.ts'

/** A stored post as a fact with its id and end. */
export type StoredPost = PostFact & {
  readonly id: string
  readonly rowVersion: number
  readonly to?: string | undefined
}

/** A person's posts, newest first. */
export function listPosts(db: Db, employeeId: string): StoredPost[] {
  const rows = prepare(
    db,
    'SELECT * FROM assignment WHERE employee_id = ? ORDER BY valid_from DESC, id DESC',
  ).all(employeeId) as Row<'assignment'>[]
  return rows.map(postOf)
}

export function postOf(row: Row<'assignment'>): StoredPost {
  return {
    id: row.id,
    rowVersion: row.row_version,
    unitId: row.unit_id,
    positionKind: row.position_kind,
    positionName: row.position_name ?? undefined,
    positionLevel: row.position_level ?? undefined,
    echelon: row.echelon ?? undefined,
    leadsUnit: row.leads_unit === 1,
    acting: row.acting ?? undefined,
    from: row.valid_from ?? undefined,
    to: row.valid_to ?? undefined,
  }
}

/** A fact and whose it is. */
type Of<Fact> = Fact & { readonly employeeId: string }

const postColumns = [
  'unit_id',
  'position_kind',
  'position_name',
  'position_level',
  'echelon',
  'leads_unit',
  'acting',
  'valid_from',
]

/** Adds posts without looking at others and returns their ids: for people who have none yet. */
export function addAssignments(
  db: WritableDb,
  posts: readonly Of<PostFact & { readonly to?: string | undefined }>[],
): string[] {
  const rows = posts.map(
    ({ employeeId, to = null, ...post }) => [newId(), employeeId, to, ...columnsOf(post)] as const,
  )
  insertRows(db, 'assignment', ['id', 'employee_id', 'valid_to', ...postColumns], rows)
  return rows.map(([id]) => id)
}

function columnsOf(post: PostFact): (string | number | null)[] {
  return [
    post.unitId,
    post.positionKind,
    post.positionName ?? null,
    post.positionLevel ?? null,
    post.echelon ?? null,
    post.leadsUnit ? 1 : 0,
    post.acting ?? null,
    post.from ?? null,
  ]
}

/** The posts that one told post can follow or correct: the definitive ones, or the acting ones of that very unit. */
export function seriesOf<Post extends PostFact>(posts: readonly Post[], told: PostFact): Post[] {
  return posts.filter((post) =>
    told.acting ? post.acting === told.acting && post.unitId === told.unitId : !post.acting,
  )
}

/**
 * Puts a told post where it belongs (see datedChange) and says whether anything changed. Who leads the unit by it takes
 * the lead from whoever had it, on the post's date or today.
 */
export function putAssignment(
  db: WritableDb,
  employeeId: string,
  post: PostFact,
  intent: Intent,
  today: string,
): boolean {
  const rows = seriesOf(listPosts(db, employeeId), post)
  const change = datedChange(rows, post, (row) => samePost(row, post, intent), intent)
  if (change.action === 'none') return false
  if (change.close) endPost(db, change.close.id, change.close.to)
  const [id = ''] =
    change.action === 'open'
      ? addAssignments(db, [{ ...post, employeeId, from: change.from, to: change.to }])
      : [rewritePost(db, change.id, { ...post, from: change.from })]
  if (post.leadsUnit) takeLead(db, id, today)
  return true
}

export function endPost(db: WritableDb, id: string, to: string | undefined): void {
  prepare(db, 'UPDATE assignment SET valid_to = ?, row_version = row_version + 1 WHERE id = ?').run(
    to ?? null,
    id,
  )
}

function rewritePost(db: WritableDb, id: string, post: PostFact): string {
  prepare(
    db,
    `UPDATE assignment SET unit_id = ?, position_kind = ?, position_name = ?, position_level = ?, echelon = ?,
       leads_unit = ?, acting = ?, valid_from = ?, row_version = row_version + 1 WHERE id = ?`,
  ).run(...columnsOf(post), id)
  return id
}

/** A grade and its TMT. */
interface GradeFact {
  readonly grade: string
  readonly from?: string | undefined
}

/** A person's grades, newest first. */
export function listGrades(db: Db, employeeId: string): GradeRow[] {
  const rows = prepare(
    db,
    'SELECT * FROM grade_period WHERE employee_id = ? ORDER BY valid_from DESC, id DESC',
  ).all(employeeId) as Row<'grade_period'>[]
  return rows.map((row) => ({
    id: row.id,
    grade: row.grade,
    rowVersion: row.row_version,
    ...(row.valid_from !== null && { from: row.valid_from }),
  }))
}

/** Adds rows without looking at others: for people who have none yet. */
export function addGrades(db: WritableDb, facts: readonly Of<GradeFact>[]): void {
  const rows = facts.map(({ employeeId, grade, from = null }) => [newId(), employeeId, grade, from])
  insertRows(db, 'grade_period', ['id', 'employee_id', 'grade', 'valid_from'], rows)
}

/** Puts a told grade where it belongs (see datedChange) and says whether anything changed. */
export function putGrade(db: WritableDb, employeeId: string, fact: GradeFact, intent: Intent): boolean {
  const change = datedChange(listGrades(db, employeeId), fact, (row) => row.grade === fact.grade, intent)
  if (change.action === 'none') return false
  if (change.action === 'open') addGrades(db, [{ ...fact, employeeId }])
  else
    prepare(
      db,
      'UPDATE grade_period SET grade = ?, valid_from = ?, row_version = row_version + 1 WHERE id = ?',
    ).run(fact.grade, change.from ?? null, change.id)
  return true
}

/** Forgets the current grade, as a form that leaves the field empty says; earlier ones stay. */
export function clearGrade(db: WritableDb, employeeId: string): boolean {
  const current = listGrades(db, employeeId)[0]
  if (!current) return false
  prepare(db, 'DELETE FROM grade_period WHERE id = ?').run(current.id)
  return true
}
