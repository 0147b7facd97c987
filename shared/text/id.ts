import { employee } from './id/employee.ts'
import { unit } from './id/unit.ts'
import { explain } from './id/explain.ts'
import { label } from './id/label.ts'
import { operation } from './id/operation.ts'
import { error } from './id/error.ts'
import { table } from './id/table.ts'
import { missing } from './id/missing.ts'
import { progress } from './id/progress.ts'
import { field } from './id/field.ts'
import { app } from './id/app.ts'
import { ui } from './id/ui.ts'
import { welcome } from './id/welcome.ts'
import { nip } from './id/nip.ts'
import { importTexts } from './id/import.ts'
import { dashboard } from './id/dashboard.ts'
import { data } from './id/data.ts'
import { settings } from './id/settings.ts'
import { setting } from './id/setting.ts'
import { start } from './id/start.ts'
import { menu } from './id/menu.ts'
import { report } from './id/report.ts'
import { cli } from './id/cli.ts'
import { plan } from './id/plan.ts'
import { realisation } from './id/realisation.ts'
import { appraisal } from './id/appraisal.ts'
import { ranking } from './id/ranking.ts'

/** One line an area; the two languages have the same keys (a test compares them). */
export const id = {
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
