import { requiredText } from '../api/fields.ts'
import { z } from '../api/zod.ts'
import { type Phrase, phraseParts } from './phrase-bank.ts'

const sentence = { part: z.enum(phraseParts), text: requiredText(600) }

/** A sentence that the office wants to find again; what it is about may be left open. */
export const PhraseDraft = z.strictObject(sentence)
export type PhraseDraft = z.infer<typeof PhraseDraft>

export interface PhraseList {
  /** The office's own, those kept first, then those learned. */
  readonly own: readonly Phrase[]
  /** Sentences of the program or learned ones that nobody wants to see, as `part text`. */
  readonly dropped: readonly string[]
}

/** By which a sentence is told from others. */
export const phraseKey = ({ part, text }: Pick<Phrase, 'part' | 'text'>): string => `${part} ${text}`
