import { Id, IsoDate, ofDraft, optionalText, requiredText, requireSeen } from '../api/fields.ts'
import { z } from '../api/zod.ts'

/** Structural training by rank, the lowest first: PKP, PKA, PKN II, PKN I (see `structuralTrainingOrder`). */
export const trainingLevels = [1, 2, 3, 4] as const
/** What each is called in texts: `career.training.level.<name>`. */
export const trainingNames = { 1: 'pkp', 2: 'pka', 3: 'pkn2', 4: 'pkn1' } as const
export type TrainingLevel = (typeof trainingLevels)[number]

export const TrainingDraft = z
  .strictObject({
    ...ofDraft,
    employeeId: Id,
    name: requiredText(150),
    level: z.union(trainingLevels.map((level) => z.literal(level))),
    completedOn: IsoDate,
    hours: z.int('error.wholeNumber').min(1, 'error.tooSmall').max(2000, 'error.tooBig').optional(),
    certificate: optionalText(100),
  })
  .superRefine(requireSeen)
export type TrainingDraft = z.infer<typeof TrainingDraft>

export interface Training extends Omit<TrainingDraft, 'id' | 'rowVersion'> {
  readonly id: string
  readonly rowVersion: number
}
