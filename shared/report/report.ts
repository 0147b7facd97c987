import { z } from '../api/zod.ts'
import { TaskId } from '../api/file-data.ts'
import { Year } from '../api/fields.ts'
import { languages } from '../office/office.ts'

export const YearlyReportInput = z.strictObject({
  year: Year,
  language: z.enum(languages).default('id'),
  task: TaskId,
})

/** A list as the page shows it, to be written as a workbook or CSV: the page sends what it shows. */
export const TableExport = z.strictObject({
  title: z.string().min(1).max(200),
  subtitle: z.string().max(300).optional(),
  format: z.enum(['xlsx', 'csv']),
  language: z.enum(languages).default('id'),
  columns: z
    .array(
      z.strictObject({
        header: z.string().max(100),
        /** `text` keeps digits as text (NIP); numbers are decimals. */
        kind: z.enum(['text', 'number', 'percent', 'date']),
        width: z.number().min(4).max(80).optional(),
      }),
    )
    .min(1)
    .max(60),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))).max(100_000),
  footer: z.string().max(500).optional(),
})
export type TableExport = z.infer<typeof TableExport>
