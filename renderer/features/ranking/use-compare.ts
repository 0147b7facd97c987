import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useMay } from '../../api/who.ts'
import { useAppSearch } from '../../shell/search.ts'

export interface Compare {
  /** The first of two, chosen already. */
  readonly picked: string | undefined
  readonly pick: (employeeId: string) => void
}

/** Two rows of the list, one after the other, are put side by side; undefined for whoever may not ask for places. */
export function useCompare(): Compare | undefined {
  const may = useMay()('ranking.place')
  const [{ selected }, change] = useAppSearch()
  const navigate = useNavigate()
  return useMemo(() => {
    if (!may) return undefined
    const pick = (employeeId: string) => {
      if (selected === undefined) return change({ selected: employeeId })
      if (selected === employeeId) return change({ selected: undefined })
      void navigate({
        to: '/ranking/compare',
        search: (old: object) => ({ ...old, selected, sort: employeeId, tab: undefined }),
      } as never)
    }
    return { picked: selected, pick }
  }, [may, selected, change, navigate])
}
