import { hash } from 'node:crypto'
import { marksIn, storedObject } from '../api/event-object.ts'
import { type Db, prepareValues } from '../db/sql.ts'
import type { FormEntry } from './record.ts'

// The log tells of each paper that it was printed: below what an event is called stands a mark for every page.

/** Of whose page it is and what it says. */
const markOf = ({ asked }: FormEntry, page: FormEntry['pages'][number]): string =>
  hash('sha256', `${asked.employeeId} ${JSON.stringify(page)}`).slice(0, 12)

const marksOf = (entry: FormEntry) => entry.pages.map((page) => markOf(entry, page))

/** What the log bears of a print. */
export const printObject = (called: string, entries: readonly FormEntry[]): string =>
  storedObject(called, entries.flatMap(marksOf))

const printing = ['form.print', 'form.printAll', 'form.guidance']

/** How often each page of these people was printed before, as it stands. */
export function printedBefore(
  db: Db,
  entries: readonly FormEntry[],
): (entry: FormEntry) => readonly number[] {
  const times = new Map(entries.flatMap(marksOf).map((mark) => [mark, 0]))
  const people = new Set(entries.map(({ asked }) => asked.employeeId))
  // of one person his own events, of many the whole log once
  const [only = ''] = people.size === 1 ? people : []
  const objects = prepareValues(
    db,
    `SELECT object FROM audit_event WHERE operation IN (SELECT value FROM json_each(?)) AND object IS NOT NULL
      ${only === '' ? '' : 'AND seq IN (SELECT seq FROM audit_person WHERE employee_id = ?)'}`,
  ).all(JSON.stringify(printing), ...(only === '' ? [] : [only])) as string[]
  for (const object of objects)
    for (const mark of new Set(marksIn(object))) {
      const known = times.get(mark)
      if (known !== undefined) times.set(mark, known + 1)
    }
  return (entry) => marksOf(entry).map((mark) => times.get(mark) ?? 0)
}
