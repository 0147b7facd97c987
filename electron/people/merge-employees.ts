import { AppError } from '#shared/api/errors.ts'
import { overlaps } from '#shared/date/span.ts'
import { dayBefore } from '#shared/date/neighbour-day.ts'
import { samePost } from '#shared/people/dated-facts.ts'
import type { PersonDraft } from '#shared/people/person-fields.ts'
import { endPost, listPosts, listGrades } from './assignments.ts'
import { findEmployeeRow, personDraftOf, printedName, samePerson, updateEmployee } from './employees.ts'
import { prepare, type WritableDb, prepareValues } from '../db/sql.ts'
import { listSuperiorRows, spanOf } from './set-superiors.ts'

/**
 * Makes one person of two entries: plans, evaluations, posts, grades and superiors follow to the one kept, whose empty fields
 * take what the other knew; then the other goes. Refused by name where both have a plan of one year or an evaluation of one
 * period, since nobody can say which is right.
 */
export function mergeEmployees(db: WritableDb, keepId: string, removeId: string): void {
  if (keepId === removeId) throw AppError.atField('removeId', 'error.merge.same')
  const [keep, remove] = [findEmployeeRow(db, keepId), findEmployeeRow(db, removeId)]
  refuseCollision(db, keepId, removeId, printedName(remove))
  refuseTwoAccounts(db, keepId, removeId, printedName(keep))
  moveRecords(db, keepId, removeId)
  moveRoles(db, keepId, removeId)
  moveGrades(db, keepId, removeId)
  movePosts(db, keepId, removeId)
  moveSuperiors(db, keepId, removeId)
  prepare(db, 'DELETE FROM employee WHERE id = ?').run(removeId)
  const [kept, given] = [personDraftOf(keep), personDraftOf(remove)]
  const merged: PersonDraft = { ...given, ...kept }
  if (!samePerson(kept, merged)) updateEmployee(db, keepId, merged)
}

function refuseCollision(db: WritableDb, keepId: string, removeId: string, name: string): void {
  const shared = (table: string, column: string) =>
    prepareValues(
      db,
      `SELECT DISTINCT ${column} FROM ${table} WHERE employee_id = ?
         AND ${column} IN (SELECT ${column} FROM ${table} WHERE employee_id = ?) ORDER BY ${column}`,
    ).all(keepId, removeId)
  const [years, periods] = [shared('plan', 'year'), shared('evaluation', 'period_key')]
  const credits = shared('credit_conversion', 'year')
  if (years.length > 0)
    throw AppError.atField('removeId', 'error.merge.plans', { name, years: years.join(', ') }, 'conflict')
  if (periods.length > 0)
    throw AppError.atField(
      'removeId',
      'error.merge.evaluations',
      { name, periods: periods.join(', ') },
      'conflict',
    )
  if (credits.length > 0)
    throw AppError.atField('removeId', 'error.merge.credits', { name, years: credits.join(', ') }, 'conflict')
}

/** Of two accounts nobody can say with whose password one signs in. */
function refuseTwoAccounts(db: WritableDb, keepId: string, removeId: string, name: string): void {
  const count = prepareValues(db, 'SELECT count(*) FROM account WHERE employee_id IN (?, ?)').get(
    keepId,
    removeId,
  )
  if (count === 2) throw AppError.atField('removeId', 'error.account.personTaken', { name }, 'conflict')
}

function moveRecords(db: WritableDb, keepId: string, removeId: string): void {
  // what one of the two entries said about the other nobody said
  prepare(
    db,
    `UPDATE feedback SET giver_id = NULL, giver_kind = 'other', row_version = row_version + 1
      WHERE (employee_id = @keepId AND giver_id = @removeId) OR (employee_id = @removeId AND giver_id = @keepId)`,
  ).run({ keepId, removeId })
  const columns = [
    ['plan', 'employee_id'],
    ['plan', 'appraiser_id'],
    ['plan', 'appraiser_superior_id'],
    ['plan', 'approved_by'],
    ['study_assignment', 'employee_id'],
    ['structural_training', 'employee_id'],
    ['credit_conversion', 'employee_id'],
    ['evaluation', 'employee_id'],
    ['evaluation', 'appraiser_id'],
    ['filed_paper', 'employee_id'],
    ['feedback', 'employee_id'],
    ['feedback', 'giver_id'],
    ['evaluation_step', 'by_id'],
    ['evaluation_step', 'second_id'],
    ['stand_in', 'rater_id'],
    ['stand_in', 'instead_of'],
    ['year_seal', 'by_id'],
    ['account', 'employee_id'],
    ['calibration', 'chair_id'],
    ['calibration', 'second_id'],
    ['sanction', 'employee_id'],
    ['training', 'employee_id'],
    ['guidance', 'employee_id'],
    ['guidance', 'leader_id'],
    ['guidance', 'writer_id'],
    ['counselling', 'employee_id'],
    ['counselling', 'counsellor_id'],
    ['counselling_record', 'writer_id'],
  ] as const
  for (const [table, column] of columns)
    prepare(db, `UPDATE ${table} SET ${column} = ?, row_version = row_version + 1 WHERE ${column} = ?`).run(
      keepId,
      removeId,
    )
}

