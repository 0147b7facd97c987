import { AppError } from '#shared/api/errors.ts'
import { hasRecords } from './employee-details.ts'
import { findEmployeeRow, printedName } from './employees.ts'
import { prepare, type WritableDb } from '../db/sql.ts'

/** What says something of one person alone and is no record of a year. */
const own = [
  'assignment',
  'grade_period',
  'no_role',
  'study_assignment',
  'structural_training',
  'credit_opening',
  'credit_conversion',
  'exchange_settlement',
  'repair_line',
] as const

/**
 * Deletes a person without plans and evaluations together with posts, grades, study assignments and superiors; whom he rated goes back to the
 * tree's proposal. With records a dated status ends the service instead.
 */
export function removeEmployee(db: WritableDb, id: string): void {
  const name = printedName(findEmployeeRow(db, id))
  if (hasRecords(db, id)) throw new AppError('conflict', 'error.employee.holdsRecords', { name })
  prepare(db, 'DELETE FROM superior WHERE employee_id = @id OR superior_id = @id').run({ id })
  prepare(db, 'DELETE FROM matrix_guest WHERE employee_id = @id OR leader_id = @id').run({ id })
  for (const table of own) prepare(db, `DELETE FROM ${table} WHERE employee_id = ?`).run(id)
  prepare(db, 'DELETE FROM employee WHERE id = ?').run(id)
}
