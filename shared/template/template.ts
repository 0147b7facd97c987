import { Id, ofDraft, requiredText, requireSeen, text, Year } from '../api/fields.ts'
import { FileData, TaskId } from '../api/file-data.ts'
import { z } from '../api/zod.ts'
import { languages } from '../office/office.ts'
import { type YearlyList, yearlyLists } from '../report/yearly-list-names.ts'
import { cellFields } from './cell-fields.ts'
import { mostShownColumns, mostShownRows, type TemplateSheet } from './template-sheet.ts'

const RowNumber = z
  .int()
  .min(0)
  .max(mostShownRows - 1)
const ColumnNumber = z
  .int()
  .min(0)
  .max(mostShownColumns - 1)

/** The words by which a cell is found again in a new version of the file: they stand so many rows above and columns to the left. */
const Anchor = z.strictObject({
  text: text(200),
  rows: z.int().min(0).max(60),
  columns: z.int().min(0).max(60),
})

/** A single cell; rows and columns from 0. */
export const CellTie = z.strictObject({
  row: RowNumber,
  column: ColumnNumber,
  field: z.enum(cellFields),
  /** Text around the value, with `{}` in its place. */
  wording: requiredText(200)
    .refine((wording) => wording.includes('{}'), 'template.error.wording')
    .optional(),
  anchor: Anchor.optional(),
})
export type CellTie = z.infer<typeof CellTie>

/** The repeated row and, below it, rows that the office had prepared: the list comes in their place. */
export const RowsTie = z.strictObject({
  list: z.enum(yearlyLists),
  first: RowNumber,
  last: RowNumber,
  columns: z
    .array(
      z.strictObject({
        column: ColumnNumber,
        /** A column of the list, by its key. */
        field: z.string().min(1).max(40),
        /** What stands above it. */
        header: text(300),
      }),
    )
    .min(1, 'template.error.noColumns')
    .max(mostShownColumns),
})
export type RowsTie = z.infer<typeof RowsTie>

/** Where what comes in a template. */
export const TemplateMapping = z
  .strictObject({
    sheet: z.string().min(1).max(31),
    cells: z.array(CellTie).max(100),
    rows: RowsTie.optional(),
  })
  .superRefine((mapping, context) => {
    const problem = problemOf(mapping)
    if (problem !== undefined) context.addIssue({ code: 'custom', message: problem })
  })
export type TemplateMapping = z.infer<typeof TemplateMapping>

function problemOf({
  cells,
  rows,
}: {
  readonly cells: readonly CellTie[]
  readonly rows?: RowsTie | undefined
}) {
  if (cells.length === 0 && rows === undefined) return 'template.error.nothing'
  if (rows && rows.last < rows.first) return 'template.error.rows'
  if (rows && isRepeated(rows.columns.map(({ column }) => String(column)))) return 'template.error.twice'
  if (isRepeated(cells.map(({ row, column }) => `${row} ${column}`))) return 'template.error.twice'
  const isInRows = ({ row }: CellTie) => rows !== undefined && row >= rows.first && row <= rows.last
  return cells.some(isInRows) ? 'template.error.cellInRows' : undefined
}

const isRepeated = (keys: readonly string[]) => new Set(keys).size < keys.length

/** Larger templates are refused: they are stored in the office's own file. */
export const largestTemplateBytes = 2 * 1024 * 1024

export const TemplateDraft = z
  .strictObject({
    ...ofDraft,
    name: requiredText(100),
    /** Of a new template, or a new version of the file. */
    file: FileData.optional(),
    mapping: TemplateMapping,
  })
  .superRefine(requireSeen)
  .superRefine(({ id, file }, context) => {
    if (id === undefined && file === undefined)
      context.addIssue({ code: 'custom', path: ['file'], message: 'error.required' })
  })
export type TemplateDraft = z.infer<typeof TemplateDraft>

export const ReadTemplate = z.strictObject({ file: FileData, id: Id.optional() })
export const FillTemplate = z
  .strictObject({
    id: Id.optional(),
    /** Filled in the place of the stored file, where its headings are the same. */
    file: FileData.optional(),
    year: Year,
    language: z.enum(languages).default('id'),
    task: TaskId,
  })
  .superRefine(({ id, file }, context) => {
    if (id === undefined && file === undefined)
      context.addIssue({ code: 'custom', path: ['file'], message: 'error.required' })
  })

/** A template of the office in the list. */
export interface TemplateRow {
  readonly id: string
  readonly rowVersion: number
  readonly name: string
  readonly fileName: string
  readonly sheet: string
  readonly list?: YearlyList
  /** How many cells and columns are tied. */
  readonly ties: number
  /** The year for which it was filled last, and when. */
  readonly filled?: { readonly year: number; readonly at: string }
}

export interface Template extends TemplateRow {
  readonly mapping: TemplateMapping
  readonly sheets: readonly TemplateSheet[]
}

/** What has become of a tie in another version of the file. */
export interface Moved {
  readonly what: string
  readonly from: string
  /** Absent: it is found no more. */
  readonly to?: string
}

/** A file as it was read: its sheets, a proposal of what comes where, and what moved since the mapping was made. */
export interface TemplateReading {
  readonly sheets: readonly TemplateSheet[]
  readonly mapping?: TemplateMapping
  readonly moved: readonly Moved[]
}

/** A formula of totals over a column that was filled. */
export interface TotalSaid {
  readonly cell: string
  readonly formula: string
  readonly header: string
  readonly value: number
  /** Whether it takes in every row that was written. */
  readonly whole: boolean
}

export interface FilledTemplate extends FileData {
  readonly template: string
  readonly rows: number
  readonly cells: number
  readonly totals: readonly TotalSaid[]
  readonly moved: readonly Moved[]
}
