import { z } from '../api/zod.ts'
import { Id, IsoDate, optionalText, requiredText, RowVersion } from '../api/fields.ts'
import { actings } from './employee.ts'
import { employeeStatuses } from './employee-status.ts'

export const EndService = z.strictObject({
  id: Id,
  rowVersion: RowVersion,
  status: z.enum(employeeStatuses),
  date: IsoDate,
  note: optionalText(500),
})
export const SuperiorDraft = z
  .strictObject({
    employeeIds: z.array(Id).min(1).max(10_000),
    /** Neither: back to the proposal of the tree. */
    superiorId: Id.optional(),
    officialId: Id.optional(),
    acting: z.enum(actings).optional(),
    from: IsoDate.optional(),
    to: IsoDate.optional(),
  })
  .refine(({ superiorId, officialId }) => !(superiorId && officialId), 'error.oneSuperior')
export const NipCorrection = z.strictObject({
  id: Id,
  rowVersion: RowVersion,
  nip: requiredText(30),
  reason: optionalText(300),
})
export const EmployeeMerge = z.strictObject({ keepId: Id, removeId: Id })
