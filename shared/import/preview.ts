import type { NameUnder } from '../text/catalogue.ts'
import { z } from '../api/zod.ts'
import type { Params } from '../api/errors.ts'
import { FileData, TaskId } from '../api/file-data.ts'
import { Id, Year } from '../api/fields.ts'

export const importKinds = ['employees', 'plans', 'realisations', 'behaviour'] as const
export type ImportKind = (typeof importKinds)[number]
export type RowAction = 'create' | 'update' | 'same' | 'reject'
export type SkipReason =
  | 'title'
  | 'header'
  | 'numbering'
  | 'section'
  | 'total'
  | 'signature'
  | 'empty'
  | 'leftOut'
  /** Neither NIP nor name nor what the row is about: a remark. */
  | 'note'
  /** A page number, "continued", or what was printed when. */
  | 'page'
  /** People parted by grade, echelon, sex, kind or schooling: nothing that the rows below take from it. */
  | 'group'
  /** The year or the day of the list. */
  | 'date'
  /** A further row of the person above. */
  | 'part'
  /** A post that nobody holds. */
  | 'vacant'
  /** A row of a table with a header of its own that is not read. */
  | 'otherTable'

const Line = z.strictObject({ sheet: z.string(), line: z.int().min(1) })

export const ImportOptions = z.strictObject({
  /** Absent: the header decides. */
  kind: z.enum(importKinds).optional(),
  /** The year that plans, realisations and scores belong to. */
  year: Year.optional(),
  /** The person says what the columns hold: a sheet of the kind is read even when its header is not recognised. */
  byHand: z.boolean().default(false),
  /** Only this sheet. */
  sheet: z.string().optional(),
  /** Column index (from 0) → field, or null for a column to ignore; per `PreviewSheet.id`. */
  mapping: z.record(z.string(), z.record(z.string(), z.string().nullable())).default({}),
  /** One spelling of a field for all rows, remembered by the office; meaning itself it is forgotten. */
  spellings: z
    .array(
      z.strictObject({ field: z.string(), said: z.string().min(1).max(2000), meant: z.string().max(2000) }),
    )
    .default([]),
  corrections: z.array(Line.extend({ field: z.string(), text: z.string().max(2000) })).default([]),
  leftOut: z.array(Line).default([]),
  /** Cells that change nothing: the office stays as it is. */
  kept: z.array(Line.extend({ field: z.string() })).default([]),
  /** Cells that are taken although the office changed since the file was made from it. */
  taken: z.array(Line.extend({ field: z.string() })).default([]),
  /** How many rows to send back; the counts are always of all. */
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(100_000).default(500),
  show: z.enum(['all', 'create', 'update', 'same', 'reject', 'skipped']).default('all'),
})
export const ImportFile = z.strictObject({ file: FileData, options: ImportOptions, task: TaskId })
/** The same bytes, read before and kept by the backend; only the decisions change. */
export const ImportRevise = z.strictObject({ previewId: Id, options: ImportOptions, task: TaskId })
export const ImportCommit = z.strictObject({ previewId: Id, task: TaskId })
/** The workbook of a preview; its sentences in the language. */
export const MarkedInput = z.strictObject({ previewId: Id, language: z.enum(['id', 'en']).default('id') })
export const TemplateInput = z.strictObject({
  kind: z.enum(importKinds),
  language: z.enum(['id', 'en']).default('id'),
})

/** The same workbook with what the office holds; people have no year of their own. */
export const FilledInput = TemplateInput.extend({ year: Year })

