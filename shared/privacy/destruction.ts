import type { Message } from '../api/errors.ts'
import { optionalText, requiredText, Year } from '../api/fields.ts'
import { TaskId } from '../api/file-data.ts'
import { z } from '../api/zod.ts'
import { yearOf } from '../date/iso-date.ts'
import { type DestroyedTable, destroyedTables } from '../office/year-tables.ts'

/** What a year holds: people who have a plan or an evaluation in it, and rows by kind. */
export interface YearHolding {
  readonly people: number
  readonly rows: Readonly<Record<DestroyedTable, number>>
}

/** A year is kept for so many whole years after its last day: until the end of this one. */
export const keptUntil = (year: number, retentionYears: number): number => year + retentionYears

/**
 * Why a year may not be destroyed yet, if so. Law 27/2022 art. 44 (1) a: personal data is destroyed when its time of retention has
 * passed; without a time that the office has set none has.
 */
export function whyKept(
  year: number,
  retentionYears: number | undefined,
  today: string,
): Message | undefined {
  const thisYear = yearOf(today)
  if (year >= thisYear) return { key: 'error.destroy.current', params: { year } }
  if (retentionYears === undefined) return { key: 'error.destroy.noRetention' }
  const until = keptUntil(year, retentionYears)
  return thisYear > until ? undefined : { key: 'error.destroy.kept', params: { year, until } }
}

/** An opened year as the page of old years shows it. */
export interface OldYear extends YearHolding {
  readonly year: number
  /** The end of this year; absent where the office has set no time. */
  readonly keptUntil?: number
  /** Why it may not be destroyed yet. */
  readonly kept?: Message
  /** Events of the log that speak of its rows; only of a year that may be destroyed, since all of the log is read for it. */
  readonly events?: number
}

const record = {
  /** The document that orders it: what it is, its number and its date. */
  basis: requiredText(300),
  /** Who carries it out. */
  by: requiredText(160),
  reason: requiredText(500),
  firstWitness: optionalText(160),
  secondWitness: optionalText(160),
}
export const DestroyYear = z.strictObject({
  year: Year,
  ...record,
  /** A backup is made before, which then still holds the year. */
  copyFirst: z.boolean().default(false),
  task: TaskId,
})
const noRows = Object.fromEntries(destroyedTables.map((table) => [table, 0]))

/** What the record says besides what the log knows of every event. */
export const DestructionRecord = z.object({
  year: Year,
  basis: z.string(),
  by: z.string(),
  firstWitness: z.string().optional(),
  secondWitness: z.string().optional(),
  retentionYears: z.int(),
  retentionBasis: z.string().optional(),
  people: z.int(),
  events: z.int(),
  // a table that came later held nothing of a year that was gone by then
  rows: z
    .partialRecord(z.enum(destroyedTables), z.int())
    .transform((rows) => ({ ...noRows, ...rows }) as Readonly<Record<DestroyedTable, number>>),
})
export type DestructionRecord = z.output<typeof DestructionRecord>

/** The record of a destroyed year (berita acara): kept in the log, listed on the page and printed. */
export interface Destruction extends DestructionRecord {
  readonly seq: number
  readonly at: string
  readonly who: string
  readonly reason: string
  /** The hash that every event was under before it, and with it. */
  readonly headBefore: string
  readonly headAfter: string
  readonly contentBefore: string
  readonly contentAfter: string
}

/** A file that may still hold a destroyed year. */
export interface HoldingCopy {
  readonly id: string
  readonly fileName: string
  readonly folder: string
  /** `unknown`: encrypted, and nothing says what it holds. */
  readonly holds: 'yes' | 'unknown'
}

export const RemoveCopies = z.strictObject({
  year: Year,
  ids: z.array(z.string().max(64)).min(1, 'error.required').max(500),
  task: TaskId,
})
