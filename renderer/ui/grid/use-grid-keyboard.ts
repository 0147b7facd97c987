import { type KeyboardEvent, useRef } from 'react'
import { type CellPlace, placesOf } from './cell-range.ts'
import { canEdit, type GridColumn, type GridSource, keysOf } from './grid-column.ts'
import { isTyping, placeAfterKey, placeAfterTab } from './grid-keys.ts'
import type { GridCursor } from './use-grid-cursor.ts'

interface GridKeyboardOptions<Row> {
  readonly source: GridSource<Row>
  readonly columns: readonly GridColumn<Row>[]
  readonly cursor: GridCursor
  /** How many rows a page is. */
  readonly page: () => number
  readonly store: (cells: readonly (CellPlace & { text: string })[]) => void
  /** Refused texts of these cells go; what is stored shows again. */
  readonly forget: (cells: readonly CellPlace[]) => void
  /** Opens the editor at the cursor, with what was typed; false when the cell cannot be filled. */
  readonly startEdit: (typed?: string) => boolean
  readonly open: (() => void) | undefined
}

/** The grid's keys while no cell is being edited. */
export function useGridKeyboard<Row>(options: GridKeyboardOptions<Row>) {
  const { source, columns, cursor } = options
  // after Esc the next Tab leaves the grid, so that the keyboard is never caught in it
  const leaving = useRef(false)

  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || source.count === 0) return
    const size = { rows: source.count, columns: columns.length, page: options.page() }
    const wasLeaving = leaving.current
    leaving.current = event.key === 'Escape' || (wasLeaving && event.key === 'Shift')

    const place = placeAfterKey(event, cursor.at, size)
    if (place !== undefined) {
      event.preventDefault()
      return cursor.moveTo(place, event.shiftKey)
    }
    if (event.key === 'Tab') return wasLeaving ? undefined : goByTab(options, event)
    const act = actOf(event)
    if (act !== undefined) act(options, event)
    else if (isTyping(event)) type(options, event)
  }
}

type Act = <Row>(options: GridKeyboardOptions<Row>, event: KeyboardEvent) => void

/** As in Excel. */
const acts: Readonly<Record<string, Act>> = {
  F2: (options, event) => void (options.startEdit() && event.preventDefault()),
  Enter: enter,
  Escape({ forget, cursor }) {
    forget(placesOf(cursor.range))
    cursor.moveTo(cursor.at)
  },
  Delete: clear,
  Backspace: clear,
}
const actsWithControl: Readonly<Record<string, Act>> = {
  a({ source, columns, cursor }, event) {
    event.preventDefault()
    cursor.select({ top: 0, left: 0, bottom: source.count - 1, right: columns.length - 1 })
  },
  d: fillDown,
}

function actOf({ key, ctrlKey, metaKey }: KeyboardEvent): Act | undefined {
  return (ctrlKey || metaKey ? actsWithControl[key.toLowerCase()] : undefined) ?? acts[key]
}

/** Where nothing is filled in, and beyond the last cell, Tab leaves the grid. */
function goByTab<Row>({ source, columns, cursor }: GridKeyboardOptions<Row>, event: KeyboardEvent): void {
  if (!columns.some(({ edit }) => edit)) return
  const next = placeAfterTab(cursor.at, event.shiftKey, { rows: source.count, columns: columns.length })
  if (next === undefined) return
  event.preventDefault()
  cursor.moveTo(next)
}

function enter<Row>({ cursor, columns, source, open }: GridKeyboardOptions<Row>, event: KeyboardEvent): void {
  event.preventDefault()
  const { row, column } = cursor.at
  if (open !== undefined && !canEdit(columns[column], source.rowAt(row))) return open()
  cursor.moveTo({ row: row + (event.shiftKey ? -1 : 1), column })
}

function type<Row>(options: GridKeyboardOptions<Row>, event: KeyboardEvent): void {
  const { cursor, columns, source, store, startEdit } = options
  const { row, column } = cursor.at
  const definition = columns[column]
  if (!canEdit(definition, source.rowAt(row))) return
  const keys = keysOf(definition, source.rowAt(row))
  if (keys === undefined) return void (startEdit(event.key) && event.preventDefault())
  if (keys[event.key] === undefined) return
  event.preventDefault()
  // with several cells selected the key fills them all, as one act
  store(
    placesOf(cursor.range).flatMap((place) => {
      const text = keysOf(columns[place.column], source.rowAt(place.row))?.[event.key]
      return text === undefined ? [] : [{ ...place, text }]
    }),
  )
  const after = definition?.edit?.afterKey ?? 'stay'
  if (after === 'down') cursor.moveTo({ row: row + 1, column })
  if (after === 'right') cursor.moveTo({ row, column: column + 1 })
  if (after === 'next') goToNext(options)
}

/** On to the next cell that a key fills, as a row is worked through from left to right. */
function goToNext<Row>({ cursor, columns, source }: GridKeyboardOptions<Row>): void {
  const { row, column } = cursor.at
  const takesKey = (at: number, of: number) =>
    columns[at]?.edit?.keys !== undefined && canEdit(columns[at], source.rowAt(of))
  for (let at = column + 1; at < columns.length; at++)
    if (takesKey(at, row)) return cursor.moveTo({ row, column: at }, 'along')
  if (row + 1 >= source.count) return
  // whoever began at the first cell of this row does so in the next, whichever cell is its first
  const isFirst = !columns.some((_, at) => at < cursor.began && takesKey(at, row))
  const first = columns.findIndex((_, at) => takesKey(at, row + 1))
  const place = isFirst && first >= 0 ? first : cursor.began
  cursor.moveTo({ row: row + 1, column: takesKey(place, row + 1) || first < 0 ? place : first })
}

function clear<Row>(options: GridKeyboardOptions<Row>, event: KeyboardEvent): void {
  event.preventDefault()
  const { cursor, columns, source, store } = options
  const filled = placesOf(cursor.range).filter(({ row, column }) =>
    canEdit(columns[column], source.rowAt(row)),
  )
  if (filled.length > 0) store(filled.map((place) => ({ ...place, text: '' })))
}

/** The topmost selected row's texts go to the rows below; with one row selected, the row above gives them. */
function fillDown<Row>(options: GridKeyboardOptions<Row>, event: KeyboardEvent): void {
  event.preventDefault()
  const { cursor, columns, source, store } = options
  const { top, bottom } = cursor.range
  const from = top === bottom ? top - 1 : top
  const model = source.rowAt(from)
  if (model === undefined) return
  const below = placesOf({ ...cursor.range, top: from + 1 })
  store(below.map((place) => ({ ...place, text: columns[place.column]?.text(model) ?? '' })))
}
