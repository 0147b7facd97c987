import { Id, PeriodKey, requiredText, RowVersion } from '../api/fields.ts'
import { z } from '../api/zod.ts'
import type { Predikat } from '../appraisal/predikat.ts'
import type { TheirColumn } from './their-list.ts'
import { TypedPerson } from './typed-person.ts'

/** Longer lists are given part by part. */
const longestList = 8_000_000

/** What e-Kinerja knows, as it is copied from its list or typed person by person; it is compared and not stored. */
export const ExchangeList = z
  .strictObject({
    period: PeriodKey,
    text: requiredText(longestList).optional(),
    typed: z.array(TypedPerson).max(500).optional(),
  })
  .refine(({ text, typed = [] }) => text !== undefined || typed.length > 0, {
    path: ['text'],
    message: 'error.required',
  })

/** In the order in which they are mended. */
export const differenceKinds = [
  'onlyHere',
  'onlyThere',
  'noPlanThere',
  'noPlanHere',
  'superior',
  'period',
  'predikat',
] as const
export type DifferenceKind = (typeof differenceKinds)[number]

export interface Difference {
  readonly kind: DifferenceKind
  readonly here?: string
  readonly there?: string
  /** Over both values: what differs otherwise than before is another difference. */
  readonly fingerprint: string
}

/** Differences that were dealt with, and how; a difference of nobody here names no person. */
export const SettleDraft = z.strictObject({
  period: PeriodKey,
  differences: z
    .array(
      z
        .strictObject({
          employeeId: Id.optional(),
          kind: z.enum(differenceKinds),
          fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
        })
        .refine(({ employeeId, kind }) => (employeeId === undefined) === (kind === 'onlyThere')),
    )
    .min(1)
    .max(20_000),
  note: requiredText(500),
})
export type SettleDraft = z.output<typeof SettleDraft>
export const SeenSettlement = z.strictObject({ id: Id, rowVersion: RowVersion })

export interface Settlement {
  readonly id: string
  readonly rowVersion: number
  readonly employeeId?: string
  readonly kind: DifferenceKind
  readonly fingerprint: string
  readonly note: string
  readonly at: string
  readonly by: string
}

/** By which a difference and its settlement find each other. */
export const differenceKey = (
  employeeId: string | undefined,
  { kind, fingerprint }: Pick<Difference, 'kind' | 'fingerprint'>,
): string => [employeeId, kind, fingerprint].join(' ')

/** What the office knows of a person in a period. */
export interface OurPerson {
  readonly employeeId: string
  readonly nip?: string
  readonly name: string
  readonly fullName: string
  readonly unit: string
  readonly hasPlan: boolean
  /** Only civil servants have a plan there. */
  readonly isAsn: boolean
  readonly superior?: { readonly nip?: string; readonly name: string }
  readonly predikat?: Predikat
  /** Not yet the session's to read: nothing is said of the predikat, and nothing compared. */
  readonly isEarly: boolean
}

/** A person about whom the two differ. */
export interface ExchangeRow {
  readonly key: string
  readonly employeeId?: string
  readonly nip?: string
  readonly name: string
  readonly unit?: string
  /** Of the list, from 1; absent of what was typed by hand. */
  readonly line?: number
  readonly differences: readonly Difference[]
}

export interface Comparison {
  readonly rows: readonly ExchangeRow[]
  /** People about whom both say the same. */
  readonly same: number
  /** Lines that were read, and which columns they had. */
  readonly read: number
  readonly columns: readonly TheirColumn[]
  /** Lines that belong to nobody for certain: a name that several bear, or none. */
  readonly unclear: readonly { readonly line: number; readonly text: string }[]
}
