import type { FieldErrors, Message } from '../api/errors.ts'
import type { EmployeeDraft } from './employee.ts'
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
  const fields: Record<string, Message> = {}
  const nip = checkNip(draft, options)
  if (nip.error) fields['nip'] = nip.error
  const grade = checkGrade(draft)
  if (grade.error) fields['grade'] = grade.error
  if (!draft.grade && draft.gradeDate) fields['grade'] ??= { key: 'error.required' }
  if (!isLevelOfKind(draft)) fields['positionLevel'] = { key: 'error.position.level' }
  if (draft.echelon && draft.positionKind !== 'structural')
    fields['echelon'] = { key: 'error.position.echelon' }
  if (draft.acting && !draft.unitId) fields['unitId'] = { key: 'error.required' }
  for (const [early, late] of orderedDates) {
    const [first, second] = [draft[early], draft[late]]
    if (first && second && second < first) fields[late] ??= { key: 'error.dateOrder' }
  }
  const { nip: _raw, grade: _spelt, ...rest } = draft
  return {
    draft: { ...rest, ...(nip.value && { nip: nip.value }), ...(grade.value && { grade: grade.value }) },
    fields,
    warnings: nip.warnings,
  }
}

const orderedDates = [
  ['birthDate', 'cpnsDate'],
  ['cpnsDate', 'pnsDate'],
  ['birthDate', 'contractStart'],
  ['contractStart', 'contractEnd'],
  ['birthDate', 'gradeDate'],
  ['birthDate', 'positionDate'],
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

function checkGrade({ grade, employeeType }: EmployeeDraft): Checked {
  if (!grade) return {}
  if (!isAsn(employeeType)) return { error: { key: 'error.grade.nonAsn' } }
  const parsed = parseGrade(grade, employeeType)
  if (parsed.ok) return { value: parsed.grade }
  return { error: { key: isPppk(employeeType) ? 'error.grade.pppk' : 'error.grade.pns' } }
}

function isLevelOfKind({ positionKind, positionLevel }: EmployeeDraft): boolean {
  if (!positionLevel) return true
  const levels: readonly string[] =
    positionKind === 'structural' ? structuralLevels : positionKind === 'functional' ? functionalLevels : []
  return levels.includes(positionLevel)
}
