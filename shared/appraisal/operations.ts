import { z } from '../api/zod.ts'
import {
  type AppraisalGrid,
  type Explanation,
  type OrgResultRow,
  type RatedCells,
  AppraisalFilter,
  OfEvaluation,
  OrgResultDraft,
  Rate,
} from './evaluation.ts'
import { type EmployeeYears, OfEmployee } from './employee-years.ts'
import { OfScheme, type Scheme, SchemeDraft } from './scheme.ts'
import { command, query } from '../api/operation.ts'

export const appraisalOperations = {
  'appraisal.grid': query(AppraisalFilter, 'appraisal:read').returns<AppraisalGrid>(),
  'appraisal.rate': command(Rate, 'appraisal:rate').returns<RatedCells>(),
  'appraisal.explain': query(OfEvaluation, 'appraisal:read').returns<Explanation>(),
  'orgResult.list': query(z.strictObject({ period: z.string() }), 'appraisal:read').returns<
    readonly OrgResultRow[]
  >(),
  'orgResult.save': command(OrgResultDraft, 'orgResult:write').returns<null>(),
  'appraisal.years': query(OfEmployee, 'appraisal:read').returns<EmployeeYears>(),
  'scheme.list': query(OfScheme, 'office:read').returns<readonly Scheme[]>(),
  'scheme.save': command(SchemeDraft, 'setting:write').returns<Scheme>(),
}
