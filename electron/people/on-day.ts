import { type EmployeeStatus, employeeStatuses, isInService } from '#shared/people/employee-status.ts'

// What holds on a day: the one place that says which dated row stands for a person and who is in service, as SQL for a search by
// person and as functions for whole tables read in one pass. A test holds the two against each other.

/** SQL condition: row `x` of a dated table holds on @on; an unknown day is no bound. */
export const holdsOn = (x: string) =>
  `(${x}.valid_from IS NULL OR ${x}.valid_from <= @on) AND (${x}.valid_to IS NULL OR ${x}.valid_to >= @on)`

const hasBegun = (x: string) => `(${x}.valid_from IS NULL OR ${x}.valid_from <= @on)`
const byBeginning = (x: string) =>
  `CASE WHEN ${x}.valid_from <= @on THEN ${x}.valid_from END DESC, ${x}.valid_from, ${x}.id DESC`

/** SQL order: what holds before what is over or yet to come, then what began last; without any, the earliest known. */
export const postOrderOn = (x: string) => `NOT (${holdsOn(x)}), ${byBeginning(x)}`
/** The same for grades, which end only where the next begins. */
export const gradeOrderOn = (x: string) => `NOT ${hasBegun(x)}, ${byBeginning(x)}`

// What stands for a person is the same on two days between which no row of his begins or ends.
/** SQL condition: row `x` of a dated table begins after @from, and by @to. */
export const beginsBetween = (x: string) => `(${x}.valid_from > @from AND ${x}.valid_from <= @to)`
/** SQL condition: it holds on @from for the last time, or later, but not until @to. */
export const endsBetween = (x: string) => `(${x}.valid_to >= @from AND ${x}.valid_to < @to)`

const inService = employeeStatuses
  .filter(isInService)
  .map((status) => `'${status}'`)
  .join(', ')

/** SQL condition: the employee `e` is in service on @on; a status that begins later does not count yet. */
export const inServiceOn = `(e.status IN (${inService}) OR e.status_date > @on)`

/** The same for a person that was read. */
export function isInServiceOn(status: EmployeeStatus, statusDate: string | null, on: string): boolean {
  return isInService(status) || (statusDate !== null && statusDate > on)
}

/** A post or grade with the days it holds; the ISO days may be unknown. */
interface DatedRow {
  readonly id: string
  readonly from: string | null
  readonly to: string | null
}

/** A row of a dated table as it is read in one pass: whose, its id and its days come first. */
type DatedTuple = readonly [
  employeeId: string,
  id: string,
  from: string | null,
  to: string | null,
  ...unknown[],
]

/** The row of each person that stands for the day; what counts as second comes after every first. */
export function bestOn<Row extends DatedTuple>(
  rows: readonly Row[],
  on: string,
  isSecond: (row: Row) => boolean = () => false,
): Map<string, Row> {
  const dated = (row: Row): DatedRow => ({ id: row[1], from: row[2], to: row[3] })
  const best = new Map<string, Row>()
  for (const row of rows) {
    const known = best.get(row[0])
    if (
      !known ||
      (Number(isSecond(row)) - Number(isSecond(known)) || compareDated(dated(row), dated(known), on)) < 0
    )
      best.set(row[0], row)
  }
  return best
}

/** Below zero: the first row stands for the day before the second; the order of `postOrderOn`. */
export function compareDated(a: DatedRow, b: DatedRow, on: string): number {
  return (
    Number(holds(b, on)) - Number(holds(a, on)) ||
    -compareText(begun(a, on), begun(b, on)) ||
    compareText(a.from ?? '', b.from ?? '') ||
    -compareText(a.id, b.id)
  )
}

const holds = ({ from, to }: DatedRow, on: string) => (from ?? '') <= on && (to ?? '9999') >= on
const begun = ({ from }: DatedRow, on: string) => (from !== null && from <= on ? from : '')

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
