import { isoDate } from '../date/iso-date.ts'
import { type EmployeeType, isPppk } from './employee-type.ts'
import type { Sex } from './sex.ts'

/** Reasons to refuse a NIP, then warnings; also the keys of their sentences (`nip.NIP_LENGTH`). */
const nipCodes = [
  'NIP_SCIENTIFIC',
  'NIP_NUMBER',
  'NIP_LENGTH',
  'NIP_BIRTHDATE',
  'NIP_MONTH',
  'NIP_SEX',
  'NIP_DUPLICATE',
  'NIP_AGE',
  'NIP_TAIL000',
  'NIP_MISMATCH',
] as const
export type NipCode = (typeof nipCodes)[number]
export type NipWarning = `nip.${NipCode}`

export type Nip = {
  readonly ok: true
  /** Eighteen digits. */
  readonly nip: string
  readonly birthDate: string
  /** `YYYY-MM`: the month of TMT CPNS of PNS; for PPPK the year of appointment and a code such as 21. */
  readonly start: string
  readonly sex: Sex
  readonly sequence: string
  readonly warnings: readonly NipCode[]
}

/** Digits 13–14 that the strict check expects (no primary text seen, hence off by default). */
const pppkDigits1314 = { pppk: ['21'], pppkPartTime: ['24'] } as const

type NipOptions = {
  /** Absent: a PPPK is recognised by digits 13–14 above 12, as where a sheet has no column for the type. */
  readonly employeeType?: EmployeeType | undefined
  readonly today: string
  /** Setting `pppkCheckDigits1314`. */
  readonly strictPppk?: boolean
}

/** Reads a NIP cell (domain.md §2.2): refuses with one code, or gives what its digits say, with warnings. */
export function parseNip(
  raw: string | number,
  options: NipOptions,
): Nip | { readonly ok: false; readonly code: NipCode } {
  if (typeof raw === 'number') return { ok: false, code: 'NIP_NUMBER' }
  if (/^\d+([.,]\d+)?[eE]\+?\d+$/.test(raw.trim())) return { ok: false, code: 'NIP_SCIENTIFIC' }
  const nip = raw.replace(/[\s\u00a0\u200b\ufeff.\-'’‘`]/g, '')
  if (!/^\d{18}$/.test(nip)) return { ok: false, code: 'NIP_LENGTH' }
  const birthDate = isoDate(Number(nip.slice(0, 4)), Number(nip.slice(4, 6)), Number(nip.slice(6, 8)))
  if (birthDate === undefined || birthDate > options.today) return { ok: false, code: 'NIP_BIRTHDATE' }
  if (!isMonthAllowed(nip.slice(12, 14), options)) return { ok: false, code: 'NIP_MONTH' }
  if (nip[14] !== '1' && nip[14] !== '2') return { ok: false, code: 'NIP_SEX' }
  const warnings: NipCode[] = []
  if (Number(nip.slice(8, 12)) - Number(nip.slice(0, 4)) < 18) warnings.push('NIP_AGE')
  if (nip.endsWith('000')) warnings.push('NIP_TAIL000')
  return {
    ok: true,
    nip,
    birthDate,
    start: `${nip.slice(8, 12)}-${nip.slice(12, 14)}`,
    sex: nip[14] === '1' ? 'male' : 'female',
    sequence: nip.slice(15),
    warnings,
  }
}

function isMonthAllowed(digits: string, { employeeType, strictPppk = false }: NipOptions): boolean {
  const isMonth = digits >= '01' && digits <= '12'
  if (employeeType === undefined) return isMonth || digits > '12'
  if (employeeType === 'pns' || employeeType === 'cpns') return isMonth
  if (!strictPppk || !isPppk(employeeType)) return true
  const expected: readonly string[] = pppkDigits1314[employeeType === 'pppk' ? 'pppk' : 'pppkPartTime']
  return expected.includes(digits)
}

/** Whether digits 13–14 tell a PPPK (they are no month). */
export function looksPppkNip(nip: string): boolean {
  return nip.length === 18 && nip.slice(12, 14) > '12'
}

/** As printed: `19860926 201505 1 001`. */
export function formatNip(nip: string): string {
  return nip.length === 18 ? `${nip.slice(0, 8)} ${nip.slice(8, 14)} ${nip[14]} ${nip.slice(15)}` : nip
}

/** The fields that say something else than the NIP; each is warning NIP_MISMATCH. Absent fields never differ. */
export function nipMismatches(
  nip: Nip,
  fields: { birthDate?: string | undefined; sex?: Sex | undefined; cpnsDate?: string | undefined },
): ('birthDate' | 'sex' | 'cpnsDate')[] {
  const differs: ('birthDate' | 'sex' | 'cpnsDate')[] = []
  if (fields.birthDate !== undefined && fields.birthDate !== nip.birthDate) differs.push('birthDate')
  if (fields.sex !== undefined && fields.sex !== nip.sex) differs.push('sex')
  // A PPPK's digits 13–14 are no month, so only the year can be compared.
  const known = looksPppkNip(nip.nip) ? nip.start.slice(0, 4) : nip.start
  if (fields.cpnsDate !== undefined && !fields.cpnsDate.startsWith(known)) differs.push('cpnsDate')
  return differs
}

/** The NIP that a text is with digits in the place of letters that look like them; undefined for none. */
export function likelyNip(text: string): string | undefined {
  const digits = text
    .replace(/[\s.\-'’‘`]/g, '')
    .replace(/[oOQ]/g, '0')
    .replace(/[lI|]/g, '1')
    .replace(/[sS]/g, '5')
    .replace(/B/g, '8')
  return /^\d{18}$/.test(digits) && !/^\d{18}$/.test(text.replace(/\D/g, '')) ? digits : undefined
}
