import { areaOf, areas, type OfficeFacts, type Since, type Standing } from '#shared/backup/backup.ts'
import type { Db } from '../db/sql.ts'

/** Whether the log of an open file goes through the head that a backup ends on, is that head, or never had it. */
export function standingOf(db: Db, today: OfficeFacts, holds: OfficeFacts): Standing {
  if (today.head === holds.head) return 'same'
  if (hashAt(db, holds.events) === holds.head) return 'behind'
  return 'other'
}

/** The hash of an event of the log, if there is one of that number. */
export function hashAt(db: Db, seq: number): string | undefined {
  const hash = db.sqlite.prepare('SELECT hash FROM audit_event WHERE seq = ?').pluck().get(seq)
  return hash as string | undefined
}

/** What was done after an event of the log. */
export function changesSince(db: Db, seq: number): Since {
  const rows = db.sqlite
    .prepare(
      'SELECT operation, count(*) AS acts FROM audit_event WHERE seq > ? AND rows > 0 GROUP BY operation',
    )
    .all(seq) as { operation: string; acts: number }[]
  const people = db.sqlite
    .prepare(
      'SELECT count(DISTINCT p.employee_id) FROM audit_person p JOIN audit_event e ON e.seq = p.seq WHERE e.seq > ? AND e.rows > 0',
    )
    .pluck()
    .get(seq) as number
  const actsOf = (area: string) =>
    rows.reduce((sum, { operation, acts }) => (areaOf(operation) === area ? sum + acts : sum), 0)
  return {
    acts: rows.reduce((sum, { acts }) => sum + acts, 0),
    people,
    areas: areas.map((area) => ({ area, acts: actsOf(area) })).filter(({ acts }) => acts > 0),
  }
}
