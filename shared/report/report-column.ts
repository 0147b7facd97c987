import type { NameUnder } from '../text/catalogue.ts'
import type { Words } from '../text/words.ts'
import type { Cell, Column, ColumnKind, Sheet } from './cells.ts'
import { addressOf, columnLetter, headerRowOf } from './sheet-layout.ts'

/** Where a cell stands, for formulas that point at its neighbours by the keys of their columns. */
export interface Place {
  /** Of the row, from 0; totals follow the rows. */
  readonly index: number
  /** Another column's cell of the same row. */
  at(key: string): string
  /** The column's heading, the row fixed. */
  headerOf(key: string): string
  /** All data cells of a column. */
  rangeOf(key: string): string
}

/** A column of a report in one place: heading, kind, width, and what it says of a row. */
export interface ReportColumn<Row> extends Column {
  readonly key: string
  cell(row: Row, place: Place): Cell | undefined
  /** Set apart below the rows, from the column's own cells. */
  total?(cells: readonly Cell[], place: Place): Cell
}

/** Makes a column whose heading is `report.column.<key>`. */
export function columnsIn(words: Words) {
  return <Row>(
    key: NameUnder<'report.column'>,
    kind: ColumnKind,
    width: number,
    cell: ReportColumn<Row>['cell'],
  ): ReportColumn<Row> => ({ key, header: words(`report.column.${key}`), kind, width, cell })
}

type Frame = Omit<Sheet, 'columns' | 'rows' | 'totals' | 'frozenColumns'> & {
  /** The last of the columns that stay in view when scrolling sideways. */
  readonly frozenThrough?: string
}

/** A sheet of the rows under its columns; with a line of totals where a column has one. */
export function sheetOf<Row>(
  { frozenThrough, ...frame }: Frame,
  columns: readonly ReportColumn<Row>[],
  rows: readonly Row[],
): Sheet {
  const places = new Map(columns.map(({ key }, index) => [key, index]))
  const columnOf = (key: string): number => {
    const found = places.get(key)
    if (found === undefined) throw new RangeError(`no column ${key} in ${frame.name}`)
    return found
  }
  const placeOf = (index: number): Place => ({
    index,
    at: (key) => addressOf(frame, columnOf(key), index),
    headerOf: (key) => `${columnLetter(columnOf(key))}$${headerRowOf(frame)}`,
    rangeOf: (key) =>
      `${addressOf(frame, columnOf(key), 0)}:${addressOf(frame, columnOf(key), Math.max(1, rows.length) - 1)}`,
  })
  const cells = rows.map((row, index) => {
    const place = placeOf(index)
    return columns.map((column) => column.cell(row, place) ?? null)
  })
  const below = placeOf(rows.length)
  const totals = columns.map(
    (column, index) =>
      column.total?.(
        cells.map((row) => row[index] ?? null),
        below,
      ) ?? null,
  )
  return {
    ...frame,
    // without its functions a sheet can go to the thread that writes it
    columns: columns.map(({ key, header, kind, width, tones }) => ({
      key,
      header,
      kind,
      width,
      ...(tones && { tones }),
    })),
    rows: cells,
    ...(columns.some(({ total }) => total) && { totals: [totals] }),
    ...(frozenThrough !== undefined && { frozenColumns: columnOf(frozenThrough) + 1 }),
  }
}
