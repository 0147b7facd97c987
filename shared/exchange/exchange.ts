import { PeriodKey, requiredText } from '../api/fields.ts'
import { z } from '../api/zod.ts'
import type { Predikat } from '../appraisal/predikat.ts'
import type { TheirColumn } from './their-list.ts'

/** Longer lists are given part by part. */
const longestList = 8_000_000

/** What e-Kinerja knows, as it is copied from its list; it is compared and not stored. */
export const ExchangeList = z.strictObject({ period: PeriodKey, text: requiredText(longestList) })

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
}

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
}

/** A person about whom the two differ. */
export interface ExchangeRow {
  readonly key: string
  readonly employeeId?: string
  readonly nip?: string
  readonly name: string
  readonly unit?: string
  /** Of the list, from 1. */
  readonly line?: number
  readonly differences: readonly Difference[]
}

export interface Comparison {
  readonly rows: readonly ExchangeRow[]
  readonly counts: Readonly<Record<DifferenceKind, number>>
  /** People about whom both say the same. */
  readonly same: number
  /** Lines that were read, and which columns they had. */
  readonly read: number
  readonly columns: readonly TheirColumn[]
  /** Lines that belong to nobody for certain: a name that several bear, or none. */
  readonly unclear: readonly { readonly line: number; readonly text: string }[]
}
