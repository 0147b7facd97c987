/** A post or grade with the days it holds; the ISO days may be unknown. */
export interface DatedRow {
  readonly id: string
  readonly from: string | null
  readonly to: string | null
}

/**
 * Below zero: the first row stands for the day before the second. A row that holds before one that is over or yet to come,
 * then the one that began last; the same order as the SQL of people.ts, for whole tables read in one pass.
 */
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
