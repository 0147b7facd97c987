import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { notifyFailed } from '../../ui/notify.tsx'

/** Prints a whole list: what the page does not hold is fetched first and stands on paper only. */
export function usePrintAll<Whole>(fetchAll: () => Promise<Whole>): {
  readonly print: () => void
  readonly printed: Whole | undefined
} {
  const [printed, setPrinted] = useState<Whole>()
  useEffect(() => {
    const done = () => setPrinted(undefined)
    window.addEventListener('afterprint', done)
    return () => window.removeEventListener('afterprint', done)
  }, [])
  const print = async () => {
    const all = await fetchAll()
    flushSync(() => setPrinted(all))
    window.print()
  }
  return { print: () => void print().catch(notifyFailed), printed }
}
