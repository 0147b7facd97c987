import { useState } from 'react'
import { type CellPlace, type CellRange, clampPlace, rangeOf } from './cell-range.ts'

export interface GridCursor {
  /** The cell with the frame. */
  readonly at: CellPlace
  readonly range: CellRange
  /** Column where the person began to work through this row. */
  readonly began: number
  /** `true` extends the selection; `along` goes on in the row that was begun. */
  moveTo(place: CellPlace, how?: boolean | 'along'): void
  select(range: CellRange): void
}

/** The cursor and the rectangle between it and where the selection began; both stay inside the grid when rows go. */
export function useGridCursor(
  rows: number,
  columns: number,
  onMove: (place: CellPlace) => void,
  start: CellPlace = { row: 0, column: 0 },
): GridCursor {
  const [{ at, from, began }, set] = useState({ at: start, from: start, began: start.column })
  const cursor = clampPlace(at, rows, columns)
  const anchor = clampPlace(from, rows, columns)
  return {
    at: cursor,
    range: rangeOf(cursor, anchor),
    began,
    moveTo(place, how = false) {
      const next = clampPlace(place, rows, columns)
      set({ at: next, from: how === true ? anchor : next, began: how === 'along' ? began : next.column })
      onMove(next)
    },
    select({ top, bottom, left, right }) {
      set({ at: { row: top, column: left }, from: { row: bottom, column: right }, began: left })
    },
  }
}
