import type { Handlers } from '../api/context.ts'
import { listRanking } from './list.ts'

export const rankingHandlers = {
  'ranking.list': (filter, context) => listRanking(context, filter),
} satisfies Partial<Handlers>
