import { Id, SeenRow } from '../api/fields.ts'
import { command, query } from '../api/operation.ts'
import { z } from '../api/zod.ts'
import { AllowanceFilter, type AllowancePage } from './allowance.ts'
import {
  CareerFilter,
  type CareerLine,
  type CareerPage,
  SeniorityFilter,
  type SeniorityPage,
} from './career-list.ts'
import {
  ConversionDraft,
  ConvertYear,
  type CreditAccount,
  CreditFilter,
  CreditOf,
  type CreditPage,
  OpeningDraft,
} from './credit.ts'
import { type Training, TrainingDraft } from './training.ts'

/** The career desk: what has to be checked when, the seniority list, credit points and the allowance by the office's own table. */
export const careerOperations = {
  'career.list': query(CareerFilter, 'report:read').returns<CareerPage>(),
  'career.seniority': query(SeniorityFilter, 'report:read').returns<SeniorityPage>(),
  'career.get': query(z.strictObject({ employeeId: Id }), 'employee:read').returns<{
    readonly lines: readonly CareerLine[]
    readonly trainings: readonly Training[]
  }>(),
  'career.saveTraining': command(TrainingDraft, 'employee:write').returns<{ readonly id: string }>(),
  'career.deleteTraining': command(SeenRow, 'employee:write').returns<null>(),
  'credit.list': query(CreditFilter, 'report:read').returns<CreditPage>(),
  'credit.get': query(CreditOf, 'report:read').returns<CreditAccount>(),
  'credit.saveOpening': command(OpeningDraft, 'employee:write').returns<{ readonly id: string }>(),
  'credit.deleteOpening': command(SeenRow, 'employee:write').returns<null>(),
  /** Makes the year's rows of all whose predikat is final; who has none yet is named. */
  'credit.convert': command(ConvertYear, 'employee:write').returns<{
    readonly converted: number
    readonly left: readonly string[]
  }>(),
  'credit.addConversion': command(ConversionDraft, 'employee:write').returns<{ readonly id: string }>(),
  'credit.deleteConversion': command(SeenRow, 'employee:write').returns<null>(),
  'allowance.preview': query(AllowanceFilter, 'ranking:read').returns<AllowancePage>(),
}
