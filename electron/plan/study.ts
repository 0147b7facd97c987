import { AppError } from '#shared/api/errors.ts'
import { present } from '#shared/api/present.ts'
import { decimalOf, hundredthsOf } from '#shared/number/decimal.ts'
import type { ResultLine } from '#shared/plan/cascade/line.ts'
import { studyBand, type StudyAssignment, type StudyDraft, studyWords } from '#shared/plan/study.ts'
import type { CommandContext } from '../api/context.ts'
import { newId } from '../db/id.ts'
import { changeRow, requireVersion } from '../db/row-version.ts'
import type { Row } from '../db/schema.ts'
import { type Db, first, prepare, run, sql } from '../db/sql.ts'
import { findPerson } from '../people/people.ts'
import { mayPlan, requireHand } from '../people/relations.ts'
import { insertLines } from './cascade/lines.ts'
import { openPlan } from './write-plan.ts'

/** The study assignments that fall in a year. */
export function studiesOf(db: Db, employeeId: string, year: number): StudyAssignment[] {
  const rows = prepare(
    db,
    `SELECT * FROM study_assignment WHERE employee_id = ? AND from_date <= ? AND to_date >= ? ORDER BY from_date, id`,
  ).all(employeeId, `${year}-12-31`, `${year}-01-01`) as Row<'study_assignment'>[]
  return rows.map(studyOf)
}

function studyOf(row: Row<'study_assignment'>): StudyAssignment {
  const { programme, school, grade_point } = row
  return present({
    id: row.id,
    rowVersion: row.row_version,
    programme,
    school,
    accreditation: row.accreditation ?? undefined,
    name: row.name ?? undefined,
    from: row.from_date,
    to: row.to_date,
    gradePoint: grade_point === null ? undefined : decimalOf(grade_point),
    outcome: row.outcome ?? undefined,
    band: grade_point === null ? undefined : studyBand({ programme, school }, grade_point),
  })
}

export function saveStudy(context: CommandContext, draft: StudyDraft): StudyAssignment {
  const { db } = context
  const person = personToSend(context, draft.employeeId)
  if (person.employeeType === 'nonAsn')
    throw new AppError('invalid', 'plan.error.nonAsn', { name: person.fullName })
  const values = {
    programme: draft.programme,
    school: draft.school,
    accreditation: draft.accreditation ?? null,
    name: draft.name ?? null,
    from_date: draft.from,
    to_date: draft.to,
    grade_point: draft.gradePoint === undefined ? null : hundredthsOf(draft.gradePoint),
    outcome: draft.outcome ?? null,
  }
  if (draft.id === undefined) {
    const id = newId()
    run(db, sql.insertInto('study_assignment').values({ id, employee_id: draft.employeeId, ...values }))
    return studyOf(findStudy(db, id))
  }
  const known = findStudy(db, draft.id)
  if (known.employee_id !== draft.employeeId) throw new AppError('not_found', 'plan.error.studyMissing')
  requireVersion(known.row_version, draft.rowVersion)
  changeRow(db, 'study_assignment', { id: known.id }, values)
  return studyOf(findStudy(db, known.id))
}

export function deleteStudy(context: CommandContext, id: string): void {
  const { db } = context
  personToSend(context, findStudy(db, id).employee_id)
  run(db, sql.deleteFrom('study_assignment').where('id', '=', id))
}

/**
 * Puts the results of a study assignment into the plan that is there, never a plan of its own (L II.B.12): academic evaluation,
 * graduation on time, other tasks. Those of the same words are not made twice. The words are the form's, in Indonesian.
 */
export function addStudyResults(context: CommandContext, { id, year }: { id: string; year: number }): number {
  const { db } = context
  const study = findStudy(db, id)
  const plan = openPlan(context, { employeeId: study.employee_id, year })
  return insertLines(context, plan, studyLines).results
}

const studyLines = studyWords.map(({ text, indicator, target }): ResultLine => ({
  kind: 'main',
  text,
  indicators: [
    {
      text: indicator,
      aspects: ['quality'],
      targetKind: 'text',
      targetText: target,
      direction: 'higher',
      accumulation: 'last',
    },
  ],
}))

function personToSend(context: CommandContext, employeeId: string) {
  const { db, session, today } = context
  const person = findPerson(db, employeeId, today, session.scope)
  requireHand(db, session, [employeeId], today, mayPlan)
  context.describe({ object: person.fullName, employeeIds: [employeeId] })
  return person
}

function findStudy(db: Db, id: string): Row<'study_assignment'> {
  const row = first(db, sql.selectFrom('study_assignment').selectAll().where('id', '=', id))
  if (!row) throw new AppError('not_found', 'plan.error.studyMissing')
  return row
}
