import { Id, IsoDate, ofDraft, requiredText, requireSeen, Year } from '../api/fields.ts'
import { z } from '../api/zod.ts'

/** Levels of disciplinary sanctions (PP 94/2021 Ps 8). */
export const sanctionLevels = ['light', 'medium', 'heavy'] as const
export type SanctionLevel = (typeof sanctionLevels)[number]

export const SanctionDraft = z
  .strictObject({
    ...ofDraft,
    employeeId: Id,
    level: z.enum(sanctionLevels),
    from: IsoDate,
    to: IsoDate.optional(),
    /** Number of the decision. */
    decision: requiredText(120),
  })
  .superRefine((draft, context) => {
    requireSeen(draft, context)
    if (draft.to !== undefined && draft.to < draft.from)
      context.addIssue({ code: 'custom', path: ['to'], message: 'award.error.sanctionEnds' })
  })
export type SanctionDraft = z.output<typeof SanctionDraft>

export const SanctionFilter = z.strictObject({ year: Year })

export interface Sanction {
  readonly id: string
  readonly employeeId: string
  readonly fullName: string
  readonly unit: string
  readonly level: SanctionLevel
  readonly from: string
  readonly to?: string
  readonly decision: string
  readonly rowVersion: number
}

/** Whether a sanction begins or lasts in a span of days. */
export function isSanctionIn(
  { from, to }: { readonly from: string; readonly to?: string | undefined },
  span: { readonly start: string; readonly end: string },
): boolean {
  return from <= span.end && (to ?? from) >= span.start
}
