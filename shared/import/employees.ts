import type { ProblemCode } from './preview.ts'
import { parseEducation } from '../people/education.ts'
import { type EmployeeStatus, nearestStatusOf, parseStatus } from '../people/employee-status.ts'
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
import { parseSex, type Sex } from '../people/sex.ts'
import { compact } from './compact.ts'
import { employeeTypeOf } from './cell/employee-type-cell.ts'
import { type Identity, identityOf, readNip } from './identity.ts'
import { nameCase } from './cell/letter-case.ts'
import { type PostDraft, readPost } from './posts.ts'
import { remembered } from './remembered.ts'
import type { SheetRow } from './sheet-row.ts'
import { parseDate } from './cell/values.ts'

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

interface EmployeeContext {
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

/** Turns a row into a person; undefined when it is not clear who is meant or of which kind, with the problems on the row. */
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
  const sex = readSex(row)
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
  const gradeDate = row.date('gradeDate', { today })
  const { positionDate } = post
  const { pnsDate, contractStart, lastIncrementDate } = details
  const served = { cpnsDate, pnsDate, gradeDate, positionDate, contractStart, lastIncrementDate }
  noteEarlyDates(row, birth.date ?? nip?.birthDate, served)
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
    gradeDate,
    ...post,
    ...details,
    assumed,
  })
}

const serviceDates = [
  'cpnsDate',
  'pnsDate',
  'gradeDate',
  'positionDate',
  'contractStart',
  'lastIncrementDate',
] as const
type DatesOfService = { readonly [Field in (typeof serviceDates)[number]]?: string | undefined }
const youngest = 15

/** A day of service before the person can have served (01-01-1970 is what programs write for none). */
function noteEarlyDates(row: SheetRow, birthDate: string | undefined, told: DatesOfService): void {
  if (birthDate === undefined) return
  const earliest = `${Number(birthDate.slice(0, 4)) + youngest}${birthDate.slice(4)}`
  for (const field of serviceDates) {
    const date = told[field]
    if (date !== undefined && date < earliest) row.problems.warning('DATE_TOO_EARLY', field, { value: date })
  }
}

const tick = /^(?:[vxyl1√✓✔☑✗✘●•*]|ya|ada|lk?|pr?)\.?$/i

/** By its own column, or by a tick below L or P. */
function readSex(row: SheetRow): Sex | undefined {
  const text = row.text('sex')
  if (text !== '') {
    const sex = sexOf(text)
    if (sex === undefined) row.problems.badCell('SEX_UNKNOWN', 'sex', { value: text })
    return sex
  }
  if (!row.has('sexMale') || !row.has('sexFemale')) return undefined
  const male = row.text('sexMale')
  const female = row.text('sexFemale')
  if (male === '' && female === '') return undefined
  const isMale = tick.test(male)
  if (isMale !== tick.test(female) && (isMale ? female : male) === '') return isMale ? 'male' : 'female'
  row.problems.badCell('SEX_UNKNOWN', male === '' ? 'sexFemale' : 'sexMale', {
    value: `${male} ${female}`.trim(),
  })
  return undefined
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
  const isFuture = date !== undefined && date > today
  if (isFuture)
    row.problems.badCell('DATE_FUTURE', row.has('birthDate') ? 'birthDate' : field, { value: date })
  return {
    ...(place !== '' && { place: nameCase(place) }),
    ...(date !== undefined && !isFuture && { date }),
  }
}

function readGrade(row: SheetRow, type: EmployeeType): string | undefined {
  const text = gradeText(row)
  const rank = row.text('rankName')
  const field = text === '' ? 'rankName' : 'grade'
  const source = text === '' ? rank : text
  if (source === '') return undefined
  const parsed = gradeReaders[type](source)
  if (!parsed.ok) {
    const likely = likelyGrade(source, type)
    if (likely === undefined) row.problems.badCell('GRADE_INVALID', field, { value: source })
    else row.problems.badCell('GRADE_LOOKALIKE', field, { value: source, likely })
    return undefined
  }
  const named = text === '' ? undefined : gradeOfRankName(rank)
  if (named !== undefined && named !== parsed.grade)
    row.problems.warning('RANK_CONFLICT', 'rankName', { value: rank, grade: parsed.grade })
  return parsed.grade
}

