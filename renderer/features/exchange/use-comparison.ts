import { useState } from 'react'
import type { Comparison } from '#shared/exchange/exchange.ts'
import type { TypedPerson } from '#shared/exchange/typed-person.ts'
import { call } from '../../api/transport.ts'

/** What e-Kinerja said so far: a list, and people of whom somebody looked there himself. */
interface Told {
  readonly period: string
  readonly text?: string
  readonly typed: readonly TypedPerson[]
}
interface Compared {
  readonly told: Told
  readonly comparison: Comparison
}

/** Holds the office against all that was told in this period; a new list takes the place of everything before. */
export function useComparison(period: string) {
  const [found, setFound] = useState<Compared>()
  // of another period it says nothing
  const known = found?.told.period === period ? found : undefined
  const compare = async (told: Told) => {
    const { typed, ...source } = told
    setFound({ told, comparison: await call('exchange.compare', { ...source, typed: [...typed] }) })
  }
  return {
    comparison: known?.comparison,
    takeList: (text: string) => compare({ period, text, typed: [] }),
    takePerson: (person: TypedPerson) => {
      const { told = { period, typed: [] } } = known ?? {}
      const others = told.typed.filter(({ employeeId }) => employeeId !== person.employeeId)
      return compare({ ...told, typed: [...others, person] })
    },
  }
}
