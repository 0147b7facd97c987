import { type EmployeeType, employeeTypes } from '#shared/people/employee-type.ts'
import { gradeCodes } from '#shared/people/grade.ts'
import { type Group, groups } from '#shared/people/position.ts'
import { type AppSearch, textOf, useAppSearch } from '../../shell/search.ts'

export const services = ['inService', 'left', 'all'] as const

/** What the list keeps in the address beside unit and sort. */
interface EmployeeSearch {
  readonly search?: string | undefined
  readonly type?: EmployeeType | undefined
  readonly group?: Group | undefined
  readonly grade?: string | undefined
  readonly status?: (typeof services)[number] | undefined
}
export type ListSearch = AppSearch & EmployeeSearch

export function readEmployeeSearch(typed: Record<string, unknown>): EmployeeSearch {
  return {
    search: textOf(typed['search'], ({ length }) => length <= 100),
    type: employeeTypes.find((type) => type === typed['type']),
    group: groups.find((group) => group === typed['group']),
    grade: gradeCodes.find((code) => code === typed['grade']),
    status: services.find((service) => service === typed['status']),
  }
}

export const useListSearch = useAppSearch<ListSearch>
