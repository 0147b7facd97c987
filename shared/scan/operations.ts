import { z } from '../api/zod.ts'
import { ById, Id } from '../api/fields.ts'
import type { FileData } from '../api/file-data.ts'
import { command, loggedQuery, query } from '../api/operation.ts'
import type { ManyOutcome } from '../plan/cascade/line.ts'
import {
  FiledOf,
  type FiledPaper,
  ScanFiling,
  type ScannedFile,
  type ScannedPaper,
  ScanPart,
} from './scan.ts'

/** Papers that come back signed and are scanned. */
export const scanOperations = {
  /** Reads the pages of a scanned file; nothing is stored. Null until its last part has come. */
  'scan.read': query(ScanPart, 'document:write').returns<ScannedFile | null>(),
  /** The papers that were printed of somebody, to which a page without a readable code can be assigned. */
  'scan.papers': query(z.strictObject({ employeeId: Id }), 'document:write').returns<
    readonly ScannedPaper[]
  >(),
  /** Keeps the pages that were read as the papers they are, and takes the documents the steps that follow. */
  'scan.file': command(ScanFiling, 'document:write').returns<ManyOutcome>(),
  'scan.list': query(FiledOf, 'appraisal:read').returns<readonly FiledPaper[]>(),
  'scan.open': loggedQuery(ById, 'appraisal:read').returns<FileData>(),
}
