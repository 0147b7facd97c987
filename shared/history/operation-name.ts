import { isTextKey } from '../text/catalogue.ts'
import type { Translate } from './change-words.ts'

/** What an operation of the log did, in words; one that only an earlier version knew keeps its name. */
export function operationName(operation: string, t: Translate): string {
  const key = `operation.${operation}`
  return isTextKey(key) ? t(key) : operation
}
