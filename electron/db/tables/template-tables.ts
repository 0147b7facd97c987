import type { Versioned } from '../column-types.ts'

// Rows of migrations/0026-template.

export interface TemplateTables {
  template_file: TemplateFileTable
  template: TemplateTable
}

/** A workbook as it was given, once however many templates use it. */
interface TemplateFileTable {
  sha256: string
  base64: string
}
interface TemplateTable extends Versioned {
  id: string
  name: string
  file_name: string
  sha256: string
  /** JSON of what comes where. */
  mapping: string
}
