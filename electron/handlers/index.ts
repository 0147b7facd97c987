import type { Handlers } from '../api/context.ts'
import { historyHandlers } from './history.ts'
import { officeHandlers } from './office.ts'
import { planHandlers } from './plan.ts'
import { realisationHandlers } from './realisation.ts'
import { indicatorHandlers } from './indicator.ts'
import { settingHandlers } from './setting.ts'
import { schemeHandlers } from './scheme.ts'
import { orgResultHandlers } from './org-result.ts'

/** One handler for each operation of the contract; a forgotten one does not compile. */
export function createHandlers(): Handlers {
  return {
    ...officeHandlers,
    ...historyHandlers,
    ...planHandlers,
    ...realisationHandlers,
    ...indicatorHandlers,
    ...settingHandlers,
    ...schemeHandlers,
    ...orgResultHandlers,
  } as unknown as Handlers
}
