import { startTransition, useEffect, useState } from 'react'
import { afterRest } from '../../api/hand.ts'
import { restMs } from './use-rest.ts'

/** A value as it stood when the hand last rested: what explains it is not drawn with every key. */
export function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    if (value === rested) return
    return afterRest(restMs, () => startTransition(() => setRested(value)))
  }, [value, rested])
  return rested
}
