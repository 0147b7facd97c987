import { IsoDate, optionalText, RowVersion, requiredText, Year } from '../api/fields.ts'
import { z } from '../api/zod.ts'

/** A national holiday and joint leave by decree of three ministers; a local one by the region's own. */
export const holidayKinds = ['national', 'jointLeave', 'local'] as const
export type HolidayKind = (typeof holidayKinds)[number]

/** A day on which the office does not work although its week would. */
export interface Holiday {
  readonly date: string
  readonly name: string
  readonly kind: HolidayKind
  /** The decree that it stands in. */
  readonly source?: string
  /** Somebody in the office has compared it with the decree. */
  readonly checked: boolean
  readonly rowVersion: number
}

const kind = z.enum(holidayKinds)
const source = optionalText(200)

export const HolidayDraft = z
  .strictObject({
    /** The day that it had until now; absent: it is a new one. */
    was: IsoDate.optional(),
    rowVersion: RowVersion.optional(),
    date: IsoDate,
    name: requiredText(120),
    kind,
    source,
    checked: z.boolean().default(true),
  })
  .superRefine((draft, context) => {
    if (draft.was !== undefined && draft.rowVersion === undefined)
      context.addIssue({ code: 'custom', path: ['rowVersion'], message: 'error.required' })
  })
export type HolidayDraft = z.infer<typeof HolidayDraft>

export const SeenHoliday = z.strictObject({ date: IsoDate, rowVersion: RowVersion })

/** A list as it is copied from a decree, a web page or a sheet: a date and a name in each line. */
export const HolidayPaste = z.strictObject({ year: Year, text: requiredText(20_000), kind, source })

/** The holidays of a year, and how many of them nobody has compared with the decree yet. */
export interface HolidayYear {
  readonly holidays: readonly Holiday[]
  readonly unchecked: number
}
