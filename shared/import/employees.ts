import type { ProblemCode } from './preview.ts'
import { parseEducation } from '../people/education.ts'
import { parseStatus } from '../people/employee-status.ts'
import { type EmployeeType, employeeTypes } from '../people/employee-type.ts'
import { looksPppkNip, nipMismatches } from '../people/nip.ts'
import { gradeOfRankName, looksPppkGrade, parseGrade } from '../people/grade.ts'
import {
  type PersonDraft,
  type PersonField,
  personFieldNames,
  personFields,
} from '../people/person-fields.ts'
import { splitName } from '../people/person-name.ts'
import { parseSex } from '../people/sex.ts'
import { compact } from './compact.ts'
import { employeeTypeOf } from './employee-type-cell.ts'
import { type Identity, identityOf, readNip } from './identity.ts'
import { nameCase } from './letter-case.ts'
import { type PostDraft, readPost } from './posts.ts'
import { remembered } from './remembered.ts'
import type { SheetRow } from './sheet-row.ts'
import { parseDate } from './values.ts'

/** A person as a sheet describes him; absent = the sheet says nothing. */
export interface ImportedEmployee extends PostDraft, Partial<PersonDraft> {
  readonly name: string
  readonly employeeType: EmployeeType
  readonly grade?: string
  readonly gradeDate?: string
  readonly superiorNip?: string
  readonly superiorName?: string
  /** Fields that the sheet lacks: sex and birth date from the NIP, the type and the kind of post by rule. */
  readonly assumed: readonly string[]
}

export interface EmployeeContext {
  readonly today: string
  /** The section row above, which names the unit. */
  readonly section?: string | undefined
  /** The heading above that parts people by their kind (`B. CPNS`). */
  readonly group?: EmployeeType | undefined
}

const sexOf = remembered(parseSex)
const isPppkGradeText = remembered(looksPppkGrade)
const gradeReaders = Object.fromEntries(
  employeeTypes.map((type) => [type, remembered((text: string) => parseGrade(text, type))]),
) as Record<EmployeeType, (text: string) => ReturnType<typeof parseGrade>>

/** Turns a row into a person; undefined when any mapped cell is wrong (domain.md §12.1.11), with the problems on the row. */
export function readEmployee(
  row: SheetRow,
  { today, section, group }: EmployeeContext,
): ImportedEmployee | undefined {
  const identity = identityOf(row)
  const assumed: string[] = []
  const type = readType(row, identity, group, assumed)
  const isOutsider = type === 'nonAsn' && identity.nipText === ''
  const nip = isOutsider ? undefined : readNip(row, identity, type, today)
  const names = readNames(row, identity)
  const birth = readBirth(row, identity, today)
  const sexText = row.text('sex')
  const sex = sexOf(sexText)
  if (sexText !== '' && sex === undefined) row.problems.error('SEX_UNKNOWN', 'sex', { value: sexText })
  const cpnsDate = row.date('cpnsDate', { today })
  if (nip) {
    for (const field of nipMismatches(nip, { birthDate: birth.date, sex, cpnsDate }))
      row.problems.warning('NIP_MISMATCH', field)
    if (birth.date === undefined) assumed.push('birthDate')
    if (sex === undefined) assumed.push('sex')
  }
  const grade = readGrade(row, type)
  const post = readPost(row, { today, section, assumed })
  const details = readDetails(row, today)
  if (row.problems.hasError) return undefined
  return compact({
    ...(nip && { nip: nip.nip }),
    ...names,
    employeeType: type,
    sex: sex ?? nip?.sex,
    birthPlace: birth.place,
    birthDate: birth.date ?? nip?.birthDate,
    cpnsDate,
    grade,
    gradeDate: row.date('gradeDate', { today }),
    ...post,
    ...details,
    assumed,
  })
}

/** Type by its own column, else PPPK by standing, grade or NIP, else by the heading above, else PNS (domain.md §12.1.7). */
function readType(
  row: SheetRow,
  identity: Identity,
  group: EmployeeType | undefined,
  assumed: string[],
): EmployeeType {
  const text = row.text('employeeType')
  const named = typeOfCell(text)
  const refinement = typeOfCell(row.text('cpnsStatus'))
  if (named !== undefined) return named === 'pns' && refinement === 'cpns' ? refinement : named
  if (text !== '') row.problems.error('TYPE_UNKNOWN', 'employeeType', { value: text })
  if (refinement !== undefined) return refinement
  assumed.push('employeeType')
  const standing = employeeTypeOf(row.text('status'))
  if (standing !== undefined) return standing
  const isPppk = isPppkGradeText(gradeText(row)) || looksPppkNip(identity.nipText.replace(/\D/g, ''))
  if (isPppk) return group === 'pppkPartTime' ? group : 'pppk'
  return group === 'cpns' || group === 'nonAsn' ? group : 'pns'
}

