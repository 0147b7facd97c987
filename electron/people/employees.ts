import { AppError } from '#shared/api/errors.ts'
import { columnOf, type PersonDraft, personFieldNames } from '#shared/people/person-fields.ts'
import { fullName } from '#shared/people/person-name.ts'
import { newId } from '../db/id.ts'
import type { Row } from '../db/schema.ts'
import { first, insertRows, isUniqueViolation, prepare, sql, type Db, type WritableDb } from '../db/sql.ts'

/** Each field of a person and its column, in the order in which statements bind them. */
const columns = personFieldNames.map((field) => [field, columnOf(field)] as const)
const names = columns.map(([, column]) => column)
const updateText = `UPDATE employee SET ${names.map((name) => `${name} = ?`).join(', ')},
  row_version = row_version + 1 WHERE id = ?`

const valuesOf = (draft: PersonDraft) => columns.map(([field]) => draft[field] ?? null)

/** As `insertEmployees`, for one. */
export function insertEmployee(db: WritableDb, draft: PersonDraft): string {
  const [id = ''] = insertEmployees(db, [draft])
  return id
}

/** Adds people without post or grade and returns the new ids. A NIP that somebody has is an error at `nip` that names him. */
export function insertEmployees(db: WritableDb, drafts: readonly PersonDraft[]): string[] {
  const rows = drafts.map((draft) => [newId(), ...valuesOf(draft)] as const)
  refuseTakenNip(db, drafts, () => insertRows(db, 'employee', ['id', ...names], rows))
  return rows.map(([id]) => id)
}

/** Writes every field of the person; an absent one is cleared. A NIP that somebody else has is refused as above. */
export function updateEmployee(db: WritableDb, id: string, draft: PersonDraft): void {
  refuseTakenNip(db, [draft], () => prepare(db, updateText).run(...valuesOf(draft), id))
}

function refuseTakenNip(db: Db, drafts: readonly PersonDraft[], write: () => void): void {
  try {
    write()
  } catch (error) {
    const nips = drafts.flatMap(({ nip }) => nip ?? [])
    if (!isUniqueViolation(error) || nips.length === 0) throw error
    const owner = first(db, sql.selectFrom('employee').selectAll().where('nip', 'in', nips))
    throw AppError.atField('nip', 'error.nip.taken', { name: owner ? printedName(owner) : '' }, 'conflict')
  }
}

/** Counts an edit of what belongs to the person (a post, a grade), so that an open form learns of it. */
export function touchEmployee(db: WritableDb, id: string): void {
  prepare(db, 'UPDATE employee SET row_version = row_version + 1 WHERE id = ?').run(id)
}

/** The stored row. Throws `not_found`. */
export function findEmployeeRow(db: Db, id: string): Row<'employee'> {
  const row = first(db, sql.selectFrom('employee').selectAll().where('id', '=', id))
  if (!row) throw new AppError('not_found', 'error.employee.missing')
  return row
}

/** A stored row as the fields of a form; NULL becomes absent. */
export function personDraftOf(row: Row<'employee'>): PersonDraft {
  const fields = columns.flatMap(([field, column]) => (row[column] === null ? [] : [[field, row[column]]]))
  return Object.fromEntries(fields) as PersonDraft
}

/** Whether the two say the same of the person; an empty field is an absent one. */
export function samePerson(a: PersonDraft, b: PersonDraft): boolean {
  return columns.every(([field]) => a[field] === b[field])
}

/** With titles, as printed. */
export function printedName(row: Pick<Row<'employee'>, 'name' | 'front_title' | 'back_title'>): string {
  return fullName({
    name: row.name,
    frontTitle: row.front_title ?? undefined,
    backTitle: row.back_title ?? undefined,
  })
}
