import { useState } from 'react'
import { keepStarted, readStarted } from '../started-entry.ts'
import { canEdit, type GridColumn, type GridSource } from './grid-column.ts'
import { placeAfterTab } from './grid-keys.ts'
import type { GridCursor } from './use-grid-cursor.ts'
import type { GridEdits } from './use-grid-edits.ts'

/** A cell that is being typed into, by its row's key and its column, so that a reload finds it again. */
interface StartedCell<Row> {
  readonly rowKey: string
  readonly columnId: string
  /** The row as it stood when typing began; what arrives meanwhile does not change it. */
  readonly seen: Row
  readonly text: string
  /** Typing replaced the content: arrows then leave the cell, as in Excel. */
  readonly replacing: boolean
}

interface CellEditingOptions<Row> {
  readonly source: GridSource<Row>
  readonly columns: readonly GridColumn<Row>[]
  readonly rowKey: (row: Row) => string
  readonly cursor: GridCursor
  readonly edits: GridEdits<Row>
  /** Where a typed text survives a reload, and what was there when the grid appeared. */
  readonly keepAs: string | undefined
  readonly started: StartedCell<Row> | undefined
  readonly focusGrid: () => void
}

/** The one cell that is being typed into, from the first key to Enter, Tab or Esc. */
export function useCellEditing<Row>(options: CellEditingOptions<Row>) {
  const { source, columns, rowKey, cursor, edits, focusGrid } = options
  const [editing, setEditing] = useState(options.started)
  const keep = (cell: StartedCell<Row> | undefined) => keepStarted(startedKey(options.keepAs), cell)
  const end = () => {
    setEditing(undefined)
    keep(undefined)
  }
  return {
    editing,
    /** Opens the editor at the cursor, with what was typed; false when the cell cannot be filled. */
    startEdit(typed?: string) {
      const { row, column } = cursor.at
      const there = source.rowAt(row)
      const definition = columns[column]
      if (there === undefined || definition === undefined || !canEdit(definition, there)) return false
      const key = rowKey(there)
      const wrong = edits.wrong.get(`${key}:${definition.id}`)
      const text = typed ?? wrong?.text ?? definition.text(there)
      const isTyped = typed !== undefined
      const cell = { rowKey: key, columnId: definition.id, seen: there, text, replacing: isTyped }
      setEditing(cell)
      if (isTyped) keep(cell)
      return true
    },
    /** What has been typed so far, with each key. */
    typed(text: string) {
      if (editing !== undefined) keep({ ...editing, text })
    },
    commit(text: string, move: 'down' | 'up' | 'right' | 'left' | 'stay') {
      end()
      if (editing === undefined) return
      const { seen, columnId } = editing
      // the cursor stays with the cell while it is edited
      const { row } = cursor.at
      const at = columns.findIndex(({ id }) => id === columnId)
      const wasWrong = edits.wrong.has(`${editing.rowKey}:${columnId}`)
      if (text.trim() !== columns[at]?.text(seen) || wasWrong) edits.store([{ row, column: at, text }], seen)
      if (move === 'stay') return
      focusGrid()
      const size = { rows: source.count, columns: columns.length }
      const vertical = { ...cursor.at, row: row + (move === 'down' ? 1 : -1) }
      const next =
        move === 'down' || move === 'up' ? vertical : placeAfterTab(cursor.at, move === 'left', size)
      if (next !== undefined) cursor.moveTo(next)
    },
    cancel() {
      end()
      edits.forget([cursor.at])
      focusGrid()
    },
  }
}

const startedKey = (keepAs: string | undefined) => keepAs && `${keepAs}.editing`

/** The cell that was being typed into when the window was reloaded, if it is among these rows. */
export function startedCell<Row>(
  cells: Pick<CellEditingOptions<Row>, 'source' | 'columns' | 'rowKey' | 'keepAs'>,
): StartedCell<Row> | undefined {
  const { source, columns, rowKey, keepAs } = cells
  const cell = readStarted<StartedCell<Row>>(startedKey(keepAs))
  if (cell === undefined || !columns.some(({ id }) => id === cell.columnId)) return undefined
  for (let index = 0; index < source.count; index++) {
    const row = source.rowAt(index)
    if (row !== undefined && rowKey(row) === cell.rowKey) return cell
  }
  return undefined
}
