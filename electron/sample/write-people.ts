import type { EducationLevel } from '#shared/people/education.ts'
import type { EmployeeType } from '#shared/people/employee-type.ts'
import { splitName } from '#shared/people/person-name.ts'
import { type Echelon, type PositionKind, positionLevelOf } from '#shared/people/position.ts'
import { newId } from '../db/id.ts'
import { run, sql, type WritableDb } from '../db/sql.ts'
import { insertEmployee } from '../people/employees.ts'
import { rootUnitId } from '../people/unit-tree.ts'
import { samplePeople, sampleUnits } from './sample-people.ts'

export interface SamplePerson {
  readonly id: string
  readonly nip: string
  /** Position in the list: what the fixed rules vary by. */
  readonly number: number
  readonly unit: keyof typeof sampleUnits | 'kec'
  readonly leads: boolean
  readonly group: 'head' | 'functional' | 'staff'
  /** Chosen ratings as keys, result then behaviour. */
  readonly ratings: Readonly<Record<number, string>>
}

export function writeLetterhead(db: WritableDb): void {
  run(
    db,
    sql.updateTable('office').set({
      province: 'Kalimantan Tengah',
      address: 'Jalan Contoh Nomor 1, Mungku Baru',
      postal_code: '73221',
      phone: '(0536) 000000',
      email: 'kecamatan@contoh.example.id',
    }),
  )
}

/** Units, people with their posts and grades, and who rates the camat. */
export function writePeople(db: WritableDb): SamplePerson[] {
  const root = rootUnitId(db)
  const units = new Map<string, string>([['kec', root]])
  for (const [sort, [code, { name, kind }]] of Object.entries(sampleUnits).entries()) {
    units.set(code, newId())
    run(
      db,
      sql
        .insertInto('unit')
        .values({ id: units.get(code) ?? root, name, kind, parent_id: root, sort: sort + 1 }),
    )
  }
  const people = samplePeople
    .trim()
    .split('\n')
    .map((line, number) => writePerson(db, line.split('|'), number, units))
  writeSekda(db, people[0]?.id ?? '')
  return people
}

function writePerson(
  db: WritableDb,
  cells: readonly string[],
  number: number,
  units: ReadonlyMap<string, string>,
): SamplePerson {
  const [grade = '', gradeDate] = cells.slice(5)
  const [position = '', kind, positionDate, unit = 'kec'] = cells.slice(7)
  const [before = '', now = ''] = cells.slice(14)
  const employee = employeeOf(cells)
  const id = insertEmployee(db, employee)
  const leads = kind === 'structural' && !position.startsWith('Kepala Sub')
  run(
    db,
    sql.insertInto('assignment').values({
      id: newId(),
      employee_id: id,
      unit_id: units.get(unit) ?? '',
      position_name: position,
      position_kind: kind as PositionKind,
      position_level: positionLevelOf(position) ?? null,
      echelon: echelonOf(position),
      leads_unit: leads ? 1 : 0,
      acting: null,
      valid_from: positionDate ?? null,
      valid_to: null,
    }),
  )
  run(
    db,
    sql
      .insertInto('grade_period')
      .values({ id: newId(), employee_id: id, grade, valid_from: gradeDate ?? null }),
  )
  const group = groupOf(kind)
  return {
    id,
    nip: employee.nip,
    number,
    unit: unit as SamplePerson['unit'],
    leads,
    group,
    ratings: { 2025: before, 2026: now },
  }
}

function groupOf(kind: string | undefined): SamplePerson['group'] {
  if (kind === 'structural') return 'head'
  return kind === 'functional' ? 'functional' : 'staff'
}

function employeeOf(cells: readonly string[]) {
  const [nip = '', printed = '', sex, birthPlace, type] = cells
  const [education, graduation, start] = cells.slice(11)
  return {
    nip,
    ...splitName(printed),
    employeeType: type as EmployeeType,
    status: 'active',
    sex: sex === 'L' ? 'male' : 'female',
    birthPlace,
    birthDate: `${nip.slice(0, 4)}-${nip.slice(4, 6)}-${nip.slice(6, 8)}`,
    ...(type === 'pppk' ? { contractStart: start } : { cpnsDate: start }),
    educationLevel: education as EducationLevel,
    graduationYear: Number(graduation),
  } as const
}

/** The camat is rated outside the office: his evaluation is entered as received. */
function writeSekda(db: WritableDb, camat: string): void {
  const official = newId()
  run(
    db,
    sql.insertInto('official').values({
      id: official,
      name: 'Dra. Contoh Sekretaris, M.Si.',
      nip: null,
      grade: 'IV/d',
      position: 'Sekretaris Daerah',
      office: 'Pemerintah Kota Palangka Raya',
    }),
  )
  run(
    db,
    sql.insertInto('superior').values({
      id: newId(),
      employee_id: camat,
      superior_id: null,
      official_id: official,
      acting: null,
      valid_from: null,
      valid_to: null,
    }),
  )
}

function echelonOf(position: string): Echelon | null {
  if (position.startsWith('Camat')) return 'III.a'
  if (position.startsWith('Sekretaris')) return 'III.b'
  if (position.startsWith('Kepala Seksi')) return 'IV.a'
  return position.startsWith('Kepala Sub') ? 'IV.b' : null
}
