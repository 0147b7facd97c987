import type { Selectable } from 'kysely'
import type { OfficeTables } from './tables/office-tables.ts'
import type { PeopleTables } from './tables/people-tables.ts'
import type { AccountTables } from './tables/account-tables.ts'
import type { PlanTables } from './tables/plan-tables.ts'
import type { CascadeTables } from './tables/cascade-tables.ts'
import type { ProgressTables } from './tables/progress-tables.ts'
import type { AppraisalTables } from './tables/appraisal-tables.ts'
import type { FeedbackTables } from './tables/feedback-tables.ts'
import type { DocumentTables } from './tables/document-tables.ts'
import type { LogTables } from './tables/log-tables.ts'
import type { PrivateTables } from './tables/private-tables.ts'
import type { CalibrationTables } from './tables/calibration-tables.ts'
import type { CareerTables } from './tables/career-tables.ts'
import type { AwardTables } from './tables/award-tables.ts'
import type { DevelopmentTables } from './tables/development-tables.ts'
import type { TemplateTables } from './tables/template-tables.ts'
import type { ExchangeTables } from './tables/exchange-tables.ts'

/** Every table of an office file; each noun owns its own. */
export interface Schema
  extends
    OfficeTables,
    PeopleTables,
    AccountTables,
    PlanTables,
    CascadeTables,
    ProgressTables,
    AppraisalTables,
    FeedbackTables,
    DocumentTables,
    LogTables,
    PrivateTables,
    CalibrationTables,
    CareerTables,
    AwardTables,
    DevelopmentTables,
    TemplateTables,
    ExchangeTables {}
export type Row<T extends keyof Schema> = Selectable<Schema[T]>

/** Tables that are content: captured for undo and in the content hash, in an order in which references resolve. */
export const contentTables = [
  'office',
  'unit',
  'official',
  'employee',
  'assignment',
  'grade_period',
  'superior',
  'structural_training',
  'credit_opening',
  'credit_conversion',
  'account',
  'scheme',
  'criterion',
  'year',
  'period',
  'org_result',
  'strategic_goal',
  'plan',
  'work_result',
  'indicator',
  'realisation',
  'achievement',
  'behaviour_expectation',
  'annex_line',
  'matrix_guest',
  'no_role',
  'responsibility',
  'library_result',
  'library_indicator',
  'progress_entry',
  'evidence',
  'action_step',
  'service_case',
  'case_rule',
  'adjustment',
  'study_assignment',
  'feedback',
  'feedback_evidence',
  'phrase',
  'evaluation',
  'evaluation_step',
  'filed_paper',
  'result_rating',
  'value_rating',
  'criterion_score',
  'predikat_override',
  'stand_in',
  'self_mark',
  'numeric_rating',
  'anchor',
  'norming_session',
  'norming_rater',
  'norming_mark',
  'calibration',
  'calibration_attendee',
  'calibration_seal',
  'sealed_mark',
  'calibration_decision',
  'spread_reason',
  'sanction',
  'potential',
  'award',
  'award_criterion',
  'award_candidate',
  'award_judge',
  'award_vote',
  'course',
  'training',
  'guidance',
  'competence_score',
  'counselling',
  'counselling_record',
  'template_file',
  'template',
  'report_definition',
  'exchange_settlement',
  'repair_letter',
  'repair_line',
  'year_seal',
  'setting',
  'holiday',
] as const satisfies readonly (keyof Schema)[]
export type ContentTable = (typeof contentTables)[number]
