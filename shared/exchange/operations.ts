import { ById, Nothing, PeriodKey } from '../api/fields.ts'
import type { FileData } from '../api/file-data.ts'
import { command, loggedQuery, query } from '../api/operation.ts'
import { z } from '../api/zod.ts'
import { type Comparison, ExchangeList, SeenSettlement, SettleDraft, type Settlement } from './exchange.ts'
import { RepairLetterDraft, RepairMarks, type Repairs, SeenLetter } from './repair/repair.ts'

/** Other systems know the same people: what they know is held against the office's file. */
export const exchangeOperations = {
  'exchange.compare': loggedQuery(ExchangeList, 'report:read').returns<Comparison>(),
  /** Differences of a period that were dealt with. */
  'exchange.settlements': query(z.strictObject({ period: PeriodKey }), 'report:read').returns<
    readonly Settlement[]
  >(),
  'exchange.settle': command(SettleDraft, 'employee:write').returns<null>(),
  'exchange.reopen': command(SeenSettlement, 'employee:write').returns<null>(),
  /** Marks on differences with SIASN or a payroll list, and the letters about them. */
  'exchange.repairs': query(Nothing, 'report:read').returns<Repairs>(),
  'exchange.decide': command(RepairMarks, 'employee:write').returns<null>(),
  'exchange.writeLetter': command(RepairLetterDraft, 'employee:write').returns<{ readonly id: string }>(),
  'exchange.removeLetter': command(SeenLetter, 'employee:write').returns<null>(),
  /** The letter as Word. */
  'exchange.letter': loggedQuery(ById, 'report:read').returns<FileData>(),
}
