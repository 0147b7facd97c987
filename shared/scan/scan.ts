import { z } from '../api/zod.ts'
import type { Message } from '../api/errors.ts'
import { Id, IsoDate, PeriodKey } from '../api/fields.ts'
import { FileData, TaskId } from '../api/file-data.ts'
import type { FormCode } from '../form/form.ts'

/** A part of a scanned file: a stack is larger than what one call may carry, so it comes in several. */
export const ScanPart = z.strictObject({
  /** Names the file among those that are read. */
  upload: Id,
  file: FileData,
  /** More of it follows. */
  more: z.boolean().default(false),
  task: TaskId,
})

/** So many bytes of a file go in one part. */
export const partBytes = 8_000_000
/** So large a file may be. */
export const mostBytes = 200_000_000

const PageId = z.string().min(1, 'error.required').max(80, 'error.tooLong')

/** Which read pages are which paper of a period; the pages in their order. */
export const ScanFiling = z.strictObject({
  period: PeriodKey,
  /** The day on which the papers came back; absent: today. */
  on: IsoDate.optional(),
  papers: z
    .array(z.strictObject({ mark: PageId, pages: z.array(PageId).min(1, 'error.required').max(255) }))
    .min(1, 'error.required')
    .max(1000),
})
export type ScanFiling = z.output<typeof ScanFiling>

export const FiledOf = z.strictObject({ employeeId: Id, period: PeriodKey })

/** What filing a paper does beside keeping it. */
export type FilingStep = 'deliver' | 'acknowledge'

/** A printed paper, as far as whoever asks may know of it. */
export interface ScannedPaper {
  readonly mark: string
  readonly employeeId: string
  readonly name: string
  readonly unit: string
  readonly period: string
  readonly code: FormCode
  readonly pages: number
  readonly printedOn: string
  readonly steps: readonly FilingStep[]
  /** Why its state stays as it is. */
  readonly note?: Message
  /** Why it cannot be filed. */
  readonly refusal?: Message
}

export interface ScannedPage {
  readonly id: string
  readonly number: number
  /** A small picture (PNG, base64); absent where the page could not be shown. */
  readonly thumbnail?: string
  /** Which page of which paper its code says it is. */
  readonly found?: { readonly paper: ScannedPaper; readonly page: number }
  /** Why it is nobody's so far. */
  readonly problem?: Message
}
export interface ScannedFile {
  readonly name: string
  readonly pages: readonly ScannedPage[]
}

/** A scan that was filed. */
export interface FiledPaper {
  readonly id: string
  readonly code: FormCode
  readonly pages: number
  readonly name: string
  readonly filedOn: string
}
