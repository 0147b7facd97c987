import type { Handlers } from './api/context.ts'
import { appraisalHandlers } from './appraisal/handlers.ts'
import { createHistoryHandlers } from './history/handlers.ts'
import { createImportHandlers } from './import/handlers.ts'
import { officeHandlers } from './office/handlers.ts'
import { peopleHandlers } from './people/handlers.ts'
import { visibleIn } from './people/people.ts'
import { planHandlers } from './plan/handlers.ts'
import { rankingHandlers } from './ranking/handlers.ts'
import { reportHandlers } from './report/handlers.ts'

/** One handler for each operation of the contract; a forgotten one does not compile. */
export function createHandlers(): Handlers {
  return {
    ...officeHandlers,
    ...peopleHandlers,
    ...planHandlers,
    ...appraisalHandlers,
    ...rankingHandlers,
    ...reportHandlers,
    ...createImportHandlers(),
    ...createHistoryHandlers(visibleIn),
  }
}
