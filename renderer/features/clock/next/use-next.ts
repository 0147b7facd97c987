import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { NextPage, NextRow } from '#shared/clock/next/next-list.ts'
import { call } from '../../../api/transport.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { useSettled } from '../../../ui/grid/use-settled.ts'
import { useWindowedRows } from '../../../ui/grid/use-windowed-rows.ts'
import { notifyFailed } from '../../../ui/notify.tsx'
import { useNextSearch } from './next-search.ts'

/** So many stand on paper: a meeting reads no more. */
const mostPrinted = 200

/** The list that the address asks for, by windows, and its print. */
export function useNext() {
  const [search] = useNextSearch()
  const { year } = usePeriod()
  const asked = {
    year,
    whose: search.whose ?? ('everybody' as const),
    ...(search.stage !== undefined && { stage: search.stage }),
    ...(search.risk !== undefined && { risk: search.risk }),
    ...(search.unit !== undefined && { unitId: search.unit }),
  }
  const folded = { ...asked, grouped: true, open: openIn(search.open) }
  const rows = useWindowedRows<NextRow, NextPage>(
    ['clock.next', folded],
    (offset, limit) => call('clock.next', { ...folded, offset, limit }),
    { windowSize: 50 },
  )
  const [printed, setPrinted] = useState<NextPage>()
  useEffect(() => {
    const done = () => setPrinted(undefined)
    window.addEventListener('afterprint', done)
    return () => window.removeEventListener('afterprint', done)
  }, [])
  const print = async () => {
    const page = await call('clock.next', { ...asked, limit: mostPrinted })
    flushSync(() => setPrinted(page))
    window.print()
  }
  return {
    asked,
    shown: useSettled(rows, rows.isLoading),
    error: rows.error,
    refetch: rows.refetch,
    printed,
    print: () => void print().catch(notifyFailed),
  }
}

export const openIn = (open: string | undefined): string[] => open?.split(',') ?? []

export type NextList = ReturnType<typeof useNext>
