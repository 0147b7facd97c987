import {
  fewestRaters,
  type Norming,
  type NormingDraft,
  type NormingLine,
  type NormingMarks,
  type Vignette,
  vignettes,
} from '#shared/appraisal/desk/norming.ts'
import type { Rating } from '#shared/appraisal/rating.ts'
import { AppError } from '#shared/api/errors.ts'
import type { CommandContext, QueryContext } from '../api/context.ts'
import type { Session } from '../api/session.ts'
import { newId } from '../db/id.ts'
import { requireVersion } from '../db/row-version.ts'
import type { Row } from '../db/schema.ts'
import { type Db, prepare, prepareValues, tuples } from '../db/sql.ts'
import { listPeople } from '../people/people.ts'

/** Sessions in which whoever asks takes part, or all, the newest first. */
export function listNorming({ db, session }: QueryContext): NormingLine[] {
  const rows = prepare(
    db,
    'SELECT * FROM norming_session ORDER BY held_on DESC, id DESC',
  ).all() as Row<'norming_session'>[]
  return rows.filter(({ id }) => maySee(db, session, id)).map((row) => lineOf(db, row))
}

/** One session; until it is revealed nobody sees how another rated. */
export function findNorming({ db, session }: QueryContext, id: string): Norming {
  const row = sessionRow(db, id)
  if (!maySee(db, session, id)) throw new AppError('not_found', 'appraisal.norming.error.missing')
  const line = lineOf(db, row)
  const marks = Map.groupBy(
    tuples<[string, Vignette, Rating]>(
      db,
      'SELECT employee_id, vignette, rating FROM norming_mark WHERE session_id = @id',
      { id },
    ),
    ([employeeId]) => employeeId,
  )
  const people = listPeople(db, {
    on: row.held_on,
    scope: { kind: 'all' },
    employeeIds: ratersOf(db, id),
    who: 'all',
  })
  return {
    ...line,
    people: people.map(({ id: employeeId, fullName }) => {
      const given = marks.get(employeeId) ?? []
      const isShown = line.revealed || session.employeeId === employeeId
      return {
        employeeId,
        name: fullName,
        done: given.length === vignettes.length,
        writable: !line.revealed && mayMark(session, employeeId),
        marks: isShown ? Object.fromEntries(given.map(([, vignette, rating]) => [vignette, rating])) : {},
      }
    }),
  }
}

export function startNorming({ db, describe }: CommandContext, draft: NormingDraft): { id: string } {
  const { name, heldOn, raterIds } = draft
  const known = new Set(
    listPeople(db, { on: heldOn, scope: { kind: 'all' }, employeeIds: raterIds }).map((person) => person.id),
  )
  const strange = raterIds.findIndex((rater) => !known.has(rater))
  if (strange >= 0) throw AppError.atField(`raterIds.${strange}`, 'error.employee.missing', {}, 'not_found')
  const id = newId()
  prepare(db, 'INSERT INTO norming_session (id, name, held_on) VALUES (?, ?, ?)').run(id, name, heldOn)
  const add = prepare(db, 'INSERT INTO norming_rater (session_id, employee_id) VALUES (?, ?)')
  for (const rater of raterIds) add.run(id, rater)
  describe({ object: name })
  return { id }
}

/** Each rates alone: oneself, or the clerk what somebody wrote on paper; nobody once the spread was shown. */
export function markNorming({ db, session, describe }: CommandContext, draft: NormingMarks): null {
  const { id, raterId, marks } = draft
  const row = sessionRow(db, id)
  if (!ratersOf(db, id).includes(raterId) || !maySee(db, session, id))
    throw AppError.atField('raterId', 'appraisal.norming.error.noRater', {}, 'not_found')
  if (!mayMark(session, raterId)) throw new AppError('forbidden', 'appraisal.norming.error.notYours')
  if (row.revealed === 1) throw new AppError('conflict', 'appraisal.norming.error.revealed')
  const store = prepare(
    db,
    `INSERT INTO norming_mark (session_id, employee_id, vignette, rating) VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET rating = excluded.rating WHERE rating <> excluded.rating`,
  )
  for (const { vignette, rating } of marks) store.run(id, raterId, vignette, rating)
  describe({ object: row.name })
  return null
}

/** Shows to all who gave what; from then on nothing is changed. */
export function revealNorming(
  { db, describe }: CommandContext,
  { id, rowVersion }: { readonly id: string; readonly rowVersion: number },
): null {
  const row = sessionRow(db, id)
  requireVersion(row.row_version, rowVersion)
  const { done } = lineOf(db, row)
  if (done < fewestRaters)
    throw new AppError('conflict', 'appraisal.norming.error.tooEarly', { fewest: fewestRaters })
  prepare(
    db,
    'UPDATE norming_session SET revealed = 1, row_version = row_version + 1 WHERE id = ? AND revealed = 0',
  ).run(id)
  describe({ object: row.name })
  return null
}

export function removeNorming(
  { db, describe }: CommandContext,
  { id, rowVersion }: { readonly id: string; readonly rowVersion: number },
): null {
  const row = sessionRow(db, id)
  requireVersion(row.row_version, rowVersion)
  for (const table of ['norming_mark', 'norming_rater'])
    prepare(db, `DELETE FROM ${table} WHERE session_id = ?`).run(id)
  prepare(db, 'DELETE FROM norming_session WHERE id = ?').run(id)
  describe({ object: row.name })
  return null
}

export const mayMark = ({ role, employeeId }: Session, raterId: string) =>
  role === 'owner' || role === 'clerk' || employeeId === raterId

function maySee(db: Db, { scope, employeeId }: Session, id: string): boolean {
  return scope.kind === 'all' || (employeeId !== undefined && ratersOf(db, id).includes(employeeId))
}

function sessionRow(db: Db, id: string): Row<'norming_session'> {
  const row = prepare(db, 'SELECT * FROM norming_session WHERE id = ?').get(id) as
    | Row<'norming_session'>
    | undefined
  if (!row) throw new AppError('not_found', 'appraisal.norming.error.missing')
  return row
}

const ratersOf = (db: Db, id: string) =>
  prepareValues(db, 'SELECT employee_id FROM norming_rater WHERE session_id = ? ORDER BY employee_id').all(
    id,
  ) as string[]

function lineOf(db: Db, row: Row<'norming_session'>): NormingLine {
  const done = prepareValues(
    db,
    `SELECT count(*) FROM (SELECT 1 FROM norming_mark WHERE session_id = ? GROUP BY employee_id HAVING count(*) = ?)`,
  ).get(row.id, vignettes.length) as number
  return {
    id: row.id,
    name: row.name,
    heldOn: row.held_on,
    revealed: row.revealed === 1,
    raters: ratersOf(db, row.id).length,
    done,
    rowVersion: row.row_version,
  }
}
