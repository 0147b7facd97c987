import { compareDated, type DatedRow } from '../people/dated-rows.ts'
import type { PersonRow } from '../people/people.ts'
import { prepare, type Db } from './sql.ts'

type Employee = [
  id: string,
  nip: string | null,
  name: string,
  front_title: string | null,
  back_title: string | null,
  employee_type: PersonRow['employee_type'],
  status: PersonRow['status'],
]
type Post = [
  employeeId: string,
  id: string,
  from: string | null,
  to: string | null,
  acting: string | null,
  position_kind: PersonRow['position_kind'],
  position_name: string | null,
  position_level: PersonRow['position_level'],
  leads_unit: number,
  unit_id: string,
]
type Grade = [employeeId: string, id: string, from: string | null, to: null, grade: string]

const posts = `SELECT employee_id, id, valid_from, valid_to, acting, position_kind, position_name, position_level,
  leads_unit, unit_id FROM assignment`
const grades = 'SELECT employee_id, id, valid_from, NULL, grade FROM grade_period'

/**
 * The same rows as the select of people.ts gives, from each table read once from end to end: three times faster than a
 * search for every person, when everybody is wanted.
 */
export function everybodyOn(db: Db, on: string, condition: string | undefined): PersonRow[] {
  const post = bestOn(tuples<Post>(db, posts), on, (row) => row[4] !== null)
  const grade = bestOn(tuples<Grade>(db, grades), on, () => false)
  const units = new Map(
    tuples<[string, string, string | null]>(db, 'SELECT id, name, parent_id FROM unit').map((unit) => [
      unit[0],
      unit,
    ]),
  )
  const root = [...units.values()].find(([, , parent]) => parent === null)
  const where = condition === undefined ? '' : ` WHERE ${condition}`
  const people = tuples<Employee>(
    db,
    `SELECT e.id, e.nip, e.name, e.front_title, e.back_title, e.employee_type, e.status FROM employee e${where}`,
    condition?.includes('@on') ? { on } : {},
  )
  const rows: PersonRow[] = []
  for (const [id, nip, name, front_title, back_title, employee_type, status] of people) {
    const held = post.get(id)
    const unit = held ? units.get(held[9]) : root
    if (!unit) continue
    rows.push({
      ...{ id, nip, name, front_title, back_title, employee_type, status },
      assignment_id: held?.[1] ?? null,
      position_kind: held?.[5] ?? null,
      position_name: held?.[6] ?? null,
      position_level: held?.[7] ?? null,
      leads_unit: held?.[8] ?? null,
      ...{ unit_id: unit[0], unit: unit[1], grade: grade.get(id)?.[4] ?? null },
    })
  }
  return rows
}

/** The row of each person that stands for the day; what counts as second comes after every first. */
function bestOn<Row extends Post | Grade>(
  rows: readonly Row[],
  on: string,
  isSecond: (row: Row) => boolean,
): Map<string, Row> {
  const dated = (row: Row): DatedRow => ({ id: row[1], from: row[2], to: row[3] })
  const best = new Map<string, Row>()
  for (const row of rows) {
    const known = best.get(row[0])
    if (
      !known ||
      (Number(isSecond(row)) - Number(isSecond(known)) || compareDated(dated(row), dated(known), on)) < 0
    )
      best.set(row[0], row)
  }
  return best
}

function tuples<Tuple>(db: Db, text: string, values: Record<string, string> = {}): Tuple[] {
  return prepare(db, `${text} /* rows as arrays */`).raw().all(values) as Tuple[]
}
