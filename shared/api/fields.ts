import { z } from './zod.ts'
import { isIsoDate } from '../date/iso-date.ts'
import { parsePeriod } from '../period/period.ts'

/** Building blocks of input schemas. A message is a key of the catalogue. */
export const Id = z.string().min(1, 'error.required').max(40, 'error.tooLong')
export const RowVersion = z.int().min(1)
/** Of what the page showed; 0 where nothing stood there. */
export const SeenVersion = z.int().min(0)
export const Year = z.int('error.yearRange').min(1990, 'error.yearRange').max(2100, 'error.yearRange')
export const IsoDate = z.string('error.date').refine(isIsoDate, 'error.date')
export const PeriodKey = z.string().refine((key) => parsePeriod(key) !== undefined, 'error.period')

export const OfYear = z.strictObject({ year: Year })

/** Input of an operation that asks for nothing. */
export const Nothing = z.strictObject({})
export const ById = z.strictObject({ id: Id })

/** A row that is removed as it was seen. */
export const SeenRow = z.strictObject({ id: Id, rowVersion: RowVersion })

/** Fields of a draft that makes a row or, by its id, changes the one that was seen. */
export const ofDraft = { id: Id.optional(), rowVersion: RowVersion.optional() }

/** Who changes a row says which version was seen, so that nobody's later change is overwritten unseen. */
export function requireSeen(
  draft: { readonly id?: string | undefined; readonly rowVersion?: number | undefined },
  context: z.RefinementCtx,
): void {
  if (draft.id !== undefined && draft.rowVersion === undefined)
    context.addIssue({ code: 'custom', path: ['rowVersion'], message: 'error.required' })
}

export const text = (maximum: number) => z.string('error.required').trim().max(maximum, 'error.tooLong')
export const requiredText = (maximum: number) => text(maximum).min(1, 'error.required')
/** An empty text is no text. */
export const optionalText = (maximum: number) =>
  text(maximum)
    .transform((value) => (value === '' ? undefined : value))
    .optional()

/** A decimal with at most two places between the bounds, both included. */
export const decimal = (minimum: number, maximum: number) =>
  z
    .number('error.number')
    .min(minimum, 'error.tooSmall')
    .max(maximum, 'error.tooBig')
    .refine((value) => Number(value.toFixed(2)) === value, 'error.twoDecimals')

/** Largest quantity a target or realisation may have; in hundredths it stays a safe integer. */
export const largestQuantity = 1_000_000_000_000
