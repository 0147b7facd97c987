import { AppError } from '#shared/api/errors.ts'
import { checkNip } from '#shared/people/check-employee.ts'
import { isInService } from '#shared/people/employee-status.ts'
import type { Handlers } from '../api/context.ts'
import { readEmployee } from './employee-details.ts'
import { listEmployees } from './employee-list.ts'
import { findEmployeeRow, personDraftOf, printedName, updateEmployee } from './employees.ts'
import { mergeEmployees } from './merge-employees.ts'
import { requireVisible } from './people.ts'
import { removeEmployee } from './remove-employee.ts'
import { saveEmployee } from './save-employee.ts'
import { setSuperiors } from '../handlers/set-superiors.ts'
import { readSettings } from '../office/settings.ts'
import { endRatingBy } from './set-superiors.ts'

export const employeeHandlers = {
  'employee.list': (filter, { db, today, session }) => listEmployees(db, filter, today, session.scope),

  'employee.get': ({ id, on }, { db, today, session }) => readEmployee(db, id, on ?? today, session.scope),

  'employee.save': (draft, context) => saveEmployee(draft, context),

  'employee.correctNip': ({ id, nip, reason }, { db, today, session, describe }) => {
    requireVisible(db, [id], today, session.scope)
    const row = findEmployeeRow(db, id)
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
  'employee.endService': ({ id, status, date, note }, { db, today, session, describe }) => {
    requireVisible(db, [id], today, session.scope)
    const row = findEmployeeRow(db, id)
    if (isInService(status)) throw AppError.atField('status', 'error.employee.endsWithStatus')
    describe({ object: printedName(row) })
    const person = personDraftOf(row)
    updateEmployee(db, id, { ...person, status, statusDate: date, ...(note !== undefined && { note }) })
    endRatingBy(db, id, date)
    return null
  },

  'employee.setSuperior': (draft, context) => {
    setSuperiors(draft, context)
    return null
  },

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
} satisfies Partial<Handlers>
