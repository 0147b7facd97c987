import { AppError } from '#shared/api/errors.ts'
import type { IndicatorHistory } from '#shared/plan/realisation.ts'
import type { Handlers, QueryContext } from '../api/context.ts'
import { dashboardOf } from '../report/dashboard.ts'
import { indicatorHistory } from '../plan/realisation-grid.ts'
import { watchedIndicator } from '../office/settings.ts'

export const dashboardHandlers = {
  'dashboard.get': (filter, context) => {
    const indicator = watched(context)
    return { ...dashboardOf(context, filter), ...(indicator && { indicator }) }
  },
} satisfies Partial<Handlers>

/** The indicator that the office follows; for whoever may not see its owner there is none. */
function watched(context: QueryContext): IndicatorHistory | undefined {
  const id = watchedIndicator(context.db)
  if (id === undefined) return undefined
  try {
    return indicatorHistory(context, id)
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') return undefined
    throw error
  }
}
