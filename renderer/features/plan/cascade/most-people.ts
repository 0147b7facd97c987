import { useApiQuery } from '../../../api/hooks.ts'

/** Above so many people the whole office is no list that anybody reads at once; the unit comes first. */
const mostPeople = 500

/** Whether a unit has to be chosen before a list of everybody is shown; undefined while nobody knows how many there are. */
export function useTooMany(unit: string | undefined): boolean | undefined {
  const office = useApiQuery('office.get', {})
  if (unit !== undefined) return false
  return office.data && office.data.employees > mostPeople
}
