import { Id, IsoDate, optionalText } from '../api/fields.ts'
import { z } from '../api/zod.ts'
import type { RowChange } from '../history/history.ts'

/** What only the office knows of how it processes personal data; the rest of its record follows from the system. */
const notes = {
  /** Who answers for personal data in the office (art. 53). */
  contactName: optionalText(120),
  contactPost: optionalText(160),
  contactPhone: optionalText(60),
  contactEmail: optionalText(120),
  retentionYears: z.int('error.wholeNumber').min(1, 'error.tooSmall').max(100, 'error.tooBig').optional(),
  retentionBasis: optionalText(300),
  /** Who uses this PC or gets papers of it besides those whom the program knows. */
  otherReaders: optionalText(1000),
  /** What the office concludes from the facts of the impact assessment. */
  conclusion: optionalText(3000),
  assessedBy: optionalText(160),
  assessedOn: IsoDate.optional(),
}
const Notes = z.strictObject(notes)
export type PrivacyNotes = z.output<typeof Notes>
type PrivacyNote = keyof PrivacyNotes
export const privacyNotes = Object.keys(notes) as readonly PrivacyNote[]
/** A stored note as its own schema allows it; undefined for anything else. */
export function noteFrom(key: PrivacyNote, value: unknown): PrivacyNotes[PrivacyNote] {
  const read = notes[key].safeParse(value)
  return read.success ? read.data : undefined
}

/** `seen` is the mark of the notes that the form was filled from. */
export const PrivacyDraft = z.strictObject({ ...notes, seen: z.string().max(64) })

/** Facts of the file that the record of processing and the impact assessment name. */
export interface PrivacyFacts {
  readonly people: number
  readonly officials: number
  readonly years: readonly number[]
  readonly plans: number
  readonly realisations: number
  readonly evaluations: number
  readonly events: number
  readonly readings: number
  readonly imports: number
  /** Of how many people the file holds data that the appraisal does not need. */
  readonly optional: readonly { readonly field: OptionalField; readonly people: number }[]
}
export const optionalFields = [
  ...(['nik', 'npwp', 'karpeg', 'religion', 'maritalStatus'] as const),
  ...(['phone', 'email', 'address'] as const),
] as const
type OptionalField = (typeof optionalFields)[number]

export interface Privacy {
  readonly notes: PrivacyNotes
  readonly seen: string
  readonly facts: PrivacyFacts
}

/** All that the file holds about one person: the rows of each table in the order of the years, and what was changed in them. */
export interface PersonRecord {
  readonly employeeId: string
  readonly fullName: string
  readonly nip?: string
  readonly parts: readonly { readonly table: string; readonly rows: readonly PersonRow[] }[]
  /** The oldest first. */
  readonly trail: readonly TrailEntry[]
  /** Whom the person rates today; their names are their own data. */
  readonly rates: number
  readonly readings: readonly Reading[]
}
/** A field's stored value; what refers to another row is given by that row's name. */
export type PersonRow = readonly { readonly field: string; readonly value: string }[]
export interface TrailEntry {
  readonly seq: number
  readonly at: string
  readonly who: string
  readonly role: string
  readonly operation: string
  readonly reason?: string
  readonly changes: readonly RowChange[]
}

export const ReadingFilter = z.strictObject({
  /** Only readings that are known to concern this person. */
  employeeId: Id.optional(),
  from: IsoDate.optional(),
  to: IsoDate.optional(),
  before: z.int().optional(),
  limit: z.int().min(1).max(500).default(100),
})
export type ReadingFilter = z.output<typeof ReadingFilter>
/** Somebody read or took out data: an export, a report, a copy of the file, one person's data. */
export interface Reading {
  readonly seq: number
  readonly at: string
  readonly who: string
  readonly role: string
  readonly operation: string
  readonly object?: string
}
