import { z } from '../api/zod.ts'
import type { Failure, Message } from '../api/errors.ts'
import { optionalText, requiredText, RowVersion, Year } from '../api/fields.ts'

/** The office as it appears in letterheads and on reports. */
const fields = {
  name: requiredText(200),
  /** Instansi, e.g. Pemerintah Kota Palangka Raya. */
  agency: optionalText(200),
  /** Where documents are signed. */
  place: optionalText(100),
  province: optionalText(100),
  address: optionalText(300),
  postalCode: optionalText(10),
  phone: optionalText(50),
  email: optionalText(100),
  website: optionalText(100),
  /** PNG or JPEG as base64, printed at the left of the letterhead. */
  logo: z.base64().max(400_000, 'error.tooLong').optional(),
}

export const OfficeDraft = z.strictObject({ ...fields, rowVersion: RowVersion })
export type OfficeDraft = z.infer<typeof OfficeDraft>

/** The five questions of a new office. */
export const NewOffice = z.strictObject({
  name: fields.name,
  agency: fields.agency,
  place: fields.place,
  year: Year,
  rhythm: z.enum(['monthly', 'quarterly']),
})
export type NewOffice = z.infer<typeof NewOffice>

export interface Office extends OfficeDraft {
  readonly sample: boolean
  readonly years: readonly YearSummary[]
  readonly employees: number
}

export interface YearSummary {
  readonly year: number
  readonly rhythm: 'monthly' | 'quarterly'
  readonly plans: number
  readonly evaluations: number
  readonly deletable: boolean
}

/** How large an office is, in counts and bytes: nothing of what it says. */
export interface OfficeSizes {
  /** Number of the last migration. */
  readonly schema: number
  readonly bytes: number
  /** By table. */
  readonly rows: Readonly<Record<string, number>>
}

/** An office file that the host knows; the page never sees its path as something to send back. */
export interface OfficeFile {
  readonly id: string
  readonly fileName: string
  readonly folder: string
  readonly modifiedAt: string
  readonly sizeBytes: number
  readonly sample: boolean
}

/** How the open file is; the page says it above every page until it is understood. */
export interface OfficeCondition {
  /** Why nothing can be stored; absent: everything can. */
  readonly readOnly?: Failure
  readonly notices: readonly Message[]
}

export const languages = ['id', 'en'] as const
export type Language = (typeof languages)[number]
export const themes = ['system', 'light', 'dark'] as const

const preferences = {
  language: z.enum(languages),
  theme: z.enum(themes),
  textScale: z.number().min(0.8).max(2),
  /** Id of the office file that was open last: it opens again at the next start. */
  lastOffice: z.string().max(64),
  /** Folders of which it is understood that they are a risky home for an office. */
  knownPlaces: z.array(z.string().max(4096)).max(100),
}

/** What belongs to this PC and this person, never to the office file. */
export const Preferences = z.strictObject({
  language: preferences.language.default('id'),
  theme: preferences.theme.default('system'),
  textScale: preferences.textScale.default(1),
  lastOffice: preferences.lastOffice.optional(),
  knownPlaces: preferences.knownPlaces.optional(),
})
export type Preferences = z.infer<typeof Preferences>

/** Only what changes; zod would fill a default into an absent optional field, so this one has none. */
export const PreferencesPatch = z.strictObject(preferences).partial()
