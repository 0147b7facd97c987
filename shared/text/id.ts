import { explain } from './id/explain.ts'
import { label } from './id/label.ts'
import { operation } from './id/operation.ts'
import { error } from './id/error.ts'
import { table } from './id/table.ts'
import { missing } from './id/missing.ts'
import { progress } from './id/progress.ts'
import { field } from './id/field.ts'
import { start } from './id/start.ts'

/** One line an area; the two languages have the same keys (a test compares them). */
export const id = {
  ...label,
  operation,
  explain,
  error,
  field,
  table,
  missing,
  progress,
  start,
}
