import { z } from '../api/zod.ts'
import { Id, Nothing, PeriodKey } from '../api/fields.ts'
import { command, query } from '../api/operation.ts'
import type { ManyOutcome } from '../plan/cascade/line.ts'
import { EvaluationMove } from './document.ts'
import {
  YearClosing,
  YearReopening,
  type YearSeal,
  type YearStanding,
  type YearVerification,
} from './year-seal.ts'
import { DocumentFilter, type DocumentPage, type EvaluationDocument } from './document-list.ts'

export const documentOperations = {
  'evaluation.setState': command(EvaluationMove, 'document:write').returns<ManyOutcome>(),
  'document.list': query(DocumentFilter, 'appraisal:read').returns<DocumentPage>(),
  'document.get': query(
    z.strictObject({ employeeId: Id, period: PeriodKey }),
    'appraisal:read',
  ).returns<EvaluationDocument>(),
  'year.closing': query(Nothing, 'history:read').returns<readonly YearStanding[]>(),
  'year.verify': query(Nothing, 'history:read').returns<readonly YearVerification[]>(),
  'year.close': command(YearClosing, 'office:write').returns<YearSeal>(),
  'year.reopen': command(YearReopening, 'office:write').returns<null>(),
}
