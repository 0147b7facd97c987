import { Id, IsoDate, ofDraft, optionalText, requiredText, requireSeen, RowVersion } from '../api/fields.ts'
import { z } from '../api/zod.ts'
import { echelons, positionKinds, positionLevels } from './position.ts'

/** A row of a person's grades: one that is there, by its id, or one more. */
export const GradeDraft = z
  .strictObject({ ...ofDraft, employeeId: Id, grade: requiredText(10), from: IsoDate })
  .superRefine(requireSeen)
export type GradeDraft = z.infer<typeof GradeDraft>

/** A row of a person's definitive posts; whether it leads its unit stays as it is. */
export const PostDraft = z
  .strictObject({
    ...ofDraft,
    employeeId: Id,
    unitId: Id,
    positionKind: z.enum(positionKinds),
    positionName: optionalText(200),
    positionLevel: z.enum(positionLevels).optional(),
    echelon: z.enum(echelons).optional(),
    from: IsoDate,
    /** Absent: still. */
    to: IsoDate.optional(),
  })
  .superRefine(requireSeen)
  .refine(({ from, to }) => to === undefined || to >= from, { path: ['to'], message: 'error.dateOrder' })
export type PostDraft = z.infer<typeof PostDraft>

export const SeenDatedRow = z.strictObject({ id: Id, rowVersion: RowVersion })
