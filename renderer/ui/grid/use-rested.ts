import { startTransition, useEffect, useState } from 'react'
import { restMs } from './use-rest.ts'

/** A value as it stood when the hand last rested: what explains it is not drawn with every key. */
export function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    if (value === rested) return
    const timer = setTimeout(() => startTransition(() => setRested(value)), restMs)
    return () => clearTimeout(timer)
  }, [value, rested])
  return rested
}
