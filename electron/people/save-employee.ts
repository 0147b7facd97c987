import type { NipWarning } from '#shared/people/nip.ts'
import { AppError } from '#shared/api/errors.ts'
import { checkEmployee } from '#shared/people/check-employee.ts'
import type { EmployeeDraft } from '#shared/people/employee.ts'
import type { PersonDraft } from '#shared/people/person-fields.ts'
import { fullName } from '#shared/people/person-name.ts'
import { positionKindOf } from '#shared/people/position.ts'
import type { PostFact } from '#shared/people/dated-facts.ts'
import { requireVersion } from '../db/row-version.ts'
import type { CommandContext } from '../api/context.ts'
import { putAssignment, clearGrade, putGrade } from './assignments.ts'
import { changePerson } from './change-person.ts'
import { findEmployeeRow, insertEmployee, personDraftOf, samePerson, touchEmployee } from './employees.ts'
import { requireRisingGrades } from './dated-rows.ts'
import { requireVisible } from './people.ts'
import { readSettings } from '../office/settings.ts'
import { rootUnitId } from './unit-tree.ts'
import { findUnit } from './units.ts'

/** Adds a person or saves the whole form of one; its dated facts open, correct or go to history (domain.md §12.1.10). */
export function saveEmployee(
  input: EmployeeDraft,
  context: CommandContext,
): { id: string; warnings: readonly NipWarning[] } {
  const { db, today, session, describe } = context
  const strictPppk = readSettings(db, today).pppkCheckDigits1314
  const { draft, fields, warnings } = checkEmployee(input, { today, strictPppk })
  if (Object.keys(fields).length > 0) throw new AppError('invalid', 'error.checkFields', {}, fields)
  const { id, rowVersion, ...rest } = draft
  const { person, post, grade } = split(rest, rootUnitId(db))
  findUnit(db, post.unitId)
  describe({ object: fullName(person) })
  if (id === undefined) {
    if (session.scope.kind !== 'all')
      throw new AppError('forbidden', 'error.forbidden', { role: session.role })
    const newId = insertEmployee(db, person)
    putAssignment(db, newId, post, 'edit', today)
    if (grade) putGrade(db, newId, grade, 'edit')
    return { id: newId, warnings }
  }
  requireVisible(db, [id], today, session.scope)
  const row = findEmployeeRow(db, id)
  requireVersion(row.row_version, rowVersion)
  const samePersonal = samePerson(personDraftOf(row), person)
  if (!samePersonal) changePerson(db, id, person, today)
  const postChanged = putAssignment(db, id, post, 'edit', today)
  const gradeChanged = grade ? putGrade(db, id, grade, 'edit') : clearGrade(db, id)
  if (gradeChanged) requireRisingGrades(db, id)
  if (samePersonal && (postChanged || gradeChanged)) touchEmployee(db, id)
  return { id, warnings }
}

function split(draft: Omit<EmployeeDraft, 'id' | 'rowVersion'>, rootId: string) {
  const { grade, gradeDate, unitId, positionKind, positionName, positionLevel, echelon, ...more } = draft
  const { positionDate, leadsUnit, acting, ...person } = more
  const post: PostFact = {
    // without a unit the person belongs to the office itself, which is the root (domain.md §2.5)
    unitId: unitId ?? rootId,
    positionKind: positionKind ?? positionKindOf(positionName ?? ''),
    positionName,
    positionLevel,
    echelon,
    leadsUnit,
    acting,
    from: positionDate,
  }
  return {
    person: person satisfies PersonDraft as PersonDraft,
    post,
    grade: grade ? { grade, from: gradeDate } : undefined,
  }
}
