import { type Ranking, RankingFilter } from './ranking.ts'
import { query } from '../api/operation.ts'

export const rankingOperations = {
  'ranking.list': query(RankingFilter, 'ranking:read').returns<Ranking>(),
}
