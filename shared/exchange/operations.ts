import { PeriodKey } from '../api/fields.ts'
import { command, loggedQuery, query } from '../api/operation.ts'
import { z } from '../api/zod.ts'
import { type Comparison, ExchangeList, SeenSettlement, SettleDraft, type Settlement } from './exchange.ts'

/** Other systems know the same people: what they know is held against the office's file. */
export const exchangeOperations = {
  'exchange.compare': loggedQuery(ExchangeList, 'report:read').returns<Comparison>(),
  /** Differences of a period that were dealt with. */
  'exchange.settlements': query(z.strictObject({ period: PeriodKey }), 'report:read').returns<
    readonly Settlement[]
  >(),
  'exchange.settle': command(SettleDraft, 'employee:write').returns<null>(),
  'exchange.reopen': command(SeenSettlement, 'employee:write').returns<null>(),
}
