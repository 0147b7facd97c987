import type { DifferenceKind } from '#shared/exchange/exchange.ts'
import type { Nullable, Versioned } from '../column-types.ts'

// Rows of migrations/0028-exchange-settlement.

export interface ExchangeTables {
  exchange_settlement: ExchangeSettlementTable
}

interface ExchangeSettlementTable extends Versioned {
  id: string
  period_key: string
  /** NULL of somebody whom only the other system knows. */
  employee_id: Nullable<string>
  kind: DifferenceKind
  /** SHA-256 over both values: what differs anew is open again. */
  fingerprint: string
  note: string
  settled_at: string
  settled_by: string
}
