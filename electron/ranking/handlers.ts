import type { Handlers } from '../api/context.ts'
import { listRanking, rankingNotes, rankingPage } from './list.ts'

export const rankingHandlers = {
  'ranking.list': (filter, context) => listRanking(context, filter),
  'ranking.page': (filter, context) => rankingPage(context, filter),
  'ranking.notes': (filter, context) => rankingNotes(context, filter),
} satisfies Partial<Handlers>
