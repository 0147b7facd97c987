import { dayBefore } from '#shared/date/neighbour-day.ts'
import { newId } from '../db/id.ts'
import type { Row } from '../db/schema.ts'
import { prepare, type Db, type WritableDb } from '../db/sql.ts'

type Assignment = Row<'assignment'>

/**
 * Lets a post that leads its unit be the only one that does: former heads lose the lead on the day the post begins. An
 * undated post takes it today, unless nobody had it before. An acting head stands in beside the definitive one and only
 * takes the place of another acting one; a new definitive head ends both.
 */
export function takeLead(db: WritableDb, assignmentId: string, today: string): void {
  const post = readPost(db, assignmentId)
  // what is told of the past takes nothing from whoever leads now
  if (post.valid_to !== null && post.valid_to < today) return
  const day = post.valid_from ?? today
  const rivals = rivalsOf(db, post, day)
  if (rivals.length === 0) return
  const since = post.valid_from === null ? splitFrom(db, post, day, 1) : post.id
  for (const rival of rivals) if (rival.id !== since) splitFrom(db, rival, day, 0)
}

/**
 * Makes a post lead its unit: as long as it has lasted where nobody led before, else from the day on. Somebody who leads it
 * already is alone with it again: whoever stood in (Plt., Plh.) no longer does.
 */
export function giveLead(db: WritableDb, assignmentId: string, day: string): void {
  const post = readPost(db, assignmentId)
  const rivals = rivalsOf(db, post, day)
  if (post.leads_unit === 0 && rivals.length === 0) setLead(db, post.id, 1)
  if (post.leads_unit === 0 && rivals.length > 0) splitFrom(db, post, day, 1)
  for (const rival of rivals) splitFrom(db, rival, day, 0)
}

/** Lets a person stand in for the head of a unit from the day on, under the post's own title. */
export function addActingHead(
  db: WritableDb,
  {
    unitId,
    employeeId,
    acting,
    day,
  }: { unitId: string; employeeId: string; acting: 'plt' | 'plh'; day: string },
): void {
  const id = newId()
  const title = prepare(
    db,
    `SELECT position_kind, position_name, position_level, echelon FROM assignment
     WHERE unit_id = ? AND leads_unit = 1 AND acting IS NULL ORDER BY valid_from DESC LIMIT 1`,
  ).get(unitId) as Partial<Assignment> | undefined
  prepare(
    db,
    `INSERT INTO assignment (id, employee_id, unit_id, position_kind, position_name, position_level, echelon, leads_unit,
       acting, valid_from) VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?)`,
  ).run(
    id,
    employeeId,
    unitId,
    title?.position_kind ?? 'structural',
    title?.position_name ?? null,
    title?.position_level ?? null,
    title?.echelon ?? null,
    acting,
    day,
  )
  takeLead(db, id, day)
}

function rivalsOf(db: Db, post: Assignment, day: string): Assignment[] {
  const rows = prepare(
    db,
    `SELECT * FROM assignment WHERE unit_id = ? AND leads_unit = 1 AND employee_id <> ?
       AND (valid_to IS NULL OR valid_to >= ?)`,
  ).all(post.unit_id, post.employee_id, day) as Assignment[]
  return rows.filter((row) => {
    const afterwards = post.valid_to !== null && row.valid_from !== null && row.valid_from > post.valid_to
    return !afterwards && (post.acting === null || row.acting !== null)
  })
}

/** From the day on the post leads or not; before it, it stays as it was. Returns the row that holds from the day. */
function splitFrom(db: WritableDb, post: Assignment, day: string, leads: 0 | 1): string {
  if (post.valid_to !== null && post.valid_to < day) return post.id
  if (post.valid_from !== null && post.valid_from >= day) return setLead(db, post.id, leads)
  prepare(
    db,
    'UPDATE assignment SET valid_to = ?, leads_unit = ?, row_version = row_version + 1 WHERE id = ?',
  ).run(dayBefore(day), leads === 1 ? 0 : 1, post.id)
  // who only stood in for the head (Plt, Plh) has no post there once the stand-in ends
  if (leads === 0 && post.acting !== null) return post.id
  const id = newId()
  prepare(
    db,
    `INSERT INTO assignment (id, employee_id, unit_id, position_kind, position_name, position_level, echelon, leads_unit,
       acting, valid_from, valid_to)
     SELECT ?, employee_id, unit_id, position_kind, position_name, position_level, echelon, ?, acting, ?, ?
     FROM assignment WHERE id = ?`,
  ).run(id, leads, day, post.valid_to, post.id)
  return id
}

function setLead(db: WritableDb, id: string, leads: 0 | 1): string {
  prepare(db, 'UPDATE assignment SET leads_unit = ?, row_version = row_version + 1 WHERE id = ?').run(
    leads,
    id,
  )
  return id
}

function readPost(db: Db, id: string): Assignment {
  return prepare(db, 'SELECT * FROM assignment WHERE id = ?').get(id) as Assignment
}
