import { z } from '../api/zod.ts'
import { orgResults } from '../appraisal/org-result.ts'
import { keptIn, PlanSnapshot } from '../plan/snapshot.ts'

/** What a signed document keeps as it stood: its people, and the organisation's result; papers of before kept people alone. */
const PaperSnapshot = PlanSnapshot.extend({
  orgResult: z.object({ value: z.enum(orgResults).optional(), isOfLastYear: z.boolean() }).optional(),
})
export type PaperSnapshot = z.output<typeof PaperSnapshot>

/** Absent where the text is none of ours. */
export const paperSnapshotFrom = (text: string | null): PaperSnapshot | undefined =>
  keptIn(PaperSnapshot, text)
