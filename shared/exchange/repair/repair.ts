import { Id, IsoDate, optionalText, requiredText, RowVersion } from '../../api/fields.ts'
import { FileData } from '../../api/file-data.ts'
import { z } from '../../api/zod.ts'
import { spellingOf } from '../../spelling/spelling.ts'

/** Whose lists are held against the office: SIASN's export, any list by which people are paid. */
export const repairSources = ['siasn', 'payroll'] as const
export type RepairSource = (typeof repairSources)[number]
export const repairSides = ['ours', ...repairSources] as const
export type RepairSide = (typeof repairSides)[number]

/** In the order in which a letter tells them. */
export const repairFields = [
  'presence',
  'name',
  'birthDate',
  'employeeType',
  'status',
  'grade',
  'gradeDate',
  'position',
  'positionDate',
  'unit',
] as const
export type RepairField = (typeof repairFields)[number]
const days: ReadonlySet<RepairField> = new Set(['birthDate', 'gradeDate', 'positionDate'])
/** Its values are ISO dates. */
export const isDayField = (field: RepairField): boolean => days.has(field)

/** What each side says; who says nothing is absent. */
export type RepairValues = { readonly [Side in RepairSide]?: string }

export const RepairFiles = z
  .strictObject({ siasn: FileData.optional(), payroll: FileData.optional() })
  .refine(({ siasn, payroll }) => siasn !== undefined || payroll !== undefined, {
    path: ['siasn'],
    message: 'error.required',
  })
export type RepairFiles = z.output<typeof RepairFiles>

export interface RepairRow {
  readonly key: string
  /** Absent of somebody whom only a list knows. */
  readonly employeeId?: string
  readonly nip?: string
  readonly name: string
  readonly unit?: string
  readonly field: RepairField
  readonly values: RepairValues
  /** Over the field and all values: what differs otherwise is another difference. */
  readonly fingerprint: string
}

export interface RepairComparison {
  readonly rows: readonly RepairRow[]
  /** People about whom all say the same. */
  readonly same: number
  /** Lines that were read of each list that was given. */
  readonly read: { readonly [Source in RepairSource]?: number }
  /** Lines that belong to nobody for certain or could not be read. */
  readonly unclear: readonly UnclearLine[]
}
export interface UnclearLine {
  readonly source: RepairSource
  readonly line: number
  readonly text: string
}

const value = optionalText(300)
/** Which side is right by what evidence; without both the mark is taken away. */
const RepairMark = z
  .strictObject({
    employeeId: Id.optional(),
    nip: optionalText(30),
    name: requiredText(200),
    field: z.enum(repairFields),
    values: z.strictObject({ ours: value, siasn: value, payroll: value }),
    right: z.enum(repairSides).optional(),
    evidence: optionalText(300),
  })
  .refine(({ employeeId, nip }) => employeeId !== undefined || nip !== undefined)
  .refine(({ right, values }) => right === undefined || values[right] !== undefined, {
    path: ['right'],
    message: 'exchange.repair.error.saysNothing',
  })
export type RepairMark = z.output<typeof RepairMark>
export const RepairMarks = z.strictObject({ marks: z.array(RepairMark).min(1).max(20_000) })

/** A letter to who keeps the other lists, about marked differences. */
export const RepairLetterDraft = z.strictObject({
  lines: z.array(Id).min(1, 'exchange.repair.error.noLines').max(2000, 'exchange.repair.error.manyLines'),
  number: requiredText(100),
  date: IsoDate,
  subject: requiredText(200),
  recipient: requiredText(200),
  place: optionalText(100),
  /** Each a line. */
  attachments: optionalText(2000),
})
export type RepairLetterDraft = z.output<typeof RepairLetterDraft>
export const SeenLetter = z.strictObject({ id: Id, rowVersion: RowVersion })

export interface RepairLine {
  readonly id: string
  readonly employeeId?: string
  readonly nip?: string
  readonly name: string
  readonly field: RepairField
  readonly values: RepairValues
  readonly fingerprint: string
  readonly right?: RepairSide
  readonly evidence?: string
  readonly letterId?: string
}
export interface RepairLetter {
  readonly id: string
  readonly rowVersion: number
  readonly number: string
  readonly date: string
  readonly subject: string
  readonly lines: number
}
export interface Repairs {
  readonly lines: readonly RepairLine[]
  /** Newest first. */
  readonly letters: readonly RepairLetter[]
}

/** By which a difference and its mark find each other. */
export const repairKey = ({
  employeeId,
  nip,
  field,
  fingerprint,
}: Pick<RepairRow, 'employeeId' | 'nip' | 'field' | 'fingerprint'>): string =>
  [employeeId ?? nip, field, fingerprint].join(' ')

/** Somebody else than the office has it wrong, and there is evidence: it can go into a letter. */
export function isForLetter({
  values,
  right,
  evidence,
}: Pick<RepairLine, 'values' | 'right' | 'evidence'>): boolean {
  if (right === undefined || evidence === undefined) return false
  const truth = spellingOf(values[right] ?? '')
  return repairSources.some((source) => {
    const value = values[source]
    return value !== undefined && spellingOf(value) !== truth
  })
}
