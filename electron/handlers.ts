import type { Handlers } from './api/context.ts'
import { historyHandlers } from './history/handlers.ts'
import { employeeHandlers, officialHandlers, unitHandlers } from './people/handlers.ts'
import { officeHandlers, settingHandlers, schemeHandlers } from './office/handlers.ts'
import { planHandlers, realisationHandlers, indicatorHandlers } from './plan/handlers.ts'
import { orgResultHandlers, appraisalHandlers } from './appraisal/handlers.ts'
import { createImportHandlers } from './import/handlers.ts'
import { rankingHandlers } from './ranking/handlers.ts'
import { reportHandlers, dashboardHandlers } from './report/handlers.ts'

/** One handler for each operation of the contract; a forgotten one does not compile. */
export function createHandlers(): Handlers {
  return {
    ...createImportHandlers(),
    ...officeHandlers,
    ...historyHandlers,
    ...unitHandlers,
    ...officialHandlers,
    ...employeeHandlers,
    ...planHandlers,
    ...realisationHandlers,
    ...indicatorHandlers,
    ...settingHandlers,
    ...schemeHandlers,
    ...orgResultHandlers,
    ...appraisalHandlers,
    ...rankingHandlers,
    ...reportHandlers,
    ...dashboardHandlers,
  } as unknown as Handlers
}
