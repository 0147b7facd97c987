import { useState } from 'react'
import { type CellPlace, type CellRange, clampPlace, rangeOf } from './cell-range.ts'

export interface GridCursor {
  /** The cell with the frame. */
  readonly at: CellPlace
  readonly range: CellRange
  moveTo(place: CellPlace, extend?: boolean): void
  select(range: CellRange): void
}

/** The cursor and the rectangle between it and where the selection began; both stay inside the grid when rows go. */
export function useGridCursor(rows: number, columns: number, onMove: (place: CellPlace) => void): GridCursor {
  const [{ at, from }, set] = useState({ at: { row: 0, column: 0 }, from: { row: 0, column: 0 } })
  const cursor = clampPlace(at, rows, columns)
  const anchor = clampPlace(from, rows, columns)
  return {
    at: cursor,
    range: rangeOf(cursor, anchor),
    moveTo(place, extend = false) {
      const next = clampPlace(place, rows, columns)
      set({ at: next, from: extend ? anchor : next })
      onMove(next)
    },
    select({ top, bottom, left, right }) {
      set({ at: { row: top, column: left }, from: { row: bottom, column: right } })
    },
  }
}
