import { Id, optionalText, requiredText, Year } from '../api/fields.ts'
import { z } from '../api/zod.ts'
import type { YearTable } from '../office/year-tables.ts'

/** A year is closed when its evaluations are; what is left open is excused with a reason. */
export const YearClosing = z.strictObject({ year: Year, reason: optionalText(500) })
export const YearReopening = z.strictObject({
  year: Year,
  reason: requiredText(500),
  /** Who asked for it, besides the one who does it. */
  secondPersonId: Id,
})

/** What was sealed of a table: its columns, rows and their SHA-256. */
const SealedTable = z.object({
  columns: z.array(z.string()),
  rows: z.number(),
  sha256: z.string(),
})
export type SealedTable = z.output<typeof SealedTable>
export const SealedTables = z.record(z.string(), SealedTable)
export const SealedPeople = z.record(z.string(), z.string())

export interface YearSeal {
  readonly year: number
  readonly sealedOn: string
  readonly by: string
  /** SHA-256 over the rows of the year. */
  readonly fingerprint: string
  /** Why it was closed although some evaluations were open. */
  readonly reason?: string
}

/** Whether a sealed year still is what was sealed; else what differs. */
export interface YearVerification extends YearSeal {
  readonly matches: boolean
  readonly tables: readonly YearTable[]
  /** So many people's rows differ, some of them by name. */
  readonly people: { readonly count: number; readonly names: readonly string[] }
}

/** Every opened year: sealed, or how many evaluations keep it from being closed. */
export interface YearStanding {
  readonly year: number
  readonly seal?: YearSeal
  readonly open: number
  /** The first of them, by name. */
  readonly names: readonly string[]
  /** It has not ended yet. */
  readonly running: boolean
}
