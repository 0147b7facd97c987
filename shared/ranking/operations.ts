import {
  type Ranking,
  RankingFilter,
  type RankingNotes,
  type RankingPage,
  RankingPageFilter,
} from './ranking.ts'
import { type RankingMap, RankingMapFilter } from './ranking-map.ts'
import { query } from '../api/operation.ts'

export const rankingOperations = {
  'ranking.list': query(RankingFilter, 'ranking:read').returns<Ranking>(),
  'ranking.page': query(RankingPageFilter, 'ranking:read').returns<RankingPage>(),
  'ranking.map': query(RankingMapFilter, 'ranking:read').returns<RankingMap>(),
  'ranking.notes': query(RankingFilter, 'ranking:read').returns<RankingNotes>(),
}
