import type { Handlers } from './api/context.ts'
import { historyHandlers } from './history/handlers.ts'
import { employeeHandlers } from './people/handlers.ts'
import { officialHandlers } from './handlers/official.ts'
import { unitHandlers } from './handlers/unit.ts'
import { officeHandlers } from './office/handlers.ts'
import { planHandlers } from './plan/handlers.ts'
import { realisationHandlers } from './handlers/realisation.ts'
import { indicatorHandlers } from './handlers/indicator.ts'
import { settingHandlers } from './handlers/setting.ts'
import { schemeHandlers } from './handlers/scheme.ts'
import { orgResultHandlers } from './handlers/org-result.ts'
import { createImportHandlers } from './import/handlers.ts'
import { appraisalHandlers } from './appraisal/handlers.ts'
import { rankingHandlers } from './ranking/handlers.ts'
import { reportHandlers } from './report/handlers.ts'
import { dashboardHandlers } from './handlers/dashboard.ts'

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
