import type { Handlers } from '../api/context.ts'
import { setEvaluationStates } from './take-step.ts'

export const documentHandlers = {
  'evaluation.setState': (move, context) => setEvaluationStates(context, move),
} satisfies Partial<Handlers>
