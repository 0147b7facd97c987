import { explain } from './en/explain.ts'
import { label } from './en/label.ts'
import { operation } from './en/operation.ts'
import { error } from './en/error.ts'
import { table } from './en/table.ts'
import { missing } from './en/missing.ts'
import { progress } from './en/progress.ts'
import { field } from './en/field.ts'
import { start } from './en/start.ts'

/** One line an area; the two languages have the same keys (a test compares them). */
export const en = {
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
