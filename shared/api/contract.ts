import { z } from './zod.ts'
import {
  type AppraisalGrid,
  type Explanation,
  type OrgResultRow,
  type RatedCells,
  AppraisalFilter,
  OfEvaluation,
  OrgResultDraft,
  Rate,
} from '../appraisal/evaluation.ts'
import {
  type Employee,
  type EmployeePage,
  EmployeeDraft,
  EmployeeFilter,
  OfYear,
} from '../people/employee.ts'
import { EmployeeMerge, EndService, NipCorrection, SuperiorDraft } from '../people/employee-acts.ts'
import {
  type ImportBatch,
  type ImportPreview,
  ImportCommit,
  ImportFile,
  ImportRevise,
  TemplateInput,
} from '../import/preview.ts'
import {
  type Office,
  type OfficeFile,
  type Preferences,
  NewOffice,
  OfficeDraft,
  PreferencesPatch,
} from '../office/office.ts'
import {
  type Indicator,
  type Plan,
  type PlanCopyPreview,
  type PlanListRow,
  type PlanOfEmployee,
  type WorkResult,
  ExpectationDraft,
  IndicatorDraft,
  MoveWorkResult,
  OfEmployeeYear,
  PlanCopy,
  PlanListFilter,
  PlanTransition,
  WorkResultDraft,
} from '../plan/plan.ts'
import {
  type IndicatorHistory,
  type RealisationGrid,
  type SavedCells,
  RealisationEntry,
  RealisationFilter,
} from '../plan/realisation.ts'
import { type Ranking, RankingFilter } from '../ranking/ranking.ts'
import { type Dashboard, DashboardFilter } from '../report/dashboard.ts'
import {
  type HistoryEvent,
  type UndoResult,
  type UndoState,
  type Verification,
  BatchId,
  EventSeq,
  HistoryFilter,
} from '../history/history.ts'
import { TableExport, YearlyReportInput } from '../report/report.ts'
import { type Scheme, OfScheme, SchemeDraft, SettingsPatch } from '../office/scheme.ts'
import type { Settings } from '../office/settings.ts'
import { type Official, type Unit, OfficialDraft, UnitDraft, UnitLead } from '../people/unit.ts'
import { Id, IsoDate, Year } from './fields.ts'
import type { Message } from './errors.ts'
import type { FileData } from './file-data.ts'
import { command, host, type Kind, loggedQuery, type Operation, query } from './operation.ts'

const Nothing = z.strictObject({})
const ById = z.strictObject({ id: Id })
const FlatList = z.strictObject({
  kind: z.enum(['employees', 'plans', 'realisations', 'behaviour']),
  year: Year.optional(),
})

