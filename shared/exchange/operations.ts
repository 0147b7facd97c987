import { loggedQuery } from '../api/operation.ts'
import { type Comparison, ExchangeList } from './exchange.ts'

/** Other systems know the same people: what they know is held against the office's file. */
export const exchangeOperations = {
  'exchange.compare': loggedQuery(ExchangeList, 'report:read').returns<Comparison>(),
}
