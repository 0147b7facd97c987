import type { Handlers } from '../api/context.ts'
import { mapOf } from './map.ts'
import { listRanking, rankingNotes, rankingPage } from './list.ts'
import { nineBoxOf } from './nine-box.ts'
import { placeOf } from './place.ts'
import { removePotential, savePotential } from './potential.ts'

export const rankingHandlers = {
  'ranking.list': (filter, context) => listRanking(context, filter),
  'ranking.page': (filter, context) => rankingPage(context, filter),
  'ranking.place': (asked, context) => placeOf(context, asked),
  'ranking.map': (filter, context) => mapOf(context, filter),
  'ranking.nineBox': (filter, context) => nineBoxOf(context, filter),
  'potential.save': (draft, context) => savePotential(context, draft),
  'potential.remove': (seen, context) => removePotential(context, seen),
  'ranking.notes': (filter, context) => rankingNotes(context, filter),
} satisfies Partial<Handlers>
