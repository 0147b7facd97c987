import type { ImportKind } from '#shared/import/preview.ts'
import type { Nullable } from '../column-types.ts'

// Rows of migrations/initial/audit: batches, remembered layouts and the log.

export interface LogTables {
  import_layout: ImportLayoutTable
  import_spelling: ImportSpellingTable
  import_batch: ImportBatchTable
  audit_event: AuditEventTable
  audit_payload: AuditPayloadTable
  audit_person: AuditPersonTable
}

interface ImportLayoutTable {
  signature: string
  kind: ImportKind
  mapping: string
}
interface ImportSpellingTable {
  field: string
  /** In one case, with single blanks. */
  said: string
  meant: string
}
interface ImportBatchTable {
  id: string
  kind: ImportKind
  file_name: string
  sha256: string
  year: Nullable<number>
  counts: string
  at: string
  who: string
}
interface AuditEventTable {
  seq: number
  at: string
  who: string
  role: string
  operation: string
  object: Nullable<string>
  reason: Nullable<string>
  batch: Nullable<string>
  undoes: Nullable<number>
  rows: number
  payload_hash: string
  prev_hash: string
  hash: string
  content_hash: Nullable<string>
}
interface AuditPayloadTable {
  seq: number
  changes: Buffer
}
interface AuditPersonTable {
  employee_id: string
  seq: number
}
