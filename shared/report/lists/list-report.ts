import { Id, ofDraft, PeriodKey, requiredText, requireSeen } from '../../api/fields.ts'
import { z } from '../../api/zod.ts'
import { languages } from '../../office/office.ts'

/** The lists that an office hands in, again and again. */
export const reportLists = [
  'recap',
  'nominatif',
  'seniority',
  'credits',
  'needs',
  'hours',
  'progress',
  'late',
] as const
export type ReportListName = (typeof reportLists)[number]

/** What a list holds back where nobody names its columns: all of them. */
const keys = z.array(z.string().min(1).max(40)).max(60)

export const ListReportFilter = z.strictObject({
  list: z.enum(reportLists),
  /** Of a list of the year, the year's own key. */
  period: PeriodKey,
  unitId: Id.optional(),
  /** Which columns, in the list's own order; absent: every one. */
  columns: keys.optional(),
  language: z.enum(languages).default('id'),
})
export type ListReportFilter = z.output<typeof ListReportFilter>

export const listFormats = ['xlsx', 'csv', 'pdf'] as const
export const ListReportFile = ListReportFilter.extend({ format: z.enum(listFormats) })

export interface ListColumn {
  readonly key: string
  readonly header: string
  readonly kind: 'text' | 'number' | 'date'
  readonly width: number
}
/** A list as it stands: on screen, in Excel, as CSV and on paper the same cells. */
export interface ListReport {
  readonly title: string
  /** Of which unit and period. */
  readonly about: string
  readonly columns: readonly ListColumn[]
  readonly rows: readonly (readonly (string | number | null)[])[]
  /** By which rule. */
  readonly footer?: string
  /** What the list could show besides. */
  readonly offered: readonly Pick<ListColumn, 'key' | 'header'>[]
}

/** A list with its filter and columns under a name of the office's own. */
export interface ReportDefinition {
  readonly id: string
  readonly rowVersion: number
  readonly name: string
  readonly list: ReportListName
  readonly unitId?: string
  /** Absent: every one. */
  readonly columns?: readonly string[]
}

export const ReportDraft = z
  .strictObject({
    ...ofDraft,
    name: requiredText(80),
    list: z.enum(reportLists),
    unitId: Id.optional(),
    columns: keys.optional(),
  })
  .superRefine(requireSeen)
export type ReportDraft = z.infer<typeof ReportDraft>
