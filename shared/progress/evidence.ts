import { Id, optionalText, PeriodKey, requiredText, RowVersion, Year } from '../api/fields.ts'
import { FileData } from '../api/file-data.ts'
import { z } from '../api/zod.ts'
import type { FileKind } from './file-kind.ts'

/** A web address, or the path of a file or folder on this PC or a drive of it. */
const link = optionalText(1000).refine((text) => text === undefined || isLink(text), 'evidence.error.link')

/** Only what a person can follow: no program, no script, no server that would be asked for a password. */
export function isLink(text: string): boolean {
  if (isWebAddress(text)) return true
  return /^[A-Za-z]:[\\/]./.test(text) || /^\/[^/]/.test(text)
}

const WebAddress = z.url({ protocol: /^https?$/i })

export function isWebAddress(text: string): boolean {
  return WebAddress.safeParse(text).success
}

/** On what a piece hangs: always a result, and on a line of progress or an indicator's period where it stands for one. */
const target = {
  workResultId: Id,
  progressEntryId: Id.optional(),
  indicatorId: Id.optional(),
  period: PeriodKey.optional(),
}
export const EvidenceDraft = z
  .strictObject({ ...target, name: optionalText(200), file: FileData.optional(), link })
  .refine(({ file, link: address }) => file !== undefined || address !== undefined, {
    path: ['link'],
    error: 'evidence.error.nothing',
  })
  .refine(({ indicatorId, period }) => (indicatorId === undefined) === (period === undefined), {
    path: ['period'],
    error: 'error.required',
  })
export type EvidenceDraft = z.infer<typeof EvidenceDraft>

/** What may be changed of a piece: its content never, since the content is the evidence. */
export const EvidenceChange = z.strictObject({
  id: Id,
  rowVersion: RowVersion,
  name: requiredText(200),
  link,
})
export type EvidenceChange = z.infer<typeof EvidenceChange>

export const EvidenceOf = z.strictObject({
  employeeId: Id,
  year: Year,
  workResultId: Id.optional(),
  progressEntryId: Id.optional(),
  indicatorId: Id.optional(),
})
export const OfYearOfPerson = z.strictObject({ employeeId: Id, year: Year })

/** `missing`: not in the folder beside the office file; `changed`: not as long as it was. */
export type FileState = 'there' | 'missing' | 'changed'
/** `unchecked`: a web address, since this program asks no network. */
export type LinkState = 'there' | 'broken' | 'unchecked'

/** A piece of evidence: a file, a link, or both. */
export interface Evidence {
  readonly id: string
  readonly rowVersion: number
  readonly workResultId: string
  readonly workResult: string
  readonly progressEntryId?: string
  readonly entry?: string
  readonly indicatorId?: string
  readonly period?: string
  readonly name: string
  readonly addedOn: string
  readonly file?: {
    readonly kind: FileKind
    readonly size: number
    readonly sha256: string
    readonly state: FileState
  }
  readonly link?: { readonly address: string; readonly state: LinkState }
}

/** What was found out about the folder beside the office file; names only, no content. */
export interface LockerCheck {
  readonly folder: string
  readonly pieces: number
  /** Different contents, and their bytes. */
  readonly files: number
  readonly bytes: number
  readonly missing: readonly FoundPiece[]
  readonly changed: readonly FoundPiece[]
  readonly brokenLinks: readonly FoundPiece[]
  /** Files that no row names; those that neither the log nor a backup names may go. */
  readonly loose: readonly { readonly file: string; readonly size: number; readonly removable: boolean }[]
}
/** How many files, and how large they are together. */
export const Removable = z.strictObject({
  count: z.int().positive(),
  bytes: z.int().nonnegative(),
})
export type Removable = z.infer<typeof Removable>

/** What a check found to be of no use any more. */
export function removableOf(loose: LockerCheck['loose']): Removable {
  const files = loose.filter(({ removable }) => removable)
  return { count: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) }
}

export interface FoundPiece {
  readonly id: string
  readonly employee: string
  readonly workResult: string
  readonly name: string
  readonly link?: string
}
