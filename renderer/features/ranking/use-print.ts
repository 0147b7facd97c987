import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Ranking } from '#shared/ranking/ranking.ts'
import { notifyFailed } from '../../ui/notify.tsx'
import type { RankingState } from './use-ranking.ts'

/** Prints everybody: what the page does not hold is fetched first and stands on paper only. */
export function usePrint({ isWhole, everybody }: RankingState): {
  readonly print: () => void
  readonly printed: Ranking | undefined
} {
  const [printed, setPrinted] = useState<Ranking>()
  useEffect(() => {
    const done = () => setPrinted(undefined)
    window.addEventListener('afterprint', done)
    return () => window.removeEventListener('afterprint', done)
  }, [])
  const print = async () => {
    if (!isWhole) {
      const all = await everybody()
      flushSync(() => setPrinted(all))
    }
    window.print()
  }
  return { print: () => void print().catch(notifyFailed), printed }
}
