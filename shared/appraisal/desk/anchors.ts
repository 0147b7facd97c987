import { z } from '../../api/zod.ts'
import { optionalText } from '../../api/fields.ts'
import { type CoreValue, coreValues, coreValueTexts } from '../../plan/core-value.ts'
import { phrases } from '../phrases.ts'
import { type Rating, ratings } from '../rating.ts'

/** One example of a value on each level, so that every head means the same by a rating; in Indonesian, as the documents are. */
export type Anchors = Readonly<Record<CoreValue, Readonly<Record<Rating, string>>>>

/**
 * As the program brings them: what stands out, a statement of the guide lived up to (the first; of Loyal the second, which can be seen at work), and what falls short (PermenPANRB 6/2022,
 * Ps 10 and Lampiran IV p101–102).
 */
export function seedAnchor(value: CoreValue, rating: Rating): string {
  if (rating === 'asExpected') return coreValueTexts[value].statements[value === 'loyal' ? 1 : 0]
  return rating === 'above' ? phrases[value].strength : phrases[value].weakness
}

export const AnchorDraft = z.strictObject({
  coreValue: z.enum(coreValues),
  rating: z.enum(ratings),
  /** Empty: as the program brings it. */
  text: optionalText(300),
})
export type AnchorDraft = z.output<typeof AnchorDraft>
