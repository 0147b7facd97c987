import { z } from '../api/zod.ts'
import { Id, IsoDate, optionalText, ofDraft, requireSeen, requiredText } from '../api/fields.ts'

export const unitKinds = [
  'kecamatan',
  'secretariat',
  'subdivision',
  'section',
  'kelurahan',
  'functionalGroup',
] as const
export type UnitKind = (typeof unitKinds)[number]

export const UnitDraft = z
  .strictObject({
    ...ofDraft,
    name: requiredText(200),
    kind: z.enum(unitKinds),
    /** Absent only for the root, which is the office itself. */
    parentId: Id.optional(),
    active: z.boolean().default(true),
  })
  .superRefine(requireSeen)
export type UnitDraft = z.infer<typeof UnitDraft>

export interface Unit {
  readonly id: string
  readonly name: string
  readonly kind: UnitKind
  readonly parentId?: string
  readonly active: boolean
  readonly rowVersion: number
  readonly depth: number
  /** Who leads it on the day asked for. */
  readonly head?: { readonly id: string; readonly name: string; readonly acting?: 'plt' | 'plh' }
  /** People in service whose post is in this very unit. */
  readonly people: number
  /** People of this unit and all below it. */
  readonly peopleInTree: number
  readonly deletable: boolean
}

export const UnitLead = z.strictObject({
  unitId: Id,
  employeeId: Id,
  /** Stands in for the head and keeps the own post; without it the own post must be in the unit. */
  acting: z.enum(['plt', 'plh']).optional(),
  /** Absent: today. */
  from: IsoDate.optional(),
})

/** An official of another office who appraises people here (Sekda, Wali Kota); never staff, never ranked. */
export const OfficialDraft = z
  .strictObject({
    ...ofDraft,
    name: requiredText(200),
    /** Optional, since a regent or mayor has none; spaces and the like are no part of it. */
    nip: z
      .string()
      .max(40, 'error.tooLong')
      .transform((value) => value.replace(/[\s\u00a0.\-'’]/g, ''))
      .refine((value) => value === '' || /^\d{18}$/.test(value), 'error.nip.length')
      .transform((value) => (value === '' ? undefined : value))
      .optional(),
    grade: optionalText(10),
    position: requiredText(200),
    office: optionalText(200),
  })
  .superRefine(requireSeen)
export type OfficialDraft = z.infer<typeof OfficialDraft>
export interface Official extends OfficialDraft {
  readonly id: string
  readonly rowVersion: number
}
