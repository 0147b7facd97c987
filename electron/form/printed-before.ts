import { hash } from 'node:crypto'
import type { FormCode } from '#shared/form/form.ts'
import { localDate } from '#shared/date/local-date.ts'
import { marksIn, storedObject, whoseIn } from '../api/event-object.ts'
import { type Db, prepareValues, tuples } from '../db/sql.ts'
import type { FormEntry } from './record.ts'

// The log tells of each paper that it was printed: below what an event is called stands a mark for every page.

/** Of whose form it is and what it says. */
export const markOf = ({ asked }: FormEntry, page: FormEntry['pages'][number]): string =>
  hash('sha256', `${asked.employeeId} ${JSON.stringify(page)}`).slice(0, 12)

const marksOf = (entry: FormEntry) => entry.pages.map((page) => markOf(entry, page))

/** What the log bears of a print; how many pages each form has, one after the other. */
export const printObject = (
  called: string,
  entries: readonly FormEntry[],
  pages: readonly number[],
): string => storedObject(called, entries.flatMap(marksOf), JSON.stringify(whoseOf(entries, pages)))

/** Whose the marks are, in their order. */
type Whose = readonly [
  employeeId: string,
  period: string,
  step: number,
  ...forms: readonly (readonly [code: FormCode, pages: number, isDraft: 0 | 1])[],
]

function whoseOf(entries: readonly FormEntry[], counts: readonly number[]): Whose[] {
  let at = 0
  return entries.map(({ asked: { employeeId, period, step = 0 }, pages }) => [
    employeeId,
    period,
    step,
    ...pages.map(({ code, mark }) => [code, counts[at++] ?? 1, mark === undefined ? 0 : 1] as const),
  ])
}

/** A paper as it was printed: whose it is, of which period, which form, and how many pages it has. */
export interface PrintedPaper {
  readonly mark: string
  readonly employeeId: string
  readonly period: string
  readonly code: FormCode
  readonly pages: number
  /** Nothing that anybody signs. */
  readonly isDraft: boolean
  /** The day of the newest print. */
  readonly on: string
}

const printing = ['form.print', 'form.printAll', 'form.guidance']

/** The papers that the log knows, the newest print of each; those that a program without codes printed have nobody's name. */
export function printedPapers(db: Db, wanted?: (paper: PrintedPaper) => boolean): Map<string, PrintedPaper> {
  const papers = new Map<string, PrintedPaper>()
  const events = tuples<[string, string]>(
    db,
    `SELECT object, at FROM audit_event
      WHERE operation IN (SELECT value FROM json_each(@printing)) AND object IS NOT NULL ORDER BY seq`,
    { printing: JSON.stringify(printing) },
  )
  for (const [object, at] of events)
    for (const paper of papersIn(object, localDate(new Date(at))))
      if (wanted?.(paper) ?? true) papers.set(paper.mark, paper)
  return papers
}

function* papersIn(object: string, on: string): Iterable<PrintedPaper> {
  const whose = whoseIn(object)
  if (whose === '') return
  const marks = marksIn(object)
  let at = 0
  for (const [employeeId, period, , ...forms] of JSON.parse(whose) as Whose[])
    for (const [code, pages, draft] of forms)
      yield { mark: marks[at++] ?? '', employeeId, period, code, pages, isDraft: draft === 1, on }
}

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
