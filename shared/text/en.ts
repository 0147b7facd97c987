import { explain } from './en/explain.ts'
import { label } from './en/label.ts'
import { operation } from './en/operation.ts'
import { error } from './en/error.ts'
import { table } from './en/table.ts'
import { missing } from './en/missing.ts'
import { progress } from './en/progress.ts'
import { field } from './en/field.ts'
import { app } from './en/app.ts'
import { ui } from './en/ui.ts'
import { welcome } from './en/welcome.ts'
import { start } from './en/start.ts'
import { report } from './en/report.ts'
import { plan } from './en/plan.ts'
import { realisation } from './en/realisation.ts'

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
  report,
  welcome,
  ui,
  app,
  plan,
  realisation,
}
