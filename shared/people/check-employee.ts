import type { FieldErrors, Message } from '../api/errors.ts'
import type { EmployeeDraft } from './employee.ts'
import { isInService } from './employee-status.ts'
import { isAsn, isPppk } from './employee-type.ts'
import { parseGrade } from './grade.ts'
import { type NipCode, nipMismatches, type NipWarning, parseNip } from './nip.ts'
import { functionalLevels, structuralLevels } from './position.ts'

interface CheckOptions {
  /** ISO date. */
  readonly today: string
  /** Setting `pppkCheckDigits1314`. */
  readonly strictPppk?: boolean
}

/** A draft with NIP and grade in their stored spelling, what is wrong at which field, and what is only worth a look. */
interface CheckedEmployee {
  readonly draft: EmployeeDraft
  readonly fields: FieldErrors
  readonly warnings: readonly NipWarning[]
}

/** The rules of domain.md §2.1–2.4 that need more than one field or today's date. */
export function checkEmployee(draft: EmployeeDraft, options: CheckOptions): CheckedEmployee {
  const nip = checkNip(draft, options)
  const grade = checkGrade(draft)
  const fields: Record<string, Message> = {
    ...misplacedDates(draft),
    ...checkPost(draft),
    ...checkRetirement(draft, options.today),
  }
  if (nip.error) fields['nip'] = nip.error
  if (grade.error) fields['grade'] = grade.error
  const { nip: _raw, grade: _spelt, ...rest } = draft
  return {
    draft: { ...rest, ...(nip.value && { nip: nip.value }), ...(grade.value && { grade: grade.value }) },
    fields,
    warnings: nip.warnings,
  }
}

/** A date that lies before one that comes first in life. */
function misplacedDates(draft: EmployeeDraft): Record<string, Message> {
  const late = orderedDates.filter(([first, second]) => {
    const [early, after] = [draft[first], draft[second]]
    return early && after && after < early
  })
  return Object.fromEntries(late.map(([, field]) => [field, { key: 'error.dateOrder' }]))
}

/** Whoever is in service retires later. */
function checkRetirement({ retirementDate, status }: EmployeeDraft, today: string): Record<string, Message> {
  if (retirementDate === undefined || retirementDate > today || !isInService(status)) return {}
  return { retirementDate: { key: 'error.employee.retiredInPast', params: { date: retirementDate } } }
}

/** What a post says that its kind does not allow. */
export function checkPost(
  draft: Pick<EmployeeDraft, 'positionKind' | 'positionLevel' | 'echelon' | 'acting' | 'unitId'>,
): Record<string, Message> {
  const { positionKind, echelon, acting, unitId } = draft
  return {
    ...(!isLevelOfKind(draft) && { positionLevel: { key: 'error.position.level' } }),
    ...(echelon && positionKind !== 'structural' && { echelon: { key: 'error.position.echelon' } }),
    ...(acting && !unitId && { unitId: { key: 'error.required' } }),
  }
}

const orderedDates = [
  ['birthDate', 'cpnsDate'],
  ['cpnsDate', 'pnsDate'],
  ['birthDate', 'contractStart'],
  ['contractStart', 'contractEnd'],
  ['birthDate', 'gradeDate'],
  ['birthDate', 'positionDate'],
  ['birthDate', 'retirementDate'],
] as const

interface Checked {
  readonly value?: string
  readonly error?: Message
}

/** A NIP alone, as in a correction: in its stored spelling or with the reason why not, and its warnings. */
export function checkNip(
  draft: Pick<EmployeeDraft, 'nip' | 'employeeType' | 'birthDate' | 'sex' | 'cpnsDate'>,
  { today, strictPppk = false }: CheckOptions,
): Checked & { readonly warnings: readonly NipWarning[] } {
  const { employeeType } = draft
  if (!draft.nip) return { ...(isAsn(employeeType) && { error: { key: 'error.required' } }), warnings: [] }
  const nip = parseNip(draft.nip, { employeeType, today, strictPppk })
  if (!nip.ok) return { error: { key: `nip.${nip.code}` }, warnings: [] }
  const codes: NipCode[] = [...nip.warnings]
  if (nipMismatches(nip, draft).length > 0) codes.push('NIP_MISMATCH')
  return { value: nip.nip, warnings: codes.map((code) => `nip.${code}` as const) }
}

function checkGrade({ grade, gradeDate, employeeType }: EmployeeDraft): Checked {
  if (!grade) return gradeDate ? { error: { key: 'error.required' } } : {}
  if (!isAsn(employeeType)) return { error: { key: 'error.grade.nonAsn' } }
  const parsed = parseGrade(grade, employeeType)
  if (parsed.ok) return { value: parsed.grade }
  return { error: { key: isPppk(employeeType) ? 'error.grade.pppk' : 'error.grade.pns' } }
}

function isLevelOfKind({
  positionKind,
  positionLevel,
}: Pick<EmployeeDraft, 'positionKind' | 'positionLevel'>): boolean {
  if (!positionLevel) return true
  const levels: readonly string[] =
    positionKind === 'structural' ? structuralLevels : positionKind === 'functional' ? functionalLevels : []
  return levels.includes(positionLevel)
}
