import {
  PlaceFilter,
  type RankedPlace,
  type Ranking,
  RankingFilter,
  type RankingNotes,
  type RankingPage,
  RankingPageFilter,
} from './ranking.ts'
import { NineBoxFilter, type NineBoxMap, PotentialDraft, SeenPotential } from './potential.ts'
import { type RankingMap, RankingMapFilter } from './ranking-map.ts'
import { command, query } from '../api/operation.ts'

export const rankingOperations = {
  'ranking.list': query(RankingFilter, 'ranking:read').returns<Ranking>(),
  'ranking.page': query(RankingPageFilter, 'ranking:read').returns<RankingPage>(),
  'ranking.place': query(PlaceFilter, 'ranking:read').returns<RankedPlace>(),
  'ranking.map': query(RankingMapFilter, 'ranking:read').returns<RankingMap>(),
  'ranking.nineBox': query(NineBoxFilter, 'ranking:read').returns<NineBoxMap>(),
  'potential.save': command(PotentialDraft, 'appraisal:rate').returns<null>(),
  'potential.remove': command(SeenPotential, 'appraisal:rate').returns<null>(),
  'ranking.notes': query(RankingFilter, 'ranking:read').returns<RankingNotes>(),
}
