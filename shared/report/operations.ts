import { z } from '../api/zod.ts'
import { type Dashboard, DashboardFilter, type Waiting } from './dashboard.ts'
import {
  type ListReport,
  ListReportFile,
  ListReportFilter,
  type ReportDefinition,
  ReportDraft,
} from './lists/list-report.ts'
import { TableExport, YearlyReportInput } from './report.ts'
import { Nothing, PeriodKey, SeenRow, Year } from '../api/fields.ts'
import type { FileData } from '../api/file-data.ts'
import { command, loggedQuery, query } from '../api/operation.ts'

const FlatList = z.strictObject({
  kind: z.enum(['employees', 'plans', 'realisations', 'behaviour']),
  year: Year.optional(),
})

export const reportOperations = {
  'dashboard.get': query(DashboardFilter, 'appraisal:read').returns<Dashboard>(),
  'dashboard.waiting': query(z.strictObject({ period: PeriodKey }), 'appraisal:read').returns<Waiting>(),
  'report.yearly': loggedQuery(YearlyReportInput, 'report:read').returns<FileData>(),
  'report.table': loggedQuery(TableExport, 'report:read').returns<FileData>(),
  /** A list as its report shows it. */
  'report.run': query(ListReportFilter, 'report:read').returns<ListReport>(),
  /** The same cells as a file. */
  'report.file': loggedQuery(ListReportFile, 'report:read').returns<FileData>(),
  'report.definitions': query(Nothing, 'report:read').returns<readonly ReportDefinition[]>(),
  'report.save': command(ReportDraft, 'employee:write').returns<ReportDefinition>(),
  'report.remove': command(SeenRow, 'employee:write').returns<null>(),
  /** Flat rows under the glossary's identifiers, for scripts. */
  'list.flat': loggedQuery(FlatList, 'report:read').returns<
    readonly Record<string, string | number | null>[]
  >(),
}