/** Their places in matrices of roles, in norming and in meetings, and their opening balances of credit points; one that the kept person has as well is one. */
function moveRoles(db: WritableDb, keepId: string, removeId: string): void {
  for (const [table, column] of [
    ['no_role', 'employee_id'],
    ['credit_opening', 'employee_id'],
    ['matrix_guest', 'employee_id'],
    ['matrix_guest', 'leader_id'],
    ['norming_rater', 'employee_id'],
    ['norming_mark', 'employee_id'],
    ['calibration_attendee', 'employee_id'],
    ['sealed_mark', 'employee_id'],
    ['calibration_decision', 'employee_id'],
    ['potential', 'employee_id'],
    ['award_candidate', 'employee_id'],
    ['award_judge', 'employee_id'],
    ['private_note', 'employee_id'],
    ['peer_round', 'employee_id'],
    ['exchange_settlement', 'employee_id'],
    ['repair_line', 'employee_id'],
  ] as const) {
    prepare(db, `UPDATE OR IGNORE ${table} SET ${column} = ? WHERE ${column} = ?`).run(keepId, removeId)
    prepare(db, `DELETE FROM ${table} WHERE ${column} = ?`).run(removeId)
  }
  // nobody is a guest in his own matrix
  prepare(db, 'DELETE FROM matrix_guest WHERE employee_id = leader_id').run()
}

const move = (table: string) =>
  `UPDATE ${table} SET employee_id = ?, row_version = row_version + 1 WHERE id = ?`
const drop = (table: string) => `DELETE FROM ${table} WHERE id = ?`

function moveGrades(db: WritableDb, keepId: string, removeId: string): void {
  const known = listGrades(db, keepId)
  for (const row of listGrades(db, removeId)) {
    // one date has one grade, and an undated one adds nothing to what is known
    const twin = known.some(
      ({ grade, from }) => from === row.from || (row.from === undefined && grade === row.grade),
    )
    if (twin) prepare(db, drop('grade_period')).run(row.id)
    else prepare(db, move('grade_period')).run(keepId, row.id)
  }
}

function movePosts(db: WritableDb, keepId: string, removeId: string): void {
  const known = listPosts(db, keepId)
  for (const row of listPosts(db, removeId)) {
    const twin = known.some(
      (post) =>
        samePost({ ...post, leadsUnit: row.leadsUnit }, row, 'record') ||
        (!post.acting && !row.acting && post.from === row.from),
    )
    if (twin) prepare(db, drop('assignment')).run(row.id)
    else prepare(db, move('assignment')).run(keepId, row.id)
  }
  // one definitive post at a time: each ends before the next begins
  const posts = listPosts(db, keepId).filter(({ acting }) => !acting)
  for (const [index, post] of posts.entries()) {
    const next = posts[index - 1]
    if (next?.from !== undefined && (post.to ?? '9999') >= next.from)
      endPost(db, post.id, dayBefore(next.from))
  }
}

function moveSuperiors(db: WritableDb, keepId: string, removeId: string): void {
  prepare(
    db,
    'DELETE FROM superior WHERE (employee_id = @keepId AND superior_id = @removeId) OR (employee_id = @removeId AND superior_id = @keepId)',
  ).run({ keepId, removeId })
  const known = listSuperiorRows(db, keepId).map(spanOf)
  for (const row of listSuperiorRows(db, removeId)) {
    if (known.some((span) => overlaps(span, spanOf(row)))) prepare(db, drop('superior')).run(row.id)
    else prepare(db, move('superior')).run(keepId, row.id)
  }
  prepare(db, 'UPDATE superior SET superior_id = ?, row_version = row_version + 1 WHERE superior_id = ?').run(
    keepId,
    removeId,
  )
}
