import type { FileData } from '../api/file-data.ts'
import { loggedQuery, query } from '../api/operation.ts'
import {
  FormBatch,
  type FormBatchFile,
  FormPreview,
  type FormPreviewPage,
  FormPrint,
  FormReceipts,
  FormVerify,
  GuidancePrint,
} from './form.ts'
import type { FormVerification } from './verification.ts'

export const formOperations = {
  /** Official forms of one person as a PDF. */
  'form.print': loggedQuery(FormPrint, 'appraisal:read').returns<FileData>(),
  /** A page of a form as it would be printed; a picture and no print. */
  'form.preview': query(FormPreview, 'appraisal:read').returns<FormPreviewPage>(),
  /** Of everybody in sight. */
  'form.printAll': loggedQuery(FormBatch, 'report:read').returns<FormBatchFile>(),
  /** The list that is signed when documents are handed over. */
  'form.receipts': loggedQuery(FormReceipts, 'report:read').returns<FileData>(),
  /** The form of one record of guidance, or the report of a behaviour problem. */
  'form.guidance': loggedQuery(GuidancePrint, 'appraisal:read').returns<FileData>(),
  /** Whether a PDF is a true copy, and what the rows say now. */
  'form.verify': loggedQuery(FormVerify, 'appraisal:read').returns<FormVerification>(),
}
