import { z } from '../../api/zod.ts'
import { Id, IsoDate, requiredText, RowVersion } from '../../api/fields.ts'
import { type Rating, ratings } from '../rating.ts'

/**
 * Six invented cases on which the heads of an office try their yardstick, each alone, before they rate: three of results, three of
 * behaviour. `guide` is what the regulation's own words say of it (PermenPANRB 6/2022, Lampiran IV p97–98 and p101–102).
 */
export const vignettes = [
  { key: 'manyAbove', axis: 'result', guide: 'above' },
  { key: 'mainBelow', axis: 'result', guide: 'asExpected' },
  { key: 'busyNoResult', axis: 'result', guide: 'below' },
  { key: 'guardsValues', axis: 'behaviour', guide: 'above' },
  { key: 'steady', axis: 'behaviour', guide: 'asExpected' },
  { key: 'brilliantRude', axis: 'behaviour', guide: 'below' },
] as const satisfies readonly {
  readonly key: string
  readonly axis: 'result' | 'behaviour'
  readonly guide: Rating
}[]
export type Vignette = (typeof vignettes)[number]['key']
const vignetteKeys = vignettes.map(({ key }) => key)

export const [fewestRaters, mostRaters] = [2, 12] as const

export const NormingDraft = z.strictObject({
  name: requiredText(100),
  heldOn: IsoDate,
  /** The heads who take part. */
  raterIds: z
    .array(Id)
    .min(fewestRaters, 'appraisal.norming.error.few')
    .max(mostRaters, 'appraisal.norming.error.many')
    .refine((ids) => new Set(ids).size === ids.length, 'error.duplicate'),
})
export type NormingDraft = z.output<typeof NormingDraft>

export const NormingMarks = z.strictObject({
  id: Id,
  raterId: Id,
  marks: z
    .array(z.strictObject({ vignette: z.enum(vignetteKeys), rating: z.enum(ratings) }))
    .min(1)
    .max(vignettes.length),
})
export type NormingMarks = z.output<typeof NormingMarks>

export const SeenNorming = z.strictObject({ id: Id, rowVersion: RowVersion })

export interface NormingLine {
  readonly id: string
  readonly name: string
  readonly heldOn: string
  readonly revealed: boolean
  readonly raters: number
  /** Who has rated all six. */
  readonly done: number
  readonly rowVersion: number
}
export interface Norming extends NormingLine {
  readonly people: readonly {
    readonly employeeId: string
    readonly name: string
    readonly done: boolean
    /** Whether whoever asks may enter this one's marks now. */
    readonly writable: boolean
    /** Once they are shown to all; before, only one's own. */
    readonly marks: Readonly<Partial<Record<Vignette, Rating>>>
  }[]
}
