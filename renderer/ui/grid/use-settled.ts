import { useRef } from 'react'

/** The last value that was not loading, so that a list stays in sight while the next one is fetched. */
export function useSettled<Value>(value: Value, loading: boolean): Value | undefined {
  const last = useRef<Value>(undefined)
  if (!loading) last.current = value
  return last.current
}
