import { z } from '../api/zod.ts'

/** A signed document keeps the people as they were on its day (golden rule 6 of domain.md). */
const SignedPerson = z.object({
  id: z.string().optional(),
  name: z.string(),
  nip: z.string().optional(),
  grade: z.string().optional(),
  position: z.string().optional(),
  unit: z.string().optional(),
})
export type SignedPerson = z.output<typeof SignedPerson>

export const PlanSnapshot = z.object({
  on: z.string(),
  employee: SignedPerson,
  appraiser: SignedPerson.optional(),
  appraiserSuperior: SignedPerson.optional(),
})
export type PlanSnapshot = z.output<typeof PlanSnapshot>

/** Absent where the text is none of ours: a plan approved before snapshots were kept. */
export const snapshotFrom = (text: string | null): PlanSnapshot | undefined => keptIn(PlanSnapshot, text)

export function keptIn<T>(shape: z.ZodType<T>, text: string | null): T | undefined {
  if (text === null) return undefined
  try {
    return shape.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