/** The grade that the text would be with I in the place of a small L, a 1 or a stroke (`Ill/d`). */
function likelyGrade(text: string, type: EmployeeType): string | undefined {
  const roman = /(?<![\p{L}\d])[Il1|]*[VX]?[Il1|]*(?=[\s/.\\-]*[a-e]?\W*$)/iu
  const parsed = gradeReaders[type](text.replace(roman, (letters) => letters.replace(/[l1|]/gi, 'I')))
  return parsed.ok ? parsed.grade : undefined
}

const educationOf = remembered(parseEducation)
const statusOf = remembered(parseStatus)

/** Everything about the person beside name, birth, type, grade and post. */
function readDetails(row: SheetRow, today: string): Partial<ImportedEmployee> {
  const { problems } = row
  const statusText = row.text('status')
  const status = readStatus(row, statusText)
  const educationText = row.text('educationLevel')
  const educationLevel = educationText === '' ? undefined : educationOf(educationText)
  if (educationText !== '' && educationLevel === undefined)
    problems.badCell('EDUCATION_UNKNOWN', 'educationLevel', { value: educationText })
  const plain = readPlainFields(row, today)
  const isNikCut = typeof row.cell('nik').value === 'number' && (plain.nik?.length ?? 0) > 15
  if (isNikCut) problems.badCell('NIK_NUMBER', 'nik')
  const isEmail = plain.email === undefined || plain.email.includes('@')
  if (!isEmail) problems.badCell('EMAIL_INVALID', 'email', { value: plain.email ?? '' })
  return compact({
    ...plain,
    ...(isNikCut && { nik: undefined }),
    ...(!isEmail && { email: undefined }),
    ...readService(row),
    status,
    educationLevel,
    superiorNip: row.text('superiorNip').replace(/\D/g, '') || undefined,
    superiorName: row.optional('superiorName', 200),
  })
}

function readStatus(row: SheetRow, text: string): EmployeeStatus | undefined {
  const status = statusOf(text)
  if (status !== undefined || text === '') return status
  const nearest = nearestStatusOf(text)
  if (nearest !== undefined) {
    row.problems.warning('STATUS_NEAREST', 'status', { value: text, status: `employeeStatus.${nearest}` })
    return nearest
  }
  if (employeeTypeOf(text) !== undefined) return 'active'
  row.problems.badCell('STATUS_UNKNOWN', 'status', { value: text })
  return undefined
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
function readService(row: SheetRow): Service {
  const years = whole(row, 'serviceYears', 0, 60, 'NUMBER_RANGE')
  const months = whole(row, 'serviceMonths', 0, 11, 'NUMBER_RANGE')
  const text = row.text('service')
  if (text === '') return { serviceYears: years, serviceMonths: months }
  const service = serviceOf(text)
  if (service === undefined) row.problems.badCell('SERVICE_INVALID', 'service', { value: text })
  return service ?? {}
}

interface Service {
  readonly serviceYears?: number | undefined
  readonly serviceMonths?: number | undefined
}

/** `14 th 6 bln`, `14/06`, `14-06`, `14th6bln`, `6 bulan`. */
function serviceOf(text: string): Service | undefined {
  const alone = /^(\d{1,2})\s*(?:BULAN|BLN|BL|MONTHS?)\.?$/i.exec(text)
  const [, years = alone === null ? undefined : '0', months = alone?.[1]] =
    (alone === null ? serviceWords.exec(text) : null) ?? []
  if (years === undefined || Number(years) > 60 || Number(months ?? 0) > 11) return undefined
  return { serviceYears: Number(years), serviceMonths: months === undefined ? undefined : Number(months) }
}

const serviceWords =
  /^(?:(\d{1,2})\s*(?:TAHUN|THN|TH|T|YEARS?|Y)?\.?)?[.,/\s-]*(?:(\d{1,2})\s*(?:BULAN|BLN|BL|B|MONTHS?|M)?\.?)?$/i

function whole(
  row: SheetRow,
  field: string,
  minimum: number,
  maximum: number,
  code: ProblemCode,
): number | undefined {
  const hundredths = row.number(field, { minimum: minimum * 100, maximum: maximum * 100, range: code })
  if (hundredths === undefined) return undefined
  if (hundredths % 100 === 0) return hundredths / 100
  row.problems.badCell(code, field, { value: row.text(field) })
  return undefined
}
