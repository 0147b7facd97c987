import type { Handlers } from '../api/context.ts'
import { historyHandlers } from './history.ts'
import { employeeHandlers } from './employee.ts'
import { officialHandlers } from './official.ts'
import { unitHandlers } from './unit.ts'
import { officeHandlers } from './office.ts'
import { planHandlers } from './plan.ts'
import { realisationHandlers } from './realisation.ts'
import { indicatorHandlers } from './indicator.ts'
import { settingHandlers } from './setting.ts'
import { schemeHandlers } from './scheme.ts'
import { orgResultHandlers } from './org-result.ts'
import { createImportHandlers } from './import.ts'
import { appraisalHandlers } from './appraisal.ts'
import { rankingHandlers } from './ranking.ts'
import { reportHandlers } from './report.ts'
import { dashboardHandlers } from './dashboard.ts'

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
