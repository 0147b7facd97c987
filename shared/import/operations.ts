import {
  type ImportBatch,
  type ImportPreview,
  ImportCommit,
  ImportFile,
  ImportRevise,
  MarkedInput,
  FilledInput,
  TemplateInput,
} from './preview.ts'
import { type RepairComparison, RepairFiles } from '../exchange/repair/repair.ts'
import { FileData } from '../api/file-data.ts'
import { command, loggedQuery, query } from '../api/operation.ts'
import { z } from '../api/zod.ts'
import { Nothing } from '../api/fields.ts'

export const importOperations = {
  'import.preview': query(ImportFile, 'import').returns<ImportPreview>(),
  'import.revise': query(ImportRevise, 'import').returns<ImportPreview>(),
  'import.commit': command(ImportCommit, 'import').returns<ImportBatch>(),
  /** The person's own workbook with what is wrong marked in it; nothing is stored. */
  'import.marked': query(MarkedInput, 'import').returns<FileData>(),
  'import.batches': query(Nothing, 'import').returns<readonly ImportBatch[]>(),
  /** A table as text, for whoever would else copy and paste it; nothing is stored. */
  'import.text': query(z.strictObject({ file: FileData }), 'realisation:write').returns<{
    readonly text: string
  }>(),
  /** The staff held against SIASN's export and a payroll list, read as the importer reads them; nothing is stored. */
  'import.differences': loggedQuery(RepairFiles, 'report:read').returns<RepairComparison>(),
  'import.template': query(TemplateInput, 'import').returns<FileData>(),
  'import.filled': loggedQuery(FilledInput, 'report:read').returns<FileData>(),
}
