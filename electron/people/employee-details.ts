import type { Employee, Superior } from '#shared/people/employee.ts'
import type { PositionKind } from '#shared/people/position.ts'
import { checkNip } from '#shared/people/check-employee.ts'
import type { RowScope } from '../api/session.ts'
import { listPosts, type StoredPost, listGrades } from './assignments.ts'
import { employeeRowOf } from './employee-list.ts'
import { findEmployeeRow, personDraftOf } from './employees.ts'
import { findOfficial } from './officials.ts'
import { findPerson, listPeople, type Person } from './people.ts'
import { readSettings } from '../office/settings.ts'
import { prepare, type Db } from '../db/sql.ts'
import { listSuperiorRows } from './set-superiors.ts'
import { type SuperiorOn, superiorsOn } from './superiors.ts'

/** Everything about one person on one page, as of the day. Throws `not_found` also outside the session's rows. */
export function readEmployee(db: Db, id: string, on: string, scope: RowScope): Employee {
  const person = findPerson(db, id, on, scope)
  const row = findEmployeeRow(db, id)
  const draft = personDraftOf(row)
  const posts = listPosts(db, id)
  const grades = listGrades(db, id)
  const superiors = superiorsOn(db, on)
  const superior = superiorOf(db, superiors.get(id), on)
  const above = superior && !superior.official ? superiorOf(db, superiors.get(superior.id), on) : undefined
  const strictPppk = readSettings(db, on).pppkCheckDigits1314
  return {
    ...draft,
    ...postFields(person, posts),
    ...(person.grade && { grade: person.grade, ...gradeDateOf(grades, person.grade) }),
    id,
    rowVersion: row.row_version,
    fullName: person.fullName,
    unit: person.unit,
    group: person.group,
    ...(superior && { superior }),
    ...(above && { superiorOfSuperior: above }),
    superiors: enteredSuperiors(db, id, on),
    assignments: posts.map((post) => assignmentRow(db, post)),
    grades,
    subordinates: subordinatesOf(db, id, { superiors, on, scope }),
    deletable: !hasRecords(db, id),
    warnings: draft.nip === undefined ? [] : checkNip(draft, { today: on, strictPppk }).warnings,
  }
}

/** The post that stands for the person on the day, as fields of the form. */
function postFields(person: Person, posts: readonly StoredPost[]) {
  const post = posts.find(({ id }) => id === person.assignmentId)
  return {
    unitId: person.unitId,
    leadsUnit: person.leadsUnit,
    ...(post && {
      positionKind: post.positionKind,
      ...(post.positionName !== undefined && { positionName: post.positionName }),
      ...(post.positionLevel !== undefined && { positionLevel: post.positionLevel }),
      ...(post.echelon !== undefined && { echelon: post.echelon }),
      ...(post.from !== undefined && { positionDate: post.from }),
      ...(post.acting !== undefined && { acting: post.acting }),
    }),
  }
}

function gradeDateOf(grades: Employee['grades'], grade: string): { gradeDate?: string } {
  const from = grades.find((row) => row.grade === grade)?.from
  return from === undefined ? {} : { gradeDate: from }
}

function assignmentRow(db: Db, post: StoredPost): Employee['assignments'][number] {
  const { unit } = prepare(db, 'SELECT name AS unit FROM unit WHERE id = ?').get(post.unitId) as {
    unit: string
  }
  return {
    id: post.id,
    rowVersion: post.rowVersion,
    unitId: post.unitId,
    unit,
    positionKind: post.positionKind as PositionKind,
    ...(post.positionName !== undefined && { positionName: post.positionName }),
    ...(post.positionLevel !== undefined && { positionLevel: post.positionLevel }),
    ...(post.echelon !== undefined && { echelon: post.echelon }),
    leadsUnit: post.leadsUnit,
    ...(post.acting !== undefined && { acting: post.acting }),
    ...(post.from !== undefined && { from: post.from }),
    ...(post.to !== undefined && { to: post.to }),
  }
}

function superiorOf(db: Db, known: SuperiorOn | undefined, on: string): Superior | undefined {
  if (!known) return undefined
  const { superiorId, officialId, acting, proposed } = known
  const who = describeSuperior(db, superiorId, officialId, on)
  return who && { ...who, proposed, ...(acting && { acting }) }
}

/** The name is shown also outside the session's rows: everybody may know who rates him. */
function describeSuperior(
  db: Db,
  superiorId: string | null | undefined,
  officialId: string | null | undefined,
  on: string,
): Omit<Superior, 'proposed'> | undefined {
  if (superiorId) {
    const { fullName, nip, positionName } = findPerson(db, superiorId, on, { kind: 'all' })
    return {
      id: superiorId,
      official: false,
      name: fullName,
      ...(nip && { nip }),
      ...(positionName && { position: positionName }),
    }
  }
  if (!officialId) return undefined
  const { name, nip, position } = findOfficial(db, officialId)
  return { id: officialId, official: true, name, ...(nip && { nip }), position }
}

function enteredSuperiors(db: Db, id: string, on: string): Superior[] {
  return listSuperiorRows(db, id).flatMap((row) => {
    const who = describeSuperior(db, row.superior_id, row.official_id, on)
    if (!who) return []
    return [
      {
        ...who,
        proposed: false,
        ...(row.acting && { acting: row.acting }),
        ...(row.valid_from && { from: row.valid_from }),
        ...(row.valid_to && { to: row.valid_to }),
      },
    ]
  })
}

function subordinatesOf(
  db: Db,
  id: string,
  {
    superiors,
    on,
    scope,
  }: {
    readonly superiors: ReadonlyMap<string, SuperiorOn>
    readonly on: string
    readonly scope: RowScope
  },
): Employee['subordinates'] {
  const rated: string[] = []
  for (const [employeeId, superior] of superiors) if (superior.superiorId === id) rated.push(employeeId)
  if (rated.length === 0) return []
  return listPeople(db, { on, scope, employeeIds: rated })
    .map(employeeRowOf)
    .toSorted(
      (a, b) => Number(b.leadsUnit) - Number(a.leadsUnit) || a.fullName.localeCompare(b.fullName, 'id'),
    )
}

/** Plans and evaluations, the person's own or given to others: with them a dated status ends the service instead. */
export function hasRecords(db: Db, id: string): boolean {
  const row = prepare(
    db,
    `SELECT EXISTS (SELECT 1 FROM plan WHERE @id IN (employee_id, appraiser_id, appraiser_superior_id, approved_by))
         OR EXISTS (SELECT 1 FROM evaluation WHERE @id IN (employee_id, appraiser_id))
         OR EXISTS (SELECT 1 FROM feedback WHERE @id IN (employee_id, giver_id))
         OR EXISTS (SELECT 1 FROM stand_in WHERE @id IN (rater_id, instead_of))
         OR EXISTS (SELECT 1 FROM norming_rater WHERE employee_id = @id)
         OR EXISTS (SELECT 1 FROM sanction WHERE employee_id = @id)
         OR EXISTS (SELECT 1 FROM potential WHERE employee_id = @id)
         OR EXISTS (SELECT 1 FROM award_judge WHERE employee_id = @id)
         OR EXISTS (SELECT 1 FROM training WHERE employee_id = @id)
         OR EXISTS (SELECT 1 FROM guidance WHERE @id IN (employee_id, leader_id, writer_id))
         OR EXISTS (SELECT 1 FROM counselling WHERE counsellor_id = @id)
         OR EXISTS (SELECT 1 FROM counselling_record WHERE writer_id = @id) AS held`,
  ).get({ id }) as { held: number }
  return row.held === 1
}
