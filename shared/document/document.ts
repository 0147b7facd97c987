import { Id, IsoDate, optionalText, PeriodKey, RowVersion } from '../api/fields.ts'
import { z } from '../api/zod.ts'
import { evaluationSteps } from '../appraisal/evaluation-state.ts'
import { ratings } from '../appraisal/rating.ts'

/** Forms of the evaluation document: by the appraiser, by his superior (L V.A.8), after a decided objection (L V.B). */
const documentKinds = ['D11', 'D12', 'D13'] as const
export type DocumentKind = (typeof documentKinds)[number]

const decisions = ['upheld', 'changed'] as const

/** One step with the documents of a period, of one person or a selection. */
export const EvaluationMove = z
  .strictObject({
    period: PeriodKey,
    employeeIds: z.array(Id).min(1, 'error.required').max(10_000),
    /** Person → version of his evaluation as it was seen. */
    rowVersions: z.record(Id, RowVersion).optional(),
    action: z.enum(evaluationSteps),
    /** The day that the step bears on paper; absent: today. */
    on: IsoDate.optional(),
    reason: optionalText(1000),
    /** To reopen: who asked for it, besides the one who does it. */
    secondPersonId: Id.optional(),
    decision: z.enum(decisions).optional(),
    /** What a decision that changes the result puts in its place. */
    resultRating: z.enum(ratings).optional(),
    behaviourRating: z.enum(ratings).optional(),
  })
  .superRefine(({ action, decision, resultRating, behaviourRating }, context) => {
    const need = (field: string, isThere: boolean) =>
      isThere || context.addIssue({ code: 'custom', path: [field], message: 'error.required' })
    if (action === 'decide') need('decision', decision !== undefined)
    if (action !== 'decide' || decision !== 'changed') return
    need('resultRating', resultRating !== undefined)
    need('behaviourRating', behaviourRating !== undefined)
  })
export type EvaluationMove = z.output<typeof EvaluationMove>
