import { parseEducation } from '../people/education.ts'
import { parseStatus } from '../people/employee-status.ts'
import { employeeTypeOf } from './employee-type-cell.ts'
import type { ImportedEmployee } from './employees.ts'
import { remembered } from './remembered.ts'
import type { SheetRow } from './sheet-row.ts'

const educationOf = remembered(parseEducation)
const statusOf = remembered(parseStatus)

/** Everything about the person beside name, birth, type, grade and post. */
export function readDetails(row: SheetRow, today: string): Partial<ImportedEmployee> {
  const { problems } = row
  const statusText = row.text('status')
  const status = statusOf(statusText) ?? (employeeTypeOf(statusText) === undefined ? undefined : 'active')
  if (statusText !== '' && status === undefined)
    problems.error('STATUS_UNKNOWN', 'status', { value: statusText })
  const educationText = row.text('educationLevel')
  const educationLevel = educationText === '' ? undefined : educationOf(educationText)
  if (educationText !== '' && educationLevel === undefined)
    problems.error('EDUCATION_UNKNOWN', 'educationLevel', { value: educationText })
  const nik = row.optional('nik', 20)
  if (typeof row.cell('nik').value === 'number' && (nik?.length ?? 0) > 15)
    problems.error('NIK_NUMBER', 'nik')
  return {
    status,
    pnsDate: row.date('pnsDate', { today }),
    contractStart: row.date('contractStart', { today }),
    contractEnd: row.date('contractEnd', { today }),
    ...readService(row),
    educationLevel,
    major: row.optional('major', 150),
    school: row.optional('school', 150),
    graduationYear: whole(row, 'graduationYear', 1940, 2100, 'YEAR_INVALID'),
    lastIncrementDate: row.date('lastIncrementDate', { today }),
    religion: row.optional('religion', 40),
    maritalStatus: row.optional('maritalStatus', 40),
    nik,
    npwp: row.optional('npwp', 30),
    karpeg: row.optional('karpeg', 30),
    phone: row.optional('phone', 40),
    email: row.optional('email', 100),
    address: row.optional('address', 300),
    note: row.optional('note', 500),
    superiorNip: row.text('superiorNip').replace(/\D/g, '') || undefined,
    superiorName: row.optional('superiorName', 200),
  } as Partial<ImportedEmployee>
}

/** Years and months in two columns, or `15 th 02 bln` in one. */
function readService(row: SheetRow): {
  serviceYears?: number | undefined
  serviceMonths?: number | undefined
} {
  const years = whole(row, 'serviceYears', 0, 60, 'NUMBER_RANGE')
  const months = whole(row, 'serviceMonths', 0, 11, 'NUMBER_RANGE')
  const text = row.text('service')
  if (text === '') return { serviceYears: years, serviceMonths: months }
  const match = /^(\d{1,2})\s*(?:TH|THN|TAHUN|T)?\b[.,\s-]*(?:(\d{1,2})\s*(?:BL|BLN|BULAN|B)?\b)?\.?$/i.exec(
    text,
  )
  if (!match || Number(match[1]) > 60 || Number(match[2] ?? 0) > 11) {
    row.problems.error('SERVICE_INVALID', 'service', { value: text })
    return {}
  }
  return {
    serviceYears: Number(match[1]),
    serviceMonths: match[2] === undefined ? undefined : Number(match[2]),
  }
}

function whole(
  row: SheetRow,
  field: string,
  minimum: number,
  maximum: number,
  code: string,
): number | undefined {
  const hundredths = row.number(field, { minimum: minimum * 100, maximum: maximum * 100, range: code })
  if (hundredths === undefined) return undefined
  if (hundredths % 100 !== 0) row.problems.error(code, field, { value: row.text(field) })
  return Math.round(hundredths / 100)
}
