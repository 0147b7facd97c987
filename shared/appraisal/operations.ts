import { z } from '../api/zod.ts'
import { ById } from '../api/fields.ts'
import { type Norming, NormingDraft, type NormingLine, NormingMarks, SeenNorming } from './desk/norming.ts'
import { AnchorDraft, type Anchors } from './desk/anchors.ts'
import {
  type AppraisalGrid,
  type OrgResultRow,
  type RatedCells,
  AppraisalFilter,
  OfEvaluation,
  OrgResultDraft,
  Rate,
} from './evaluation.ts'
import type { Explanation } from './explanation.ts'
import { type EmployeeYears, OfEmployee } from './employee-years.ts'
import { NumericDraft, type NumericRating } from './numeric/rating.ts'
import { OfScheme, type Scheme, SchemeDraft } from './scheme.ts'
import { OfSelf, type SelfAssessment, SelfMarks } from './desk/self-assessment.ts'
import { StandInDraft } from './desk/stand-in.ts'
import { command, query } from '../api/operation.ts'

export const appraisalOperations = {
  'appraisal.grid': query(AppraisalFilter, 'appraisal:read').returns<AppraisalGrid>(),
  'appraisal.rate': command(Rate, 'appraisal:rate').returns<RatedCells>(),
  /** Who rates one evaluation instead of an appraiser who is missing. */
  'appraisal.setRater': command(StandInDraft, 'appraisal:rate').returns<null>(),
  'appraisal.explain': query(OfEvaluation, 'appraisal:read').returns<Explanation>(),
  /** How people see their own work; never counted. */
  'selfAssessment.get': query(OfSelf, 'realisation:read').returns<SelfAssessment>(),
  'selfAssessment.mark': command(SelfMarks, 'realisation:write').returns<null>(),
  /** One example per value and level. */
  'anchor.list': query(z.strictObject({}), 'appraisal:read').returns<Anchors>(),
  'anchor.save': command(AnchorDraft, 'setting:write').returns<null>(),
  /** Evaluations by the figures of PP 30/2019, where the period is under it. */
  'numeric.get': query(OfEvaluation, 'appraisal:read').returns<NumericRating>(),
  'numeric.save': command(NumericDraft, 'appraisal:rate').returns<NumericRating>(),
  /** The heads try their yardstick on invented cases, each alone. */
  'norming.list': query(z.strictObject({}), 'appraisal:read').returns<readonly NormingLine[]>(),
  'norming.get': query(ById, 'appraisal:read').returns<Norming>(),
  'norming.start': command(NormingDraft, 'orgResult:write').returns<{ readonly id: string }>(),
  'norming.mark': command(NormingMarks, 'appraisal:rate').returns<null>(),
  'norming.reveal': command(SeenNorming, 'orgResult:write').returns<null>(),
  'norming.remove': command(SeenNorming, 'orgResult:write').returns<null>(),
  'orgResult.list': query(z.strictObject({ period: z.string() }), 'appraisal:read').returns<
    readonly OrgResultRow[]
  >(),
  'orgResult.save': command(OrgResultDraft, 'orgResult:write').returns<null>(),
  'appraisal.years': query(OfEmployee, 'appraisal:read').returns<EmployeeYears>(),
  'scheme.list': query(OfScheme, 'office:read').returns<readonly Scheme[]>(),
  'scheme.save': command(SchemeDraft, 'setting:write').returns<Scheme>(),
}
