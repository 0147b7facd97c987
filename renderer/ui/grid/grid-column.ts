import type { ReactNode } from 'react'
import type { Message } from '#shared/api/errors.ts'

export interface GridColumn<Row> {
  readonly id: string
  readonly header: string
  /** Under the header, in small type: a unit, a period's dates. */
  readonly headerNote?: string
  /** In pixels at normal text size; it grows with the text. */
  readonly width: number
  /** Takes what the others leave over. */
  readonly grow?: boolean
  readonly align?: 'left' | 'right' | 'center'
  /** What does not fit goes on in the next line, and the row grows with it. */
  readonly wrap?: boolean
  readonly sortable?: boolean
  /** It shows how somebody was judged: covered while figures are hidden. */
  readonly figure?: boolean
  /** Stays in sight while scrolling sideways; only for the first columns. */
  readonly pinned?: boolean
  readonly cell: (row: Row) => ReactNode
  /** What is copied, and what an editor starts from. */
  readonly text: (row: Row) => string
  readonly edit?: CellEdit<Row>
}

interface CellEdit<Row> {
  /** It only ticks the row for an act on many: nothing of the row changes, so the row is there to be opened all the same. */
  readonly ticks?: true
  /** Why the text cannot be stored, else undefined. The empty text clears the cell and is not checked. */
  readonly check?: (text: string, row: Row) => Message | undefined
  /** Whether this row's cell may be filled; absent: yes. */
  readonly can?: (row: Row) => boolean
  /** One key press fills the cell: `{1: 'above'}` gives the text `above`; such a cell opens no editor for typing. */
  readonly keys?: CellKeys | ((row: Row) => CellKeys)
  /**
   * Where the cursor goes after a key of `keys`. `next`: the next cell of the row that a key fills, after the last one the
   * next row, in the column where the person began in this one.
   */
  readonly afterKey?: 'stay' | 'down' | 'right' | 'next'
  /** The text may have several lines; Alt+Enter begins one, as in Excel. */
  readonly lines?: boolean
}
export type CellKeys = Readonly<Record<string, string>>

/** One cell to be stored; the empty text clears it. */
export interface CellChange<Row> {
  readonly row: Row
  readonly rowIndex: number
  readonly columnId: string
  readonly text: string
}

/** Rows by position: some may not be there yet. */
export interface GridSource<Row> {
  readonly count: number
  readonly rowAt: (index: number) => Row | undefined
  /** Told which rows are in sight, so that they can be fetched. */
  readonly onVisible?: (first: number, last: number) => void
}

export function canEdit<Row>(column: GridColumn<Row> | undefined, row: Row | undefined): boolean {
  if (column?.edit === undefined || row === undefined) return false
  return column.edit.can === undefined || column.edit.can(row)
}

/** Plain rows as a source; a source stays what it is. */
export function sourceOf<Row>(rows: readonly Row[] | GridSource<Row>): GridSource<Row> {
  return isSource(rows) ? rows : { count: rows.length, rowAt: (index) => rows[index] }
}

function isSource<Row>(rows: readonly Row[] | GridSource<Row>): rows is GridSource<Row> {
  return !Array.isArray(rows)
}

/** What each key puts into this row's cell; undefined when the cell is typed into. */
export function keysOf<Row>(column: GridColumn<Row> | undefined, row: Row | undefined): CellKeys | undefined {
  const keys = column?.edit?.keys
  if (keys === undefined || row === undefined) return undefined
  return typeof keys === 'function' ? keys(row) : keys
}
