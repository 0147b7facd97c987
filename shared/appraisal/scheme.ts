import { z } from '../api/zod.ts'
import { Id, requiredText, RowVersion } from '../api/fields.ts'
import { criteria } from './criteria.ts'

const weight = z.int('error.wholeNumber').min(0, 'error.tooSmall').max(100, 'error.tooBig')
const CriterionWeights = z.strictObject({
  key: z.enum(criteria),
  label: requiredText(80),
  head: weight,
  functional: weight,
  staff: weight,
})
/** Saving refuses any group whose weights do not sum to 100 (§7). A change makes a new version; old totals stay. */
export const SchemeDraft = z
  .strictObject({
    name: requiredText(100),
    validFrom: z.iso.date('error.date'),
    criteria: z.array(CriterionWeights).min(1),
    rowVersion: RowVersion.optional(),
  })
  .superRefine((draft, context) => {
    for (const group of ['head', 'functional', 'staff'] as const) {
      const sum = draft.criteria.reduce((total, row) => total + row[group], 0)
      if (sum !== 100)
        context.addIssue({ code: 'custom', path: ['sums', group], message: 'error.sum100', params: { sum } })
    }
  })
export type SchemeDraft = z.infer<typeof SchemeDraft>
export interface Scheme extends SchemeDraft {
  readonly id: string
}
export const OfScheme = z.strictObject({ id: Id.optional() })