export type ProblemCode = NameUnder<'import.problem'>
export interface Problem {
  readonly level: 'error' | 'warning'
  /** Stable, e.g. NIP_LENGTH. */
  readonly code: ProblemCode
  /** Field of the column, e.g. `birthDate`; absent when it concerns the row. */
  readonly column?: string
  readonly key: `import.problem.${ProblemCode}`
  readonly params?: Params
}
/** A change that is not made. */
export interface KeptChange {
  readonly field: string
  readonly from?: string
  readonly to?: string
  /** What the file was made from, where the office changed it since. */
  readonly base?: string
  /** The person decided so; only the office changed it; both did, and nobody has decided yet. */
  readonly why: 'person' | 'office' | 'both'
}
export interface PreviewRow {
  readonly sheet: string
  readonly line: number
  readonly action: RowAction
  /** Starts with the 18-digit NIP when there is one. */
  readonly key: string
  readonly name?: string
  /** Field → text as read from the cell (or corrected). */
  readonly cells: Readonly<Record<string, string>>
  /** What an update changes. */
  readonly changes: readonly { readonly field: string; readonly from?: string; readonly to?: string }[]
  /** What it would change and does not. */
  readonly kept?: readonly KeptChange[]
  readonly problems: readonly Problem[]
  readonly corrected: boolean
  /** Fields that the sheet lacks and that were derived: sex and birth date from the NIP, the kind of post from its title. */
  readonly assumed: readonly string[]
}
/** A spelling that was read as another in all rows. */
export interface ReadSpelling {
  readonly field: string
  readonly said: string
  readonly meant: string
  readonly count: number
}
export interface SkippedRow {
  readonly sheet: string
  readonly line: number
  readonly reason: SkipReason
  readonly text: string
}
export interface PreviewColumn {
  readonly index: number
  /** As the spreadsheet names it. */
  readonly letter: string
  readonly header: string
  readonly field: string | null
  /** Further fields that stand below the first in each cell. */
  readonly also: readonly string[]
  /** A few values, so that a person can recognise the column. */
  readonly examples: readonly string[]
}
/** One layout of a sheet, or a sheet that is not read. */
export interface PreviewSheet {
  /** The key of its mapping: the sheet's name, for a second layout with the line of its header. */
  readonly id: string
  readonly name: string
  readonly kind?: ImportKind
  /** Why it was not read. */
  readonly skipped?: NameUnder<'import.sheetSkipped'>
  readonly headerLine?: number
  /** How many of its rows the spreadsheet hides or filters out; they are read too. */
  readonly hiddenRows?: number
  /** Its first rows, so that a person knows it again. */
  readonly top?: readonly (readonly string[])[]
  readonly columns: readonly PreviewColumn[]
}
export interface ImportPreview {
  readonly previewId: string
  readonly fileName: string
  readonly sha256: string
  readonly kind: ImportKind
  readonly year?: number
  readonly sheets: readonly PreviewSheet[]
  /** Fields that the kind knows, for the mapping's picker. */
  readonly fields: readonly string[]
  readonly rows: readonly PreviewRow[]
  readonly skipped: readonly SkippedRow[]
  /** Where the next page begins: an answer holds as many rows as it may be long. */
  readonly next?: number
  readonly unmapped: readonly { readonly sheet: string; readonly header: string }[]
  readonly created: {
    readonly units: readonly string[]
    readonly positions: readonly string[]
    readonly years: readonly number[]
  }
  /** How many there are in all; of very many only the first are named. */
  readonly createdCounts: Readonly<Record<'units' | 'positions' | 'years', number>>
  /** In service here but not in the file: named, never changed. */
  readonly absent: readonly { readonly nip?: string; readonly name: string }[]
  readonly counts: Readonly<Record<RowAction, number>>
  readonly skippedCounts: Readonly<Partial<Record<SkipReason, number>>>
  readonly spelled: readonly ReadSpelling[]
  /** The mapping was remembered from an earlier import of this layout. */
  readonly remembered: boolean
  /** The file does not say how its letters are written; they were read as Windows-1252. */
  readonly guessed: boolean
}
export interface ImportBatch {
  readonly id: string
  readonly kind: ImportKind
  readonly fileName: string
  /** The fingerprint of its bytes. */
  readonly sha256: string
  readonly year?: number
  readonly at: string
  readonly who: string
  readonly counts: Readonly<Record<RowAction, number>>
  /** The audit event that holds its before-images. */
  readonly seq: number
  readonly undone: boolean
}
