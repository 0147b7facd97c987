import { AppError } from '#shared/api/errors.ts'
import { checkNip } from '#shared/people/check-employee.ts'
import { isInService } from '#shared/people/employee-status.ts'
import type { Handlers, CommandContext } from '../api/context.ts'
import { requireVersion } from '../db/row-version.ts'
import { deleteGradeRow, deletePostRow, saveGradeRow, savePostRow } from './dated-rows.ts'
import { readEmployee } from './employee-details.ts'
import { listEmployees } from './employee-list.ts'
import { changePerson } from './change-person.ts'
import { findEmployeeRow, personDraftOf, printedName, updateEmployee } from './employees.ts'
import { mergeEmployees } from './merge-employees.ts'
import { requireVisible, findPerson, visibleIn } from './people.ts'
import { superiorsOn } from './superiors.ts'
import { removeEmployee } from './remove-employee.ts'
import { saveEmployee } from './save-employee.ts'
import { setSuperiors } from './set-superiors.ts'
import { readSettings } from '../office/settings.ts'
import { listPosts } from './assignments.ts'
import { addActingHead, giveLead } from './unit-lead.ts'
import { deleteUnit, findUnit, insertUnit, listUnits, updateUnit } from './units.ts'
import { deleteOfficial, findOfficial, listOfficials, writeOfficial } from './officials.ts'

export const peopleHandlers = {
  'employee.list': (filter, { db, today, session }) => listEmployees(db, filter, today, session.scope),

  'employee.get': ({ id, on }, { db, today, session }) => readEmployee(db, id, on ?? today, session.scope),

  'employee.save': (draft, context) => saveEmployee(draft, context),

  'employee.correctNip': ({ id, rowVersion, nip, reason }, { db, today, session, describe }) => {
    requireVisible(db, [id], today, session.scope)
    const row = findEmployeeRow(db, id)
    requireVersion(row.row_version, rowVersion)
    const person = { ...personDraftOf(row), nip }
    const strictPppk = readSettings(db, today).pppkCheckDigits1314
    const checked = checkNip(person, { today, strictPppk })
    if (checked.value === undefined)
      throw AppError.atField('nip', checked.error?.key ?? 'error.required', checked.error?.params)
    describe({ object: printedName(row), ...(reason !== undefined && { reason }) })
    if (checked.value !== row.nip) updateEmployee(db, id, { ...person, nip: checked.value })
    return { warnings: checked.warnings }
  },

  /** A dated status instead of a deletion: from the day on the person neither counts nor rates anybody. */
  'employee.endService': ({ id, rowVersion, status, date, note }, { db, today, session, describe }) => {
    requireVisible(db, [id], today, session.scope)
    const row = findEmployeeRow(db, id)
    requireVersion(row.row_version, rowVersion)
    if (isInService(status)) throw AppError.atField('status', 'error.employee.endsWithStatus')
    describe({ object: printedName(row) })
    const person = personDraftOf(row)
    changePerson(db, id, { ...person, status, statusDate: date, ...(note !== undefined && { note }) }, today)
    return null
  },

  'employee.setSuperior': (draft, context) => {
    setSuperiors(draft, context)
    return null
  },

  'employee.saveGrade': (draft, context) => saveGradeRow(draft, context),
  'employee.deleteGrade': (seen, context) => deleteGradeRow(seen, context),
  'employee.savePost': (draft, context) => savePostRow(draft, context),
  'employee.deletePost': (seen, context) => deletePostRow(seen, context),

  'employee.merge': ({ keepId, removeId }, { db, today, session, describe }) => {
    requireVisible(db, [keepId, removeId], today, session.scope)
    const [keep, remove] = [findEmployeeRow(db, keepId), findEmployeeRow(db, removeId)]
    const object = `${printedName(remove)} → ${printedName(keep)}`
    describe({ object, employeeIds: [keepId, removeId] })
    mergeEmployees(db, keepId, removeId)
    return null
  },

  'employee.delete': ({ id }, { db, today, session, describe }) => {
    requireVisible(db, [id], today, session.scope)
    describe({ object: printedName(findEmployeeRow(db, id)) })
    removeEmployee(db, id)
    return null
  },

  'unit.list': ({ on }, { db, today, session }) => listUnits(db, on ?? today, session.scope),

  'unit.save': (draft, context) => {
    requireWholeOffice(context)
    const { db, describe, today } = context
    describe({ object: draft.name })
    if (draft.id === undefined) return { id: insertUnit(db, draft) }
    updateUnit(db, draft.id, draft, today)
    return { id: draft.id }
  },

  'unit.delete': ({ id }, context) => {
    requireWholeOffice(context)
    const { db, describe } = context
    describe({ object: findUnit(db, id).name })
    deleteUnit(db, id)
    return null
  },

  /**
   * Somebody whose post is in the unit becomes its head from the day on; somebody from elsewhere only as acting head
   * (Plt., Plh.), beside the post he keeps.
   */
  'unit.lead': ({ unitId, employeeId, acting, from }, { db, describe, today, session }) => {
    const day = from ?? today
    requireVisible(db, [employeeId], day, session.scope)
    const unit = findUnit(db, unitId)
    const person = findPerson(db, employeeId, day, session.scope)
    describe({ object: `${unit.name} · ${person.fullName}`, employeeIds: [employeeId] })
    if (acting) {
      addActingHead(db, { unitId, employeeId, acting, day })
      return null
    }
    const post = listPosts(db, employeeId).find(({ id }) => id === person.assignmentId)
    if (!post || post.unitId !== unitId)
      throw AppError.atField(
        'employeeId',
        'error.unit.headElsewhere',
        { name: person.fullName, unit: person.unit },
        'conflict',
      )
    giveLead(db, post.id, day)
    return null
  },

  'official.list': (_input, { db, today, session }) => {
    const { scope } = session
    if (scope.kind === 'all') return listOfficials(db)
    // who rates nobody in sight is nobody's business
    const isVisible = visibleIn(db, scope, today)
    const rating = new Set(
      [...superiorsOn(db, today)].flatMap(([id, { officialId }]) =>
        isVisible(id) ? (officialId ?? []) : [],
      ),
    )
    return listOfficials(db).filter(({ id }) => rating.has(id))
  },

  'official.save': (draft, { db, describe }) => {
    describe({ object: draft.name })
    return { id: writeOfficial(db, draft) }
  },

  'official.delete': ({ id }, { db, describe }) => {
    describe({ object: findOfficial(db, id).name })
    deleteOfficial(db, id)
    return null
  },
} satisfies Partial<Handlers>

/** Units belong to the whole office: who sees only some of its people may not change them. */
function requireWholeOffice({ session }: CommandContext): void {
  if (session.scope.kind !== 'all') throw new AppError('forbidden', 'error.forbidden', { role: session.role })
}
