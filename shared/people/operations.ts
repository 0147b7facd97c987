import type { NipWarning } from './nip.ts'
import { z } from '../api/zod.ts'
import { type Employee, type EmployeePage, EmployeeDraft, EmployeeFilter } from './employee.ts'
import { GradeDraft, PostDraft, SeenDatedRow } from './dated-drafts.ts'
import { EmployeeMerge, EndService, NipCorrection, SuperiorDraft } from './employee-acts.ts'
import { type Official, type Unit, OfficialDraft, UnitDraft, UnitLead } from './unit.ts'
import { Id, IsoDate, Nothing, ById } from '../api/fields.ts'
import { command, query } from '../api/operation.ts'

export const peopleOperations = {
  'unit.list': query(z.strictObject({ on: IsoDate.optional() }), 'employee:read').returns<readonly Unit[]>(),
  'unit.save': command(UnitDraft, 'employee:write').returns<{ readonly id: string }>(),
  'unit.delete': command(ById, 'employee:write').returns<null>(),
  'unit.lead': command(UnitLead, 'employee:write').returns<null>(),
  'official.list': query(Nothing, 'employee:read').returns<readonly Official[]>(),
  'official.save': command(OfficialDraft, 'employee:write').returns<{ readonly id: string }>(),
  'official.delete': command(ById, 'employee:write').returns<null>(),
  'employee.list': query(EmployeeFilter, 'employee:read').returns<EmployeePage>(),
  'employee.get': query(
    z.strictObject({ id: Id, on: IsoDate.optional() }),
    'employee:read',
  ).returns<Employee>(),
  'employee.save': command(EmployeeDraft, 'employee:write').returns<{
    readonly id: string
    readonly warnings: readonly NipWarning[]
  }>(),
  'employee.correctNip': command(NipCorrection, 'employee:write').returns<{
    readonly warnings: readonly NipWarning[]
  }>(),
  'employee.endService': command(EndService, 'employee:write').returns<null>(),
  'employee.setSuperior': command(SuperiorDraft, 'employee:write').returns<null>(),
  /** Single rows of the past, beside the form of today. */
  'employee.saveGrade': command(GradeDraft, 'employee:write').returns<{ readonly id: string }>(),
  'employee.deleteGrade': command(SeenDatedRow, 'employee:write').returns<null>(),
  'employee.savePost': command(PostDraft, 'employee:write').returns<{ readonly id: string }>(),
  'employee.deletePost': command(SeenDatedRow, 'employee:write').returns<null>(),
  'employee.merge': command(EmployeeMerge, 'employee:write').returns<null>(),
  'employee.delete': command(ById, 'employee:write').returns<null>(),
}
