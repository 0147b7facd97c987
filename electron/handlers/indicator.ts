import type { Handlers } from '../api/context.ts'
import { indicatorHistory } from '../plan/realisation-grid.ts'
import { watchIndicator } from '../office/settings.ts'

export const indicatorHandlers = {
  'indicator.get': ({ id }, context) => indicatorHistory(context, id),

  /** The one indicator that Beranda follows over time; without an id, none. */
  'indicator.watch': ({ id }, context) => {
    if (id !== undefined) context.describe({ object: indicatorHistory(context, id).indicator })
    watchIndicator(context.db, id)
    return null
  },
} satisfies Partial<Handlers>
