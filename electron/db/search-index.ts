import type { Follower } from './followers.ts'
import { prepare, type WritableDb } from './sql.ts'

/**
 * Brings the index of names and NIPs up to the people whom triggers have noted as new, renamed or gone. Once at the end of
 * a command: the index writes what it holds at every statement that follows, which would be once a person.
 */
export function refreshSearch(db: WritableDb): void {
  prepare(
    db,
    'DELETE FROM employee_search WHERE rowid IN (SELECT person FROM employee_search_due WHERE indexed = 1)',
  ).run()
  prepare(
    db,
    `INSERT INTO employee_search (rowid, name, nip) SELECT rowid, name, nip FROM employee
      WHERE rowid IN (SELECT person FROM employee_search_due)`,
  ).run()
  prepare(db, 'DELETE FROM employee_search_due').run()
}

/** Makes the index anew from the people who are there. */
export function rebuildSearch(db: WritableDb): void {
  db.sqlite
    .transaction(() => {
      prepare(db, "INSERT INTO employee_search (employee_search) VALUES ('delete-all')").run()
      prepare(
        db,
        'INSERT INTO employee_search (rowid, name, nip) SELECT rowid, name, nip FROM employee',
      ).run()
    })
    .immediate()
}

export const searchFollower: Follower = { tables: ['employee'], follow: refreshSearch }
