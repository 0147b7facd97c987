import { z } from '../api/zod.ts'
import { type Dashboard, DashboardFilter, type Waiting } from './dashboard.ts'
import { TableExport, YearlyReportInput } from './report.ts'
import { PeriodKey, Year } from '../api/fields.ts'
import type { FileData } from '../api/file-data.ts'
import { loggedQuery, query } from '../api/operation.ts'

const FlatList = z.strictObject({
  kind: z.enum(['employees', 'plans', 'realisations', 'behaviour']),
  year: Year.optional(),
})

export const reportOperations = {
  'dashboard.get': query(DashboardFilter, 'appraisal:read').returns<Dashboard>(),
  'dashboard.waiting': query(z.strictObject({ period: PeriodKey }), 'appraisal:read').returns<Waiting>(),
  'report.yearly': loggedQuery(YearlyReportInput, 'report:read').returns<FileData>(),
  'report.table': loggedQuery(TableExport, 'report:read').returns<FileData>(),
  /** Flat rows under the glossary's identifiers, for scripts. */
  'list.flat': loggedQuery(FlatList, 'report:read').returns<
    readonly Record<string, string | number | null>[]
  >(),
}
