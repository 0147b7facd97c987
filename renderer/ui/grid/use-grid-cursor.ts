import { useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { type CellPlace, type CellRange, clampPlace, rangeOf } from './cell-range.ts'

/** The cursor and the rectangle between it and where the selection began, as they are now. */
export interface GridCursor {
  /** The cell with the frame. */
  readonly at: CellPlace
  readonly range: CellRange
  /** Column where the person began to work through this row. */
  readonly began: number
  /** `true` extends the selection; `along` goes on in the row that was begun. */
  moveTo(place: CellPlace, how?: boolean | 'along'): void
  select(range: CellRange): void
  subscribe(listener: () => void): () => void
}

/** Kept outside of what is drawn: a move draws the cells that it leaves and reaches, and nothing else. */
export function useGridCursor(
  rows: number,
  columns: number,
  onMove: (place: CellPlace) => void,
  start: CellPlace = { row: 0, column: 0 },
): GridCursor {
  const [cursor] = useState(() => createGridCursor(start))
  useLayoutEffect(() => cursor.fit(rows, columns, onMove))
  return cursor
}

/** What `read` finds at the cursor; draws again when it finds something else. */
export function useAtCursor<Found>(cursor: GridCursor, read: (cursor: GridCursor) => Found): Found {
  return useSyncExternalStore(cursor.subscribe, () => read(cursor))
}

interface FittedCursor extends GridCursor {
  /** The size of the grid, inside which the cursor stays when rows go, and who is told where it moves. */
  fit(rows: number, columns: number, onMove: (place: CellPlace) => void): void
}

function createGridCursor(start: CellPlace): FittedCursor {
  const listeners = new Set<() => void>()
  let [rows, columns] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let tell: (place: CellPlace) => void = () => {}
  let wanted = { at: start, from: start, began: start.column }
  let shown = { at: start, range: rangeOf(start, start) }
  const show = () => {
    const at = clampPlace(wanted.at, rows, columns)
    shown = { at, range: rangeOf(at, clampPlace(wanted.from, rows, columns)) }
    for (const listener of listeners) listener()
  }
  return {
    get at() {
      return shown.at
    },
    get range() {
      return shown.range
    },
    get began() {
      return wanted.began
    },
    moveTo(place, how = false) {
      const next = clampPlace(place, rows, columns)
      wanted = {
        at: next,
        from: how === true ? wanted.from : next,
        began: how === 'along' ? wanted.began : next.column,
      }
      show()
      tell(next)
    },
    select({ top, bottom, left, right }) {
      wanted = { at: { row: top, column: left }, from: { row: bottom, column: right }, began: left }
      show()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    fit(newRows, newColumns, onMove) {
      tell = onMove
      if (newRows === rows && newColumns === columns) return
      ;[rows, columns] = [newRows, newColumns]
      show()
    },
  }
}
