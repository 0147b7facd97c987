import { useApiQuery } from '../../../api/hooks.ts'
import { type GivenLine, givenLine } from './given-line.ts'

/** In the address: a line of the library, or a result of somebody's plan (`employee.result`). */
export const givenFromPlan = (employeeId: string, resultId: string) => `${employeeId}.${resultId}`

/** What the address asks to be given, once it is here; what somebody changes on the page goes before it. */
export function useGiven(selected: string | undefined, year: number): GivenLine | undefined {
  const [first = '', resultId] = selected?.split('.') ?? []
  const isOfPlan = resultId !== undefined
  const plan = useApiQuery('plan.get', { employeeId: first, year }, { enabled: isOfPlan })
  const library = useApiQuery('library.list', { year }, { enabled: selected !== undefined && !isOfPlan })
  const found = isOfPlan
    ? plan.data?.plan?.results.find(({ id }) => id === resultId)
    : library.data?.flatMap(({ results }) => results).find(({ id }) => id === first)
  return found && givenLine(found)
}
