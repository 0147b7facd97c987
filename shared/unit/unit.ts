import { z } from 'zod'
import { Id, requiredText, RowVersion } from '../api/fields.ts'

export const unitKinds = [
  'kecamatan',
  'secretariat',
  'subdivision',
  'section',
  'kelurahan',
  'functionalGroup',
] as const
export type UnitKind = (typeof unitKinds)[number]

export const UnitDraft = z.strictObject({
  id: Id.optional(),
  name: requiredText(200),
  kind: z.enum(unitKinds),
  /** Absent only for the root, which is the office itself. */
  parentId: Id.optional(),
  active: z.boolean().default(true),
  rowVersion: RowVersion.optional(),
})
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

/** An official of another office who appraises people here (Sekda, Wali Kota); never staff, never ranked. */
export const OfficialDraft = z.strictObject({
  id: Id.optional(),
  name: requiredText(200),
  nip: z
    .string()
    .trim()
    .regex(/^\d{18}$/, 'error.nip.length')
    .optional(),
  grade: z.string().max(10).optional(),
  position: requiredText(200),
  office: z.string().trim().max(200).optional(),
})
export type OfficialDraft = z.infer<typeof OfficialDraft>
export interface Official extends OfficialDraft {
  readonly id: string
}
