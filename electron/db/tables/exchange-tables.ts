import type { DifferenceKind } from '#shared/exchange/exchange.ts'
import type { RepairField, RepairSide } from '#shared/exchange/repair/repair.ts'
import type { Nullable, Versioned } from '../column-types.ts'

// Rows of migrations/0028-exchange-settlement and 0029-repair-letter.

export interface ExchangeTables {
  exchange_settlement: ExchangeSettlementTable
  repair_letter: RepairLetterTable
  repair_line: RepairLineTable
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

interface RepairLetterTable extends Versioned {
  id: string
  number: string
  date: string
  subject: string
  recipient: string
  recipient_place: Nullable<string>
  /** Each a line. */
  attachments: Nullable<string>
  signer_position: Nullable<string>
  signer_name: Nullable<string>
  signer_nip: Nullable<string>
}

interface RepairLineTable extends Versioned {
  id: string
  /** NULL of somebody whom only a list knows, by his NIP. */
  employee_id: Nullable<string>
  nip: Nullable<string>
  name: string
  field: RepairField
  ours: Nullable<string>
  siasn: Nullable<string>
  payroll: Nullable<string>
  /** SHA-256 over the field and all values. */
  fingerprint: string
  right_side: Nullable<RepairSide>
  evidence: Nullable<string>
  letter_id: Nullable<string>
}
