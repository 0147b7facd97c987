import {
  educationWords,
  positionKindWords,
  sexWords,
  statusWords,
  typeWords,
  type FilledRow,
} from '#shared/import/template-columns.ts'
import type { QueryContext } from '../../api/context.ts'
import type { Row } from '../../db/schema.ts'
import { prepare, tuples, type Db } from '../../db/sql.ts'
import { printedName } from '../../people/employees.ts'
import { inOfficeOrder } from '../../people/office-order.ts'
import { assignmentOn, gradePeriodOn, listPeople } from '../../people/people.ts'
import { unitTree } from '../../people/unit-tree.ts'

type Facts = Row<'employee'> &
  Pick<Row<'assignment'>, 'position_kind' | 'position_name' | 'echelon' | 'acting'> & {
    position_date: string | null
    unit_id: string | null
    grade: string | null
    grade_date: string | null
  }

const factsSql = `SELECT e.*, a.position_kind, a.position_name, a.echelon, a.acting, a.valid_from AS position_date, a.unit_id,
    g.grade, g.valid_from AS grade_date
  FROM employee e LEFT JOIN assignment a ON a.id = ${assignmentOn} LEFT JOIN grade_period g ON g.id = ${gradePeriodOn}`

/** Everybody in sight, in service or not, with what a list may show; what is personal stays out of it (domain.md §2.1). */
export function filledEmployees({ db, session, today: on }: QueryContext): FilledRow[] {
  const facts = new Map((prepare(db, factsSql).all({ on }) as Facts[]).map((row) => [row.id, row]))
  const placeOf = placesOf(db)
  const superiors = enteredSuperiors(db)
  return inOfficeOrder(db, listPeople(db, { on, scope: session.scope, who: 'all' })).flatMap(({ id }) => {
    const row = facts.get(id)
    if (row === undefined) return []
    return [{ ...personCells(row), ...postCells(row, placeOf), 'NIP ATASAN': superiors.get(id) }]
  })
}

const said = <Value>(value: Value | null): Value | undefined => value ?? undefined
const day = (value: string | null) => (value === null ? undefined : { day: value })
const word = <Code extends string>(words: Readonly<Record<Code, string>>, code: Code | null) =>
  code === null ? undefined : words[code]

function personCells(row: Facts): FilledRow {
  return {
    NIP: said(row.nip),
    'NAMA DAN GELAR': printedName(row),
    'TEMPAT LAHIR': said(row.birth_place),
    'TANGGAL LAHIR': day(row.birth_date),
    'JENIS KELAMIN': word(sexWords, row.sex),
    'JENIS PEGAWAI': typeWords[row.employee_type],
    'KEDUDUKAN HUKUM': statusWords[row.status],
    'TMT KEDUDUKAN HUKUM': day(row.status_date),
    'TMT CPNS': day(row.cpns_date),
    'TMT PNS': day(row.pns_date),
    'TMT PPPK': day(row.contract_start),
    'AKHIR KONTRAK': day(row.contract_end),
    GOLONGAN: said(row.grade),
    'TMT GOLONGAN': day(row.grade_date),
    'MK TAHUN': said(row.service_years),
    'MK BULAN': said(row.service_months),
    'TMT KGB': day(row.last_increment_date),
    PENDIDIKAN: word(educationWords, row.education_level),
    JURUSAN: said(row.major),
    'NAMA SEKOLAH': said(row.school),
    'TAHUN LULUS': said(row.graduation_year),
  }
}

type Place = Readonly<Record<'UNIT KERJA' | 'UNOR INDUK', string | undefined>>

function postCells(row: Facts, placeOf: (unitId: string) => Place): FilledRow {
  if (row.unit_id === null) return {}
  return {
    'JENIS JABATAN': word(positionKindWords, row.position_kind),
    JABATAN: titleOf(row),
    ESELON: said(row.echelon),
    'TMT JABATAN': day(row.position_date),
    ...placeOf(row.unit_id),
  }
}

/** An acting official's title begins with the word for it, as the importer wants to read it. */
function titleOf({ position_name: name, acting }: Facts): string | undefined {
  if (name === null || acting === null || /^pl[th]\b/i.test(name)) return said(name)
  return `${acting === 'plt' ? 'Plt.' : 'Plh.'} ${name}`
}

/** A unit's name; with the unit that it lies in where another bears the same name. */
function placesOf(db: Db): (unitId: string) => Place {
  const units = new Map(unitTree(db).map((unit) => [unit.id, unit]))
  const bearers = Map.groupBy(units.values(), ({ name }) => name)
  return (unitId) => {
    const { name, parent_id } = units.get(unitId)!
    const isShared = (bearers.get(name)?.length ?? 0) > 1
    return {
      'UNIT KERJA': name,
      'UNOR INDUK': isShared && parent_id !== null ? units.get(parent_id)?.name : undefined,
    }
  }
}

/** Who was entered as the superior; who only follows from the units is told by them. */
function enteredSuperiors(db: Db): ReadonlyMap<string, string> {
  return new Map(
    tuples<[string, string]>(
      db,
      `SELECT s.employee_id, e.nip FROM superior s JOIN employee e ON e.id = s.superior_id
        WHERE s.valid_to IS NULL AND e.nip IS NOT NULL ORDER BY s.valid_from`,
    ),
  )
}
