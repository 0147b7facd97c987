import type { ProblemCode } from './preview.ts'
import { type EducationLevel, parseEducation } from '../people/education.ts'
import { type EmployeeStatus, nearestStatusOf, parseStatus } from '../people/employee-status.ts'
import { type EmployeeType, employeeTypes } from '../people/employee-type.ts'
import { looksPppkNip, type Nip, nipMismatches } from '../people/nip.ts'
import { gradeOfRankName, looksPppkGrade, parseGrade } from '../people/grade.ts'
import {
  type PersonDraft,
  type PersonField,
  personFieldNames,
  personFields,
} from '../people/person-fields.ts'
import { splitName } from '../people/person-name.ts'
import { parseSex, type Sex } from '../people/sex.ts'
import { present } from '../api/present.ts'
import { employeeTypeOf } from './cell/employee-type-cell.ts'
import { type Identity, readNip } from './identity.ts'
import { nameCase } from './cell/letter-case.ts'
import { type PostDraft, readPost } from './posts.ts'
import { remembered } from './remembered.ts'
import type { Section } from './row/sections.ts'
import type { SheetRow } from './row/sheet-row.ts'
import { type DateOptions, parseDate } from './cell/values.ts'

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
  readonly identity: Identity
  readonly today: string
  /** The heading above, which names the unit. */
  readonly section?: Section | undefined
  /** The heading above that parts people by their kind (`B. CPNS`). */
  readonly group?: EmployeeType | undefined
}

const sexOf = remembered(parseSex)
const isPppkGradeText = remembered(looksPppkGrade)
const gradeReaders = Object.fromEntries(
  employeeTypes.map((type) => [type, remembered((text: string) => parseGrade(text, type))]),
) as Record<EmployeeType, (text: string) => ReturnType<typeof parseGrade>>

/** Turns a row into a person; undefined when it is not clear who is meant, with the problems on the row. */
export function readEmployee(row: SheetRow, context: EmployeeContext): ImportedEmployee | undefined {
  const { identity, today, group } = context
  const assumed: string[] = []
  const type = readType(row, identity, group, assumed)
  const isOutsider = type === 'nonAsn' && identity.nipText === ''
  const nip = isOutsider ? undefined : readNip(row, identity, type, today)
  const names = readNames(row, identity)
  const self = readSelf(row, identity, nip, today, assumed)
  const grade = readGrade(row, type)
  const post = readPost(row, { ...context, section: context.section, assumed })
  const details = readDetails(row, today)
  const gradeDate = row.date('gradeDate', { today })
  noteEarlyDates(row, self.birthDate, { ...self, ...details, ...post, gradeDate })
  if (row.problems.hasError) return undefined
  return present({
    nip: nip?.nip,
    ...names,
    employeeType: type,
    ...self,
    grade,
    gradeDate,
    ...post,
    ...details,
    assumed,
  })
}

/** What the NIP says too: held against it where the sheet tells it, taken from it where not. */
function readSelf(
  row: SheetRow,
  identity: Identity,
  nip: Nip | undefined,
  today: string,
  assumed: string[],
): Pick<ImportedEmployee, 'sex' | 'birthPlace' | 'birthDate' | 'cpnsDate'> {
  const birth = readBirth(row, identity, today)
  const told = { birthDate: birth.date, sex: readSex(row), cpnsDate: row.date('cpnsDate', { today }) }
  if (nip) {
    for (const field of nipMismatches(nip, told)) row.problems.warning('NIP_MISMATCH', field)
    for (const field of ['birthDate', 'sex'] as const) if (told[field] === undefined) assumed.push(field)
  }
  return present({
    ...told,
    sex: told.sex ?? nip?.sex,
    birthPlace: birth.place,
    birthDate: birth.date ?? nip?.birthDate,
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
  if (text !== '') row.problems.badCell('TYPE_UNKNOWN', 'employeeType', { value: text })
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
  return present({ name: nameCase(name), frontTitle, backTitle })
}

/** Without a NIP the birth date says who somebody is: one that cannot be read costs the row. */
function readBirth(row: SheetRow, identity: Identity, today: string): { place?: string; date?: string } {
  const joined = joinedBirth(row, identity)
  const field = row.has('birthDate') ? 'birthDate' : joined.field
  const options = { today, isBirth: true }
  const told = row.date('birthDate', options) ?? dateIn(row, joined, options)
  const isFuture = told !== undefined && told > today
  if (isFuture) row.problems.badCell('DATE_FUTURE', field, { value: told })
  const date = isFuture ? undefined : told
  const isUnread =
    date === undefined &&
    row.problems.list.some(({ column, code }) => column === field && code !== 'CHARACTERS_CLEANED')
  if (isUnread && identity.nipText === '') row.problems.error('BIRTH_IDENTIFIES', field)
  const place = row.optional('birthPlace', 100) ?? joined.place
  return present({ place: nameCase(place) || undefined, date })
}

interface JoinedBirth {
  readonly field: 'birth' | 'nameBirth'
  readonly text: string
  readonly place: string
  readonly dateText: string
}

/** Place and date in one cell (`Kuala Kurun, 12-05-1980`), or below the name. */
function joinedBirth(row: SheetRow, { birthText }: Identity): JoinedBirth {
  const text = row.text('birth') || birthText
  const field = row.has('birth') ? 'birth' : 'nameBirth'
  if (!/\d/.test(text)) return { field, text, place: text.trim(), dateText: '' }
  const comma = text.lastIndexOf(',')
  return {
    field,
    text,
    place: text.slice(0, Math.max(0, comma)).trim(),
    dateText: text.slice(comma + 1).trim(),
  }
}

function dateIn(
  row: SheetRow,
  { field, text, dateText }: JoinedBirth,
  options: DateOptions,
): string | undefined {
  if (dateText === '') return undefined
  const parsed = parseDate({ value: dateText, bits: 0 }, options)
  if (!parsed.ok) row.problems.warning(parsed.code, field, { value: text.slice(0, 80) })
  return parsed.ok ? row.problems.take(parsed, field, text) : undefined
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
  return present({
    status: readStatus(row, row.text('status')),
    educationLevel: readEducation(row),
    ...believable(row, readPlainFields(row, today)),
    ...readService(row),
    superiorNip: row.text('superiorNip').replace(/\D/g, '') || undefined,
    superiorName: row.optional('superiorName', 200),
  })
}

/** Without a NIK of which a number has kept fifteen digits only, and without an address that is none. */
function believable(
  row: SheetRow,
  { nik = '', email = '', ...others }: Partial<PersonDraft>,
): Partial<PersonDraft> {
  const isNikCut = typeof row.cell('nik').value === 'number' && nik.length > 15
  if (isNikCut) row.problems.badCell('NIK_NUMBER', 'nik')
  const isAddress = email === '' || email.includes('@')
  if (!isAddress) row.problems.badCell('EMAIL_INVALID', 'email', { value: email })
  return { ...others, ...(nik !== '' && !isNikCut && { nik }), ...(email !== '' && isAddress && { email }) }
}

function readEducation(row: SheetRow): EducationLevel | undefined {
  const text = row.text('educationLevel')
  const level = text === '' ? undefined : educationOf(text)
  if (text !== '' && level === undefined)
    row.problems.badCell('EDUCATION_UNKNOWN', 'educationLevel', { value: text })
  return level
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
    if (!row.has(name)) continue
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