/** Everything that a page, the command line or a test can ask of Timbang. */
export const contract = {
  // which file is open: answered by the host, never by the file's own dispatcher
  'office.list': host(Nothing, 'host').returns<{
    readonly folder: string
    readonly offices: readonly OfficeFile[]
    readonly open?: OfficeFile
  }>(),
  'office.new': host(NewOffice, 'host').returns<OfficeFile>(),
  'office.open': host(ById, 'host').returns<OfficeFile>(),
  'office.openSample': host(
    z.strictObject({ reset: z.boolean().default(false) }),
    'host',
  ).returns<OfficeFile>(),
  'office.close': host(Nothing, 'host').returns<null>(),
  'preference.get': host(Nothing, 'host').returns<Preferences>(),
  'preference.save': host(PreferencesPatch, 'host').returns<Preferences>(),
  'app.about': host(Nothing, 'host').returns<{
    readonly version: string
    readonly carrier: string
    readonly file?: string
  }>(),
  'task.cancel': host(z.strictObject({ task: z.string() }), 'host').returns<null>(),

  'office.get': query(Nothing, 'office:read').returns<Office>(),
  'office.save': command(OfficeDraft, 'office:write').returns<Office>(),
  'year.open': command(
    z.strictObject({ year: Year, rhythm: z.enum(['monthly', 'quarterly']) }),
    'office:write',
  ).returns<Office>(),
  'year.delete': command(OfYear, 'office:write').returns<Office>(),

  'unit.list': query(z.strictObject({ on: IsoDate.optional() }), 'employee:read').returns<readonly Unit[]>(),
  'unit.save': command(UnitDraft, 'employee:write').returns<{ readonly id: string }>(),
  'unit.delete': command(ById, 'employee:write').returns<null>(),
  'unit.lead': command(UnitLead, 'employee:write').returns<null>(),
  'official.list': query(Nothing, 'employee:read').returns<readonly Official[]>(),
  'official.save': command(OfficialDraft, 'employee:write').returns<{ readonly id: string }>(),
  'official.delete': command(ById, 'employee:write').returns<null>(),

  'employee.list': query(EmployeeFilter, 'employee:read').returns<EmployeePage>(),
  'employee.get': query(
    z.strictObject({ id: Id, on: IsoDate.optional() }),
    'employee:read',
  ).returns<Employee>(),
  'employee.save': command(EmployeeDraft, 'employee:write').returns<{
    readonly id: string
    readonly warnings: readonly string[]
  }>(),
  'employee.correctNip': command(NipCorrection, 'employee:write').returns<{
    readonly warnings: readonly string[]
  }>(),
  'employee.endService': command(EndService, 'employee:write').returns<null>(),
  'employee.setSuperior': command(SuperiorDraft, 'employee:write').returns<null>(),
  'employee.merge': command(EmployeeMerge, 'employee:write').returns<null>(),
  'employee.delete': command(ById, 'employee:write').returns<null>(),

  'plan.list': query(PlanListFilter, 'plan:read').returns<readonly PlanListRow[]>(),
  'plan.get': query(OfEmployeeYear, 'plan:read').returns<PlanOfEmployee>(),
  'plan.saveResult': command(WorkResultDraft, 'plan:write').returns<WorkResult>(),
  'plan.deleteResult': command(ById, 'plan:write').returns<null>(),
  'plan.moveResult': command(MoveWorkResult, 'plan:write').returns<null>(),
  'plan.saveIndicator': command(IndicatorDraft, 'plan:write').returns<Indicator>(),
  'plan.deleteIndicator': command(ById, 'plan:write').returns<null>(),
  'plan.saveExpectation': command(ExpectationDraft, 'plan:write').returns<null>(),
  'plan.setState': command(PlanTransition, 'plan:write').returns<{
    readonly changed: number
    readonly refused: readonly ({ readonly id: string; readonly name: string } & Message)[]
  }>(),
  'plan.copyPreview': query(PlanCopy, 'plan:read').returns<PlanCopyPreview>(),
  'plan.copy': command(PlanCopy, 'plan:write').returns<Plan>(),
  'plan.delete': command(OfEmployeeYear, 'plan:write').returns<null>(),

  'realisation.grid': query(RealisationFilter, 'realisation:read').returns<RealisationGrid>(),
  'realisation.enter': command(RealisationEntry, 'realisation:write').returns<SavedCells>(),
  'indicator.get': query(ById, 'realisation:read').returns<IndicatorHistory>(),
  'indicator.watch': command(z.strictObject({ id: Id.optional() }), 'setting:write').returns<null>(),

  'appraisal.grid': query(AppraisalFilter, 'appraisal:read').returns<AppraisalGrid>(),
  'appraisal.rate': command(Rate, 'appraisal:rate').returns<RatedCells>(),
  'appraisal.explain': query(OfEvaluation, 'appraisal:read').returns<Explanation>(),
  'orgResult.list': query(z.strictObject({ period: z.string() }), 'appraisal:read').returns<
    readonly OrgResultRow[]
  >(),
  'orgResult.save': command(OrgResultDraft, 'orgResult:write').returns<null>(),
  'ranking.list': query(RankingFilter, 'ranking:read').returns<Ranking>(),
  'dashboard.get': query(DashboardFilter, 'appraisal:read').returns<Dashboard>(),

  'report.yearly': loggedQuery(YearlyReportInput, 'report:read').returns<FileData>(),
  'report.table': loggedQuery(TableExport, 'report:read').returns<FileData>(),
  /** Flat rows under the glossary's identifiers, for scripts. */
  'list.flat': loggedQuery(FlatList, 'report:read').returns<
    readonly Record<string, string | number | null>[]
  >(),

  'import.preview': query(ImportFile, 'import').returns<ImportPreview>(),
  'import.revise': query(ImportRevise, 'import').returns<ImportPreview>(),
  'import.commit': command(ImportCommit, 'import').returns<ImportBatch>(),
  'import.batches': query(Nothing, 'import').returns<readonly ImportBatch[]>(),
  'import.undo': command(BatchId, 'import').returns<UndoResult>(),
  'import.template': query(TemplateInput, 'import').returns<FileData>(),

  'history.list': query(HistoryFilter, 'history:read').returns<readonly HistoryEvent[]>(),
  /** Ctrl+Z steps through this sitting's own commands; a given event may be any, under the same check. */
  'history.undo': command(EventSeq, 'history:undo').returns<UndoResult>(),
  'history.state': query(Nothing, 'history:undo').returns<UndoState>(),
  'file.verify': query(Nothing, 'history:read').returns<Verification>(),

  'setting.get': query(Nothing, 'office:read').returns<Settings>(),
  'setting.save': command(SettingsPatch, 'setting:write').returns<Settings>(),
  'scheme.list': query(OfScheme, 'office:read').returns<readonly Scheme[]>(),
  'scheme.save': command(SchemeDraft, 'setting:write').returns<Scheme>(),
} satisfies Record<string, Operation>

export type Contract = typeof contract
export type Name = keyof Contract
export type NameOf<K extends Kind> = { [N in Name]: Contract[N]['kind'] extends K ? N : never }[Name]
/** What a caller passes, before defaults and trimming. */
export type Input<N extends Name> = z.input<Contract[N]['input']>
/** What a handler receives, after them. */
export type Parsed<N extends Name> = z.output<Contract[N]['input']>
export type Output<N extends Name> = Contract[N] extends Operation<Kind, z.ZodType, infer Out> ? Out : never

export function isName(name: string): name is Name {
  return Object.hasOwn(contract, name)
}
