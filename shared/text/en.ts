import { employee } from './en/employee.ts'
import { unit } from './en/unit.ts'
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
import { nip } from './en/nip.ts'
import { importTexts } from './en/import.ts'
import { dashboard } from './en/dashboard.ts'
import { data } from './en/data.ts'
import { settings } from './en/settings.ts'
import { setting } from './en/setting.ts'
import { start } from './en/start.ts'
import { menu } from './en/menu.ts'
import { report } from './en/report.ts'
import { cli } from './en/cli.ts'
import { plan } from './en/plan.ts'
import { realisation } from './en/realisation.ts'
import { appraisal } from './en/appraisal.ts'
import { ranking } from './en/ranking.ts'

/** One line an area; the two languages have the same keys (a test compares them). */
export const en = {
  ...label,
  import: importTexts,
  operation,
  explain,
  error,
  field,
  table,
  nip,
  employee,
  unit,
  missing,
  progress,
  start,
  setting,
  settings,
  dashboard,
  menu,
  report,
  cli,
  welcome,
  ui,
  app,
  data,
  plan,
  realisation,
  appraisal,
  ranking,
}
