import { spellingOf } from '../spelling/spelling.ts'
import type { Indicator } from './plan.ts'

/** Two texts say the same when only case, punctuation or spacing differ. */
export function sameTexts(a: string, b: string): boolean {
  return spellingOf(a) === spellingOf(b)
}

type Measured = Pick<
  Indicator,
  'targetKind' | 'low' | 'high' | 'targetText' | 'targetUnit' | 'direction' | 'accumulation' | 'aspects'
>

/** Whether two indicators of the same words measure the same: target, unit, direction, accumulation and aspects. */
export function sameIndicator(a: Measured, b: Measured): boolean {
  return (
    a.targetKind === b.targetKind &&
    a.low === b.low &&
    a.high === b.high &&
    sameTexts(a.targetText ?? '', b.targetText ?? '') &&
    // a unit may be a sign alone (%), which has no spelling
    (a.targetUnit ?? '').toLowerCase() === (b.targetUnit ?? '').toLowerCase() &&
    a.direction === b.direction &&
    a.accumulation === b.accumulation &&
    a.aspects.join() === b.aspects.join()
  )
}
