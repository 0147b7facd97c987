import { createOffice } from '#electron/host/office-file.ts'
import { newId } from '#electron/db/id.ts'
import { openFile } from '#electron/db/open.ts'
import { refreshSearch } from '#electron/db/search-index.ts'
import { rescoreYear } from '#electron/appraisal/score.ts'
import { benchYear, peoplePerUnit, personOf } from './person-of.ts'
import { seal } from './seal.ts'
import { addYear, type Sqlite } from './year-of.ts'

/** An office file with people and whole rated years, written by plain statements: what the benches read, not what they measure. */
export function makeOffice(file: string, size: number, perUnit = peoplePerUnit): void {
  createOffice(file, { name: 'Kabupaten Ukur', year: benchYear, rhythm: 'quarterly' })
  const opened = openFile(file)
  const { sqlite } = opened.write
  sqlite.transaction(() => {
    addPeople(sqlite, size, perUnit)
    refreshSearch(opened.write)
    addYear(sqlite)
    rescoreYear(opened.write, benchYear)
    seal(opened.write)
  })()
  opened.close()
}

function addPeople(sqlite: Sqlite, size: number, perUnit: number): void {
  const root = sqlite.prepare('SELECT id FROM unit').pluck().get() as string
  const unit = sqlite.prepare(
    "INSERT INTO unit (id, name, kind, parent_id, sort) VALUES (?, ?, 'section', ?, ?)",
  )
  const employee = sqlite.prepare(
    "INSERT INTO employee (id, nip, name, employee_type, sex, birth_date, cpns_date) VALUES (?, ?, ?, 'pns', ?, ?, ?)",
  )
  const assignment = sqlite.prepare(
    'INSERT INTO assignment (id, employee_id, unit_id, position_kind, position_name, leads_unit, valid_from) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const grade = sqlite.prepare(
    'INSERT INTO grade_period (id, employee_id, grade, valid_from) VALUES (?, ?, ?, ?)',
  )
  let unitId = root
  for (let index = 0; index < size; index++) {
    const person = personOf(index)
    const leads = index % perUnit === 0
    if (leads) unit.run((unitId = newId()), person.unit, root, index)
    const id = newId()
    employee.run(
      id,
      person.nip,
      person.name,
      person.sex === 'L' ? 'male' : 'female',
      person.birthDate,
      person.cpnsDate,
    )
    const post = leads ? ['structural', `Kepala ${person.unit}`, 1] : ['pelaksana', person.position, 0]
    assignment.run(newId(), id, unitId, ...post, person.gradeDate)
    grade.run(newId(), id, person.grade, person.gradeDate)
  }
}
