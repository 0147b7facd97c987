import { datedChange, type Intent } from '#shared/people/dated-facts.ts'
import type { GradeRow } from '#shared/people/employee.ts'
import { newId } from './id.ts'
import type { Row } from './schema.ts'
import { prepare, type Db, type WritableDb } from './sql.ts'

/** A grade and its TMT. */
export interface GradeFact {
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
    ...(row.valid_from !== null && { from: row.valid_from }),
  }))
}

/** Adds a row without looking at the others: for a person who has none yet. */
export function addGrade(db: WritableDb, employeeId: string, fact: GradeFact): void {
  prepare(db, 'INSERT INTO grade_period (id, employee_id, grade, valid_from) VALUES (?, ?, ?, ?)').run(
    newId(),
    employeeId,
    fact.grade,
    fact.from ?? null,
  )
}

/** Puts a told grade where it belongs (see datedChange) and says whether anything changed. */
export function putGrade(db: WritableDb, employeeId: string, fact: GradeFact, intent: Intent): boolean {
  const change = datedChange(listGrades(db, employeeId), fact, (row) => row.grade === fact.grade, intent)
  if (change.action === 'none') return false
  if (change.action === 'open') addGrade(db, employeeId, fact)
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
