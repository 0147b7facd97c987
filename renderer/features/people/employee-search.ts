import { z } from '#shared/api/zod.ts'
import type { Input } from '#shared/api/contract.ts'
import { employeeSorts } from '#shared/people/employee.ts'
import { employeeTypes } from '#shared/people/employee-type.ts'
import { gradeCodes } from '#shared/people/grade.ts'
import { groups } from '#shared/people/position.ts'
import { type AppSearch, parseSort, useAppSearch } from '../../shell/search.ts'

export const services = ['inService', 'left', 'all'] as const

/** What the list keeps in the address beside unit and sort. */
export const EmployeeSearch = z.object({
  search: z.string().max(100).optional().catch(undefined),
  type: z.enum(employeeTypes).optional().catch(undefined),
  group: z.enum(groups).optional().catch(undefined),
  grade: z
    .string()
    .refine((code) => (gradeCodes as readonly string[]).includes(code))
    .optional()
    .catch(undefined),
  status: z.enum(services).optional().catch(undefined),
})
export type ListSearch = AppSearch & z.infer<typeof EmployeeSearch>

export const useListSearch = useAppSearch<ListSearch>

export type ListFilter = Omit<Input<'employee.list'>, 'offset' | 'limit'>

/** The address as the backend's filter; the text typed last counts before the address has followed. */
export function filterOf(search: ListSearch, typed: string): ListFilter {
  const sort = parseSort(search.sort)
  const column = employeeSorts.find((name) => name === sort?.column)
  return {
    ...(typed.trim() !== '' && { search: typed.trim() }),
    ...(search.unit !== undefined && { unitId: search.unit }),
    ...(search.type !== undefined && { employeeType: search.type }),
    ...(search.group !== undefined && { group: search.group }),
    ...(search.grade !== undefined && { grade: search.grade }),
    ...(search.status !== undefined && { status: search.status }),
    ...(column !== undefined && { sort: column, descending: sort?.descending ?? false }),
  }
}

export function isFiltered({ search, unit, type, group, grade, status }: ListSearch): boolean {
  return [search, unit, type, group, grade, status].some((value) => value !== undefined && value !== '')
}
