import type { SheetGrid } from '../grid.ts'
import { type Header, placesOf } from '../header/header.ts'
import type { DateOrder } from './values.ts'

/** Which rows below a header are people or what the table is about. */
export interface DataRows {
  /** One behind the last. */
  readonly end: number
  isData(row: number): boolean
}

/** What the cells of a column say of the order of day and month. */
interface Votes {
  day: number
  month: number
  /** Cells that both orders know, written with a slash and not on a first: only those may come from a program that puts the month first. */
  open: number
}

const dateField = /(?:Date|^contractStart|^contractEnd)$/

/**
 * The order of day and month of each column of dates (domain.md §12.3): decided by its cells that are a date in one order
 * only, else by the other columns of the table. A column is looked through once, when its first date is read.
 */
export function dateOrders(
  grid: SheetGrid,
  header: Header,
  rows: DataRows,
): (field: string) => DateOrder | undefined {
  const columns = new Map<string, number>()
  for (const [field, { column, stack }] of placesOf(header))
    if (dateField.test(field) && stack === undefined) columns.set(field, column)
  const votes = new Map<string, Votes>()
  const known = new Map<string, DateOrder>()
  const votesOf = (field: string, column: number): Votes => {
    const own = votes.get(field) ?? countVotes(grid, header.bottom + 1, rows, column)
    votes.set(field, own)
    return own
  }
  const decide = (field: string, column: number): DateOrder => {
    const own = votesOf(field, column)
    const order = orderOf(own)
    if (order !== undefined || own.open === 0) return order ?? 'day'
    const all = { day: 0, month: 0, open: 0 }
    for (const [other, at] of columns) {
      const { day, month } = votesOf(other, at)
      all.day += day
      all.month += month
    }
    return orderOf(all) ?? 'unsure'
  }
  return (field) => {
    const column = columns.get(field)
    if (column === undefined) return undefined
    const order = known.get(field) ?? decide(field, column)
    known.set(field, order)
    return order
  }
}

function orderOf({ day, month }: Votes): DateOrder | undefined {
  if (day > 0 && month > 0) return 'unsure'
  return day > 0 ? 'day' : month > 0 ? 'month' : undefined
}

function countVotes(grid: SheetGrid, top: number, { end, isData }: DataRows, column: number): Votes {
  const votes: Votes = { day: 0, month: 0, open: 0 }
  for (let row = top; row < end; row++) {
    const value = grid.rows[row]?.[column]
    const vote = typeof value === 'string' && isData(row) ? voteOf(value) : undefined
    if (vote !== undefined) votes[vote]++
  }
  return votes
}

function voteOf(text: string): keyof Votes | undefined {
  const match = /^\s*'?(\d{1,2})([-/. ])+(\d{1,2})[-/. ]+\d{2}/.exec(text)
  if (match === null) return undefined
  const [first, second] = [Number(match[1]), Number(match[3])]
  if (first > 12 && second <= 12) return 'day'
  if (second > 12 && first <= 12) return 'month'
  return first !== second && first !== 1 && match[2] === '/' ? 'open' : undefined
}
