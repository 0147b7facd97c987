import { Id, optionalText, PeriodKey } from '../api/fields.ts'
import type { Message } from '../api/errors.ts'
import { FileData, TaskId } from '../api/file-data.ts'
import { z } from '../api/zod.ts'
import { matrixLevels } from '../plan/cascade/matrix.ts'

/** The official forms of PermenPANRB 6/2022 that Timbang prints, by the letters and numbers of its Lampiran. */
export const formCodes = [
  'A.1.1',
  'A.1.2',
  'A.1.5',
  'A.1.6',
  'A.1.7',
  'A.1.8',
  'B.1.1',
  'B.1.2',
  'B.1.3',
  'B.1.4',
  'B.1.5',
  'B.1.6',
  'B.1.7',
  'B.1.8',
  'B.1.9',
  'B.1.10',
  'C.1.1',
  'C.1.2',
  'C.1.3',
  'D.1.1',
  'D.1.2',
  'D.1.3',
] as const
export type FormCode = (typeof formCodes)[number]

/**
 * What is asked for; which number of it a person gets follows from the plan's approach, the post and who signed. In the order of the
 * bundle that goes to the PyB (L V.A.3, p114): the document, the plan with its annex, the evaluation. The matrix is a leader's alone.
 */
export const formKinds = [
  'document',
  'plan',
  'annex',
  'evaluation',
  'actions',
  'progress',
  'feedback',
  'matrix',
] as const
export type FormKind = (typeof formKinds)[number]

/** Forms of a person and period, by their number; those of a record of guidance are asked for by the record. */
export const periodFormCodes = formCodes.filter((code) => !/^B\.1\.(?:[6-9]|10)$/.test(code))
/** What to ask for to get a number. */
export function kindOfCode(code: FormCode): FormKind {
  if (code.startsWith('D')) return 'document'
  if (code.startsWith('C')) return 'evaluation'
  if (code === 'A.1.8') return 'annex'
  if (code === 'A.1.5') return 'matrix'
  if (code === 'B.1.1') return 'actions'
  if (code === 'B.1.2') return 'progress'
  return code.startsWith('B') ? 'feedback' : 'plan'
}

export const papers = ['f4', 'a4'] as const
export type Paper = (typeof papers)[number]

/** A Word file is for editing and is no record; of the forms the evaluation document alone is a letter. */
export const formFormats = ['pdf', 'docx'] as const
export type FormFormat = (typeof formFormats)[number]

const asked = {
  /** Of a form of the year, the year's own key. */
  period: PeriodKey,
  forms: z.array(z.enum(formKinds)).min(1, 'error.required').max(formKinds.length),
  /** Absent: PDF. */
  format: z.enum(formFormats).optional(),
}
const isLetterOrPdf = ({
  format,
  forms,
}: {
  readonly format?: string | undefined
  readonly forms: readonly FormKind[]
}) => format !== 'docx' || forms.every((kind) => kind === 'document')
const onlyLetters = { path: ['format'], message: 'form.error.wordOnlyLetters' }

export const FormPrint = z
  .strictObject({
    ...asked,
    employeeId: Id,
    /** The step by which a document was made, by its number; absent: the newest, or a draft before there is one. */
    step: z.int().min(1).optional(),
    /** Of a matrix, what its columns are; absent: what the leader's post says. */
    level: z.enum(matrixLevels).optional(),
  })
  .refine(isLetterOrPdf, onlyLetters)
export type FormPrint = z.output<typeof FormPrint>

export const FormBatch = z
  .strictObject({
    ...asked,
    unitId: Id.optional(),
    /** Of these alone. */
    employeeIds: z.array(Id).min(1, 'error.required').max(10_000).optional(),
    /** Only of those whose form has this number. */
    code: z.enum(formCodes).optional(),
    /** One file in the order of the units, or a zip with one file a person. */
    as: z.enum(['one', 'each']).default('one'),
    task: TaskId,
  })
  .refine(isLetterOrPdf, onlyLetters)
export type FormBatch = z.output<typeof FormBatch>

/** One form as it would be printed, page by page; without a person one with invented people, in which the office sees its settings. */
export const FormPreview = z
  .strictObject({
    period: PeriodKey,
    form: z.enum(formKinds),
    employeeId: Id.optional(),
    level: z.enum(matrixLevels).optional(),
    /** The page that is shown; beyond the last one the last. */
    page: z.int().min(1).max(1000).default(1),
    /** What is being typed of the office; absent: as it is stored. */
    office: z
      .strictObject({ name: optionalText(200), agency: optionalText(200), place: optionalText(100) })
      .optional(),
  })
  // a matrix is of people who work together
  .refine(({ form, employeeId }) => form !== 'matrix' || employeeId !== undefined, {
    path: ['employeeId'],
    error: 'error.required',
  })
export type FormPreview = z.output<typeof FormPreview>

/** A page as a picture: letters are outlines in it, so that what people wrote can be no markup. */
export interface FormPreviewPage {
  readonly code: FormCode
  readonly page: number
  readonly pages: number
  readonly svg: string
}

/** Who gets a document of the period, of the office or a unit. */
export const FormReceipts = z.strictObject({ period: PeriodKey, unitId: Id.optional() })
export type FormReceipts = z.output<typeof FormReceipts>

export const GuidancePrint = z.strictObject({ employeeId: Id, guidanceId: Id })

export const FormVerify = z.strictObject({ file: FileData })

/** The forms of many, and who has none of them. */
export interface FormBatchFile {
  readonly file: FileData
  readonly people: number
  readonly leftOut: readonly { readonly name: string; readonly reason: Message }[]
}
