import {
  type ImportBatch,
  type ImportPreview,
  ImportCommit,
  ImportFile,
  ImportRevise,
  TemplateInput,
} from './preview.ts'
import type { FileData } from '../api/file-data.ts'
import { command, query } from '../api/operation.ts'
import { Nothing } from '../api/fields.ts'

export const importOperations = {
  'import.preview': query(ImportFile, 'import').returns<ImportPreview>(),
  'import.revise': query(ImportRevise, 'import').returns<ImportPreview>(),
  'import.commit': command(ImportCommit, 'import').returns<ImportBatch>(),
  'import.batches': query(Nothing, 'import').returns<readonly ImportBatch[]>(),
  'import.template': query(TemplateInput, 'import').returns<FileData>(),
}
