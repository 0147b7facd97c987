import type { Input } from '#shared/api/contract.ts'
import { employeeSorts } from '#shared/people/employee.ts'
import { parseSort } from '../../shell/search.ts'
import type { ListSearch } from './employee-search.ts'

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
