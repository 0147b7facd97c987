import type { Handlers } from '../api/context.ts'
import { mapOf } from './map.ts'
import { listRanking, rankingNotes, rankingPage } from './list.ts'

export const rankingHandlers = {
  'ranking.list': (filter, context) => listRanking(context, filter),
  'ranking.page': (filter, context) => rankingPage(context, filter),
  'ranking.map': (filter, context) => mapOf(context, filter),
  'ranking.notes': (filter, context) => rankingNotes(context, filter),
} satisfies Partial<Handlers>
