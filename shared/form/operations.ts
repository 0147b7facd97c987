import type { FileData } from '../api/file-data.ts'
import { loggedQuery } from '../api/operation.ts'
import { FormBatch, type FormBatchFile, FormPrint } from './form.ts'

export const formOperations = {
  /** Official forms of one person as a PDF. */
  'form.print': loggedQuery(FormPrint, 'appraisal:read').returns<FileData>(),
  /** Of everybody in sight. */
  'form.printAll': loggedQuery(FormBatch, 'report:read').returns<FormBatchFile>(),
}
