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
import { command, query } from '../api/operation.ts'

export const appraisalOperations = {
  'appraisal.grid': query(AppraisalFilter, 'appraisal:read').returns<AppraisalGrid>(),
  'appraisal.rate': command(Rate, 'appraisal:rate').returns<RatedCells>(),
  'appraisal.explain': query(OfEvaluation, 'appraisal:read').returns<Explanation>(),
  'orgResult.list': query(z.strictObject({ period: z.string() }), 'appraisal:read').returns<
    readonly OrgResultRow[]
  >(),
  'orgResult.save': command(OrgResultDraft, 'orgResult:write').returns<null>(),
}
