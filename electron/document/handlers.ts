import type { Handlers } from '../api/context.ts'
import { listDocuments } from './list.ts'
import { readDocument } from './read-document.ts'
import { closeYear, reopenYear, standingOfYears, verifyYears } from './year/close-year.ts'
import { setEvaluationStates } from './take-step.ts'

export const documentHandlers = {
  'evaluation.setState': (move, context) => setEvaluationStates(context, move),
  'document.list': (filter, context) => listDocuments(context, filter),
  'document.get': (whose, context) => readDocument(context, whose),
  'year.closing': (_input, context) => standingOfYears(context),
  'year.verify': (_input, { db }) => verifyYears(db),
  'year.close': (input, context) => closeYear(context, input),
  'year.reopen': (input, context) => reopenYear(context, input),
} satisfies Partial<Handlers>
