import { command } from '../api/operation.ts'
import type { ManyOutcome } from '../plan/cascade/line.ts'
import { EvaluationMove } from './document.ts'

export const documentOperations = {
  'evaluation.setState': command(EvaluationMove, 'document:write').returns<ManyOutcome>(),
}
