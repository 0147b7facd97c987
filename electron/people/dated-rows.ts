import { AppError } from '#shared/api/errors.ts'
import { checkPost } from '#shared/people/check-employee.ts'
import type { GradeDraft, PostDraft } from '#shared/people/dated-drafts.ts'
import { dayFirst } from '#shared/date/iso-date.ts'
import { overlaps } from '#shared/date/span.ts'
import { gradeOrder, isPppkGrade, parseGrade } from '#shared/people/grade.ts'
import type { CommandContext } from '../api/context.ts'
import { newId } from '../db/id.ts'
import { changeRow, requireVersion } from '../db/row-version.ts'
import type { Row } from '../db/schema.ts'
import { type Db, prepare } from '../db/sql.ts'
import { addAssignments, listGrades, listPosts } from './assignments.ts'
import { findEmployeeRow, touchEmployee } from './employees.ts'
import { findPerson, requireVisible } from './people.ts'
import { findUnit } from './units.ts'

// Single rows of a person's past: what the form of today neither shows nor mends.

type Seen = { readonly id: string; readonly rowVersion: number }

export function saveGradeRow(draft: GradeDraft, context: CommandContext): { id: string } {
  const { db, today, session, describe } = context
  const { employeeId, from } = draft
  const person = findPerson(db, employeeId, today, session.scope)
  describe({ object: `${person.fullName} · ${draft.grade}` })
  const grade = gradeOf(draft, person.employeeType)
  if (listGrades(db, employeeId).some((row) => row.from === from && row.id !== draft.id))
    throw AppError.atField('from', 'error.grade.sameDate', { date: from }, 'conflict')
  const id = draft.id ?? newId()
  if (draft.id === undefined) {
    const text = 'INSERT INTO grade_period (id, employee_id, grade, valid_from) VALUES (?, ?, ?, ?)'
    prepare(db, text).run(id, employeeId, grade, from)
  } else {
    const row = findRow<'grade_period'>(context, 'grade_period', draft.id, employeeId)
    requireVersion(row.row_version, draft.rowVersion)
    changeRow(db, 'grade_period', { id }, { grade, valid_from: from })
  }
  requireRisingGrades(db, employeeId)
  touchEmployee(db, employeeId)
  return { id }
}

function gradeOf({ grade }: GradeDraft, employeeType: Parameters<typeof parseGrade>[1]): string {
  if (employeeType === 'nonAsn') throw AppError.atField('grade', 'error.grade.nonAsn')
  const parsed = parseGrade(grade, employeeType)
  if (parsed.ok) return parsed.grade
  const isPppk = employeeType === 'pppk' || employeeType === 'pppkPartTime'
  throw AppError.atField('grade', isPppk ? 'error.grade.pppk' : 'error.grade.pns')
}

/** A later grade is never the lower one (PP 99/2000): whoever writes grades by hand is told where. PNS and PPPK are not compared. */
export function requireRisingGrades(db: Db, employeeId: string): void {
  const rows = listGrades(db, employeeId)
    .filter(({ from }) => from !== undefined)
    .toReversed()
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1]
    if (!before || isPppkGrade(before.grade) !== isPppkGrade(row.grade)) continue
    if (gradeOrder(row.grade) >= gradeOrder(before.grade)) continue
    const params = { grade: row.grade, earlier: before.grade, date: before.from! }
    throw AppError.atField('grade', 'error.grade.belowEarlier', params)
  }
}

export function deleteGradeRow({ id, rowVersion }: Seen, context: CommandContext): null {
  const { db, describe } = context
  const row = findRow<'grade_period'>(context, 'grade_period', id)
  requireVersion(row.row_version, rowVersion)
  describe({ object: `${nameOf(context, row.employee_id)} · ${row.grade}` })
  prepare(db, 'DELETE FROM grade_period WHERE id = ?').run(id)
  touchEmployee(db, row.employee_id)
  return null
}

export function savePostRow(draft: PostDraft, context: CommandContext): { id: string } {
  const { db, today, session, describe } = context
  const { employeeId, unitId, positionKind, positionName, positionLevel, echelon, from, to } = draft
  const person = findPerson(db, employeeId, today, session.scope)
  describe({ object: `${person.fullName} · ${positionName ?? person.unit}` })
  findUnit(db, unitId)
  const fields = checkPost(draft)
  if (Object.keys(fields).length > 0) throw new AppError('invalid', 'error.checkFields', {}, fields)
  const post = { unitId, positionKind, positionName, positionLevel, echelon, from, to }
  if (draft.id === undefined) {
    refuseOverlap(draft, context)
    const [id = ''] = addAssignments(db, [{ ...post, employeeId, leadsUnit: false }])
    touchEmployee(db, employeeId)
    return { id }
  }
  const row = findRow<'assignment'>(context, 'assignment', draft.id, employeeId)
  requireVersion(row.row_version, draft.rowVersion)
  refuseOverlap(draft, context)
  prepare(
    db,
    `UPDATE assignment SET unit_id = ?, position_kind = ?, position_name = ?, position_level = ?, echelon = ?, valid_from = ?,
      valid_to = ?, row_version = row_version + 1 WHERE id = ?`,
  ).run(
    unitId,
    positionKind,
    positionName ?? null,
    positionLevel ?? null,
    echelon ?? null,
    from,
    to ?? null,
    row.id,
  )
  touchEmployee(db, employeeId)
  return { id: row.id }
}

/** One definitive post at a time; who stands in for somebody keeps his own. */
function refuseOverlap({ id, employeeId, from, to }: PostDraft, { db }: CommandContext): void {
  const posts = listPosts(db, employeeId)
  if (posts.some((post) => post.id === id && post.acting !== undefined)) return
  const other = posts.find(
    (post) => post.id !== id && post.acting === undefined && overlaps({ from, to }, post),
  )
  if (other)
    throw AppError.atField(
      'from',
      'error.position.overlap',
      { name: other.positionName ?? '–', from: typed(other.from), to: typed(other.to) },
      'conflict',
    )
}

/** An unknown day has no end. */
const typed = (date: string | undefined) => (date === undefined ? '…' : dayFirst(date))

export function deletePostRow({ id, rowVersion }: Seen, context: CommandContext): null {
  const { db, describe } = context
  const row = findRow<'assignment'>(context, 'assignment', id)
  requireVersion(row.row_version, rowVersion)
  describe({ object: `${nameOf(context, row.employee_id)} · ${row.position_name ?? row.position_kind}` })
  // without any post nobody knows in which unit somebody is
  if (listPosts(db, row.employee_id).length === 1) throw new AppError('conflict', 'error.position.onlyOne')
  prepare(db, 'DELETE FROM assignment WHERE id = ?').run(id)
  touchEmployee(db, row.employee_id)
  return null
}

function nameOf({ db }: CommandContext, employeeId: string): string {
  return findEmployeeRow(db, employeeId).name
}

function findRow<Table extends 'grade_period' | 'assignment'>(
  { db, today, session }: CommandContext,
  table: Table,
  id: string,
  employeeId?: string,
): Row<Table> {
  const row = prepare(db, `SELECT * FROM ${table} WHERE id = ?`).get(id) as
    | (Row<Table> & { readonly employee_id: string })
    | undefined
  if (!row || (employeeId !== undefined && row.employee_id !== employeeId))
    throw new AppError('not_found', 'error.position.noRow')
  requireVisible(db, [row.employee_id], today, session.scope)
  return row
}
