import { Id, Year } from '../api/fields.ts'
import { z } from '../api/zod.ts'
import type { PhrasePart } from './phrase-bank.ts'

/** A sentence may fit two people; of more it says that nobody was looked at (X17). */
export const samePeople = 3

export const SamenessFilter = z.strictObject({ year: Year, unitId: Id.optional() })

/** A sentence that stands for several people in a year's feedback or notes. */
export interface SameSentence {
  readonly part: PhrasePart
  readonly text: string
  /** Of how many people; the first of them by name. */
  readonly count: number
  readonly people: readonly { readonly id: string; readonly name: string }[]
}
