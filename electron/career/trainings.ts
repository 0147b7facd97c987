import { AppError } from '#shared/api/errors.ts'
import { present } from '#shared/api/present.ts'
import type { Training, TrainingDraft } from '#shared/career/training.ts'
import type { CommandContext } from '../api/context.ts'
import { newId } from '../db/id.ts'
import { requireVersion } from '../db/row-version.ts'
import type { Row } from '../db/schema.ts'
import { type Db, prepare, tuples } from '../db/sql.ts'
import { findPerson, requireVisible } from '../people/people.ts'

export interface KnownTraining {
  readonly name: string
  readonly level: number
  readonly completedOn: string
  readonly hours?: number | undefined
}

/** The highest structural training that each person had completed by the day; of two of one level the earlier. */
export function highestTrainings(db: Db, on: string): ReadonlyMap<string, KnownTraining> {
  const rows = tuples<[string, string, number, string, number | null]>(
    db,
    `SELECT employee_id, name, level, completed_on, hours FROM structural_training WHERE completed_on <= @on
      ORDER BY level, completed_on DESC, id DESC`,
    { on },
  )
  // the last of a person is the highest and of these the earliest
  return new Map(
    rows.map(([id, name, level, completedOn, hours]) => [
      id,
      { name, level, completedOn, hours: hours ?? undefined },
    ]),
  )
}

/** The newest first. */
export function listTrainings(db: Db, employeeId: string): Training[] {
  const rows = prepare(
    db,
    'SELECT * FROM structural_training WHERE employee_id = ? ORDER BY completed_on DESC, id',
  ).all(employeeId) as Row<'structural_training'>[]
  return rows.map((row) => ({
    id: row.id,
    rowVersion: row.row_version,
    employeeId: row.employee_id,
    name: row.name,
    level: row.level,
    completedOn: row.completed_on,
    ...present({ hours: row.hours, certificate: row.certificate }),
  }))
}

export function saveTraining(draft: TrainingDraft, context: CommandContext): { id: string } {
  const { db, today, session, describe } = context
  const person = findPerson(db, draft.employeeId, today, session.scope)
  describe({ object: `${person.fullName} · ${draft.name}` })
  if (draft.completedOn > today)
    throw AppError.atField('completedOn', 'error.career.inFuture', { date: today })
  const { employeeId, name, level, completedOn, hours = null, certificate = null } = draft
  if (draft.id === undefined) {
    const id = newId()
    prepare(
      db,
      `INSERT INTO structural_training (id, employee_id, name, level, completed_on, hours, certificate)
        VALUES (?, ?, ?, ?, ?, ?, ?)`,
    ).run(id, employeeId, name, level, completedOn, hours, certificate)
    return { id }
  }
  const row = findTraining(context, draft.id)
  if (row.employee_id !== employeeId) throw new AppError('not_found', 'error.career.noTraining')
  requireVersion(row.row_version, draft.rowVersion)
  prepare(
    db,
    `UPDATE structural_training SET name = ?, level = ?, completed_on = ?, hours = ?, certificate = ?,
      row_version = row_version + 1 WHERE id = ?`,
  ).run(name, level, completedOn, hours, certificate, row.id)
  return { id: row.id }
}

export function deleteTraining(seen: { id: string; rowVersion: number }, context: CommandContext): null {
  const row = findTraining(context, seen.id)
  requireVersion(row.row_version, seen.rowVersion)
  const { db, today, session, describe } = context
  const person = findPerson(db, row.employee_id, today, session.scope)
  describe({ object: `${person.fullName} · ${row.name}` })
  prepare(db, 'DELETE FROM structural_training WHERE id = ?').run(row.id)
  return null
}

function findTraining({ db, today, session }: CommandContext, id: string): Row<'structural_training'> {
  const row = prepare(db, 'SELECT * FROM structural_training WHERE id = ?').get(id) as
    | Row<'structural_training'>
    | undefined
  if (!row) throw new AppError('not_found', 'error.career.noTraining')
  requireVisible(db, [row.employee_id], today, session.scope)
  return row
}