function typeOfCell(text: string): EmployeeType | undefined {
  return employeeTypeOf(text) ?? ({ P: 'pns', C: 'cpns' } as const)[text.toUpperCase()]
}

/** The grade's cell, with the letter that stands in a column of its own behind it. */
function gradeText(row: SheetRow): string {
  const text = row.text('grade')
  const room = row.text('gradeRoom')
  return /^[IVX\d]+$/i.test(text) && /^[a-e]$/i.test(room) ? `${text}/${room}` : text
}

function readNames(
  row: SheetRow,
  { nameText }: Identity,
): Pick<ImportedEmployee, 'name' | 'frontTitle' | 'backTitle'> {
  const { name, ...titles } = splitName(nameText)
  if (name === '' && !row.problems.hasError)
    row.problems.error('NAME_MISSING', row.has('nameBirth') ? 'nameBirth' : 'name')
  if (name.length > 200) row.problems.error('TEXT_TOO_LONG', 'name', { maximum: 200 })
  const frontTitle = row.optional('frontTitle', 60) ?? titles.frontTitle
  const backTitle = row.optional('backTitle', 120) ?? titles.backTitle
  return compact({ name: nameCase(name), frontTitle, backTitle })
}

function readBirth(row: SheetRow, { birthText }: Identity, today: string): { place?: string; date?: string } {
  const joined = row.text('birth') || birthText
  const field = row.has('birth') ? 'birth' : 'nameBirth'
  const comma = joined.lastIndexOf(',')
  const placeOnly = joined !== '' && !/\d/.test(joined)
  const dateText = placeOnly ? '' : joined.slice(comma + 1).trim()
  const place =
    row.optional('birthPlace', 100) ?? (comma > 0 ? joined.slice(0, comma) : placeOnly ? joined : '').trim()
  const isBirth = true
  const date =
    row.date('birthDate', { today, isBirth }) ??
    (dateText === ''
      ? undefined
      : row.problems.take(parseDate({ value: dateText, bits: 0 }, { today, isBirth }), field, joined))
  if (date !== undefined && date > today)
    row.problems.error('DATE_FUTURE', row.has('birthDate') ? 'birthDate' : field, { value: date })
  return { ...(place !== '' && { place: nameCase(place) }), ...(date !== undefined && { date }) }
}

function readGrade(row: SheetRow, type: EmployeeType): string | undefined {
  const text = gradeText(row)
  const rank = row.text('rankName')
  const field = text === '' ? 'rankName' : 'grade'
  const source = text === '' ? rank : text
  if (source === '') return undefined
  const parsed = gradeReaders[type](source)
  if (!parsed.ok) {
    // Offices write a rank beside PPPK or non-ASN people as a dash or a word; only a grade column must be a grade.
    row.problems.error('GRADE_INVALID', field, { value: source })
    return undefined
  }
  const named = text === '' ? undefined : gradeOfRankName(rank)
  if (named !== undefined && named !== parsed.grade)
    row.problems.warning('RANK_CONFLICT', 'rankName', { value: rank, grade: parsed.grade })
  return parsed.grade
}

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
  const plain = readPlainFields(row, today)
  if (typeof row.cell('nik').value === 'number' && (plain.nik?.length ?? 0) > 15)
    problems.error('NIK_NUMBER', 'nik')
  return compact({
    ...plain,
    ...readService(row),
    status,
    educationLevel,
    superiorNip: row.text('superiorNip').replace(/\D/g, '') || undefined,
    superiorName: row.optional('superiorName', 200),
  })
}

/** The fields whose cell says one thing and nothing else. */
function readPlainFields(row: SheetRow, today: string): Partial<PersonDraft> {
  const told: Partial<Record<PersonField, unknown>> = {}
  for (const name of personFieldNames) {
    const { read } = personFields[name].import
    if (read.as === 'text') told[name] = row.optional(name, read.longest)
    else if (read.as === 'date') told[name] = row.date(name, { today })
    else if (read.as === 'whole') told[name] = whole(row, name, read.minimum, read.maximum, read.problem)
  }
  return told as Partial<PersonDraft>
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
  code: ProblemCode,
): number | undefined {
  const hundredths = row.number(field, { minimum: minimum * 100, maximum: maximum * 100, range: code })
  if (hundredths === undefined) return undefined
  if (hundredths % 100 !== 0) row.problems.error(code, field, { value: row.text(field) })
  return Math.round(hundredths / 100)
}
