import type { Input } from '#shared/api/contract.ts'
import { type Employee, EmployeeDraft } from '#shared/people/employee.ts'
import { parseNip } from '#shared/people/nip.ts'
import type { useDraftForm } from '../../api/use-draft-form.ts'
import type { EmployeeType } from '#shared/people/employee-type.ts'

type Draft = Input<'employee.save'>
export type EmployeeForm = ReturnType<typeof useDraftForm<'employee.save'>>

/** The fields of the form out of the person's page. */
export function draftOf(employee: Employee): Draft {
  const fields = Object.keys(EmployeeDraft.shape) as (keyof EmployeeDraft)[]
  return Object.fromEntries(
    fields.flatMap((field) => (employee[field] === undefined ? [] : [[field, employee[field]]])),
  ) as Draft
}

/** Birth date and sex that the NIP tells, for fields that are still empty. */
export function fromNip(
  nip: string,
  known: { birthDate?: string | undefined; sex?: string | undefined },
  employeeType: EmployeeType | undefined,
  today: string,
): { birthDate?: string; sex?: 'male' | 'female' } {
  const parsed = parseNip(nip, { employeeType, today })
  if (!parsed.ok) return {}
  return {
    ...(!known.birthDate && { birthDate: parsed.birthDate }),
    ...(!known.sex && { sex: parsed.sex }),
  }
}
