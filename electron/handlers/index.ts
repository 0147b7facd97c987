import type { Handlers } from '../api/context.ts'
import { historyHandlers } from './history.ts'
import { officeHandlers } from './office.ts'

/** One handler for each operation of the contract; a forgotten one does not compile. */
export function createHandlers(): Handlers {
  return { ...officeHandlers, ...historyHandlers } as unknown as Handlers
}
